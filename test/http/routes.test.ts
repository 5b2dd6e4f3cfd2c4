import { readFile, writeFile } from 'node:fs/promises';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { InjectOptions, LightMyRequestResponse as Response } from 'fastify';
import t, { type Test } from 'tap';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { answerClientError } from '../../src/http/problems/error-hooks.ts';
import { PROBLEM_CODES, problemType } from '../../src/http/problems/problem-table.ts';
import { toProblem } from '../../src/http/problems/to-problem.ts';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import { sha256 } from '../../src/text/hash.ts';
import { documentedServer, notAsked, openapiFiles } from '../../tools/openapi-files.ts';
import { contractOf } from './contract.ts';
import { fakeCorpus } from './fake-corpus.ts';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const corpus = fakeCorpus();
const options: ServerOptions = {
  corpus: () => corpus,
  publicUrl: null,
  version,
  logger: false,
  checkResponses: true,
};
const app = await createServer(options);
const contract = contractOf(app);
t.teardown(() => app.close());

interface Expected {
  readonly status: number;
  readonly type?: RegExp;
  readonly headers?: object;
  readonly json?: object;
  readonly body?: RegExp;
}

/** Asks, holds the answer to the document, and looks at what the case is about. */
const checker =
  (outer: Test) =>
  async (name: string, asked: string | InjectOptions, expected: Expected): Promise<Response> => {
    const request: InjectOptions = typeof asked === 'string' ? { url: asked } : asked;
    const response = await app.inject(request);
    await outer.test(name, async (t) => {
      t.equal(response.statusCode, expected.status, 'status');
      t.equal(
        contract.breach(request.method ?? 'GET', request.url as string, response),
        null,
        'as documented',
      );
      t.match(response.headers['content-type'] ?? '', expected.type ?? /^application\/(problem\+)?json/);
      if (response.statusCode >= 400)
        t.match(response.headers, { 'cache-control': 'no-store', etag: undefined });
      if (expected.headers) t.match(response.headers, expected.headers);
      if (expected.json) t.match(response.json(), expected.json);
      if (expected.body) t.match(response.body, expected.body);
    });
    return response;
  };

const problem = (code: string, more: object = {}): object => ({ code, type: `/problems/${code}`, ...more });
const NOTHING = /^$/;
const HTML = /^text\/html/;

const post = (payload: unknown, headers: Record<string, string> = {}): InjectOptions => ({
  method: 'POST',
  url: '/search',
  payload: payload as string,
  headers: { 'content-type': 'application/json', ...headers },
});

const tagOf = async (url: string, accept = '*/*'): Promise<unknown> =>
  (await app.inject({ url, headers: { accept } })).headers.etag;

const logged = async (level: string): Promise<string> => {
  let text = '';
  const stream = { write: (line: string) => void (text += line) };
  const server = await createServer({ ...options, logger: { level, stream } });
  await server.inject('/search?q=Lavrov');
  await server.inject('/search?q=boom');
  await server.close();
  return text;
};

const healthRequest = (more: string): string =>
  `GET /health/live HTTP/1.1\r\nConnection: close\r\n${more}\r\n`;

const fakeSocket = (writable: boolean) => {
  const said: string[] = [];
  return {
    said,
    socket: {
      writable,
      end: (text: string) => void said.push(text),
      destroy: () => void said.push('destroyed'),
    } as unknown as Socket,
  };
};

void t.test('each route answers', async (t) => {
  const check = checker(t);
  await check('the front page tells programs', '/', {
    status: 200,
    json: { name: 'Dateline', counts: { articles: 25 }, links: { search: '/search' } },
  });
  await check(
    'the front page shows people a form that needs no script',
    { url: '/', headers: { accept: BROWSER } },
    {
      status: 200,
      type: HTML,
      headers: { vary: 'Accept', 'content-security-policy': /default-src 'none'; style-src 'sha256-/ },
      body: /<form action="\/search"[^]*q=Sergei%20Lavrov[^]*\/feed\.atom[^]*\/openapi\.json/,
    },
  );
  await check('stories are listed', '/stories?q=lav&min=2&source=src&from=2015-10&to=2015-10-23', {
    status: 200,
    headers: { link: /rel="first"/ },
    json: { data: [{ id: 'a-003', title: 'Talks <3>' }], total: { value: 1 }, page: { next: null } },
  });
  for (const [name, query] of Object.entries({
    'by a word that none tells of': 'q=zurich',
    'by no word at all': 'q=%3F',
    'by size': 'min=3',
    'by a source that none has': 'source=other',
    'by a source of each article': 'source=-src,-none',
    'by an entity of each article': 'entity=-person%2Fsergei-lavrov',
    'by time': 'from=2016',
    'by an earlier time': 'to=2014',
  }))
    await check(`stories are left out ${name}`, `/stories?${query}`, {
      status: 200,
      json: { total: { value: 0 } },
    });
  await check('stories take no impossible date', '/stories?from=2015-02-30', {
    status: 400,
    json: problem('invalid-parameter'),
  });
  await check('a story is told', '/stories/a-003', {
    status: 200,
    json: { id: 'a-003', counts: { unique: 2 } },
  });
  await check('the id of any of its articles leads to it', '/stories/a-004', {
    status: 301,
    type: /^$/,
    headers: { location: '/stories/a-003' },
  });
  await check('also to its articles', '/stories/a-004/articles', {
    status: 301,
    type: /^$/,
    headers: { location: '/stories/a-003/articles' },
  });
  await check('an unknown story is not found', '/stories/a-0003', {
    status: 404,
    json: problem('not-found', { errors: [{ suggestion: 'a-003' }] }),
  });
  await check('an article without a story says so', '/stories/a-001', {
    status: 404,
    json: { detail: /the only report of its event/ },
  });
  await check('the articles of a story come in the order of time', '/stories/a-003/articles?fields=id', {
    status: 200,
    json: { data: [{ id: 'a-003' }, { id: 'a-004' }], total: { value: 2 } },
  });
  await check('undated ones last either way', '/stories/a-003/articles?sort=newest&limit=1', {
    status: 200,
    json: { data: [{ id: 'a-003' }], page: { next: /cursor=/ } },
  });
  await check(
    'a reader finds the other articles of a story',
    { url: '/articles/a-003', headers: { accept: BROWSER } },
    { status: 200, type: HTML, body: /Also in this story: <a href="\/search\?story=a-003/ },
  );
  await check('a search answers hits', '/search?q=Lavrov&limit=2', {
    status: 200,
    headers: {
      link: /^<\/search\?q=Lavrov&limit=2>; rel="first", <\/search\?q=Lavrov&limit=2&cursor=.*>; rel="next"$/,
    },
    json: { hits: { length: 2 }, total: { value: 25 }, page: { prev: null }, meta: { corpusVersion: 'v1' } },
  });
  await check(
    'a browser gets results to read',
    { url: '/search?q=Lavrov&limit=5', headers: { accept: BROWSER } },
    {
      status: 200,
      type: HTML,
      body: /value="Lavrov"[^]*Did you mean[^]*Talks &lt;0[^]*<mark>Lavrov<\/mark>[^]*page=2/,
    },
  );
  await check(
    'a browser browses all articles',
    { url: '/search', headers: { accept: BROWSER } },
    {
      status: 200,
      type: HTML,
      body: /<title>All articles/,
    },
  );
  await check(
    'a browser follows a cursor too',
    {
      url: String((await app.inject('/search?limit=10')).json().page.next),
      headers: { accept: BROWSER },
    },
    { status: 200, type: HTML, body: /rel="prev"/ },
  );
  await check(
    'no hits still help',
    { url: '/search?q=zzz', headers: { accept: BROWSER } },
    {
      status: 200,
      type: HTML,
      body: /0 results[^]*Without zzz, yyy: <a href="\/search\?q=Lavrov">/,
    },
  );
  await check(
    'what is offered keeps the other parameters, and the box too',
    { url: '/search?q=zzz&match=any&source=a,b&limit=5&page=1&sort=title', headers: { accept: BROWSER } },
    {
      status: 200,
      type: HTML,
      body: /<option value="title" selected>[^]*name="match" value="any"[^]*name="source" value="a,b"[^]*With match=any, source=a,b, limit=5\. <a href="\/search\?q=zzz">Without<[^]*href="\/search\?q=Lavrov&amp;match=any&amp;source=a,b&amp;sort=title&amp;limit=5"/,
    },
  );
  await check('fields pick keys, the id stays', '/search?fields=title,score,-score&limit=1', {
    status: 200,
    body: /"hits":\[\{"id":"a-000","title":"Talks <0>"\}\]/,
  });
  await check('fields leave keys out', '/articles?fields=-entities&limit=1', {
    status: 200,
    json: { data: [{ entities: undefined, title: 'Talks <0>' }] },
  });
  await check('articles are listed without texts', '/articles?limit=3', {
    status: 200,
    json: {
      data: [{ id: 'a-000', text: undefined }, { id: 'a-001' }, { id: 'a-002' }],
      total: { value: 25 },
    },
  });
  await check('an article with the matches of a query', '/articles/a-001/matches?q=Lavrov&tag=em', {
    status: 200,
    headers: { etag: /^W/ },
    json: { id: 'a-001', matched: true, total: { value: 0 }, meta: { query: { q: 'Lavrov', match: 'all' } } },
  });
  await check('an article without copies has no other versions', '/articles/a-003/duplicates', {
    status: 200,
    json: { article: { id: 'a-003', canonical: true }, canonical: 'a-003', data: [], total: { value: 0 } },
  });
  await check('an article is answered whole', '/articles/a-001', {
    status: 200,
    json: { id: 'a-001', text: /Lavrov/ },
  });
  await check(
    'an article as text',
    { url: '/articles/a-001', headers: { accept: 'text/plain' } },
    {
      status: 200,
      type: /^text\/plain/,
      body: /^Lavrov spoke of article 1\.\n\nHe said no more\.$/,
    },
  );
  await check(
    'an article as Markdown',
    { url: '/articles/a-001', headers: { accept: 'text/*;q=0.5, text/markdown' } },
    {
      status: 200,
      type: /^text\/markdown/,
      body: /^# Talks \\<1\\>\n\n\*\*A lead \\& more\*\*\n\n## Head \\# one\n\n\*1\\\. Caption\*\n\nLavrov/,
    },
  );
  await check(
    'an article as a page, its paragraphs with names',
    { url: '/articles/a-001', headers: { accept: BROWSER } },
    {
      status: 200,
      type: HTML,
      body: /<h1>Talks &lt;1&gt;[^]*Original[^]*\/articles\/a-002[^]*<p id="p2">/,
    },
  );
  await check(
    'an article without lead, source and address as a page',
    { url: '/articles/a-002', headers: { accept: 'text/html' } },
    {
      status: 200,
      type: HTML,
      body: /<h1>Talks &lt;2&gt;/,
    },
  );
  await check(
    'an article without a lead as Markdown',
    { url: '/articles/a-002', headers: { accept: 'text/markdown' } },
    { status: 200, type: /^text\/markdown/, body: /^# Talks \\<2\\>\n\n## Head/ },
  );
  await check(
    'an article whose source has no name as a page',
    { url: '/articles/a-006', headers: { accept: 'text/html' } },
    { status: 200, type: HTML, body: /A\. Writer · src · 9 words/ },
  );
  for (const [id, facts] of [
    ['a-003', /A\. Writer · Source · 2015-10-23 · 9 words/],
    ['a-012', /A\. Writer · GENEVA - · src · 9 words/],
  ] as const)
    await check(
      `what is known of ${id} stands under its title`,
      { url: `/articles/${id}`, headers: { accept: 'text/html' } },
      { status: 200, type: HTML, body: facts },
    );
  await check(
    'one hit is one result',
    { url: '/search?q=article+7', headers: { accept: 'text/html' } },
    { status: 200, type: HTML, body: />1 result</ },
  );
  await check('entities are listed', '/entities?q=lavr&type=person&min=1', {
    status: 200,
    json: { data: [{ id: 'person/sergei-lavrov' }], meta: { query: { type: 'person' } } },
  });
  await check('entities of a type are listed', '/entities/person?sort=name', {
    status: 200,
    json: { total: { value: 1 } },
  });
  await check('an entity is answered', '/entities/person/sergei-lavrov', {
    status: 200,
    json: { name: 'Sergei Lavrov' },
  });
  await check('a JSON Feed', '/feed.json?q=Lavrov&limit=1', {
    status: 200,
    type: /^application\/feed\+json/,
    json: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Dateline: Lavrov',
      home_page_url: /^http:\/\/localhost(:80)?\/search\?q=Lavrov$/,
    },
  });
  await check('a feed looks at fields, though it shows none', '/feed.atom?fields=-', { status: 400 });
  await check('an Atom feed', '/feed.atom', { status: 200, type: /^application\/atom\+xml/, body: /<entry/ });
  await check('an RSS feed', '/feed.rss', { status: 200, type: /^application\/rss\+xml/, body: /<item>/ });
  await check(
    'a Host that is none is not repeated in a feed',
    { url: '/feed.json', headers: { host: 'a b<' } },
    {
      status: 200,
      type: /feed/,
      json: { home_page_url: 'http://localhost/search' },
    },
  );
  await check('statistics', '/stats', { status: 200, json: { articles: { total: 25 } } });
  await check('problems are listed', '/problems', {
    status: 200,
    json: { data: [{ code: 'article-conflict' }] },
  });
  await check(
    'problems are listed for people',
    { url: '/problems', headers: { accept: BROWSER } },
    { status: 200, type: HTML, body: /stale-cursor/ },
  );
  await check('a problem is explained', '/problems/stale-cursor', { status: 200, json: { status: 410 } });
  await check(
    'a problem is explained to people',
    { url: '/problems/stale-cursor', headers: { accept: BROWSER } },
    { status: 200, type: HTML, body: /Start again/ },
  );
  await check('the contract', '/openapi.json', { status: 200, json: { openapi: '3.1.1' } });
  await check('the contract as YAML', '/openapi.yaml', {
    status: 200,
    type: /yaml/,
    body: /^openapi: 3\.1\.1/,
  });
  await check('live', '/health/live', { status: 200, json: { status: 'live' } });
  await check('ready', '/health/ready', { status: 200, json: { status: 'ready', corpusVersion: 'v1' } });
  await check('metrics count what was asked', '/metrics', {
    status: 200,
    type: /^text\/plain/,
    body: /route="\/articles\/:id"/,
  });
});

void t.test('what does not fit is refused', async (t) => {
  const check = checker(t);
  const refused: readonly (readonly [name: string, url: string, status: number, json: object])[] = [
    ['an unknown address', '/nope', 404, problem('not-found', { detail: 'Nothing has this address.' })],
    ['an unknown file of the documentation', '/docs/static/nope.js', 404, problem('not-found')],
    ['a way out of the documentation', '/docs/static/..%2f..%2fpackage.json', 404, problem('not-found')],
    [
      'an unknown article',
      '/articles/x',
      404,
      problem('not-found', { detail: 'No article has the id "x".' }),
    ],
    [
      'a file name instead of an id',
      '/articles/A_001.txt',
      404,
      problem('not-found', { errors: [{ suggestion: 'a-001' }] }),
    ],
    [
      'the beginning of an id',
      '/articles/a-00',
      404,
      problem('not-found', { errors: [{ suggestion: 'a-000' }] }),
    ],
    ['a mistyped id', '/articles/a-0O7', 404, problem('not-found', { errors: [{ suggestion: /^a-0/ }] })],
    ['an id of 1,025 characters', `/articles/${'a'.repeat(1025)}`, 404, problem('not-found')],
    [
      'an unknown type of entity',
      '/entities/persn',
      404,
      problem('not-found', { errors: [{ suggestion: 'person' }] }),
    ],
    [
      'an unknown entity',
      '/entities/person/sergei-lavro',
      404,
      problem('not-found', { errors: [{ suggestion: 'person/sergei-lavrov' }] }),
    ],
    ['an unknown kind of problem', '/problems/x', 404, problem('not-found')],
    [
      'matches in no article',
      '/articles/a-01/matches?q=Lavrov',
      404,
      problem('not-found', { errors: [{ suggestion: 'a-010' }] }),
    ],
    [
      'matches of nothing',
      '/articles/a-001/matches',
      400,
      problem('invalid-parameter', { errors: [{ param: 'q' }] }),
    ],
    [
      'matches in no field',
      '/articles/a-001/matches?q=x&in=body',
      400,
      problem('invalid-parameter', { errors: [{ param: 'in', received: 'body' }] }),
    ],
    ['matches on a page', '/articles/a-001/matches?q=x&page=2', 400, problem('unknown-parameter')],
    [
      'a word of other APIs',
      '/search?pagesize=5',
      400,
      problem('unknown-parameter', { detail: 'Unknown parameter "pagesize"; did you mean "limit"?' }),
    ],
    [
      'a capital parameter',
      '/search?Q=x',
      400,
      problem('unknown-parameter', { errors: [{ suggestion: 'q' }] }),
    ],
    [
      'a slip in a parameter',
      '/search?colapse=none',
      400,
      problem('unknown-parameter', { errors: [{ suggestion: 'collapse' }] }),
    ],
    [
      'a parameter like none',
      '/stats?v',
      400,
      problem('unknown-parameter', { detail: 'Unknown parameter "v".' }),
    ],
    ['the prototype as a parameter', '/search?__proto__=1', 400, problem('unknown-parameter')],
    [
      'a limit above the maximum',
      '/search?limit=101',
      400,
      problem('invalid-parameter', {
        detail: 'Parameter "limit": Expected a whole number from 1 to 100; got 101.',
        errors: [{ suggestion: '100' }],
      }),
    ],
    [
      'a limit below the minimum',
      '/search?limit=0',
      400,
      problem('invalid-parameter', { errors: [{ suggestion: '1' }] }),
    ],
    ...(
      [
        ['fuzzy=0', 'fuzzy', '0', /Did you mean "off"/],
        ['explain=no', 'explain', 'no', /Did you mean "false"/],
        ['sort=date', 'sort', 'date', /Did you mean "newest"/],
        ['fuzzy=constructor', 'fuzzy', 'constructor', /got "constructor"\.$/],
        ['entity=person', 'entity', 'person', /"type" takes a whole type\); got "person"\.$/],
        ['cursor=', 'cursor', '', /^Expected a token; got ""\.$/],
      ] as const
    ).map(
      ([query, param, received, message]) =>
        [
          `a value of other APIs, ${query}`,
          `/search?${query}`,
          400,
          problem('invalid-parameter', { errors: [{ param, received, message }] }),
        ] as const,
    ),
    [
      'matches of nothing',
      '/articles/a-001/matches',
      400,
      problem('invalid-parameter', { detail: /Expected text; got nothing: "q" is required/ }),
    ],
    [
      'a foreign cursor',
      '/search?cursor=x',
      400,
      problem('invalid-cursor', { errors: [{ suggestion: /Leave out/ }] }),
    ],
    [
      'two mistakes',
      '/search?limit=0&sort=foo',
      400,
      problem('invalid-parameter', { detail: /2 errors in all/, errors: { length: 2 } }),
    ],
    ['a limit of nothing', '/search?limit=', 400, problem('invalid-parameter')],
    ['a limit in hexadecimal', '/search?limit=0x10', 400, problem('invalid-parameter')],
    [
      'an unknown order',
      '/search?sort=newst',
      400,
      problem('invalid-parameter', {
        errors: [
          { allowed: ['relevance', 'newest', 'oldest', 'title'], suggestion: 'newest', received: 'newst' },
        ],
      }),
    ],
    [
      'a flag that is none',
      '/search?explain=yes',
      400,
      problem('invalid-parameter', { errors: [{ allowed: ['true', 'false'] }] }),
    ],
    [
      'a date that is none',
      '/search?from=yesterday',
      400,
      problem('invalid-parameter', { detail: /an ISO 8601 date/ }),
    ],
    [
      'an unknown facet',
      '/search?facets=sourc',
      400,
      problem('invalid-parameter', { errors: [{ param: 'facets', suggestion: 'source' }] }),
    ],
    [
      'an empty value in a list',
      '/search?source=a,,b',
      400,
      problem('invalid-parameter', { detail: /between the commas/ }),
    ],
    [
      '101 values in a list',
      `/search?source=${'a,'.repeat(100)}a`,
      400,
      problem('invalid-parameter', { detail: /at most 100 values; got a list of 101\.$/ }),
    ],
    [
      'an unknown field',
      '/search?fields=titel',
      400,
      problem('invalid-parameter', { errors: [{ suggestion: 'title' }] }),
    ],
    [
      'a field like none',
      '/articles?fields=qqqqqqqqq',
      400,
      problem('invalid-parameter', { errors: [{ suggestion: undefined }] }),
    ],
    [
      'a row without its id',
      '/articles?fields=-id',
      400,
      problem('invalid-parameter', { detail: /cannot be left out/ }),
    ],
    [
      'a question twice',
      '/search?q=a&q=b&q=c',
      400,
      problem('invalid-parameter', { detail: /one value; got a list of 3\.$/ }),
    ],
    [
      '2,001 characters',
      `/search?q=${'a'.repeat(2001)}`,
      400,
      problem('invalid-parameter', { detail: /at most 2000 characters; got 2001 characters/ }),
    ],
    [
      'a slip in the query',
      '/search?q=((',
      400,
      problem('invalid-query', { errors: [{ param: 'q', received: { position: 1 } }] }),
    ],
    [
      'a query too large',
      '/search?q=large',
      400,
      problem('invalid-query', { errors: [{ received: undefined }] }),
    ],
    [
      'a fault of ours tells nothing',
      '/search?q=boom',
      500,
      problem('internal', { detail: /^The request could not be answered/ }),
    ],
    ['a lone %', '/search?q=%', 400, problem('invalid-encoding')],
    ['an overlong encoding', '/search?q=%C0%AF', 400, problem('invalid-encoding')],
    ['half a surrogate pair', '/search?q=%ED%A0%80', 400, problem('invalid-encoding')],
    ['a name that is not UTF-8', '/search?%FF=1', 400, problem('invalid-encoding')],
    ['a path that is not UTF-8', '/articles/%E0%A4%A', 400, problem('invalid-encoding')],
    ['NUL', '/search?q=a%00', 400, problem('invalid-parameter', { errors: [{ param: 'q' }] })],
    [
      'a control character in a list',
      '/search?source=a&source=%1b',
      400,
      problem('invalid-parameter', { errors: [{ param: 'source' }] }),
    ],
    ['a cursor that is none', '/search?cursor=x', 400, problem('invalid-cursor')],
  ];
  for (const [name, url, status, json] of refused) await check(`refused: ${name}`, url, { status, json });
  await check('empty pairs and + are as everywhere', '/entities?&&q=sergei+lavrov&', {
    status: 200,
    json: { total: { value: 1 } },
  });
  await check('a line break is a space of a question', '/search?q=a%0Ab', { status: 200 });
  await check(
    'a browser sees a problem as a page',
    { url: '/search?limit=101', headers: { accept: BROWSER } },
    { status: 400, type: HTML, body: /<code>limit<\/code>/ },
  );
  await check(
    'a browser sees a missing page as a page',
    { url: '/<script>', headers: { accept: BROWSER } },
    { status: 404, type: HTML, body: /Nothing has this address/ },
  );
  await check(
    'an Accept that nothing fits gets data',
    { url: '/', headers: { accept: 'image/png;q=7, text/html;q=x' } },
    { status: 200 },
  );
});

void t.test('bodies', async (t) => {
  const check = checker(t);
  const posted = await check(
    'POST takes the parameters as JSON',
    post({ q: 'Lavrov', limit: 3, fields: ['title'], strict: false }),
    { status: 200, json: { hits: { length: 3 } }, headers: { etag: undefined, link: /rel="next"/ } },
  );
  const long = 'я'.repeat(2000);
  for (const asked of [
    post({ q: long }),
    `/search?q=${encodeURIComponent(long)}`,
    `/feed.rss?q=${encodeURIComponent(long)}`,
  ])
    t.match(
      await app.inject(asked),
      { statusCode: 200, headers: { link: undefined } },
      'a Link that would be too long is left out',
    );
  t.equal(
    posted.body,
    (await app.inject('/search?q=Lavrov&limit=3&fields=title')).body,
    'POST answers as GET does',
  );
  await check(
    'POST needs a body',
    { method: 'POST', url: '/search' },
    { status: 400, json: problem('invalid-parameter', { errors: [{ param: 'body' }] }) },
  );
  const bodies: readonly (readonly [name: string, request: InjectOptions, status: number, json: object])[] = [
    ['half an object', post('{"q":'), 400, problem('invalid-body')],
    ['nothing', post(''), 400, problem('invalid-body')],
    ['a prototype', post('{"__proto__":{"a":1}}'), 400, problem('invalid-body')],
    ['bytes that are not UTF-8', post(Buffer.from([0x22, 0xff, 0x22])), 400, problem('invalid-body')],
    ['a body shorter than it says', post('{}', { 'content-length': '3' }), 400, problem('invalid-body')],
    [
      'a list',
      post('[]'),
      400,
      problem('invalid-parameter', { detail: /a JSON object; got a list of 0\.$/ }),
    ],
    [
      'too many values',
      post({ fields: Array(200).fill('id') }),
      400,
      problem('invalid-parameter', { detail: /Expected at most 100 values; got a list of 200\.$/ }),
    ],
    [
      'a list of no texts',
      post({ fields: [1] }),
      400,
      problem('invalid-parameter', { detail: /Expected text or a list of texts; got a list of 1\.$/ }),
    ],
    ['null', post('null'), 400, problem('invalid-parameter', { errors: [{ param: 'body' }] })],
    [
      'an object for a text',
      post('{"q":{"toString":null}}'),
      400,
      problem('invalid-parameter', { detail: /text; got an object/ }),
    ],
    [
      'a number for a list',
      post('{"source":5}'),
      400,
      problem('invalid-parameter', { errors: [{ received: 5 }] }),
    ],
    ['NUL', post('{"q":"\\u0000"}'), 400, problem('invalid-parameter')],
    ['half a surrogate pair', post('{"q":"\\ud800"}'), 400, problem('invalid-parameter')],
    [
      'an unknown key',
      post('{"query":"x"}'),
      400,
      problem('unknown-parameter', { errors: [{ suggestion: 'q' }] }),
    ],
    ['65,537 bytes', post(`{"q":"${'a'.repeat(65_529)}"}`), 413, problem('body-too-large')],
    ['text', post('x', { 'content-type': 'text/plain' }), 415, problem('unsupported-media-type')],
    ['a packed body', post('{}', { 'content-encoding': 'gzip' }), 415, problem('unsupported-media-type')],
  ];
  for (const [name, request, status, json] of bodies)
    await check(`refused body: ${name}`, request, { status, json });
});

void t.test('methods', async (t) => {
  const check = checker(t);
  for (const [method, url, allow] of [
    ['DELETE', '/search', 'GET, HEAD, POST'],
    ['OPTIONS', '/search', 'GET, HEAD, POST'],
    ['TRACE', '/articles/a-001', 'GET, HEAD'],
    ['QUERY', '/entities/person/x', 'GET, HEAD'],
    ['PROPFIND', '/', 'GET, HEAD'],
    ['POST', '/stats', 'GET, HEAD'],
    ['PUT', '/docs/static/any/file.js', 'GET, HEAD'],
  ] as const) {
    const response = await check(
      `${method} ${url} is not allowed`,
      { method: method as 'GET', url, headers: { 'content-type': 'text/x' } },
      { status: 405, json: problem('method-not-allowed') },
    );
    t.equal(response.headers.allow, allow, 'Allow names the others');
  }
  await check('a slash at the end changes nothing', { method: 'DELETE', url: '/articles/' }, { status: 405 });
  await check(
    'another method on nothing is not found',
    { method: 'DELETE', url: '/nope/x' },
    { status: 404 },
  );
  for (const url of [
    '/',
    '/search?q=Lavrov',
    '/articles',
    '/articles/a-001',
    '/entities',
    '/feed.atom',
    '/stats',
    '/openapi.json',
    '/health/live',
    '/metrics',
  ]) {
    const [get, head] = await Promise.all([app.inject(url), app.inject({ method: 'HEAD', url })]);
    t.match(
      head,
      {
        statusCode: 200,
        body: '',
        headers: { 'content-type': get.headers['content-type'], etag: get.headers.etag },
      },
      `HEAD ${url}`,
    );
  }
});

void t.test('revalidation', async (t) => {
  const check = checker(t);
  for (const url of [
    '/',
    '/search?q=Lavrov&sort=title',
    '/articles',
    '/articles/a-001',
    '/entities',
    '/feed.json',
    '/stats',
    '/problems',
    '/openapi.yaml',
  ]) {
    const first = await app.inject(url);
    const tag = String(first.headers.etag);
    t.match(tag, /^W\/"[0-9a-f]{32}"$/, `${url} has a weak tag`);
    t.equal((await app.inject(url)).body, first.body, 'the same question gives the same bytes');
    for (const held of [tag, `"x", ${tag}`, tag.slice(2), '*'])
      await check(
        `304 for ${url} with ${held}`,
        { url, headers: { 'if-none-match': held } },
        { status: 304, type: NOTHING, body: NOTHING, headers: { etag: tag } },
      );
    t.equal(
      (await app.inject({ url, headers: { 'if-none-match': '"x"' } })).statusCode,
      200,
      'another tag is answered',
    );
  }
  await check(
    '* does not hide that the question is wrong',
    { url: '/search?q=((', headers: { 'if-none-match': '*' } },
    { status: 400 },
  );
  t.not(await tagOf('/search'), await tagOf('/search', 'text/html'), 'each representation has its own tag');
  t.not(await tagOf('/articles/a-001'), await tagOf('/articles/a-002'), 'each article has its own tag');
  t.equal(
    await tagOf('/search?q=a&limit=20'),
    await tagOf('/search?limit=20&q=a&sort=relevance'),
    'the order and the defaults do not matter',
  );
});

void t.test('request ids', async (t) => {
  for (const [given, kept] of [
    ['abc-123', true],
    ['a'.repeat(65), false],
    ['a b', false],
  ] as const) {
    const { headers } = await app.inject({ url: '/nope', headers: { 'x-request-id': given } });
    t.equal(
      headers['x-request-id'] === given,
      kept,
      `the request id "${given.slice(0, 10)}" is ${kept ? 'kept' : 'replaced'}`,
    );
  }
});

void t.test('pages', async (t) => {
  const check = checker(t);
  const walk = async (url: string, rows: 'hits' | 'data'): Promise<string[]> => {
    const ids: string[] = [];
    for (let next: string | null = url; next !== null;) {
      const page: { page: { next: string | null } } & Record<'hits' | 'data', { id: string }[]> = (
        await app.inject(next)
      ).json();
      ids.push(...page[rows].map((row) => row.id));
      next = page.page.next;
    }
    return ids;
  };
  const everyId = [...corpus.articles.keys()];
  for (const [url, rows] of [
    ['/search?limit=10', 'hits'],
    ['/search?limit=10&page=1&collapse=none', 'hits'],
    ['/search?q=Lavrov&limit=7&from=now-7d', 'hits'],
    ['/articles?limit=4&fields=title', 'data'],
    ['/articles?limit=25', 'data'],
  ] as const)
    t.strictSame(await walk(url, rows), everyId, `${url} walks through everything once`);

  const second = (await app.inject('/search?limit=10')).json().page.next as string;
  await check('the second page leads back to the first', second, {
    status: 200,
    json: { page: { prev: '/search?limit=10' } },
  });
  const third = (await app.inject(second)).json().page.next as string;
  await check('the third page leads back to the second', third, {
    status: 200,
    json: { page: { next: null, cursor: null, prev: second } },
  });
  await check('pages by number lead to numbers', '/search?limit=10&page=2', {
    status: 200,
    json: { page: { next: '/search?limit=10&page=3', prev: '/search?limit=10&page=1' } },
  });
  await check('beyond the end is empty, and leads back to the last page', '/search?limit=10&page=9', {
    status: 200,
    json: { hits: [], page: { next: null, prev: '/search?limit=10&page=3' } },
  });
  await check('beyond the end of nothing', '/search?q=zzz&page=3', {
    status: 200,
    json: { hits: [], page: { prev: '/search?q=zzz&page=1' } },
  });
  const { cursor } = (await app.inject('/search?limit=10')).json().page as { cursor: string };
  await check('a cursor allows another limit', `/search?limit=3&cursor=${cursor}`, {
    status: 200,
    json: { hits: [{ id: 'a-010' }] },
  });
  await check(
    'a cursor allows to show more, or less',
    `/search?limit=10&fields=title&snippets=1&snippetLength=80&explain=true&highlight=off&tag=em&facets=source&facetLimit=5&facetMode=disjunctive&facetQuery=r&cursor=${cursor}`,
    { status: 200, json: { hits: [{ id: 'a-010' }] } },
  );
  await check('page and cursor exclude each other', `/search?page=2&cursor=${cursor}`, {
    status: 400,
    json: problem('invalid-cursor', { detail: /not both/ }),
  });
  await check('a cursor of another question', `/search?q=Lavrov&cursor=${cursor}`, {
    status: 400,
    json: problem('invalid-cursor'),
  });
  await check('nor of other fields', `/search?in=title&cursor=${cursor}`, {
    status: 400,
    json: problem('invalid-cursor'),
  });
  await check('a cursor of another list', `/articles?cursor=${cursor}`, {
    status: 400,
    json: problem('invalid-cursor'),
  });
  await check('a mistyped cursor', `/search?cursor=${cursor.slice(1)}`, {
    status: 400,
    json: problem('invalid-cursor'),
  });
  await check('a cursor with more behind it', `/search?cursor=${cursor}.x`, {
    status: 400,
    json: problem('invalid-cursor'),
  });
  for (const [name, text] of [
    ['not JSON', '{'],
    ['not a place', '{}'],
  ] as const) {
    const body = Buffer.from(text).toString('base64url');
    await check(`a forged cursor, ${name}`, `/search?cursor=${body}.${sha256(body).slice(0, 12)}`, {
      status: 400,
      json: problem('invalid-cursor'),
    });
  }
});

void t.test('a server about to close', async (t) => {
  const server = await createServer({ ...options, isStopping: () => true });
  t.teardown(() => server.close());
  t.match(
    (await server.inject('/health/ready')).json(),
    problem('not-ready', { status: 503 }),
    'is not ready',
  );
  t.equal((await server.inject('/search')).statusCode, 200, 'and still answers');
});

void t.test('a reload', async (t) => {
  let served: Corpus | null = null;
  const server = await createServer({ ...options, corpus: () => served, publicUrl: 'https://news.example/' });
  t.teardown(() => server.close());
  t.equal((await server.inject('/health/live')).statusCode, 200, 'live before a corpus is served');
  t.equal((await server.inject('/metrics')).statusCode, 200, 'metrics before a corpus is served');
  for (const url of ['/health/ready', '/search', '/', '/articles/a-001', '/entities'])
    t.match((await server.inject(url)).json(), problem('not-ready', { status: 503 }), `${url} is not ready`);
  served = fakeCorpus(30, 'v1');
  const before = await server.inject('/search?limit=10');
  served = fakeCorpus(30, 'v2');
  const after = await server.inject('/search?limit=10');
  t.not(after.headers.etag, before.headers.etag, 'a generation has its own tags');
  t.match(
    (await server.inject(before.json().page.next)).json(),
    problem('stale-cursor', { status: 410 }),
    'a cursor of the former one is stale',
  );
  t.match(
    (await server.inject('/feed.json')).json(),
    { home_page_url: 'https://news.example/search' },
    'feeds use the public address',
  );
});

void t.test('a corpus without entities has no examples to try', async (t) => {
  const server = await createServer({ ...options, corpus: () => ({ ...corpus, entities: new Map() }) });
  t.teardown(() => server.close());
  t.notMatch((await server.inject({ url: '/', headers: { accept: 'text/html' } })).body, /Try:/);
});

void t.test('relative dates mean the same days on every page', async (t) => {
  let now = new Date('2026-01-31T12:00:00Z');
  const server = await createServer({ ...options, now: () => now });
  t.teardown(() => server.close());
  const first = (await server.inject('/search?from=now-7d&limit=10')).json();
  now = new Date('2026-02-05T12:00:00Z');
  const next = (await server.inject(first.page.next)).json();
  t.equal(next.meta.query.filters.from, first.meta.query.filters.from);
  t.not(
    (await server.inject('/search?from=now-7d')).json().meta.query.filters.from,
    first.meta.query.filters.from,
  );
});

void t.test('the serializer of production writes what the checked one does', async (t) => {
  const server = await createServer({ ...options, checkResponses: false });
  t.teardown(() => server.close());
  for (const url of [
    '/',
    '/search?q=Lavrov&explain=true',
    '/search?fields=title',
    '/articles',
    '/articles/a-001',
    '/entities',
    '/entities/person/sergei-lavrov',
    '/stats',
    '/problems',
    '/problems/internal',
    '/health/live',
    '/health/ready',
  ])
    t.strictSame((await server.inject(url)).json(), (await app.inject(url)).json(), url);
});

void t.test('logs', async (t) => {
  const info = await logged('info');
  t.match(info, /"path":"\/search","status":200/, 'each request is logged once');
  t.match(info, /secret/, 'a fault of ours is logged whole');
  t.notMatch(info, /q=Lavrov/, 'what was asked is not logged');
  t.match(await logged('debug'), /q=Lavrov/, 'but for debugging it is');
});

void t.test('on the wire', async (t) => {
  const server = await createServer({ ...options, checkResponses: false });
  t.teardown(() => server.close());
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const say = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket
        .on('data', (data) => (answer += String(data)))
        .on('error', reject)
        .on('close', () => resolve(answer));
    });
  for (const [name, text, expected] of [
    ['a clean request', healthRequest('Host: x\r\n'), /^HTTP\/1\.1 200 /],
    ['two hosts', healthRequest('Host: x\r\nHost: y\r\n'), /^HTTP\/1\.1 400 [^]*"code":"bad-request"/],
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 [^]*application\/problem\+json[^]*"code":"bad-request"/],
    [
      'headers of 40,000 bytes',
      healthRequest(`Host: x\r\nA: ${'a'.repeat(40_000)}\r\n`),
      /^HTTP\/1\.1 431 [^]*"code":"headers-too-large"/,
    ],
    [
      'a QUERY',
      'QUERY /search HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 405 [^]*"code":"method-not-allowed"/,
    ],
    ['a request that never ends', 'GET / HTTP/1.1\r\n', /^HTTP\/1\.1 408 [^]*"code":"request-timeout"/],
  ] as const)
    t.match(await say(text), expected, name);
});

void t.test('errors below HTTP', async (t) => {
  for (const [name, error, writable, expected] of [
    ['a reset connection is left alone', { code: 'ECONNRESET' }, true, /^destroyed$/],
    ['a closed connection is left alone', { code: 'X' }, false, /^destroyed$/],
    ['anything else is a bad request', { code: 'X' }, true, /^HTTP\/1\.1 400 Bad Request/],
  ] as const) {
    const { said, socket } = fakeSocket(writable);
    answerClientError(error as unknown as Error, socket);
    t.match(said.join(), expected, name);
  }
});

void t.test('every problem of the table has a page and a documented place', async (t) => {
  for (const code of PROBLEM_CODES) t.equal((await app.inject(problemType(code))).json().code, code, code);
  t.equal(toProblem({ statusCode: 418 }).code, 'bad-request', 'an unknown fault of the caller');
});

void t.test('generated files are those that the routes make', async (t) => {
  t.throws(notAsked, 'nothing else is done by it');
  const documented = await documentedServer(version);
  t.equal((await documented.inject('/health/ready')).statusCode, 503, 'and nothing served');
  t.teardown(() => documented.close());
  for (const [path, content] of await openapiFiles(documented.swagger())) {
    if (process.env['UPDATE']) await writeFile(path, content);
    t.ok((await readFile(path, 'utf8')) === content, `${path}: npm run openapi brings it up to date`);
  }
});

void t.test('the documentation page asks nobody else', async (t) => {
  for (const url of ['/docs', '/docs/static/swagger-initializer.js', '/docs/static/swagger-ui.css']) {
    const response = await app.inject(url);
    t.equal(response.statusCode, 200, url);
    t.match(response.headers['content-security-policy'], /script-src 'self'/, 'under its own policy');
    t.notMatch(response.body, /validator\.swagger\.io/);
  }
  t.match((await app.inject('/docs/static/swagger-initializer.js')).body, /"validatorUrl":null/);
  const { parameters } = contract.document.paths!['/search']!.get!;
  t.match(parameters, [{ name: 'q', example: 'Lavrov' }], 'the first click searches for Lavrov');
  t.equal(parameters!.filter((one) => 'example' in one).length, 1, 'and filters by nothing');
});
