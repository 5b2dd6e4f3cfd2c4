import fc from 'fast-check';
import t from 'tap';
import { createServer } from '../../src/http/server.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import type { SearchRequest } from '../../src/search/search-index.ts';
import { fakeCorpus } from '../http/fake-corpus.ts';
import { property } from '../property.ts';
import { requestOf, seedCorpus, type TestCorpus } from './articles.ts';
import { invented } from './invented.ts';
import { all, any, type Meaning, not, p, pre, type Settings, w } from './oracle.ts';
import { type Case, INVENTED, SEEDS } from './queries.ts';

const inventedCorpus: TestCorpus = { articles: invented, entities: [] };

/** Asks the product and the oracle, and says what differs: the articles, the total, or the marks; null where nothing does. */
const comparer = ({ articles, entities }: TestCorpus, changes: Partial<SearchRequest> = {}) => {
  const index = createMiniSearchIndex(articles, entities);
  return ([q, meaning, given = {}]: Case): string | null => {
    const settings: Settings = {
      corpus: articles,
      expand: true,
      fuzzy: true,
      fields: ['title', 'lead', 'text'],
      ...given,
    };
    const request = requestOf(q, {
      limit: 100,
      in: settings.fields,
      expand: settings.expand ? 'on' : 'off',
      fuzzy: settings.fuzzy ? 'auto' : 'off',
      ...changes,
    });
    const expected = articles.filter((article) => meaning.holds(article, settings));
    const { hits, total } = index.search(request);
    const ids = hits.map(({ id }) => id).toSorted();
    if (
      ids.join() !==
      expected
        .map(({ id }) => id)
        .toSorted()
        .join()
    )
      return `finds ${ids.join()}, and should ${expected.map(({ id }) => id).join()}`;
    if (total.value !== expected.length) return `counts ${total.value} of ${expected.length}`;
    const others = articles.filter((article) => !expected.includes(article));
    const wrong = [...expected, ...others.slice(0, 1)].flatMap((article) => {
      const { matched, matches } = index.matches(article.id, request);
      if (matched !== expected.includes(article)) return [`${article.id}: matched is ${matched}`];
      const marks = matches.map(({ field, range }) => [field, ...range].join(' '));
      const fault = matched ? wrongMarks(q, marks, meaning.marks(article, settings)) : marks.join();
      return fault ? [`${article.id}: ${fault}`] : [];
    });
    return wrong[0] ?? null;
  };
};

/** Of the many ways in which a loose phrase can be found around one word, the product marks one. */
function wrongMarks(q: string, marks: readonly string[], expected: readonly string[]): string {
  const is = [...new Set(marks)].sort();
  const should = [...new Set(expected)].sort();
  const isRight = q.includes('"~')
    ? is.every((mark) => should.includes(mark)) && is.length > 0 === should.length > 0
    : is.join() === should.join();
  return isRight ? '' : `marks ${is.join(', ')}, and should ${should.join(', ')}`;
}

void t.test('queries of all kinds find and mark what a scan of the texts does', async (t) => {
  t.ok(INVENTED.length + SEEDS.length >= 200, `${INVENTED.length + SEEDS.length} queries`);
  for (const [corpus, cases] of [
    [inventedCorpus, INVENTED],
    [seedCorpus, SEEDS],
  ] as const) {
    const differs = comparer(corpus);
    for (const one of cases) t.equal(differs(one), null, `${one[0]} ${JSON.stringify(one[2] ?? {})}`);
  }
});

/** A query and its meaning, side by side, made of the words of the corpus. */
type Asked = readonly [q: string, meaning: Meaning];

const WORDS = [
  'harbour',
  'strike',
  'talks',
  'peace',
  'flood',
  'mayor',
  'rain',
  'the',
  'velden',
  'zebra',
  'US',
  'us',
  'nothing',
];
const PHRASES = ['peace talks', 'the harbour', 'rain rain', 'port ellery', 'river towns', 'of the'];
const leaf: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((word): Asked => [word, w(word)]) },
  fc.constantFrom(...PHRASES).map((phrase): Asked => [`"${phrase}"`, p(phrase)]),
  fc.constantFrom('flo', 'har', 'riv').map((beginning): Asked => [`${beginning}*`, pre(beginning)]),
  fc.constantFrom(...WORDS).map((word): Asked => [`title:${word}`, w(word, 'title')]),
);
const joined = (depth: number): fc.Arbitrary<Asked> => {
  if (depth === 0) return leaf;
  const pair = fc.tuple(joined(depth - 1), joined(depth - 1));
  return fc.oneof(
    leaf,
    pair.map(([[a, one], [b, other]]): Asked => [`(${a}) (${b})`, all(one, other)]),
    pair.map(([[a, one], [b, other]]): Asked => [`(${a}) AND (${b})`, all(one, other)]),
    pair.map(([[a, one], [b, other]]): Asked => [`(${a}) OR (${b})`, any(one, other)]),
    joined(depth - 1).map(([a, one]): Asked => [`-(${a})`, not(one)]),
  );
};

/** A word with up to two letters swapped, replaced, left out or put in. */
const misspelt: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom<string>('harbour', 'strike', 'ambassador', 'lighthouse', 'sentence', 'election'),
    fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 6 })), { minLength: 1, maxLength: 2 }),
  )
  .map(([word, errors]) => errors.reduce((written, [kind, at]) => MISTAKES[kind]!(written, at), word));

const MISTAKES: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  (word, at) => `${word.slice(0, at)}e${word.slice(at + 1)}`,
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => `${word.slice(0, at)}r${word.slice(at)}`,
];

const isWithin = (some: readonly string[], whole: readonly string[]): boolean =>
  some.every((id) => whole.includes(id));

void t.test('what must hold of every query', async (t) => {
  const differs = comparer(inventedCorpus, { match: 'all' });
  const { articles, entities } = inventedCorpus;
  const index = createMiniSearchIndex(articles, entities);
  const find = (q: string, changes: Partial<SearchRequest> = {}): string[] =>
    index
      .search(requestOf(q, { limit: 100, snippets: 0, match: 'all', ...changes }))
      .hits.map(({ id }) => id);
  const literal = { expand: 'off', fuzzy: 'off' } as const;
  const query = joined(2);
  const word = fc.constantFrom(...WORDS);
  property(t, 'it finds, counts and marks what a scan does', [query], ([q, meaning]) => {
    const difference = differs([q, meaning]);
    if (difference !== null) t.comment(`${q}: ${difference}`);
    return difference === null;
  });
  property(t, 'it forgives the errors that a scan does', [misspelt], (q) => {
    const difference = differs([q, w(q)]);
    if (difference !== null) t.comment(`${q}: ${difference}`);
    return difference === null;
  });
  property(t, 'excluding a word never adds a hit', [query, word], ([q], other) =>
    isWithin(find(`(${q}) -${other}`), find(`(${q})`)),
  );
  property(t, 'requiring a word never adds a hit', [query, word], ([q], other) =>
    isWithin(find(`(${q}) +${other}`, literal), find(`(${q})`, literal)),
  );
  property(
    t,
    'a phrase finds no more than its words',
    [fc.array(word, { minLength: 2, maxLength: 3 })],
    (some) => isWithin(find(`"${some.join(' ')}"`, literal), find(some.join(' '), literal)),
  );
  const kinds = fc.constantFrom(
    'harbuor',
    'flod~1',
    '"peace talks"~3',
    'state-owned',
    'Lavrov',
    'ambassadors',
  );
  property(t, 'contributions add up to the score', [query, kinds], ([q], kind) =>
    index
      .search(requestOf(`(${q}) OR ${kind}`, { limit: 100, snippets: 0, explain: true }))
      .hits.every(
        ({ score, explain }) => Math.abs(explain!.reduce((sum, part) => sum + part.score, 0) - score) < 1e-9,
      ),
  );
});

void t.test('any text is answered, or refused with a reason', async (t) => {
  const corpus = {
    ...fakeCorpus(1),
    articles: new Map(invented.map((article) => [article.id, article])),
    index: createMiniSearchIndex(invented, []),
  };
  const app = await createServer({ corpus: () => corpus, publicUrl: null, version: '0', logger: false });
  t.teardown(() => app.close());
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  t.comment(`SEED=${seed}`);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    joined(2).map(([q]) => q),
  );
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom('/search', '/articles/01/matches'), async (q, path) => {
      const { statusCode, body } = await app.inject(`${path}?q=${encodeURIComponent(q.toWellFormed())}`);
      if (statusCode !== 200 && statusCode !== 400) throw new Error(`${statusCode}: ${body}`);
    }),
    { seed, numRuns: 300 },
  );
  t.pass('200 or 400');
});
