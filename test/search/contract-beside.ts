import t from 'tap';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import { SUGGESTION_KINDS, type SuggestionKind } from '../../src/model/suggestion.ts';
import type {
  Filters,
  IndexBuilder,
  SearchIndex,
  SimilarRequest,
  TimelineRequest,
} from '../../src/search/search-index.ts';
import { property } from '../property.ts';
import { articleOf, entityOf, requestOf, seedCorpus } from './articles.ts';
import fc from 'fast-check';

/** What every engine must do beside search. */
export function checkBeside(build: IndexBuilder): void {
  const seeds = build(seedCorpus.articles, seedCorpus.entities);
  checkSuggestions(build, seeds);
  checkSimilar(build, seeds);
  checkTimeline(build);
  checkCoverage(build);
}

function dated(id: string, value: string | null, parts: Partial<Article> = {}): Article {
  return articleOf(id, {
    published: { value, precision: value === null ? 'unknown' : 'day', basis: null },
    ...parts,
  });
}

const shown = (index: SearchIndex, q: string, kinds: readonly SuggestionKind[], limit = 10) =>
  index.suggest({ q, kinds, limit }).map(({ text, count }) => `${text} ${count}`);

function checkSuggestions(build: IndexBuilder, seeds: SearchIndex): void {
  const names = build(
    [
      dated('a', '2015-01-01', { title: 'The Quiet Harbour', text: 'iran iran irons zürich US it' }),
      dated('b', '2015-01-02', { title: 'the QUIET harbour', text: 'iran irons' }),
      dated('c', '2015-01-03', { title: 'A quiet day', text: 'iran Iranian' }),
      dated('d', null, { title: '…', text: 'ironic zebra' }),
    ],
    [
      entityOf(
        'place/iran',
        9,
        [
          ['Iran', 8],
          ['Islamic Republic', 1],
        ],
        ['Persia'],
      ),
      entityOf('organization/iran-air', 30, [['Iran Air', 30]]),
      entityOf('person/ira-nandez', 2, [
        ['Ira Ñandez', 2],
        ['Nandez', 8],
      ]),
      entityOf('person/ann-iran', 2, [['Ann Iran', 2]]),
      entityOf('person/bea-iran', 2, [['Bea Iran', 2]]),
    ],
  );
  const cases: readonly (readonly [
    q: string,
    kinds: readonly SuggestionKind[],
    found: readonly string[],
    why: string,
    limit?: number,
  ])[] = [
    [
      'ira',
      ['entity'],
      ['Iran Air 30', 'Iran 9', 'Ira Ñandez 2', 'Ann Iran 2', 'Bea Iran 2'],
      'by count; a whole word before a word cut short; equal ones by id',
    ],
    ['IRAN', ['entity'], ['Iran Air 30', 'Iran 9', 'Ann Iran 2', 'Bea Iran 2'], 'case does not count'],
    ['iran', ['entity'], ['Iran Air 30', 'Iran 9'], 'no more than asked for', 2],
    ['nan', ['entity'], ['Ira Ñandez 2'], 'an alias, without accents'],
    ['ira ña', ['entity'], ['Ira Ñandez 2'], 'several words, the last cut short'],
    ['pers', ['entity'], ['Iran 9'], 'a listed name that no article uses'],
    ['ira ', ['entity'], ['Ira Ñandez 2'], 'a space says that the word is whole'],
    [
      'quiet h',
      ['title'],
      ['the QUIET harbour 2'],
      'a title from any word on; the same title counts once and leads to the newest',
    ],
    ['q', ['title'], ['the QUIET harbour 2', 'A quiet day 1'], 'from one letter on'],
    ['ir', ['term'], ['iran 3', 'irons 2', 'iranian 1', 'ironic 1'], 'words by count'],
    ['iran', ['term'], ['iran 3', 'iranian 1'], 'the word itself first'],
    [
      'Zebra iro',
      ['term'],
      ['Zebra ironic 1'],
      'the last word goes on, and stands in an article with what is before it',
    ],
    ['iran iran', ['term'], ['iran iran 3', 'iran iranian 1'], 'counted together with the words before'],
    ['iran zebra ir', ['term'], [], 'no article has both'],
    ['zurich ir', ['term'], ['zurich iran 1', 'zurich irons 1'], 'equal ones in the order of the alphabet'],
    ['nothing ir', ['term'], [], 'no article has the word before'],
    ['u', ['term'], ['US 1'], 'an acronym in capitals'],
    ['i', ['term'], ['iran 3', 'irons 2', 'iranian 1', 'ironic 1'], 'no function words'],
    ['zurich', ['term'], ['zurich 1'], 'without accents'],
    ['nothing', SUGGESTION_KINDS, [], 'nothing goes on so'],
    ['🙂', SUGGESTION_KINDS, [], 'nothing that can be a word'],
    ['', ['term'], ['iran 3'], 'nothing typed: the most frequent', 1],
    [
      'ir',
      SUGGESTION_KINDS,
      ['Iran Air 30', 'Iran 9', 'Ira Ñandez 2', 'iran 3', 'irons 2'],
      'kinds share the places in turn, and what one leaves the others take',
      5,
    ],
    ['ir', [], [], 'no kind'],
  ];
  for (const [q, kinds, found, why, limit] of cases)
    t.strictSame(shown(names, q, kinds, limit), found, `suggest ${q}: ${why}`);
  t.strictSame(
    names.suggest({ q: 'islamic', kinds: ['entity'], limit: 1 }),
    [
      {
        kind: 'entity',
        text: 'Iran',
        matched: 'Islamic Republic',
        count: 9,
        id: 'place/iran',
        links: { self: '/entities/place/iran' },
      },
    ],
    'an entity says under which name it was found',
  );
  const many = build(
    Array.from({ length: 300 }, (_, i) =>
      dated(`m${i}`, null, { text: `harbour ${i % 3 ? 'ferry' : 'ferns'} a${i}` }),
    ),
    [],
  );
  t.strictSame(
    shown(many, 'harbour f', ['term']),
    ['harbour ferry 200', 'harbour ferns 100'],
    'words of many articles are counted as exactly',
  );
  t.strictSame(shown(many, 'a5 harbour f', ['term']), ['a5 harbour ferry 1'], 'a rare word among them');
  t.match(seeds.suggest({ q: 'lav', kinds: SUGGESTION_KINDS, limit: 3 }), [
    { kind: 'entity', id: 'person/sergei-lavrov', count: 4, matched: 'Lavrov' },
    { kind: 'title', links: { self: /^\/articles\/00/ } },
    { kind: 'term', text: 'lavrov', count: 4, id: null, links: { self: '/search?q=lavrov' } },
  ]);
  const turned = build(seedCorpus.articles.toReversed(), seedCorpus.entities.toReversed());
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('a', 'e', 'i', 's', 't', 'l'),
  );
  property(
    t,
    'whatever is typed: no more than asked for, none twice, in any order of articles',
    [typed],
    (q) => {
      const asked = { q, kinds: SUGGESTION_KINDS, limit: 7 };
      const found = seeds.suggest(asked);
      const keys = new Set(found.map(({ kind, text }) => `${kind} ${text}`));
      return (
        found.length <= 7 &&
        keys.size === found.length &&
        JSON.stringify(found) === JSON.stringify(turned.suggest(asked))
      );
    },
  );
}

/** An article of a source, with mentions of an entity. */
function about(
  id: string,
  text: string,
  parts: Partial<Article> = {},
  entity: Entity | null = null,
): Article {
  const named = ({ id: entityId, type, name }: Entity): Article['entities'] => [
    {
      id: entityId,
      type,
      name,
      mentions: [{ articleId: id, field: 'text', range: [0, 1], text: name, sentence: text, confidence: 1 }],
    },
  ];
  return articleOf(id, { text, ...parts, entities: entity ? named(entity) : [] });
}

const copyOf = (canonical: string) => ({
  duplicates: { count: 1, canonical, copies: [], origin: 'found' as const },
});

function checkSimilar(build: IndexBuilder, seeds: SearchIndex): void {
  const karim = entityOf('person/ann-karim', 2, [['Ann Karim', 2]]);
  const flood = 'flooding in the delta drowned harvests while ferries stopped';
  const german = { language: 'de' } as const;
  const index = build(
    [
      about('asked', `${flood} said Karim`, copyOf('asked'), karim),
      about('asked-copy', `${flood} said Karim`, copyOf('asked'), karim),
      about('close', 'flood in the delta, harvest drowned, ferry stopped', copyOf('close'), karim),
      about('close-copy', 'floods in the delta, harvests drowned and ferries', copyOf('close')),
      about('far', 'the delta election and the ferries', { source: { id: 'src', name: null } }),
      about('one-word', 'a delta of opinion between analysts'),
      about('other', 'an orchestra played in the park'),
      about('german', 'Die Gespräche am Fluss', german),
      about('german-too', 'Gespräche und Fluss', german),
    ],
    [karim],
  );
  const { filters } = requestOf('');
  const like = (id: string, changes: Partial<SimilarRequest> = {}) =>
    index.similar({ id, filters, collapse: 'duplicates', limit: 10, offset: 0, ...changes });
  const ids = (id: string, changes?: Partial<SimilarRequest>) => like(id, changes).hits.map((hit) => hit.id);
  t.strictSame(
    ids('asked').slice(0, 2),
    ['close', 'far'],
    'words in any form; neither the article nor copies',
  );
  t.notOk(ids('asked').includes('one-word'), 'one word is not enough');
  t.strictSame(ids('asked-copy'), ids('asked'), 'a copy is like the same articles');
  t.ok(ids('asked', { collapse: 'none' }).includes('close-copy'), 'copies of others each their own');
  t.notOk(ids('asked', { collapse: 'none' }).includes('asked-copy'), 'but not its own');
  t.strictSame(ids('asked', { limit: 1, offset: 1 }), ['far'], 'a page');
  t.equal(like('asked', { limit: 1 }).total, ids('asked').length, 'of all that there are');
  t.strictSame(
    ids('asked', { filters: { ...filters, source: { include: ['src'], exclude: [] } } }),
    ['far'],
    'filtered',
  );
  t.strictSame(ids('other'), [], 'nothing is like it');
  t.strictSame(ids('german').slice(0, 1), ['german-too'], 'words of a language without stems');
  const rare = Array.from({ length: 40 }, (_, i) => `rare${i}`).join(' ');
  const others = Array.from({ length: 12 }, (_, i) => about(`weak${i}`, `the mayor of the town ${i}`));
  const among = build([about('whole', `mayor town ${rare}`), about('twin', `mayor ${rare}`), ...others], []);
  t.strictSame(
    among.similar({ id: 'whole', filters, collapse: 'none', limit: 20, offset: 0 }).hits.map((hit) => hit.id),
    ['twin'],
    'what any two articles share is not enough',
  );
  const recent: Filters = { ...filters, from: '2030-01-01T00:00:00.000Z', undated: 'exclude' };
  t.match(like('asked', { filters: recent }), { hits: [], warnings: [{ code: 'undated-excluded' }] });
  t.match(like('other', { filters: recent }), { hits: [], warnings: [] }, 'nothing undated is like it');
  const ashes = ['Ash Adams', 'Ash Brown', 'Ash Clark', 'Ash Davis'].map((name, i) =>
    entityOf(`person/ash-${i}`, 1, [[name, 1]]),
  );
  const met = ashes.map((ash, i) => about(`met${i}`, `I met ${ash.name}`, {}, ash));
  t.strictSame(
    build([...met, about('unnamed', 'I met nobody')], ashes)
      .search(requestOf('entity:ash*', { snippets: 1 }))
      .hits.map(({ id, snippets: [snippet] }) => `${id} ${snippet?.matches.length}`)
      .toSorted(),
    met.map(({ id }) => `${id} 1`),
    'of many entities that a beginning names, an article is asked for those that it mentions',
  );
  const [first] = like('asked').hits;
  t.match(first?.because.entities, [{ id: 'person/ann-karim', name: 'Ann Karim', score: Number }]);
  t.strictSame(
    first?.because.terms.map(({ term }) => term).toSorted(),
    ['delta', 'drowned', 'ferries', 'flooding', 'harvests', 'stopped'],
    'the words of the article asked about; a word that only its copies have is not among them',
  );
  for (const { id } of seedCorpus.articles)
    for (const { score, because } of seeds.similar({ id, filters, collapse: 'none', limit: 4, offset: 0 })
      .hits) {
      const parts = [...because.terms, ...because.entities].reduce((sum, part) => sum + part.score, 0);
      t.ok(Math.abs(parts - score) < 1e-9 && score > 0, `${id}: the parts add up to ${score.toFixed(3)}`);
    }
}

const known = (
  id: string,
  value: string | null,
  precision: Article['published']['precision'],
  source: string | null,
) =>
  articleOf(id, {
    text: 'storm',
    published: { value, precision, basis: null },
    source: source === null ? null : { id: source, name: source === 'a' ? 'The A' : null },
    language: source === 'b' ? null : 'en',
  });

/** Dated in all ways, of two sources and none. */
const DATED = [
  known('a1', '2015-10-30', 'day', 'a'),
  known('a2', '2015-11-01T23:30:00-01:00', 'second', 'a'),
  known('a3', '2016-02', 'month', 'a'),
  known('b1', '2015-11-02', 'day', 'b'),
  known('b2', null, 'unknown', 'b'),
  known('c1', '2016', 'year', null),
  known('c2', '2015-11-03', 'day', null),
];

const { published, source } = DATED[0]!;
const dayOfA = { published, source };

function checkTimeline(build: IndexBuilder): void {
  const ann = entityOf('person/ann-karim', 1, [['Ann Karim', 1]]);
  const index = build([...DATED, about('d1', 'storm', {}, ann), about('e1', 'storm', dayOfA, ann)], [ann]);
  const ask = (changes: Partial<TimelineRequest> = {}) =>
    index.timeline({ ...requestOf('storm'), interval: 'month', by: null, series: 5, ...changes });
  const stepsOf = (changes: Partial<TimelineRequest> = {}) => {
    const { data, undated, vague } = ask(changes);
    return [...data.map(({ from, count }) => `${from} ${count}`), `${undated} ${vague}`].join(', ');
  };
  const { filters } = requestOf('');
  const within = (from: string | null, to: string | null) => ({
    filters: { ...filters, from, to, undated: 'exclude' as const },
  });
  for (const [changes, expected, why] of [
    [
      {},
      '2015-10-01 2, 2015-11-01 3, 2015-12-01 0, 2016-01-01 0, 2016-02-01 1, 2 1',
      'gaps are filled; a year is too vague',
    ],
    [{ interval: 'year' }, '2015-01-01 5, 2016-01-01 2, 2 0', 'by year nothing is vague'],
    [{ interval: 'week' }, '2015-10-26 2, 2015-11-02 3, 2 2', 'weeks begin on Monday, in UTC'],
    [
      { interval: 'day' },
      '2015-10-30 2, 2015-10-31 0, 2015-11-01 0, 2015-11-02 2, 2015-11-03 1, 2 2',
      'days, in UTC',
    ],
    [{ q: 'nothing' }, '0 0', 'no hits, no steps'],
    [
      within('2015-10-31T00:00:00.000Z', null),
      '2015-10-01 0, 2015-11-01 3, 2015-12-01 0, 2016-01-01 0, 2016-02-01 1, 0 1',
      'from where it is asked',
    ],
    [
      { q: 'nothing', ...within('2015-01-01T00:00:00.000Z', '2015-02-01T00:00:00.000Z') },
      '2015-01-01 0, 2015-02-01 0, 0 0',
      'and to where',
    ],
  ] as const)
    t.equal(stepsOf(changes), expected, `timeline: ${why}`);
  t.match(
    ask({ interval: 'week' }).data[0],
    { from: '2015-10-26', to: '2015-11-01' },
    'both ends are days of the week',
  );
  t.match(ask().total, { value: 9, articles: 9 }, 'the total of the search');
  t.strictSame(
    ask({ by: 'source', interval: 'year' }).series,
    [
      { value: 'a', label: 'The A', count: 4, counts: [3, 1] },
      { value: 'b', label: 'b', count: 1, counts: [1, 0] },
    ],
    'by source',
  );
  t.strictSame(
    ask({
      by: 'source',
      ...within('2015-11-02T00:00:00.000Z', '2015-11-02T23:59:59.999Z'),
    }).series.map(({ value, count }) => `${value} ${count}`),
    ['a 1', 'b 1'],
    'equal ones by value',
  );
  t.match(ask({ by: 'source', interval: 'year' }), { missing: 2, other: 0 }, 'without a source');
  t.match(ask({ by: 'source', series: 1 }), { series: [{ value: 'a' }], other: 1 }, 'values not shown');
  t.match(ask({ by: 'entity' }).series, [{ value: 'person/ann-karim', label: 'Ann Karim', count: 1 }]);
  t.match(ask({ by: 'type' }).series, [{ value: 'person', label: 'person', count: 1 }]);
  t.match(
    ask(within('2015', null)).warnings,
    [{ code: 'undated-excluded' }],
    'undated ones are not dropped in silence',
  );
  for (const [from, to, fitting] of [
    ['2000-01-01', '2015-01-01', 'week'],
    ['1900-01-01', '2015-01-01', 'month'],
    ['0001-01-01', '2015-01-01', null],
  ] as const)
    t.throws(() => ask({ interval: 'day', ...within(from, to) }), { name: 'TooManySteps', fitting });
  const interval = fc.constantFrom('day', 'week', 'month', 'year');
  const collapse = fc.constantFrom('none', 'duplicates', 'story');
  property(t, 'steps, undated and vague add up to the total', [interval, collapse], (step, way) => {
    const { data, undated, vague, total } = ask({ interval: step, collapse: way });
    const sum = data.reduce((all, { count }) => all + count, undated + vague);
    return sum === total.value && sum === index.search(requestOf('storm', { collapse: way })).total.value;
  });
}

function checkCoverage(build: IndexBuilder): void {
  const copy = {
    ...known('b3', '2014-05-01', 'day', 'b'),
    duplicates: { count: 1, canonical: 'a1', copies: [], origin: 'found' as const },
  };
  const index = build([...DATED, copy], []);
  t.strictSame(
    index.coverage(requestOf('storm'), 'source').rows,
    [
      { value: 'a', label: 'The A', articles: 3, hits: 3, first: '2015-10-30', last: '2016-02' },
      { value: 'b', label: 'b', articles: 3, hits: 2, first: '2014-05-01', last: '2015-11-02' },
      { value: null, label: null, articles: 2, hits: 2, first: '2015-11-03', last: '2016' },
    ],
    'copies are articles, not hits; dates of all',
  );
  t.match(index.coverage(requestOf('storm', { collapse: 'none' }), 'language').rows, [
    { value: 'en', articles: 5, hits: 5 },
    { value: null, articles: 3, hits: 3 },
  ]);
  t.strictSame(index.coverage(requestOf('nothing'), 'source').rows, [], 'nothing found');
}
