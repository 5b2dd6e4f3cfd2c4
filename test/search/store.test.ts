import fc from 'fast-check';
import t from 'tap';
import { createCursors } from '../../src/search/match/cursors.ts';
import { firstOf } from '../../src/search/rank/first-of.ts';
import { hitsOf, orderOf } from '../../src/search/rank/order-hits.ts';
import { createScanner } from '../../src/search/match/scanner.ts';
import { planQuery } from '../../src/search/plan/plan-query.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { ALL_FIELDS } from '../../src/search/store/fields.ts';
import { createIndexData } from '../../src/search/store/index-data.ts';
import { createNameIndex } from '../../src/search/store/name-index.ts';
import { createPostings } from '../../src/search/store/postings.ts';
import { spanWriter } from '../../src/search/store/token-spans.ts';
import { property } from '../property.ts';
import { articleOf } from './articles.ts';

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
    return spans.every(([start, end], token) => read.startOf(token) === start && read.endOf(token) === end);
  });

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

  const all = new Uint8Array(articles.length).fill(1);
  const scored: number[] = [];
  const score = (article: number): number => scored.push(article);
  for (const sort of ['newest', 'relevance'] as const) {
    const order = orderOf(data, { articles: all, withoutTypos: all }, { sort, score });
    firstOf(hitsOf(all, data.groups.none, order), 5, order);
    t.equal(scored.length, sort === 'newest' ? 0 : articles.length, `${sort}: no article is scored in vain`);
  }
});
