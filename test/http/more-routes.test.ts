import { isDeepStrictEqual } from 'node:util';
import type { InjectOptions } from 'fastify';
import t, { type Test } from 'tap';
import { createServer } from '../../src/http/server.ts';
import type { Published } from '../../src/model/article.ts';
import type { ArticleSource } from '../../src/model/article-source.ts';
import type { Duplicate } from '../../src/model/duplicate-list.ts';
import type { EntityGraph } from '../../src/model/entity-graph.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { RelatedEntity, ResolvedEntity } from '../../src/model/entity-articles.ts';
import type { SimilarArticle } from '../../src/model/similar.ts';
import { entitySuccessor } from '../../src/corpus/entity-successor.ts';
import { touchedArticles } from '../../src/corpus/touched-articles.ts';
import { resolveName } from '../../src/corpus/resolve-name.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { words } from '../../src/text/words.ts';
import { articleOf } from '../search/articles.ts';
import { contractOf } from './contract.ts';
import { corpusOf, corpusWithCopies } from './real-corpus.ts';

const corpus = corpusWithCopies();
const SETTINGS = { publicUrl: null, version: '0.0.0', logger: false, checkResponses: true } as const;
const app = await createServer({ ...SETTINGS, corpus: () => corpus });
const contract = contractOf(app);
t.teardown(() => app.close());

type Json = Record<string, unknown>;

/** Asks, holds the answer to the document, and looks at what the case is about: 200 where no status is said. */
const check = async (
  t: Test,
  name: string,
  asked: string | InjectOptions,
  expected: Json,
  status = 200,
): Promise<Json> => {
  const request: InjectOptions = typeof asked === 'string' ? { url: asked } : asked;
  const response = await app.inject(request);
  const breach = contract.breach(request.method ?? 'GET', request.url as string, response);
  t.equal(breach, null, `${name}: as documented`);
  t.equal(response.statusCode, status, `${name}: ${status}`);
  t.match(response.json(), expected, name);
  return response.json() as Json;
};

/** Every row of a list, by its pages. */
const walk = async (url: string): Promise<Json[]> => {
  const rows: Json[] = [];
  for (let next: string | null = url; next !== null;) {
    const body = (await app.inject(next)).json() as { data: Json[]; page: { next: string | null } };
    rows.push(...body.data);
    next = body.page.next;
  }
  return rows;
};

/** Lists that are read by address: each is tagged, answers HEAD, refuses other methods and unknown parameters. */
const READ = [
  '/suggest?q=lav',
  '/articles/002-175e92e2922cc121/entities',
  '/entities/resolve?name=Lavrov',
  '/entities/person/sergei-lavrov/articles',
  '/entities/person/sergei-lavrov/mentions',
  '/entities/person/sergei-lavrov/related',
  '/entities/person/sergei-lavrov/timeline',
  '/entities/graph',
  '/articles/002-175e92e2922cc121/similar',
  '/articles/002-175e92e2922cc121/duplicates',
  '/facets?facets=source',
  '/timeline?q=Lavrov',
  '/sources',
  '/languages',
];

for (const url of READ)
  void t.test(`${url} is read as every list is`, async (t) => {
    const first = await app.inject(url);
    t.equal(first.statusCode, 200);
    const held = { 'if-none-match': String(first.headers.etag) };
    t.match(await app.inject({ url, headers: held }), { statusCode: 304, body: '' }, 'revalidated by tag');
    t.match(await app.inject({ url, method: 'HEAD' }), { statusCode: 200, body: '' }, 'HEAD');
    t.match(await app.inject({ url, method: 'DELETE' }), {
      statusCode: 405,
      headers: { allow: 'GET, HEAD' },
    });
    const unknown = `${url}${url.includes('?') ? '&' : '?'}limt=1`;
    t.match(await app.inject(unknown), { statusCode: 400 }, 'an unknown parameter is refused');
    t.equal((await app.inject(url)).body, first.body, 'the same question gives the same bytes');
  });

void t.test('a reader who finds nothing is led on', async (t) => {
  const headers = { accept: 'text/html' };
  for (const [url, expected] of [
    ['/search?source=reuters&limit=3', /Without source: <a href="\/search\?limit=3">everything<\/a> \(5\)/],
    [
      '/search?q=Laos&source=reuters&match=any',
      /Without source: <a href="\/search\?q=Laos&amp;match=any">Laos</,
    ],
    [
      '/search?q=%22their+Laos%22&in=text',
      /Without &quot;their Laos&quot;: <a href="\/search\?q=their%20Laos&amp;in=text">their Laos</,
    ],
    ['/search?q=xyzzyq', /0 results[^]*Articles with each part of it, filters aside:[^]*<li>xyzzyq: 0<\/li>/],
    [
      '/search?q=Kery+zebra&fuzzy=off',
      /<li>Kery: 0\. Alike: <a href="\/search\?q=kerry&amp;fuzzy=off">kerry<\/a>[^]*<li>zebra: 0<\/li>/,
    ],
    [
      '/search?q=Lavrov&limit=2&page=900',
      /beyond the end\. <a href="\/search\?q=Lavrov&amp;limit=2&amp;page=\d">The last page<\/a>/,
    ],
    ['/search?q=Lavrof&expand=off', /Did you mean <a href="\/search\?q=Lavrov&amp;expand=off">/],
  ] as const)
    t.match((await app.inject({ url, headers })).body, expected, url);
  t.match(
    (await app.inject({ url: '/search', headers })).body,
    /<option value="relevance" selected>/,
    'browsing is by date, and the next search by relevance',
  );
});

void t.test('statistics count fields as facets do', async (t) => {
  const { data } = (await app.inject('/facets?facets=source,language,year')).json() as {
    data: { field: string; buckets: Json[]; other: number; missing: number }[];
  };
  const [sources, languages, years] = data.map(({ buckets, other, missing }) => ({
    buckets: buckets.map(({ value, label, count }) => ({ value, label, count })),
    other,
    missing,
  }));
  const stats = await check(t, 'by source, language and year', '/stats', { sources, languages, years });
  t.strictSame([stats['sources'], stats['languages'], stats['years']], [sources, languages, years]);
  t.match(languages, { buckets: [{ value: 'en', count: 5 }], missing: 0 });
  const dated = years!.buckets.reduce((sum, { count }) => sum + Number(count), 0);
  t.equal(dated + years!.missing, await total('/search'), 'each hit once');
});

void t.test('a day later, a relative date asks something else', async (t) => {
  let clock = Date.parse('2015-10-30T12:00:00Z');
  const later = await createServer({ ...SETTINGS, corpus: () => corpus, now: () => new Date(clock) });
  t.teardown(() => later.close());
  const tagOf = async (url: string) => (await later.inject(`${url}?from=now-7d`)).headers.etag;
  for (const url of [
    '/search',
    '/articles',
    '/timeline',
    '/facets',
    '/sources',
    '/languages',
    '/stories',
    '/quotes',
    '/feed.json',
    '/feed.atom',
    '/feed.rss',
    '/entities/graph',
    `${ARTICLE}/similar`,
    `${LAVROV}/articles`,
    `${LAVROV}/timeline`,
    `${LAVROV}/quotes`,
  ]) {
    const tag = await tagOf(url);
    t.type(tag, 'string', url);
    t.equal(await tagOf(url), tag, `${url}: the same within the moment`);
    clock += 86_400_000;
    t.not(await tagOf(url), tag, `${url}: another tag a day later`);
  }
});

void t.test('a value that nothing has is told wherever it filters', async (t) => {
  const speaker = 'speaker=person/sergei-lavrof';
  const nearest = /the nearest is "person\/sergei-lavrov"/;
  for (const [url, param, detail] of [
    [`/quotes?${speaker}`, 'speaker', nearest],
    [`/articles/002-175e92e2922cc121/quotes?${speaker}`, 'speaker', nearest],
    ['/quotes?speaker=person/a,person/b,-person/c,person/sergei-lavrof', 'speaker', /"person\/c"\.$/],
    ['/quotes?source=copy.exampel', 'source', /the nearest is "copy-example"/],
    ['/timeline?q=author:spinela', 'q', /the nearest is "Spinella"/],
    ['/sources?entity=person/sergei-lavrof', 'entity', nearest],
    ['/articles/002-175e92e2922cc121/similar?source=copy.exampel', 'source', /the nearest is/],
  ] as const)
    await check(t, url, url, { meta: { warnings: [{ code: 'unknown-value', param, detail }] } });
  await check(t, 'an author in all, too', '/facets?facets=author&q=Kerry', {
    data: [{ buckets: [{ value: 'Peter Spinella', count: 1, all: 1 }] }],
  });
  await check(t, 'a known speaker', '/quotes?speaker=person/sergei-lavrov,none', { meta: { warnings: [] } });
});

void t.test('suggestions', async (t) => {
  await check(t, 'an entity, a title, a word', '/suggest?q=lav', {
    data: [{ kind: 'entity', text: 'Sergei Lavrov' }, { kind: 'title' }, { kind: 'term', text: 'lavrov' }],
    meta: { query: { q: 'lav', kinds: ['entity', 'title', 'term'], limit: 10 } },
  });
  await check(t, 'one kind', '/suggest?q=lav&kinds=term', { data: [{ kind: 'term' }], total: { value: 1 } });
  await check(t, 'kinds repeated', '/suggest?q=la&kinds=term&kinds=entity&limit=1', { data: { length: 1 } });
  await check(
    t,
    'a kind that is none',
    '/suggest?q=lav&kinds=terms',
    { errors: [{ param: 'kinds', suggestion: 'term' }] },
    400,
  );
});

const LAVROV = '/entities/person/sergei-lavrov';
const ARTICLE = '/articles/002-175e92e2922cc121';

const ask = (payload: unknown): InjectOptions => ({
  method: 'POST',
  url: '/articles/batch',
  payload: payload as object,
});

const total = async (url: string) => (await app.inject(url)).json().total.value as number;

void t.test('many articles at once', async (t) => {
  const [first = '', second = ''] = corpus.articles.keys();
  await check(
    t,
    'in their order, one twice',
    ask({ ids: [second, 'nope', first, second], fields: ['title'] }),
    {
      data: [{ id: second, text: undefined }, { id: first, title: /./ }, { id: second }],
      total: { value: 3 },
      missing: ['nope'],
    },
  );
  await check(t, 'whole', ask({ ids: [first] }), { data: [corpus.articles.get(first)!], missing: [] });
  await check(t, 'a thousand', ask({ ids: Array.from({ length: 1000 }, (_, i) => `no-${i}`) }), {
    total: { value: 0 },
  });
  const long = Array.from({ length: 1000 }, (_, i) => `${i}`.padStart(250, 'x'));
  await check(t, 'with a larger body than elsewhere', ask({ ids: long }), { missing: long });
  for (const [name, payload, status, expected] of [
    [
      'more than a thousand',
      { ids: Array.from({ length: 1001 }, () => 'a') },
      400,
      /ids.*at most 1000 values/,
    ],
    ['none', { ids: [] }, 400, /Expected at least one id/],
    ['no ids', {}, 400, /Expected a list; got nothing: "ids" is required/],
    ['one id that is no text', { ids: [1] }, 400, /Expected text; got 1/],
    ['an unknown key', { ids: [first], fields: ['titel'] }, 400, /Did you mean "title"/],
    ['too large a body', { ids: ['x'.repeat(270_000)] }, 413, /262,144/],
  ] as const)
    await check(t, name, ask(payload), { detail: expected }, status);
});

void t.test('entities of an article', async (t) => {
  const whole = corpus.articles.get('002-175e92e2922cc121')!;
  await check(t, 'with their mentions here', `${ARTICLE}/entities?limit=2`, {
    data: whole.entities
      .slice(0, 2)
      .map(({ id, mentions }) => Object.assign({}, corpus.entities.get(id)!, { mentions })),
    total: { value: whole.entities.length },
  });
  t.strictSame(
    (await walk(`${ARTICLE}/entities?limit=3`)).map(({ id }) => id),
    whole.entities.map(({ id }) => id),
    'page by page',
  );
  const people = await walk(`${ARTICLE}/entities?type=person`);
  t.ok(people.length > 0 && people.every(({ type }) => type === 'person'), 'of one type');
  await check(t, 'of no article', '/articles/nope/entities', { code: 'not-found' }, 404);
});

const said = (from: string, range: readonly [number, number]): string[] =>
  words(from.slice(...range)).map(({ term }) => term);

void t.test('the other versions of an article', async (t) => {
  for (const { id, title, text, duplicates } of corpus.articles.values()) {
    const rows = (await walk(`/articles/${id}/duplicates?limit=1`)) as unknown as Duplicate[];
    t.strictSame(
      rows.map((row) => row.id).sort(),
      [duplicates.canonical, ...duplicates.copies.map((copy) => copy.id)].filter((one) => one !== id).sort(),
      `${title}: the same as in the article`,
    );
    for (const row of rows) {
      const copy = duplicates.copies.find((one) => one.id === (duplicates.canonical === id ? row.id : id));
      if (row.canonical || duplicates.canonical === id)
        t.match(row, { method: copy!.method, score: copy!.score });
      else
        t.match(row.evidence.at(-1), {
          code: 'canonical',
          detail: `Both are versions of "${duplicates.canonical}".`,
        });
      const other = corpus.articles.get(row.id)!.text;
      t.ok(
        row.shared.every(({ here, there }) => isDeepStrictEqual(said(text, here), said(other, there))),
        'shared',
      );
      t.ok(
        row.differences.every(
          ({ here, there }) =>
            (here === null || text.slice(...here.range) === here.text) &&
            (there === null || other.slice(...there.range) === there.text),
        ),
        'the rest',
      );
    }
  }
  const dates = (await walk('/articles/short-0/duplicates')).map(
    (row) => (row['published'] as Published).value,
  );
  t.strictSame(dates, ['2015-10-20', null], 'the earliest first, undated last');
  await check(t, 'of no article', '/articles/nope/duplicates', { code: 'not-found' }, 404);
  const long = corpusOf(
    ['a', 'b'].map((name) => ({
      path: `${name}.txt`,
      shared: false,
      raw: 'Word by word. '.repeat(8000),
      given: {},
    })),
  );
  const other = await createServer({ ...SETTINGS, corpus: () => long });
  t.match((await other.inject('/articles/a/duplicates')).json(), {
    data: [{ id: 'b', compared: { whole: false } }],
    meta: { warnings: [{ code: 'compared-in-part' }] },
  });
  await other.close();
});

void t.test('an article that many have copied', async (t) => {
  const crowd = corpusOf(
    Array.from({ length: 150 }, (_, i) => ({
      path: `${i}.txt`,
      shared: false,
      raw: 'Talks on the conflict resumed in Vienna on Friday, officials said.',
      given: {},
    })),
  );
  const [first, second] = [...crowd.articles.values()].map(({ duplicates }) => duplicates);
  t.match(first, { count: 149, copies: { length: 100 } }, 'names the first hundred');
  t.equal(first, second, 'all share what is said of the group');
  t.strictSame([...touchedArticles(crowd, crowd)].at(-1), { step: 'compare', done: 150, total: 150 });
  const other = await createServer({ ...SETTINGS, corpus: () => crowd });
  t.match((await other.inject('/articles/77/duplicates?limit=100&page=2')).json(), {
    data: { length: 49 },
    total: { value: 149 },
  });
  await other.close();
});

void t.test('what an article was made from', async (t) => {
  for (const { id, path, text, quality } of corpus.articles.values()) {
    const { raw, map, removed, ...rest } = (
      await app.inject(`/articles/${id}/source`)
    ).json() as ArticleSource;
    t.match(rest, { id, path, format: 'txt' });
    t.strictSame(removed, quality.removed, `${id}: what was removed`);
    t.ok(
      removed.every((passage) => raw.slice(...passage.range) === passage.text),
      `${id}: where it stood`,
    );
    const segments = map.filter(({ field }) => field === 'text');
    t.ok(
      segments.every(
        (segment) => !segment.verbatim || raw.slice(...segment.raw) === text.slice(...segment.range),
      ),
      `${id}: and where the rest did`,
    );
  }
  await check(t, 'with its metadata as given', '/articles/copies-1/source', {
    given: { source: 'copy.example', date: '2015-10-21' },
  });
  await check(t, 'of no article', '/articles/nope/source', { code: 'not-found' }, 404);
});

void t.test('articles and mentions of an entity', async (t) => {
  const { counts } = corpus.entities.get('person/sergei-lavrov')!;
  const mentions = await walk(`${LAVROV}/mentions?limit=7`);
  t.equal(mentions.length, counts.mentions, 'every mention');
  t.ok(
    mentions.every(({ articleId, field, range, text }) => {
      const article = corpus.articles.get(articleId as string)!;
      return article[field as 'text'].slice(...(range as [number, number])) === text;
    }),
    'at its place',
  );
  const days = mentions.map(
    ({ articleId }) => corpus.articles.get(articleId as string)!.published.value ?? '',
  );
  t.strictSame(days, days.toSorted().toReversed(), 'the newest first, undated last');
  const all = await app.inject('/search?entity=person/sergei-lavrov&q=talks');
  const { hits, total: sum } = all.json() as Json;
  await check(t, 'a search within its articles', `${LAVROV}/articles?q=talks`, { hits, total: sum });
  await check(t, 'each copy', `${LAVROV}/articles?collapse=none`, { total: { value: counts.articles } });
  await check(t, 'pages stay there', `${LAVROV}/articles?limit=1`, {
    page: { next: /^\/entities\/person\/sergei-lavrov\/articles\?limit=1&cursor=/ },
  });
  await check(t, 'without another', `${LAVROV}/articles?entity=-person/john-kerry`, { total: { value: 0 } });
  await check(
    t,
    'one more to have',
    `${LAVROV}/articles?entity=person/john-kerry`,
    { errors: [{ param: 'entity', suggestion: '-person/john-kerry' }] },
    400,
  );
  for (const what of ['articles', 'mentions', 'related', 'timeline'])
    await check(
      t,
      'of nobody',
      `/entities/person/sergei-lavro/${what}`,
      { errors: [{ suggestion: 'person/sergei-lavrov' }] },
      404,
    );
});

void t.test('related entities', async (t) => {
  const { unique } = corpus.stats.articles;
  const rows = await walk(`${LAVROV}/related?min=1&sort=together&limit=10`);
  for (const { id, together, reports, npmi, links } of rows.slice(0, 5) as never as RelatedEntity[]) {
    const own = await total('/search?entity=person/sergei-lavrov');
    t.equal(await total(links.together), together, `${id}: a search finds as many together`);
    t.equal(await total(`/search?entity=${id}`), reports, `${id}: and as many alone`);
    const expected =
      together === unique ? 0 : Math.log((together * unique) / (own * reports)) / Math.log(unique / together);
    t.ok(Math.abs(npmi - expected) < 0.001, `${id}: ${npmi}`);
  }
  const counts = rows.map(({ together }) => together as number);
  t.strictSame(
    counts,
    counts.toSorted((a, b) => b - a),
    'the most frequent first',
  );
  t.notOk(
    rows.some(({ id }) => id === 'person/sergei-lavrov'),
    'never itself',
  );
  const close = (await walk(`${LAVROV}/related`)).map(({ npmi }) => npmi as number);
  t.strictSame(
    close,
    close.toSorted((a, b) => b - a),
    'the closest first',
  );
  const rare = counts.filter((count) => count < 4).length;
  await check(t, 'those left out are counted', `${LAVROV}/related?min=4`, {
    total: { value: rows.length - rare },
    meta: { warnings: [{ code: 'below-minimum', detail: new RegExp(`left out: ${rare}\\.`), param: 'min' }] },
  });
  await check(t, 'nobody left out', `${LAVROV}/related?min=1`, { meta: { warnings: [] } });
  const everywhere = (await walk('/entities/place/united-states/related?min=1')).filter(
    ({ together }) => together === unique,
  );
  t.ok(everywhere.length > 0, 'some stand in every report, as it does itself');
  t.ok(
    everywhere.every(({ npmi }) => npmi === 0),
    'which tells nothing',
  );
  const places = await walk(`${LAVROV}/related?type=place`);
  t.ok(places.length > 0 && places.every(({ type }) => type === 'place'), 'of one type');
});

void t.test('the graph of entities', async (t) => {
  const graphOf = async (query: string) =>
    (await app.inject(`/entities/graph?${query}`)).json() as EntityGraph;
  const whole = await graphOf('min=1&nodes=500&edges=20000');
  const entities = corpus.entities.size;
  t.strictSame(whole.counts.nodes, { shown: entities, total: entities }, 'every entity');
  t.strictSame(
    [whole.total.value, whole.total.articles],
    [corpus.stats.articles.unique, corpus.articles.size],
  );
  t.strictSame(whole.meta.warnings, [], 'nothing is left out');
  const lavrov = whole.edges.filter((edge) => [edge.source, edge.target].includes('person/sergei-lavrov'));
  const related = (await walk(`${LAVROV}/related?min=1&limit=100`)) as never as RelatedEntity[];
  t.same(
    Object.fromEntries(
      lavrov.map((e) => [e.source === 'person/sergei-lavrov' ? e.target : e.source, [e.together, e.npmi]]),
    ),
    Object.fromEntries(related.map(({ id, together, npmi }) => [id, [together, npmi]])),
    'its edges are what is related to it',
  );
  for (const { id, reports } of whole.nodes.slice(0, 5))
    t.equal(await total(`/search?entity=${id}`), reports, `${id}: in as many reports as a search finds`);

  const cut = await check(t, 'what is cut is said', '/entities/graph?min=1&nodes=3&edges=2', {
    counts: { nodes: { shown: 3, total: entities }, edges: { shown: 2, total: 3 } },
    meta: {
      warnings: [
        {
          code: 'graph-cut',
          param: 'nodes',
          detail: `Shown are 3 of ${entities} nodes; a greater "nodes", filters or a greater "min" show the rest.`,
        },
        { code: 'graph-cut', param: 'edges' },
      ],
    },
  });
  t.strictSame(cut.nodes, whole.nodes.slice(0, 3), 'the most mentioned');
  const people = await graphOf('type=person&min=1');
  t.ok(people.nodes.every(({ type }) => type === 'person') && people.edges.length > 0, 'of one type');
  const russian = await graphOf('q=%22Russian+foreign+minister%22&min=1');
  t.ok(russian.total.value < whole.total.value && russian.nodes.length > 0, 'of a search');
  await check(t, 'nothing found', '/entities/graph?q=xyzzy', {
    nodes: [],
    edges: [],
    total: { value: 0, articles: 0 },
  });
  await check(t, 'too many nodes', '/entities/graph?nodes=501', { code: 'invalid-parameter' }, 400);
  await check(t, 'another format', '/entities/graph?format=gexf', { errors: [{ param: 'format' }] }, 400);

  const xml = await app.inject('/entities/graph?min=1&nodes=3&edges=2&format=graphml&q=Lavrov');
  t.equal(xml.headers['content-type'], 'application/graphml+xml; charset=utf-8');
  t.match(
    xml.body,
    /<desc>Entities of a search for Lavrov: 3 of \d+ entities and 2 of 3 pairs/,
    'says what it shows',
  );
  const text = await app.inject('/entities/graph?min=1&format=dot');
  t.match(text.body, /^\/\/ Entities of all articles: .*\ngraph entities \{\n {2}"[a-z]+\/.* \[label=/);
});

void t.test('a filter by a former id, or another name, means the entity, and says so', async (t) => {
  for (const [former, now, param] of [
    ['/search?entity=person/lavrov', '/search?entity=person/sergei-lavrov', 'entity'],
    ['/search?entity=-person/lavrov', '/search?entity=-person/sergei-lavrov', 'entity'],
    ['/facets?facets=source&entity=place/us', '/facets?facets=source&entity=place/united-states', 'entity'],
    ['/stories?entity=place/us', '/stories?entity=place/united-states', 'entity'],
    ['/timeline?entity=organization/isis', '/timeline?entity=organization/islamic-state', 'entity'],
    ['/quotes?entity=person/lavrov', '/quotes?entity=person/sergei-lavrov', 'entity'],
    ['/quotes?speaker=person/lavrov', '/quotes?speaker=person/sergei-lavrov', 'speaker'],
    [
      '/articles/002-175e92e2922cc121/quotes?speaker=person/lavrov',
      '/articles/002-175e92e2922cc121/quotes?speaker=person/sergei-lavrov',
      'speaker',
    ],
  ] as const) {
    const [one, other] = [(await app.inject(former)).json(), (await app.inject(now)).json()];
    const id = now.split('=').at(-1)!.replace(/^-/, '');
    t.match(
      one.meta.warnings,
      [{ code: 'former-id', param, detail: new RegExp(`"${id}" is asked for`) }],
      former,
    );
    t.strictSame(
      [one.data, one.hits, one.total, one.meta.query],
      [other.data, other.hits, other.total, other.meta.query],
      `${former}: the same as ${now}`,
    );
  }
});

void t.test('a former id, or another name, leads to the entity', async (t) => {
  for (const [from, to] of [
    ['/entities/person/lavrov', '/entities/person/sergei-lavrov'],
    ['/entities/place/us/timeline?interval=year', '/entities/place/united-states/timeline?interval=year'],
    [
      '/entities/place/america/articles?q=a%20b&limit=1',
      '/entities/place/united-states/articles?q=a%20b&limit=1',
    ],
    ['/entities/organization/isis/quotes', '/entities/organization/islamic-state/quotes'],
    ['/entities/organization/daesh/mentions', '/entities/organization/islamic-state/mentions'],
    ['/entities/place/john-kerry/related', '/entities/person/john-kerry/related'],
  ] as const) {
    const response = await app.inject(from);
    t.equal(contract.breach('GET', from, response), null, `${from}: as documented`);
    t.match(response, { statusCode: 301, headers: { location: to } }, from);
    t.equal((await app.inject(to)).statusCode, 200, to);
  }
  const known = [...corpus.entities.keys()];
  t.strictSame(
    known.map((id) => entitySuccessor(corpus, id)?.id ?? id),
    known,
    'an id in use is never another’s alone',
  );
  const twice = {
    ...corpus,
    entities: new Map(
      [...corpus.entities.values()].flatMap(
        (one) =>
          [
            [one.id, one],
            [`${one.id}-2`, one],
          ] as const,
      ),
    ),
  };
  t.equal(entitySuccessor(twice, 'person/lavrov'), undefined, 'of two with that name, none is certain');
  await check(t, 'nobody', '/entities/person/xyzzy', { code: 'not-found' }, 404);
  await check(t, 'a wrong parameter first', '/entities/person/lavrov/articles?limt=1', { status: 400 }, 400);
});

void t.test('whom a name means', async (t) => {
  await check(t, 'a country says what it is', '/entities/place/russia', {
    externalIds: { iso3166: 'RU' },
    related: [
      { kind: 'demonym', text: 'Russian', id: null },
      { kind: 'capital', text: 'Moscow', id: 'place/moscow' },
    ],
  });
  for (const [query, expected] of [
    ['name=Lavrov', ['person/sergei-lavrov alias']],
    ['name=sergei+LAVROV', ['person/sergei-lavrov name']],
    ['name=U.S.', ['place/united-states alias']],
    ['name=Daesh', ['organization/islamic-state listed']],
    ['name=Russian', ['place/russia demonym']],
    ['name=Rusian', ['place/russia spelling']],
    ['name=Iranians', ['place/iran demonym']],
    ['name=Lavorv', ['person/sergei-lavrov spelling']],
    ['name=Lavrov&type=place', []],
    ['name=Xyz', []],
    ['name=…', []],
  ] as const) {
    const rows = (await walk(`/entities/resolve?${query}`)) as never as ResolvedEntity[];
    t.strictSame(rows.map(({ id, why }) => `${id} ${why.kind}`).slice(0, 1), expected, query);
  }
  const kerry = corpus.entities.get('person/john-kerry')!;
  const bearers = [
    ['person/ann-kerry', 1],
    ['person/bob-kerry', 3],
    ['person/cat-kerry', 1],
  ] as const;
  const shared = new Map<string, Entity>(
    bearers.map(([id, count]) => [id, { ...kerry, id, name: id, aliases: [{ text: 'Kerry', count }] }]),
  );
  shared.set('person/dan-kerry', { ...kerry, id: 'person/dan-kerry', name: 'Dan Kerry', aliases: [] });
  t.strictSame(
    resolveName({ ...corpus, entities: shared }, { name: 'kerry', type: null }).map(
      ({ id, why }) => `${id} ${why.share}`,
    ),
    ['person/bob-kerry 0.6', 'person/ann-kerry 0.2', 'person/cat-kerry 0.2', 'person/dan-kerry 0'],
    'those who share it, by how often it means them',
  );
  const parts = (await walk('/entities/resolve?name=Sergei')) as never as ResolvedEntity[];
  t.ok(
    parts.length >= 2 && parts.every(({ why }) => why.kind === 'part' || why.kind === 'alias'),
    'a part of names',
  );
  await check(t, 'no name', '/entities/resolve', { errors: [{ param: 'name' }] }, 400);
  await check(
    t,
    'an empty name',
    '/entities/resolve?name=',
    { errors: [{ param: 'name', message: /Expected a name/ }] },
    400,
  );
});

void t.test('similar articles', async (t) => {
  const { id, duplicates } = corpus.articles.get('002-175e92e2922cc121')!;
  const own = new Set([id, duplicates.canonical, ...duplicates.copies.map((copy) => copy.id)]);
  const rows = (await walk(`${ARTICLE}/similar?limit=2&collapse=none`)) as never as SimilarArticle[];
  t.ok(rows.length > 4, 'page by page');
  t.notOk(
    rows.some((row) => own.has(row.id)),
    'neither itself nor its copies',
  );
  const scores = rows.map(({ score }) => score);
  t.strictSame(
    scores,
    scores.toSorted((a, b) => b - a),
    'the most similar first',
  );
  await check(t, 'with reasons', `${ARTICLE}/similar?fields=because&limit=1`, {
    data: [{ title: undefined, because: { terms: [{ term: /./ }], entities: [{ id: /\// }] } }],
    meta: { query: { id, collapse: 'duplicates' } },
  });
  await check(t, 'filtered', `${ARTICLE}/similar?source=nobody`, { data: [], total: { value: 0 } });
  await check(t, 'of no article', '/articles/nope/similar', { code: 'not-found' }, 404);
});

void t.test('timelines', async (t) => {
  await check(t, 'of all', '/timeline?interval=day&by=source&collapse=none', {
    data: { length: 5, 0: { from: '2015-10-20', to: '2015-10-20', count: 1 } },
    total: { value: 15, articles: 15 },
    undated: 10,
    series: [{ value: 'copy-example', counts: [1, 1, 1, 1, 1] }],
    meta: { query: { interval: 'day', by: 'source', collapse: 'none' } },
  });
  await check(t, 'of an entity', `${LAVROV}/timeline?collapse=none`, {
    total: { value: await total('/search?entity=person/sergei-lavrov&collapse=none') },
    meta: { query: { interval: 'month', by: null } },
  });
  await check(t, 'with a period', '/timeline?from=2015-10-22', {
    meta: { warnings: [{ code: 'undated-excluded' }] },
  });
  await check(
    t,
    'of too many steps',
    '/timeline?interval=day&from=1990&to=2015',
    {
      detail: /at most 2,000 steps. Take interval=week/,
      errors: [{ param: 'interval', suggestion: 'week' }],
    },
    400,
  );
  await check(
    t,
    'of far too many',
    '/timeline?interval=year&from=0000&to=9999',
    { detail: /Narrow it with from and to/ },
    400,
  );
  await check(t, 'of a bad query', '/timeline?q=((&strict=true', { code: 'invalid-query' }, 400);
});

void t.test('facets', async (t) => {
  await check(t, 'all of them', '/facets?q=Kerry', {
    data: { length: 9, 0: { field: 'source' } },
    hits: { value: await total('/search?q=Kerry') },
    total: { value: 9 },
  });
  await check(
    t,
    'found by their words, here and everywhere',
    '/facets?q=Laos&facets=entity.person&facetQuery=lav',
    {
      data: [
        {
          field: 'entity.person',
          buckets: [
            {
              value: 'person/sergei-lavrov',
              count: 1,
              all: await total('/search?entity=person/sergei-lavrov'),
            },
          ],
          other: 0,
        },
      ],
      meta: { query: { facetQuery: 'lav', facetMode: 'conjunctive' } },
    },
  );
  await check(
    t,
    'a value that stands for no report',
    '/facets?facets=source&source=none&collapse=duplicates',
    { data: [{ missing: 5 }] },
  );
  const duplicates = { count: 1, canonical: 'first', copies: [], origin: 'found' as const };
  const articles = [
    articleOf('first', { text: 'flood', source: { id: 'one', name: null }, duplicates }),
    articleOf('second', { text: 'flood rain', source: { id: 'two', name: null }, duplicates }),
  ];
  const copies = await createServer({
    ...SETTINGS,
    corpus: () => ({ ...corpus, index: createMiniSearchIndex(articles, []) }),
  });
  t.teardown(() => copies.close());
  t.match(
    (await copies.inject('/facets?q=rain&facets=source')).json(),
    { data: [{ buckets: [{ value: 'two', count: 1, all: 0 }] }] },
    'a value that only a copy has stands for no report of the whole corpus',
  );
  await check(t, 'an unknown one', '/facets?facets=sources', { errors: [{ suggestion: 'source' }] }, 400);
});

void t.test('sources and languages', async (t) => {
  await check(t, 'sources', '/sources?q=Lavrov', {
    data: [
      { id: null, name: null, first: null, links: { articles: '/articles?source=none' } },
      {
        id: 'copy-example',
        name: 'copy.example',
        first: '2015-10-20',
        links: { articles: '/articles?source=copy-example' },
      },
    ],
    meta: { query: { q: 'Lavrov' } },
  });
  const rows = await walk('/sources?limit=1');
  t.equal(
    rows.reduce((sum, { hits }) => sum + (hits as number), 0),
    await total('/search'),
    'the hits of all pages add up to the total',
  );
  await check(t, 'languages', '/languages?collapse=none', { data: [{ code: 'en', articles: 15, hits: 15 }] });
  await check(t, 'of nothing', '/languages?q=nothing-at-all', { data: [], total: { value: 0 } });
});
