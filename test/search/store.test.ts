import fc from 'fast-check';
import t from 'tap';
import { everyArticle, members } from '../../src/search/match/article-set.ts';
import { findArticles } from '../../src/search/match/find-articles.ts';
import { bestOf, ceilingsOf } from '../../src/search/rank/best-of.ts';
import { scoreCeilings } from '../../src/search/rank/ceilings.ts';
import { createRanker } from '../../src/search/rank/ranker.ts';
import { createCursors } from '../../src/search/match/cursors.ts';
import { readPlaces } from '../../src/search/match/place-reader.ts';
import { createPhrasePlaces } from '../../src/search/match/phrase-places.ts';
import { createStretchFinder } from '../../src/search/match/sequences.ts';
import { firstOf } from '../../src/search/rank/first-of.ts';
import { remembering } from '../../src/search/rank/remembering.ts';
import { hitsOf, orderOf } from '../../src/search/rank/order-hits.ts';
import { createScanner } from '../../src/search/match/scanner.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { planQuery } from '../../src/search/plan/plan-query.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { ALL_FIELDS } from '../../src/search/store/fields.ts';
import { createPrefixTable, type Entry } from '../../src/search/completion/prefix-table.ts';
import { createIndexData, type IndexData } from '../../src/search/store/index-data.ts';
import { createNameIndex } from '../../src/search/store/name-index.ts';
import { createPostings } from '../../src/search/store/postings.ts';
import { spanWriter } from '../../src/search/store/token-spans.ts';
import { property } from '../property.ts';
import { articleOf, requestOf, seedCorpus } from './articles.ts';

const numbers = (max: number) => fc.integer({ min: 0, max });

const byDigit = (a: number, b: number): number => (a % 10) - (b % 10) || b - a;

void t.test('what the engine stands on', async () => {
  t.strictSame(createNameIndex([], []).articlesOf('person/nobody'), [], 'no article mentions a stranger');
  /** Fields of tokens, each a step and a length; some are beyond a byte. */
  const fields = fc.array(fc.array(fc.tuple(numbers(300), numbers(300)), { maxLength: 50 }), {
    maxLength: 9,
  });
  property(t, 'spans come back as they were written', [fields], (written) => {
    const writer = spanWriter();
    const spans = written.flatMap((steps) => {
      let start = 0;
      return steps.map(([step, length]): [number, number] => [(start += step), start + length]);
    });
    for (const [start, end] of spans) writer.push(start, end);
    const read = writer.finish();
    const [from, to] = [Math.floor(spans.length / 3), Math.ceil(spans.length / 2)];
    const some: [number, number][] = [];
    read.read(from, to, (start, end) => some.push([start, end]));
    if (JSON.stringify(some) !== JSON.stringify(spans.slice(from, to))) return false;
    return spans.every(([start, end], token) => read.startOf(token) === start && read.endOf(token) === end);
  });

  const names = fc.array(fc.stringMatching(/^[ab]{1,3}( [ab]{1,3}){0,2}$/), { maxLength: 80 });
  const typed = fc.record({
    key: fc.stringMatching(/^([ab]{1,3} ?){0,2}[ab]?$/).map((key) => key.trim()),
    isWhole: fc.boolean(),
  });
  property(
    t,
    'the best of a crowd are those that a scan finds',
    [names, typed, numbers(60)],
    (keys, asked, limit) => {
      const entries = keys.map((key, i): Entry => ({
        key,
        item: i >> 1,
        weight: 1 + (i % 7),
        from: 'any word',
      }));
      const [ready, scanned] = [1, Infinity].map((crowd) =>
        createPrefixTable(entries, crowd).best(asked, limit),
      );
      return JSON.stringify(ready) === JSON.stringify(scanned);
    },
  );

  const lists = fc
    .array(numbers(4), { maxLength: 300 })
    .map((owners) => [0, 1, 2, 3].map((own) => owners.flatMap((owner, i) => (owner === own ? [i] : []))));
  property(t, 'lists are read as one, from any place', [lists, fc.array(numbers(310))], (given, places) => {
    const cursors = createCursors(given.map((list) => Uint32Array.from(list)));
    return places.every((place) => {
      cursors.seek(place);
      return [0, 1, 2].every(() => {
        const expected = given.flat().filter((token) => token >= place);
        const token = Math.min(Infinity, ...expected);
        const isRight =
          cursors.token === token && (token === Infinity || given[cursors.list]!.includes(token));
        if (token !== Infinity) cursors.step();
        place = token + 1;
        return isRight;
      });
    });
  });
  t.equal(createCursors([]).token, Infinity, 'of no lists, nothing');

  const items = fc.uniqueArray(numbers(1000), { maxLength: 60 });
  property(t, 'the first of a list are those of the sorted list', [items, numbers(70)], (given, count) => {
    return firstOf(given, count, byDigit).join() === given.toSorted(byDigit).slice(0, count).join();
  });

  const texts = fc.array(fc.array(numbers(5), { maxLength: 400 }), { maxLength: 8 });
  property(t, 'postings tell the tokens and the articles of a term', [texts], (articles) => {
    const tokens = Uint32Array.from(articles.flat());
    const bounds = new Uint32Array(articles.length + 1);
    articles.forEach(({ length }, i) => {
      bounds[i + 1] = bounds[i]! + length;
    });
    const having = [0, 1, 2, 3, 4, 5].map((term) =>
      articles.flatMap((text, i) => (text.includes(term) ? [i] : [])),
    );
    const articlesWith = Uint32Array.from(having, ({ length }) => length);
    const postings = createPostings({ tokens, bounds, fields: 1, articlesWith });
    return having.every(
      (expected, term) =>
        postings.articlesOf(term).join() === expected.join() &&
        postings.tokensOf(term).every((token) => tokens[token] === term),
    );
  });
});

/** The same numbers, and a count of how many are read. */
function counted(list: Uint32Array): { list: Uint32Array; reads: () => number } {
  let reads = 0;
  const get = (target: Uint32Array, key: string | symbol): unknown => {
    if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
    return Reflect.get(target, key, target);
  };
  return { list: new Proxy(list, { get }), reads: () => reads };
}

void t.test('work is bounded, whatever is asked', async () => {
  const common = counted(Uint32Array.from({ length: 100_000 }, (_, i) => i * 3));
  const cursors = createCursors([common.list, Uint32Array.of(10, 200_000)]);
  for (const place of [10, 50_000, 200_000, 299_000]) cursors.seek(place);
  t.ok(common.reads() < 250, 'a common word beside a rare one is passed over, not read');

  /** How many places of a word are read to find it within so many tokens of a thousand others. */
  const readsWithin = (slop: number): number => {
    const other = counted(Uint32Array.from({ length: 1000 }, (_, i) => i * 7));
    const find = createStretchFinder({ terms: [0, 1], slop, prefix: '' }, 0, () => other.list);
    const range = { store: { tokens: new Uint32Array(7000), terms: ['a', 'b'] }, from: 0, to: 7000 };
    for (let i = 0; i < 1000; i++) find(i * 7 + 3, range);
    return other.reads();
  };
  t.ok(readsWithin(100) <= readsWithin(4), 'a loose phrase costs the same however loose it is');

  const reader = readPlaces(Uint32Array.of(3, 6, 9));
  const around = [7, 2, 10, 3].map((place) => {
    reader.seek(place);
    return [reader.before, reader.next];
  });
  t.strictSame(
    around,
    [
      [6, 9],
      [-1, 3],
      [9, Infinity],
      [-1, 3],
    ],
    'places are found in any order',
  );

  let comparisons = 0;
  const shuffled = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 20_011);
  firstOf(shuffled, 20, (a, b) => {
    comparisons++;
    return a - b;
  });
  t.ok(comparisons < 2 * shuffled.length, 'a page of twenty does not sort the twenty thousand');

  const vocabulary = Array.from({ length: 180 }, (_, i) => `word${String.fromCodePoint(97 + (i % 26))}${i}`);
  const articles = Array.from({ length: 30 }, (_, i) =>
    articleOf(`a${i}`, { text: vocabulary.slice(i, i + 150).join(' ') }),
  );
  const data = createIndexData(articles, []);
  const { node } = parseQuery(vocabulary.join(' '), { strict: false });
  const plan = planQuery(node!, data, {
    match: 'any',
    fuzzy: 'auto',
    expand: true,
    everyKeyword: false,
    fields: ALL_FIELDS,
  });
  const tokens = counted(data.store.tokens);
  const scan = createScanner(
    { ...data, store: { ...data.store, tokens: tokens.list } },
    plan.units,
    () => true,
  );
  const found = articles.map((_, article) => scan(article).length);
  t.equal(
    found.reduce((sum, length) => sum + length, 0),
    data.store.tokens.length,
    'every word of the articles is asked for',
  );
  t.ok(tokens.reads() <= data.store.tokens.length, 'and each token is read once, not once for each word');

  const all = everyArticle(articles.length);
  const scored: number[] = [];
  const score = remembering(articles.length, (article) => scored.push(article));
  for (const sort of ['newest', 'relevance'] as const) {
    const order = orderOf(data, { articles: all, withoutTypos: all }, { sort, score });
    firstOf(hitsOf(all, data.groups.none, order), 5, order);
    t.equal(scored.length, sort === 'newest' ? 0 : articles.length, `${sort}: no article is scored in vain`);
  }
});

const SETTINGS = {
  match: 'any',
  fuzzy: 'auto',
  expand: true,
  fields: ALL_FIELDS,
  everyKeyword: false,
} as const;

/** A question to a corpus, ready to be ranked. */
function rankingOf(index: IndexData, q: string) {
  const { units, ...plan } = planQuery(parseQuery(q, { strict: false }).node!, index, SETTINGS);
  const found = findArticles(index, { units, ...plan }, everyArticle(index.articles.length));
  const ranker = createRanker(index, units);
  const order = orderOf(index, found, { sort: 'relevance', score: ranker.score });
  return { index, units, found, ranker, order, among: members(found.articles) };
}

const twoWords = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', '\n\n'), { maxLength: 12 }), {
  maxLength: 6,
});

void t.test('a phrase is found in one pass over its words', async () => {
  const phrases = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
  property(t, 'its places are those that a scan finds', [twoWords, phrases], (texts, phrase) => {
    const articles = texts.map((text, i) => articleOf(`a${i}`, { title: 'a b', text: text.join(' ') }));
    const { store, postings } = createIndexData(articles, []);
    const terms = phrase.map((term) => store.numberOf.get(term) ?? 0xffff_ffff);
    const places = createPhrasePlaces(store, postings).of({ terms, slop: 0, prefix: '' });
    const found = articles.flatMap(({ title, text }) =>
      [title, ...text.split('\n\n')].flatMap((part) => {
        const words = part.split(' ').filter((word) => word !== '');
        return words.filter((_, at) => phrase.every((word, i) => words[at + i] === word));
      }),
    );
    return places.length === found.length;
  });

  const many = Array.from({ length: 60 }, (_, i) =>
    articleOf(`a${i}`, { text: `${'of the '.repeat(20)} of flood${i % 5} the of river${i % 3} the` }),
  );
  const data = createIndexData(many, []);
  let reads = 0;
  const tokensOf = (term: number): Uint32Array => {
    const { list } = counted(data.postings.tokensOf(term));
    return new Proxy(list, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        const value: unknown = Reflect.get(target, key, target);
        return value;
      },
    });
  };
  const places = createPhrasePlaces(data.store, { ...data.postings, tokensOf });
  const sequence = {
    terms: ['of', 'the'].map((term) => data.store.numberOf.get(term)!),
    slop: 0,
    prefix: '',
  };
  const first = places.of(sequence);
  const most = 4 * sequence.terms.reduce((sum, term) => sum + data.postings.tokensOf(term).length, 0);
  t.equal(first.length, 60 * 20, 'every place is found');
  t.ok(reads <= most, 'each place of both words is read a few times');
  reads = 0;
  t.equal(places.of(sequence), first, 'and the same list is given again');
  t.equal(reads, 0, 'without reading');

  for (const q of [
    '"of the"',
    '"of the" river0',
    '"of the" "the of" -"the flood1"',
    '"of the" of the flood0 flood1 flood2 flood3 flood4 river0 river1 river2',
  ]) {
    const { index, units, ranker, among } = rankingOf(data, q);
    const again = createRanker(index, units);
    const isSum = among.every((one) => {
      const parts = again.explain(one).reduce((sum, { score }) => sum + score, 0);
      return Math.abs(parts - ranker.score(one)) < 1e-9;
    });
    t.ok(among.length > 0 && isSum, `${q}: what is counted at once is what is explained one by one`);
  }
});

void t.test('a walk sorts its result once', async () => {
  const many = Array.from({ length: 1300 }, (_, i) =>
    articleOf(`a${i}`, { text: `flood ${'river '.repeat(i % 37)}` }),
  );
  const index = createMiniSearchIndex(many, []);
  const idsAt = (offset: number, limit: number) =>
    index.search({ ...requestOf('flood', { limit, match: 'any' }), offset }).hits.map(({ id }) => id);
  const all = idsAt(0, 1300);
  t.strictSame(
    [...idsAt(1000, 100), ...idsAt(1100, 100), ...idsAt(1200, 200)],
    all.slice(1000),
    'no gap, no repeat',
  );
  t.strictSame(idsAt(900, 100), all.slice(900, 1000), 'the same as the pages before it');
});

const topics = (count: number) => Array.from({ length: count }, (_, i) => `topic${i}`);

void t.test('the best are found without reading the others', async () => {
  const word = fc.constantFrom(
    'flood',
    'floods',
    'flooding',
    'river',
    'the',
    'of',
    'storm',
    'bank',
    'rain',
    'Oslo',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((some) => some.join(' '));
  const language = fc.constantFrom('en', 'no', null);
  const article = fc.record({
    title: text,
    text: fc.tuple(text, text).map((both) => both.join('\n\n')),
    language,
  });
  const corpus = fc.array(article, { minLength: 1, maxLength: 12 });
  const query = fc.oneof(
    text,
    text.map((words) => `"${words.split(' ').slice(0, 3).join(' ')}"~4 rain`),
    fc.constant('title:flood river-bank lakes "of unheard" title:"rain storm" rain-sto* -bank'),
  );
  property(t, 'with ceilings and without, the same', [corpus, query, numbers(5)], (given, q, count) => {
    const articles = given.map((parts, i) => articleOf(`a${i}`, parts));
    const { index, units, found, ranker, order, among } = rankingOf(createIndexData(articles, []), q);
    const ceilings = scoreCeilings(index, units);
    const choice = { articles: among, count, order, score: ranker.score, first: found.withoutTypos };
    return (
      among.every((one) => ranker.score(one) <= ceilings[one]!) &&
      bestOf({ ...choice, ceilings }).join() === firstOf(among, count, order).join()
    );
  });
  const seeds = createIndexData(seedCorpus.articles, seedCorpus.entities);
  for (const q of [
    'sergey',
    'Lavrov of Russia met the Iranian minister',
    'sergey lavrov',
    '"Sergei Lavrov" Moscow',
  ]) {
    const { index, units, ranker, among } = rankingOf(seeds, q);
    const ceilings = scoreCeilings(index, units);
    t.ok(
      among.length > 0 && among.every((one) => ranker.score(one) <= ceilings[one]!),
      `${q}: no score is above its ceiling`,
    );
  }

  const common = 'the of and to in for on with'.split(' ');
  const many = Array.from({ length: 700 }, (_, i) =>
    articleOf(`a${i}`, {
      text: Array.from({ length: 160 }, (__, j) =>
        j % (4 + (i % 11)) < 2 ? common[(j + (i % 13)) % 8] : `topic${(i * i + j * 5) % 97}`,
      ).join(' '),
    }),
  );
  const large = createIndexData(many, []);
  const shapes: [name: string, q: string, count: number][] = [
    ['a common word', 'the', 20],
    ['stop words', common.join(' '), 20],
    ['a loose phrase of stop words', '"the of"~10', 20],
    ['a long question', `the of ${topics(40).join(' ')}`, 20],
  ];
  for (const [name, q, count] of shapes) {
    const { index, units, found, ranker, among } = rankingOf(large, q);
    let scored = 0;
    const score = remembering(many.length, (one) => {
      scored++;
      return ranker.score(one);
    });
    const order = orderOf(index, found, { sort: 'relevance', score });
    const ceilings = ceilingsOf(index, units, found);
    const best = bestOf({ articles: among, count, order, score, ceilings, first: found.withoutTypos });
    t.comment(`${name}: ${scored} of ${among.length}`);
    t.ok(scored < among.length * 0.6, `${name}: much of what is found is not scored`);
    t.strictSame(best, firstOf(among, count, order), `${name}: and the best are the best`);
  }

  const forgiven = rankingOf(large, 'topic1~1');
  for (const count of [5, forgiven.among.length >> 3, forgiven.among.length])
    t.strictSame(
      bestOf({
        articles: forgiven.among,
        count,
        order: forgiven.order,
        score: forgiven.ranker.score,
        ceilings: scoreCeilings(forgiven.index, forgiven.units),
        first: forgiven.found.withoutTypos,
      }),
      firstOf(forgiven.among, count, forgiven.order),
      `the best ${count}, those without typing errors first`,
    );

  const everyWord = rankingOf(large, [...common, ...topics(97)].map((term) => `text:${term}`).join(' '));
  t.equal(
    ceilingsOf(everyWord.index, everyWord.units, everyWord.found),
    null,
    'where every word is asked for in a field, counting spares nothing',
  );
  const engine = createMiniSearchIndex(many, []);
  const q = `what of ${topics(40).join(' ')}`;
  const idsOf = (limit: number) => engine.search(requestOf(q, { limit })).hits.map(({ id }) => id);
  t.strictSame(idsOf(20), idsOf(many.length).slice(0, 20), 'what a question learns is counted in, too');
});
