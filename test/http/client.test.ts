import createClient from 'openapi-fetch';
import t from 'tap';
import { createServer } from '../../src/http/server.ts';
import type { paths } from './api.d.ts';
import { sha256 } from '../../src/text/hash.ts';
import { notAsked } from '../../tools/openapi-files.ts';
import { seedCorpus } from './real-corpus.ts';

const corpus = seedCorpus();

void t.test('a client typed from the document calls every route', async (t) => {
  const app = await createServer({
    corpus: () => corpus,
    publicUrl: null,
    version: '0.0.0',
    logger: false,
    admin: {
      keyHash: sha256('key'),
      reload: notAsked,
      ingest: { add: notAsked, put: notAsked, remove: notAsked },
    },
  });
  t.teardown(() => app.close());
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 });
  const { GET, POST, PUT, DELETE } = createClient<paths>({ baseUrl });
  const path = {
    id: '002-175e92e2922cc121',
    type: 'person',
    slug: 'sergei-lavrov',
    code: 'not-found',
  } as const;

  const found = await GET('/search', {
    params: { query: { q: 'Lavrov', limit: 2, source: ['none', '-b'] } },
  });
  t.equal(found.data?.hits.length, 2, 'search');
  t.ok(found.data?.hits[0]?.snippets?.[0]?.matches[0]?.via, 'answers have types to their depth');
  t.equal(
    (await POST('/search', { body: { q: 'Lavrov', limit: 3 } })).data?.total.value,
    4,
    'search by body',
  );
  t.ok((await GET('/suggest', { params: { query: { q: 'lav' } } })).data?.data.length, 'suggestions');
  t.equal((await GET('/')).data?.name, 'Dateline', 'what this is');
  t.equal((await GET('/articles')).data?.total.value, 5, 'articles');
  t.ok((await GET('/articles/{id}', { params: { path } })).data?.paragraphs.length, 'an article');
  const text = await GET('/articles/{id}', {
    params: { path },
    headers: { accept: 'text/plain' },
    parseAs: 'text',
  });
  t.match(text.data, /Lavrov/, 'its text');
  t.ok((await GET('/entities', { params: { query: { min: 1 } } })).data?.total.value, 'entities');
  t.equal((await GET('/entities/{type}', { params: { path } })).data?.data[0]?.type, 'person', 'of a type');
  t.equal((await GET('/entities/{type}/{slug}', { params: { path } })).data?.counts.articles, 4, 'an entity');
  t.ok(
    (await GET('/articles/{id}/entities', { params: { path } })).data?.data[0]?.mentions.length,
    'entities of an article',
  );
  t.equal(
    (await POST('/articles/batch', { body: { ids: ['nope', path.id] } })).data?.missing[0],
    'nope',
    'many articles',
  );
  t.equal(
    (await GET('/entities/resolve', { params: { query: { name: 'Lavrov' } } })).data?.data[0]?.why.kind,
    'alias',
    'whom a name means',
  );
  t.equal(
    (await GET('/entities/{type}/{slug}/articles', { params: { path } })).data?.total.value,
    4,
    'articles of an entity',
  );
  t.ok((await GET('/entities/{type}/{slug}/mentions', { params: { path } })).data?.total.value, 'mentions');
  t.ok((await GET('/entities/{type}/{slug}/related', { params: { path } })).data?.total.value, 'related');
  t.ok((await GET('/entities/graph')).data?.counts.nodes.total, 'a graph');
  t.ok((await GET('/quotes')).data?.total.value, 'quotes');
  t.equal((await GET('/articles/{id}/quotes', { params: { path } })).response.status, 200, 'of an article');
  t.equal((await GET('/entities/{type}/{slug}/quotes', { params: { path } })).response.status, 200, 'of one');
  t.equal((await GET('/articles/{id}/duplicates', { params: { path } })).response.status, 200, 'versions');
  t.ok((await GET('/articles/{id}/source', { params: { path } })).data?.map.length, 'a source');
  t.ok((await GET('/articles/{id}/similar', { params: { path } })).data?.total.value, 'similar articles');
  t.equal(
    (await GET('/entities/{type}/{slug}/timeline', { params: { path } })).data?.total.value,
    4,
    'when an entity is mentioned',
  );
  t.equal((await GET('/timeline')).data?.undated, 5, 'a timeline');
  t.equal((await GET('/stories')).data?.total.value, 1, 'stories');
  t.equal((await GET('/stories/{id}', { params: { path } })).data?.counts.total, 3, 'a story');
  t.equal(
    (await GET('/stories/{id}/articles', { params: { path } })).data?.total.value,
    3,
    'the articles of a story',
  );
  t.equal((await GET('/facets')).data?.hits.value, 5, 'facets');
  t.equal((await GET('/sources')).data?.data[0]?.id, null, 'sources');
  t.equal((await GET('/languages')).data?.data[0]?.code, 'en', 'languages');
  t.equal((await GET('/changes')).data?.total.value, 5, 'changes');
  t.equal((await GET('/feed.json')).data?.items.length, 5, 'a JSON Feed');
  t.match((await GET('/feed.atom', { parseAs: 'text' })).data, /<entry/, 'Atom');
  t.match((await GET('/feed.rss', { parseAs: 'text' })).data, /<item>/, 'RSS');
  t.equal((await GET('/stats')).data?.articles.total, 5, 'statistics');
  t.ok(
    (await GET('/problems')).data?.data.some(({ code }) => code === 'not-found'),
    'problems',
  );
  t.equal((await GET('/problems/{code}', { params: { path } })).data?.status, 404, 'a problem');
  t.equal((await GET('/openapi.json')).data?.openapi, '3.1.1', 'the contract');
  t.match((await GET('/openapi.yaml', { parseAs: 'text' })).data, /^openapi/, 'the contract as YAML');
  t.equal((await GET('/health/live')).data?.status, 'live', 'live');
  t.equal((await GET('/health/ready')).data?.corpusVersion, corpus.version, 'ready');
  t.match((await GET('/metrics', { parseAs: 'text' })).data, /dateline_articles 5/, 'metrics');

  const body = { text: 'The talks resumed.' };
  for (const [name, { error }] of Object.entries({
    reload: await POST('/admin/reload'),
    'an article sent': await POST('/articles', { body }),
    'a list sent': await POST('/articles', { body: [body] }),
    'an article put': await PUT('/articles/{id}', { params: { path }, body }),
    'an article deleted': await DELETE('/articles/{id}', { params: { path } }),
  }))
    t.equal(error?.code, 'unauthorized', `without a key, no ${name}`);

  const missing = await GET('/articles/{id}', { params: { path: { id: 'nope' } } });
  t.match(missing.error, { status: 404, code: 'not-found' }, 'a problem has its type');
  // @ts-expect-error the compiler refuses an order that the document lacks
  const bad = await GET('/search', { params: { query: { q: 'x', sort: 'nope' } } });
  t.match(bad.error, { code: 'invalid-parameter' }, 'and so does the server');
  const paths: readonly string[] = Object.keys((app.swagger() as { paths: object }).paths);
  // /changes/stream never ends: live.test.ts follows it.
  t.equal(paths.length, 44, 'a new path belongs in the list above');
});
