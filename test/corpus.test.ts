import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import t from 'tap';
import { cleanDocument } from '../src/clean/clean-document.ts';
import { assignIds } from '../src/corpus/assign-ids.ts';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { decideSearch } from '../src/corpus/decide-search.ts';
import { listEntities, type EntityQuery } from '../src/corpus/list-entities.ts';
import { listStories } from '../src/corpus/list-stories.ts';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { searchArticles } from '../src/corpus/search-articles.ts';
import type { Document, Given } from '../src/model/document.ts';
import { decideFilters } from '../src/search/decide-filters.ts';
import { SearchParams } from '../src/model/search.ts';
import { nearest } from '../src/text/nearest.ts';
import { NAMESAKES } from './namesakes.ts';
import { slowProperty } from './property.ts';
import { seedDocuments } from './seeds.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const defaults = { source: null, dateFrom: null };
const readOf = (documents: readonly Document[]) => ({
  files: documents.length,
  documents: [...documents],
  rejected: [],
  warnings: [],
});
const corpus = buildCorpus(readOf(seedDocuments), defaults);

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

const document = (path: string, raw: string, given: Given = {}, shared = false): Document => ({
  path,
  raw,
  given,
  shared,
});
const ids = (...documents: Document[]): string[] =>
  assignIds(
    documents.map((one) => ({ document: one, article: cleanDocument(one, defaults) })),
  ).identified.map(({ id }) => id);
const warnings = (...documents: Document[]): string[] =>
  assignIds(documents.map((one) => ({ document: one, article: cleanDocument(one, defaults) }))).warnings.map(
    ({ code }) => code,
  );

check('a path becomes an id', ids(document('2015/Oct/Talks in Vienna.txt', 'Talks failed.')), [
  '2015-oct-talks-in-vienna',
]);
check('a given id stays', ids(document('a.txt', 'Talks failed.', { id: 'abc-1' })), ['abc-1']);
check('a given id that does not fit is slugged', ids(document('a.txt', 'Talks failed.', { id: 'ABC 1' })), [
  'abc-1',
]);
check(
  'a URL names an article better than its path',
  ids(document('a.txt', 'x y.', { url: 'https://example.com/2015/talks' })),
  ['example-com-2015-talks'],
);
check('a path without letters becomes a hash', ids(document('…', 'Talks failed.'))[0]?.length, 12);
check(
  'records without an id are told apart by text',
  new Set(ids(document('a.jsonl', 'One.', {}, true), document('a.jsonl', 'Two.', {}, true))).size,
  2,
);
check('and the operator hears of it', warnings(document('a.jsonl', 'One.', {}, true)), ['id-from-text']);
const thrice = Array.from({ length: 3 }, () => document('a.jsonl', 'Two.', { id: 'x' }, true));
check('a record that stands three times is served three times', new Set(ids(...thrice)).size, 3);
const clash = [
  document('b.txt', 'One.', { id: 'x' }),
  document('a.txt', 'Two.', { id: 'x' }),
  document('a.txt', 'Two.', { id: 'x' }),
];
check('a clash leaves the id to the first path and keeps every article', new Set(ids(...clash)).size, 3);
check('in any order', ids(...clash.toReversed()), ids(...clash));
check('a clash is told once for each renamed article', warnings(...clash), ['id-clash', 'id-clash']);
const ofUrl = { url: 'https://b.example/' };
/** Each keeps the id from all that come after it. */
const claims: readonly (readonly [string, Document])[] = [
  ['the very id in the metadata', document('z.json', 'One.', { id: 'b-example' })],
  ['one that had to be changed to fit', document('y.json', 'Two.', { id: 'B example' })],
  ['a URL', document('x.json', 'Three.', ofUrl)],
  ['a path that is spelt so', document('b-example.txt', 'Four.')],
  ['the next path that is', document('b-example.txt.gz', 'Five.')],
  ['a path in capitals', document('B-EXAMPLE.TXT', 'Six.')],
  ['another', document('b-example.TXT', 'Seven.')],
];
for (const [at, [name, keeper]] of claims.entries())
  for (const [, newcomer] of claims.slice(at + 1))
    check(
      `${name} keeps the id from ${newcomer.path}`,
      new Map(
        assignIds(
          [newcomer, keeper].map((one) => ({ document: one, article: cleanDocument(one, defaults) })),
        ).identified.map((one) => [one.id, one.document.path]),
      ).get('b-example'),
      keeper.path,
    );
const losing = (raw: string, shared: boolean): string =>
  ids(document('a.txt', 'One.', { id: 'x' }), document('b.json', raw, { id: 'x' }, shared))[1]!;
for (const shared of [false, true])
  check('who lost an id keeps another across edits', losing('Two.', shared), losing('Three.', shared));

/** Three stories, told by two articles each on the days given; null for undated ones. */
const told = (dates: readonly (readonly [string | null, string | null])[]): string[] => {
  const events = [
    'The Ostrava steel mill burned, said fire chief Jana Novak; 7 workers died.',
    'Voters in Malta elected Maria Vella president on a promise of 400 new homes.',
    'The ferry Astrid sank off Bergen with 61 aboard, said captain Lars Dahl.',
  ];
  const documents = events.flatMap((raw, at) =>
    dates[at]!.map((date, copy) =>
      document(
        `${at}-${copy}.txt`,
        copy === 0
          ? raw
          : `${raw
              .split(/[,;] | on | with /)
              .toReversed()
              .join(', ')} It was told again in other words.`,
        date === null ? {} : { date },
      ),
    ),
  );
  const built = buildCorpus(readOf(documents), defaults);
  const filters = decideFilters({}, NOW).filters;
  return (['latest', 'earliest', 'size'] as const).map((sort) =>
    listStories(built, { q: '', min: 2, sort, filters })
      .map(({ id }) => id)
      .join(' '),
  );
};
check(
  'stories come by their latest or earliest article, undated ones last, or by size',
  told([
    ['2024-03-01', '2024-03-09'],
    [null, null],
    ['2024-03-02', '2024-03-03'],
  ]),
  ['0-0 2-0 1-0', '0-0 2-0 1-0', '0-0 1-0 2-0'],
);

const footed = ['The dam at Orrin held.', 'A ferry sank off Lisse.', 'The mayor of Tarn won again.'].map(
  (raw, i): Document => ({
    path: 'leader.jsonl',
    shared: true,
    raw: `${raw} It was the third time this year.\n\nCome see us again.`,
    given: { title: `Report ${i}` },
  }),
);
const alone = footed.flatMap((one) => [...buildCorpus(readOf([one]), defaults).articles.values()]);
const together = [...buildCorpus(readOf(footed), defaults).articles.values()];
check(
  'what recurs around the articles of a source is cut',
  together.map(({ text }) => text.includes('Come see us')),
  [false, false, false],
);
check(
  'by themselves they keep it',
  alone.map(({ text }) => text.includes('Come see us')),
  [true, true, true],
);
check(
  'other articles do not rename one',
  together.map(({ id }) => id),
  alone.map(({ id }) => id).sort(),
);

const shuffled = buildCorpus(readOf([3, 1, 4, 0, 2].map((i) => seedDocuments[i]!)), defaults);
const contents = ({ version, articles, entities, stats }: typeof corpus) => ({
  version,
  articles,
  entities,
  stats,
});
check('another order of files is the same corpus', contents(shuffled), contents(corpus));
const named = [...seedDocuments, ...Object.entries(NAMESAKES).map(([path, text]) => document(path, text))];
const answered = (documents: typeof seedDocuments): string => {
  const { articles, entities, quotes } = buildCorpus(readOf(documents), defaults);
  return JSON.stringify([[...entities], [...articles], [...quotes]]);
};
const inNameOrder = answered(named);
void t.test('in whatever order they come, files give the same entities, with the same ids and aliases', (t) =>
  slowProperty(t, 'random orders', [fc.shuffledSubarray(named, { minLength: named.length })], {
    runs: 15,
    holds: (documents) => Promise.resolve(answered(documents) === inNameOrder),
  }),
);
check(
  'a changed letter is another version',
  buildCorpus(readOf([document('a.txt', 'One.')]), defaults).version ===
    buildCorpus(readOf([document('a.txt', 'Two.')]), defaults).version,
  false,
);
check(
  'a changed default is another version',
  buildCorpus(readOf(seedDocuments), { ...defaults, source: 'wire' }).version === corpus.version,
  false,
);
check('the seeds are five articles and none a copy', corpus.stats.articles, {
  ...corpus.stats.articles,
  total: 5,
  unique: 5,
  duplicates: 0,
});
check('removed passages are counted by kind', Object.keys(corpus.stats.removed).includes('furniture'), true);

const copied = buildCorpus(readOf([...seedDocuments, { ...seedDocuments[0]!, path: 'copy.txt' }]), defaults);
check('a copy is collapsed into a group', copied.stats.articles.duplicates, 1);
check(
  'both know their canonical article',
  [...copied.articles.values()].filter((a) => a.duplicates.count === 1).map((a) => a.duplicates.canonical),
  ['000-8f67c9f0b1cc3016', '000-8f67c9f0b1cc3016'],
);
const noisy = buildCorpus(
  readOf([document('a.txt', 'The talks failed in Vienna on Friday.', { date: 'no date at all' })]),
  defaults,
);
check(
  'remarks on an article reach the statistics',
  noisy.stats.warnings.map(({ path }) => path),
  ['a.txt'],
);

const find = (query: Partial<EntityQuery>): string[] =>
  listEntities(corpus, { q: '', type: null, sort: 'articles', min: 0, ...query }).map(({ id }) => id);
check('entities by a word of an alias', find({ q: 'sergey' }), ['person/sergei-lavrov']);
check('entities by the beginnings of words', find({ q: 'serg lav' }), ['person/sergei-lavrov']);
check(
  'entities by an acronym in any case',
  find({ q: 'us', type: 'place' }).includes('place/united-states'),
  true,
);
check('no word finds no entity', find({ q: '…' }), []);
check('entities in every article', find({ min: 5 }).includes('place/united-states'), true);
check('the most often mentioned of equals first', find({ min: 5 })[0], 'place/syria');
check('entities by name', find({ type: 'person', sort: 'name' }).slice(0, 2), [
  'person/adel-al-jubeir',
  'person/ash-carter',
]);
check('the most mentioned first', find({ sort: 'mentions' }).length, corpus.entities.size);

const dated = buildCorpus(
  readOf([
    document('a.txt', 'Angela Merkel met Boris Johnson in Berlin on Friday.', { date: '2019-08-21' }),
    document('b.txt', 'Emmanuel Macron met Boris Johnson in Paris on Friday.', { date: '2019-08-22' }),
    document('c.txt', 'Jacinda Ardern spoke in Wellington on Friday.'),
  ]),
  defaults,
);
const people = (sort: EntityQuery['sort']): string[] =>
  listEntities(dated, { q: '', type: 'person', sort, min: 0 }).map(({ id }) => id);
check('the earliest named first, undated last', people('first').at(-1), 'person/jacinda-ardern');
check(
  'the latest named first, undated last',
  [people('last')[0], people('last').at(-1)],
  ['person/boris-johnson', 'person/jacinda-ardern'],
);

const decide = (params: object) => decideSearch(SearchParams.parse(params), NOW);
for (const sort of ['first', 'last'] as const)
  check(
    `undated entities stay in the order of their ids (${sort})`,
    listEntities(dated, { q: '', type: null, sort, min: 0 })
      .map(({ id }) => id)
      .slice(-2),
    ['person/jacinda-ardern', 'place/wellington'],
  );

check('all fields are searched unless some are named', decide({}).request.in, ['title', 'lead', 'text']);
check('fields come in a fixed order, each once', decide({ in: 'text,title,text' }).request.in, [
  'title',
  'text',
]);
check('a page skips the rows before it', decide({ page: '3', limit: '10' }).request.offset, 20);
check('an unknown field is refused with a suggestion', decide({ in: 'tilte' }).errors, [
  {
    param: 'in',
    message: 'Expected any of title, lead, text; got "tilte". Did you mean "title"?',
    received: 'tilte',
    allowed: ['title', 'lead', 'text'],
    suggestion: 'title',
  },
]);
check(
  'a facet that is nothing like one is refused',
  decide({ facets: 'zzzzzzzz' }).errors[0]?.suggestion,
  undefined,
);
check(
  'values are looked for in facets',
  decide({ facets: 'source', facetQuery: 'x' }).request.facetQuery,
  'x',
);
for (const [why, params, message] of [
  ['without a facet there are no values', { facetQuery: 'x' }, /Expected facets/],
  ['and without a word nothing to look for', { facets: 'source', facetQuery: '…' }, /beginning of a word/],
] as const)
  void t.match(decide(params).errors, [{ param: 'facetQuery', message }], why);
check('an impossible date is refused', decide({ from: '2015-02-30' }).errors.length, 1);
check('the nearest word within reach', nearest('limt', ['page', 'limit']), 'limit');

const { answer, hits } = await searchArticles(
  corpus,
  decide({ q: 'Lavrov', explain: 'true', limit: '2' }).request,
);
check(
  'a search shows rows',
  [hits.length, answer.total.value, hits[0]?.links.self],
  [2, 4, `/articles/${hits[0]?.id}`],
);
check('with their explanation', (hits[0]?.explain?.length ?? 0) > 0, true);
const unexplained = await searchArticles(corpus, decide({ q: 'Lavrov' }).request);
check('or without', unexplained.hits[0]?.explain, undefined);

void t.test('a folder is loaded as it is read', async (loading) => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const { path, raw } of seedDocuments) writeFileSync(join(folder, path), raw);
  const loaded = await loadCorpus({ folder, maxBytes: 1e6, fields: {}, ...defaults });
  loading.equal(loaded.version, corpus.version);
});
