import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { compareVersions } from '../src/corpus/list-duplicates.ts';
import { createLiveCorpus } from '../src/corpus/live-corpus.ts';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { decideSearch } from '../src/corpus/decide-search.ts';
import { resolveName } from '../src/corpus/resolve-name.ts';
import { applyOverrides } from '../src/entities/overrides/apply-overrides.ts';
import { ENTITY_OVERRIDES, parseOverrides as parse } from '../src/corpus/parse-overrides.ts';
import { resolveEntities, type RecognisedArticle } from '../src/entities/resolve.ts';
import type { EntityType, FoundMention } from '../src/model/entity.ts';

import { SearchParams } from '../src/model/search.ts';
import { startReport } from '../src/start-report.ts';
import { property } from './property.ts';
import { seedDocuments } from './seeds.ts';

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place' };

/** An article of invented mentions: `p:Ann Lee; l:Oslo`. */
function article(id: string, marked: string, date: string | null = null): RecognisedArticle {
  let text = '';
  const mentions = marked.split('; ').map((one): FoundMention => {
    const name = one.slice(2);
    const start = text.length;
    text += `${name}. `;
    return {
      field: 'text',
      range: [start, start + name.length],
      text: name,
      type: TYPES[one[0]!]!,
      confidence: 0.9,
    };
  });
  const published = { value: date, precision: 'day' as const, basis: null };
  return { id, title: 'A title', lead: null, text, published, mentions };
}

const parseOverrides = (entries: readonly unknown[]) => parse(entries, ENTITY_OVERRIDES);
const articles = [
  article('a', 'p:Ann Lee; p:Ann Lee; p:Lee; l:Oslo', '2015-01-02'),
  article('b', 'p:Ana Leigh; p:Ana Leigh; p:Tom Ford; l:US; o:Acme Works', '2014-03-04'),
  article('c', 'p:Tom Ford; o:Ford Motors; l:Oslo; p:Ann Lee; o:Oslo', null),
];
const resolved = resolveEntities(articles);
const applied = (...entries: readonly unknown[]) =>
  applyOverrides(resolved, articles, parseOverrides(entries));

/** What the corrections make of one entity: its line, or "gone". */
function line(id: string, ...entries: readonly unknown[]): string {
  const { entities, problems } = applied(...entries);
  const entity = entities.find((one) => one.id === id);
  if (problems.length > 0) return problems.map(({ number, reason }) => `${number} ${reason}`).join('\n');
  if (entity === undefined) return 'gone';
  const { name, aliases, alsoKnownAs, counts, first, last, externalIds, origin } = entity;
  const written = aliases.map(({ text, count }) => `${text} ${count}`).join(', ');
  return [
    name,
    written,
    alsoKnownAs.join(', '),
    `${counts.mentions} in ${counts.articles}`,
    `${first}–${last}`,
    JSON.stringify(externalIds),
    origin,
  ].join(' | ');
}

const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

const merge = { do: 'merge', entities: ['person/ana-leigh'], into: 'person/ann-lee' };
check(
  'as resolution has it',
  line('person/ann-lee'),
  'Ann Lee | Ann Lee 3, Lee 1 |  | 4 in 2 | 2015-01-02–2015-01-02 | {} | recognised',
);
check(
  'a merge adds names, counts and dates up',
  line('person/ann-lee', merge),
  'Ann Lee | Ann Lee 3, Ana Leigh 2, Lee 1 |  | 6 in 3 | 2014-03-04–2015-01-02 | {} | override',
);
check('what was merged is gone', line('person/ana-leigh', merge), 'gone');
check(
  'merges are followed to their end',
  line('person/tom-ford', merge, { do: 'merge', entities: ['person/ann-lee'], into: 'person/tom-ford' }),
  'Tom Ford | Ann Lee 3, Ana Leigh 2, Tom Ford 2, Lee 1 |  | 8 in 3 | 2014-03-04–2015-01-02 | {} | override',
);
check(
  'what is merged into itself stays',
  line('place/oslo', { do: 'merge', entities: ['place/oslo'], into: 'place/oslo' }),
  'Oslo | Oslo 2 |  | 2 in 2 | 2015-01-02–2015-01-02 | {} | override',
);
check(
  'a merge goes over types',
  line('place/oslo', { do: 'merge', entities: ['organization/oslo'], into: 'place/oslo' }),
  'Oslo | Oslo 3 |  | 3 in 2 | 2015-01-02–2015-01-02 | {} | override',
);
const split = { do: 'split', entity: 'person/ann-lee', into: 'person/ann-lee-2', articles: ['c'] };
check(
  'a split takes the mentions of an article',
  line('person/ann-lee-2', split),
  'Ann Lee | Ann Lee 1 |  | 1 in 1 | null–null | {} | override',
);
check(
  'and leaves the others',
  line('person/ann-lee', split),
  'Ann Lee | Ann Lee 2, Lee 1 |  | 3 in 1 | 2015-01-02–2015-01-02 | {} | override',
);
check(
  'a split takes what is written so, under a name of its own',
  line('person/lee', { ...split, into: 'person/lee', articles: undefined, aliases: ['Lee'], name: 'Bo Lee' }),
  'Bo Lee | Lee 1 | Bo Lee | 1 in 1 | 2015-01-02–2015-01-02 | {} | override',
);
check(
  'a split can give mentions to another entity',
  line('person/tom-ford', { ...split, into: 'person/tom-ford', name: 'Not taken' }),
  'Tom Ford | Tom Ford 2, Ann Lee 1 |  | 3 in 2 | 2014-03-04–2014-03-04 | {} | override',
);
check(
  'of two names for a new entity the first in the alphabet',
  line(
    'person/lee',
    { ...split, into: 'person/lee', name: 'B Lee' },
    { ...split, into: 'person/lee', name: 'A Lee' },
  ).slice(0, 5),
  'A Lee',
);
check(
  'a split that takes all',
  line('person/tom-ford', { ...split, entity: 'person/tom-ford', articles: ['b', 'c'] }),
  'gone',
);
check(
  'what a split made can be corrected',
  line('person/ann-lee-2', split, { do: 'rename', entity: 'person/ann-lee-2', name: 'Ann B. Lee' }).split(
    ' | ',
  )[0],
  'Ann B. Lee',
);
check('the hidden is gone', line('person/ann-lee', { do: 'hide', entity: 'person/ann-lee' }), 'gone');
check(
  'and what was merged into it',
  line('person/ann-lee', merge, { do: 'hide', entity: 'person/ana-leigh' }),
  'gone',
);
check(
  'the old name still finds it, and the listed ones',
  line('place/united-states', { do: 'rename', entity: 'place/united-states', name: 'The States' })
    .split(' | ')
    .slice(0, 2),
  ['The States', 'US 1'],
);
check(
  'a new name is searched',
  applied({ do: 'rename', entity: 'place/united-states', name: 'The States' })
    .entities.find(({ id }) => id === 'place/united-states')
    ?.alsoKnownAs.filter((name) => /States/.test(name)),
  ['The States', 'United States', 'United States of America'],
);
const retype = { do: 'retype', entity: 'organization/acme-works', type: 'place' };
check(
  'a type is corrected, and the id with it',
  line('place/acme-works', retype),
  'Acme Works | Acme Works 1 |  | 1 in 1 | 2014-03-04–2014-03-04 | {} | override',
);
check(
  'either id names it then',
  line('place/acme-works', retype, { do: 'rename', entity: 'place/acme-works', name: 'Works' }).split(
    ' | ',
  )[0],
  'Works',
);
check(
  'links are added',
  line(
    'place/united-states',
    { do: 'link', entity: 'place/united-states', externalIds: { wikidata: 'Q30' }, note: 'sure' },
    { do: 'link', entity: 'place/united-states', externalIds: { viaf: '1' } },
  ).split(' | ')[5],
  '{"iso3166":"US","wikidata":"Q30","viaf":"1"}',
);
check('an entry said twice is one', line('person/ann-lee', merge, merge).split(' | ')[3], '6 in 3');

/** Entries that have no effect are reported; the others have theirs. */
function refuses(
  name: string,
  entries: readonly unknown[],
  ...expected: readonly (readonly [number, RegExp])[]
): void {
  const hide = { do: 'hide', entity: 'place/oslo' };
  const { entities, problems } = applied(...entries, hide);
  t.match(
    problems,
    expected.map(([number, reason]) => ({ number, reason })),
    name,
  );
  t.equal(problems.length, expected.length, `${name}: as many`);
  t.strictSame(entities, applied(hide).entities, `${name}: and nothing else happens`);
}
refuses(
  'what is no object',
  [7, null, 'x'],
  [1, /found 7 without it/],
  [2, /Expected an object/],
  [3, /"do"/],
);
refuses(
  'what is said of an entity that is hidden',
  [
    { do: 'rename', entity: 'place/oslo', name: 'Christiania' },
    { do: 'link', entity: 'place/oslo', externalIds: { wikidata: 'Q585', viaf: '1' } },
    { do: 'retype', entity: 'place/oslo', type: 'person' },
  ],
  [1, /^rename: entry 4 hides this entity, so that it has no effect/],
  [2, /^link: entry 4/],
  [3, /^retype: entry 4/],
);
refuses('what cannot be done', [{ do: 'mrge' }], [1, /found "mrge"\. Did you mean "merge"\?/]);
refuses('a number for what to do', [{ do: 4 }], [1, /link; found 4\.$/]);
refuses('a missing field', [{ do: 'hide' }], [1, /^hide: "entity": /]);
refuses('a field too many', [{ do: 'hide', entity: 'place/oslo', all: 1 }], [1, /^hide: .*"all"/]);
refuses('an id that is none', [{ ...merge, into: 'Lee' }], [1, /"into": Expected type\/slug/]);
refuses(
  'a split of nothing in particular',
  [{ ...split, articles: undefined }],
  [1, /^split: Expected "articles"/],
);
refuses(
  'a Wikidata id that is none',
  [{ do: 'link', entity: 'place/oslo', externalIds: { wikidata: '585' } }],
  [1, /"externalIds.wikidata": Expected a Wikidata id/],
);
refuses('nothing to merge', [{ ...merge, entities: [] }], [1, /"entities": Expected at least one id/]);
for (const name of ['', '   ', 'a\u0000b', 'a\u202Eb', 'a'.repeat(201)])
  refuses(
    `${JSON.stringify(name).slice(0, 20)} as a name`,
    [{ do: 'rename', entity: 'place/oslo', name }],
    [1, /"name": Expected a name: 1 to 200 characters, no control characters/],
  );
refuses(
  'an unknown entity',
  [
    { do: 'hide', entity: 'person/ann-le' },
    { do: 'hide', entity: 'person/acme-works' },
    { do: 'hide', entity: 'place/zzzzzzzzzz' },
  ],
  [1, /^hide: No entity has the id "person\/ann-le"\. Did you mean "person\/ann-lee"\?$/],
  [2, /mean "organization\/acme-works"/],
  [3, /"place\/zzzzzzzzzz"\.$/],
);
refuses(
  'an unknown article',
  [{ ...split, articles: ['cc'] }],
  [1, /No article has the id "cc"\. Did you mean "c"\?/],
);
refuses('a very unknown article', [{ ...split, articles: ['zzzzzzzz'] }], [1, /has the id "zzzzzzzz"\.$/]);
refuses(
  'mentions that are not there',
  [{ ...split, articles: ['b'] }],
  [1, /has no mention in the articles named/],
);
refuses(
  'names that are not there',
  [{ ...split, articles: undefined, aliases: ['Q', 'R'] }],
  [1, /has no mention written "Q" or "R" in any article/],
);
refuses(
  'mentions given to two',
  [split, { ...split, into: 'person/other', articles: ['a', 'c'] }],
  [1, /than entry 2 says; neither/],
  [2, /than entry 1 says; neither/],
);
refuses(
  'one merged into two',
  [merge, { ...merge, into: 'person/tom-ford' }],
  [1, /entry 2/],
  [2, /entry 1/],
);
refuses(
  'a circle',
  [merge, { do: 'merge', entities: ['person/ann-lee', 'person/tom-ford'], into: 'person/ana-leigh' }],
  [1, /circle/],
  [2, /circle/],
);
refuses(
  'two names',
  ['A', 'B', 'C'].map((name) => ({ do: 'rename', entity: 'person/ann-lee', name })),
  [1, /another name than entry 2, 3 says/],
  [2, /entry 1, 3/],
  [3, /entry 1, 2/],
);
refuses('two types', [retype, { ...retype, type: 'person' }], [1, /another type/], [2, /another type/]);
refuses(
  'two links',
  ['Q1', 'Q2'].map((wikidata) => ({ do: 'link', entity: 'person/ann-lee', externalIds: { wikidata } })),
  [1, /another identifier/],
  [2, /another identifier/],
);
refuses(
  'a type under which there is another',
  [{ do: 'retype', entity: 'organization/oslo', type: 'place' }],
  [1, /"place\/oslo" is another entity; merge/],
);

const ids = [...resolved.entities.map(({ id }) => id), 'person/new', 'place/acme-works', 'person/nobody'];
const anyId = fc.constantFrom(...ids);
const anyArticles = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
const anyEntry = fc.oneof(
  fc.record({
    do: fc.constant('merge'),
    entities: fc.array(anyId, { minLength: 1, maxLength: 2 }),
    into: anyId,
  }),
  fc.record({ do: fc.constant('split'), entity: anyId, into: anyId, articles: anyArticles }),
  fc.record({ do: fc.constant('hide'), entity: anyId }),
  fc.record({ do: fc.constant('rename'), entity: anyId, name: fc.constantFrom('New', 'Newer') }),
  fc.record({ do: fc.constant('retype'), entity: anyId, type: fc.constantFrom(...Object.values(TYPES)) }),
  fc.record({
    do: fc.constant('link'),
    entity: anyId,
    externalIds: fc.record({ wikidata: fc.constantFrom('Q1', 'Q2') }),
  }),
);
const anyEntries = fc.array(anyEntry, { maxLength: 6 });
const served = ({ entities, byArticle }: ReturnType<typeof applied>) =>
  JSON.stringify([entities, [...byArticle]]);
const before = JSON.stringify([resolved.entities, [...resolved.byArticle]]);

property(t, 'applied and deleted is as before', [anyEntries], (entries: readonly unknown[]) => {
  applied(...entries);
  return (
    served(applied()) === before && JSON.stringify([resolved.entities, [...resolved.byArticle]]) === before
  );
});
property(
  t,
  'one entry deleted is as if it had never been',
  [anyEntries, fc.nat(5)],
  (entries: readonly unknown[], at: number) => {
    const first = served(applied(...entries.filter((_, i) => i !== at)));
    applied(...entries);
    return served(applied(...entries.filter((_, i) => i !== at))) === first;
  },
);
property(t, 'the order of the entries does not count', [anyEntries], (entries: readonly unknown[]) => {
  const reversed = entries.toReversed();
  return served(applied(...entries)) === served(applied(...reversed));
});
property(
  t,
  'ids are unique, and counts, aliases and mentions agree',
  [anyEntries],
  (entries: readonly unknown[]) => {
    const { entities, byArticle } = applied(...entries);
    const rows = [...byArticle.values()].flat();
    return (
      new Set(entities.map(({ id }) => id)).size === entities.length &&
      rows.every(({ id }) => entities.some((entity) => entity.id === id)) &&
      entities.every(({ id, name, type, counts, aliases }) => {
        const own = rows.filter((row) => row.id === id);
        const mentions = own.flatMap((row) => row.mentions);
        return (
          counts.articles === own.length &&
          counts.mentions === mentions.length &&
          aliases.reduce((sum, { count }) => sum + count, 0) === mentions.length &&
          own.every((row) => row.name === name && row.type === type && id.startsWith(type))
        );
      })
    );
  },
);

const read = { files: 5, documents: seedDocuments, rejected: [], warnings: [] };
const defaults = { source: null, dateFrom: null };
const corpusWith = (...entries: readonly unknown[]) =>
  buildCorpus(read, defaults, { overrides: parseOverrides(entries) });
const plain = buildCorpus(read, defaults);
const seedMerge = { do: 'merge', entities: ['person/john-kerry'], into: 'person/sergei-lavrov' };
const seedLink = { do: 'link', entity: 'person/sergei-lavrov', externalIds: { wikidata: 'Q58217' } };
const merged = corpusWith(seedMerge, seedLink, { do: 'hide', entity: 'person/nobody' });

check('corrections make another corpus', plain.version === merged.version, false);
check(
  'whatever their order',
  corpusWith(seedMerge, seedLink).version === corpusWith(seedLink, seedMerge).version,
  true,
);
check('an entry without effect is told of', merged.stats.warnings.at(-1), {
  path: 'entities.overrides.json',
  code: 'override',
  detail: 'Entry 3: hide: No entity has the id "person/nobody".',
});
t.match(startReport(merged.stats).at(-1), /- entities\.overrides\.json: Entry 3: hide/, 'at the start, too');
const lavrov = merged.entities.get('person/sergei-lavrov')!;
check('and one with effect seen', [lavrov.origin, lavrov.externalIds], ['override', { wikidata: 'Q58217' }]);
const search = async (query: Record<string, string>) =>
  merged.index.search(decideSearch(SearchParams.parse(query), new Date(0)).request);
check(
  'the filter counts as the entity does',
  (await search({ entity: 'person/sergei-lavrov', collapse: 'none' })).total.articles,
  lavrov.counts.articles,
);
check(
  'a facet has one of the two',
  (await search({ facets: 'entity.person', facetLimit: '1000' })).facets['entity.person']!.buckets.map(
    ({ value }) => value,
  ).filter((id) => /lavrov|kerry/.test(id)),
  ['person/sergei-lavrov'],
);
check(
  'the name of one finds the other',
  (await search({ q: 'Kerry' })).query.expansions.some(({ entity }) => entity === 'person/sergei-lavrov'),
  true,
);
check(
  'a name resolves to it',
  resolveName(merged, { name: 'John Kerry', type: null })[0]?.id,
  'person/sergei-lavrov',
);
check(
  'and is completed',
  (await merged.index.suggest({ q: 'John Ker', kinds: ['entity'], limit: 1 })).map(({ id }) => id),
  ['person/sergei-lavrov'],
);

const refused = (message: RegExp) => ({ name: 'CorpusError', message });

void t.test('the file lies beside the articles, or where a setting says', async (loading) => {
  const texts = { 'a.txt': 'Sergei Lavrov met John Kerry in Vienna on Friday.\n\nLavrov spoke first.' };
  const load = (files: Record<string, string>, overrides: string | null = null) => {
    const folder = loading.testdir({ ...texts, ...files });
    const path = overrides === null ? null : `${folder}/${overrides}`;
    return loadCorpus({ folder, maxBytes: 1e6, fields: {}, ...defaults, overrides: path });
  };
  const file = JSON.stringify([{ do: 'hide', entity: 'person/john-kerry' }]);
  const without = await load({});
  const beside = await load({ 'entities.overrides.json': file });
  loading.equal(without.entities.has('person/john-kerry'), true);
  loading.equal(beside.entities.has('person/john-kerry'), false);
  loading.equal(beside.stats.documents.files, 1, 'it is no article');
  const named = await load({ 'mine.json': file, 'entities.overrides.json': '[]' }, 'mine.json');
  loading.equal(named.entities.has('person/john-kerry'), false);
  loading.equal(named.stats.documents.files, 1, 'nor is the other');
  loading.equal(
    (await load({ 'entities.overrides.json': '[]' })).version,
    without.version,
    'none is as no file',
  );
  await loading.rejects(
    load({}, 'none.json'),
    refused(/none\.json" cannot be used\. Expected a file; found nothing by that name\. Check the path/),
  );
  await loading.rejects(
    load({ 'entities.overrides.json': ' \n' }),
    refused(/Expected something in the file; found nothing\. /),
  );
  await loading.rejects(load({}, 'a.txt/x.json'), refused(/found ENOTDIR/));
  await loading.rejects(
    load({ 'entities.overrides.json': '[{]' }),
    refused(/Expected valid JSON; found a slip/),
  );
  await loading.rejects(load({ 'entities.overrides.json': '{}' }), refused(/Expected a list/));
});

void t.test('what is joined by decision is told from what is found', async (loading) => {
  const { raw } = seedDocuments[0]!;
  const folder = loading.testdir({
    'a.txt': raw,
    'b.txt': raw,
    'c.txt': 'Nobody stood outside the quiet house by the lake when its owner came home late.',
    'duplicates.overrides.json': JSON.stringify([
      { do: 'same', articles: ['a', 'c'] },
      { do: 'prefer', article: 'c' },
    ]),
  });
  const loaded = await loadCorpus({ folder, maxBytes: 1e6, fields: {}, ...defaults });
  const [a, b, c] = ['a', 'b', 'c'].map((id) => loaded.articles.get(id)!);
  loading.match(
    compareVersions(loaded, a!, [b!, c!]).map(({ id, origin, score }) => [id, origin, score]),
    [
      ['b', 'found', 1],
      ['c', 'override', 0],
    ],
  );
});

void t.test('decisions about duplicates lie there, too', async (loading) => {
  const { raw } = seedDocuments[0]!;
  const folder = loading.testdir({
    'a.txt': raw,
    'b.txt': `${raw}\nMore.`,
    'c.txt': 'Talks resumed on Friday.',
  });
  const write = (entries: unknown): void =>
    writeFileSync(`${folder}/duplicates.overrides.json`, JSON.stringify(entries));
  const live = createLiveCorpus(
    { folder, maxBytes: 1e6, fields: {}, ...defaults },
    { remember: true, onProgress: () => {}, names: { threads: 0, cache: null, warn: () => {} } },
  );
  const groupOf = (id: string) => live.corpus()!.articles.get(id)!.duplicates;
  await live.reload();
  loading.match(groupOf('a'), { count: 1, canonical: 'b', origin: 'found' }, 'as found');
  const untouched = live.corpus()!.version;
  write([
    { do: 'different', articles: ['a', 'b.txt'] },
    { do: 'same', articles: ['a', 'c'] },
    { do: 'prefer', article: 'c' },
    { do: 'prefer', article: 'd' },
  ]);
  loading.match(await live.reload(), {
    files: { added: 1, unchanged: 3 },
    data: [{ path: 'duplicates.overrides.json', what: 'added' }],
  });
  loading.match(groupOf('b'), { count: 0, canonical: 'b', origin: 'override' }, 'kept apart');
  const copies = [{ id: 'a', method: 'near', origin: 'override' }];
  loading.match(
    groupOf('c'),
    { count: 1, canonical: 'c', origin: 'override', copies },
    'joined, the preferred first',
  );
  loading.match(
    live.corpus()!.stats.warnings.filter(({ code }) => code === 'override'),
    [
      {
        path: 'duplicates.overrides.json',
        detail: /^Entry 4: prefer: No article has the id, path or URL "d"\./,
      },
    ],
    'what has no effect is reported',
  );
  loading.equal(live.corpus()!.stats.documents.files, 3, 'the file is no article');
  const row = compareVersions(live.corpus()!, live.corpus()!.articles.get('c')!, [
    live.corpus()!.articles.get('a')!,
  ])[0]!;
  loading.match(row, { origin: 'override', score: 0 });
  loading.match(row.evidence.at(-1), { code: 'override' }, 'and told with the evidence');
  write([{ do: 'same', articles: ['a', 'c'] }]);
  await live.reload();
  loading.match(
    compareVersions(live.corpus()!, live.corpus()!.articles.get('a')!, [
      live.corpus()!.articles.get('c')!,
    ])[0]!,
    { origin: 'override', evidence: [{}, { detail: 'Both are versions of "b".' }] },
    'two copies of a third',
  );
  write([]);
  loading.match((await live.reload()).data, [{ path: 'duplicates.overrides.json', what: 'changed' }]);
  loading.equal(live.corpus()!.version, untouched, 'an entry that is deleted is undone');
  loading.match((await live.reload()).data, [], 'a file without entries is none that is gone');
  const named = { folder, maxBytes: 1e6, fields: {}, ...defaults, duplicateOverrides: `${folder}/mine.json` };
  writeFileSync(`${folder}/mine.json`, JSON.stringify([{ do: 'different', articles: ['a', 'b'] }]));
  loading.match(
    (await loadCorpus(named)).articles.get('a')!.duplicates,
    { count: 0 },
    'or where a setting says',
  );
});
