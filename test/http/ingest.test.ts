import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import t, { type Test } from 'tap';
import { createIngest } from '../../src/corpus/ingest/ingest.ts';
import { notWritable } from '../../src/corpus/ingest/refused.ts';
import { createFlushing } from '../../src/corpus/ingest/write-whole.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { createServer } from '../../src/http/server.ts';
import { CorpusError } from '../../src/read/corpus-error.ts';
import type { Change } from '../../src/model/change-list.ts';
import type { IngestReport } from '../../src/model/ingest-report.ts';
import { slowProperty } from '../property.ts';
import { contractOf } from './contract.ts';
import { serveFolder, WITH_KEY } from './live-server.ts';

t.setTimeout(600_000);

const TALKS = 'The talks in Vienna failed on Friday, said Sergei Lavrov, and will go on in Geneva on Monday.';
const BRIDGE =
  'A bridge over the Danube was opened in Budapest by John Kerry, who called it a new beginning.';
const STORM = 'The harbour of Rotterdam closed for a day because of the storm that came from the North Sea.';

type Json = Record<string, unknown>;

/** A folder, and the server that writes into it. */
async function folderOf(t: Test, files: Readonly<Record<string, string>>, more: object = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const { app, live, settings } = await serveFolder(folder, { mayBeEmpty: true, ...more });
  t.teardown(() => app.close());
  return { app, live, folder, settings };
}

/** The same, with answers that are held to the document. */
async function serverOf(t: Test, files: Readonly<Record<string, string>> = {}, more: object = {}) {
  const { app, live, folder, settings } = await folderOf(t, files, { ...more, checked: true });
  const { breach } = contractOf(app);
  const ask = async (request: InjectOptions & { readonly url: string }) => {
    const response = await app.inject({ headers: WITH_KEY, ...request });
    t.equal(breach(request.method ?? 'GET', request.url, response), null, `${request.url}: as documented`);
    return response;
  };
  return {
    app,
    live,
    folder,
    settings,
    ask,
    listing: async (): Promise<string[]> => (await readdir(folder)).toSorted(),
    said: (path: string): Promise<string> => readFile(join(folder, path), 'utf8'),
    /** Sends, and looks at status and answer. */
    check: async (
      name: string,
      [method, url, payload, headers = {}]: readonly [string, string, unknown?, object?],
      status: number,
      expected: Json,
    ) => {
      const response = await ask({
        method,
        url,
        headers: { ...WITH_KEY, ...headers },
        ...(payload !== undefined && { payload: payload as object }),
      });
      t.equal(response.statusCode, status, `${name}: ${status}`);
      t.match(response.json(), expected, name);
      return response;
    },
  };
}

const only = (item: Json): Json => ({ data: [item] });

void t.test('articles are sent', async (t) => {
  const { check, listing, said, ask } = await serverOf(t);
  const sent = await check('one article', ['POST', '/articles', { id: 'Talks 1', text: TALKS }], 201, {
    counts: { accepted: 1, duplicates: 0, rejected: 0 },
    data: [
      {
        index: 0,
        outcome: 'created',
        id: 'talks-1',
        location: '/articles/talks-1',
        path: 'talks-1.json',
        duplicateOf: null,
        code: null,
        reason: null,
      },
    ],
  });
  t.match(sent.headers, { location: '/articles/talks-1', 'cache-control': 'no-store' });
  t.match((await ask({ url: '/articles/talks-1' })).json(), { givenId: 'Talks 1', text: TALKS });
  t.strictSame(JSON.parse(await said('talks-1.json')), { id: 'Talks 1', text: TALKS }, 'as it was sent');
  const { previous, corpusVersion } = (
    await check(
      'again',
      ['POST', '/articles', { id: 'Talks 1', text: TALKS }],
      200,
      only({ outcome: 'unchanged' }),
    )
  ).json<IngestReport>();
  t.equal(corpusVersion, previous, 'the generation stays');
  await check(
    'changed',
    ['POST', '/articles', { id: 'Talks 1', text: STORM }],
    200,
    only({ outcome: 'replaced' }),
  );
  await check(
    'another whose id has the same slug',
    ['POST', '/articles', { id: 'talks/1', text: BRIDGE }],
    409,
    { code: 'article-conflict', detail: /^Expected "talks-1" to be free/ },
  );
  await check('by its id as served', ['POST', '/articles', { id: 'talks-1', text: BRIDGE }], 200, {});
  const page = { url: 'https://news.example/2015/a', body: TALKS, standfirst: 'What failed' };
  await check('by URL', ['POST', '/articles', page], 201, only({ id: 'news-example-2015-a' }));
  await check('the same page', ['POST', '/articles', { ...page, url: 'http://news.example/2015/a' }], 200, {
    data: [{ outcome: 'replaced' }],
  });
  await check('another page', ['POST', '/articles', { ...page, url: 'http://news.example/2015?a' }], 409, {});
  await check('an id', ['POST', '/articles', { id: 'news-example-2015-b', text: TALKS }], 201, {});
  await check(
    'a URL with that name',
    ['POST', '/articles', { url: 'https://news.example/2015/b', text: TALKS }],
    409,
    {},
  );
  const nameless = { title: 'Storm!', text: STORM, date: '2015-10-23' };
  const stored = await check(
    'neither id nor URL',
    ['POST', '/articles', nameless],
    201,
    only({ id: /^storm-\w{12}$/ }),
  );
  await check('again', ['POST', '/articles', { date: '2015-10-23', text: STORM, title: 'Storm!' }], 200, {
    data: [{ id: stored.json<IngestReport>().data[0]!.id }],
  });
  await check('no title', ['POST', '/articles', { text: STORM, url: 'x' }], 201, {
    data: [
      {
        id: /^article-\w{12}$/,
        duplicateOf: { id: String, method: 'exact' },
        warnings: [{ code: 'url-unusable' }],
      },
    ],
    counts: { duplicates: 1 },
  });
  t.equal((await listing()).length, 5);
});

void t.test('a list is answered article by article', async (t) => {
  const { check, listing } = await serverOf(t, {}, { fields: { text: 'kop.tekst' } });
  const list = [
    { id: 'a', kop: { tekst: TALKS }, authors: [1, {}] },
    { id: 'b', title: 'No text' },
    { id: 'c', text: TALKS },
    { id: 'c', text: TALKS },
    { id: 'c', text: BRIDGE },
    { articles: [{ text: TALKS }, { text: BRIDGE }] },
    { id: 'sellers', text: TALKS },
    { id: 'long', text: 'x'.repeat(100_001) },
    5,
    null,
    ['a'],
    'x'.repeat(99),
  ];
  await check('a list', ['POST', '/articles', list], 207, {
    counts: { accepted: 4, duplicates: 0, rejected: 8 },
    data: [
      { index: 0, outcome: 'created', warnings: [{ code: 'field-type' }] },
      {
        index: 1,
        outcome: 'rejected',
        id: null,
        path: null,
        code: 'article-rejected',
        reason: /^Expected the article's text/,
      },
      { index: 2, outcome: 'created', id: 'c' },
      { index: 3, outcome: 'unchanged', id: 'c' },
      { index: 4, outcome: 'replaced', id: 'c' },
      { index: 5, outcome: 'rejected', reason: /^Expected one article; found an object that wraps a list/ },
      { index: 6, outcome: 'rejected', reason: /sites have for machines/ },
      { index: 7, outcome: 'rejected', reason: /^Expected at most 100000 bytes/ },
      { index: 8, outcome: 'rejected', reason: /^Expected an article as a JSON object; found 5\. Send \{/ },
      { index: 9, code: 'article-rejected', reason: /found null/ },
      { index: 10, reason: /found a list/ },
      { index: 11, reason: /found "x{39}\. / },
    ],
  });
  t.strictSame(await listing(), ['a.json', 'c.json'], 'nothing is left of what is rejected');
  await check('all new', ['POST', '/articles', [{ id: 'd', text: STORM }]], 201, { counts: { accepted: 1 } });
  await check('one that is none', ['POST', '/articles', { title: 'x' }], 422, {
    code: 'article-rejected',
    detail: /no text in the fields "title"/,
  });
});

void t.test('an article is put under its id, and deleted', async (t) => {
  const { check, listing, said, ask, folder, live } = await serverOf(t, {
    'talks.txt': TALKS,
    'list.jsonl': `{"id":"x","text":"${BRIDGE}"}\n`,
    'free.json': 'no JSON',
  });
  await check('a new one', ['PUT', '/articles/new', { title: 'New', text: STORM }], 201, only({ id: 'new' }));
  t.strictSame(JSON.parse(await said('new.json')), { title: 'New', text: STORM, id: 'new' });
  await check(
    'again',
    ['PUT', '/articles/new', { title: 'New', text: STORM }],
    200,
    only({ outcome: 'unchanged' }),
  );
  await check('a text file', ['PUT', '/articles/talks', { text: BRIDGE, id: 'Talks' }], 200, {
    data: [{ outcome: 'replaced', path: 'talks.json', duplicateOf: null }],
  });
  t.strictSame(await listing(), ['free.json', 'list.jsonl', 'new.json', 'talks.json'], 'gives way to JSON');
  await check('another id', ['PUT', '/articles/talks', { text: BRIDGE, id: 'walks' }], 422, {
    code: 'article-rejected',
  });
  await check('one of a list', ['PUT', '/articles/x', { text: STORM }], 409, {
    code: 'article-conflict',
    detail: /found list\.jsonl, which holds others, too\. Change that file/,
  });
  await check('one of a list is not deleted', ['DELETE', '/articles/x'], 409, { code: 'article-conflict' });
  await check('a name that is taken', ['PUT', '/articles/free', { text: STORM }], 409, {
    detail: /^Expected no file free\.json; found one that holds something else/,
  });
  for (const id of ['..%2fx', 'A', '%2e%2e%5cx', '-', '.x', 'a'.repeat(129)])
    await check(`the id ${id}`, ['PUT', `/articles/${id}`, { text: STORM }], 400, {
      code: 'invalid-parameter',
    });
  t.match((await ask({ method: 'PUT', url: '/articles/A%20B', payload: { text: STORM } })).json(), {
    errors: [{ param: 'id', suggestion: 'a-b' }],
  });
  await check('deleted', ['DELETE', '/articles/talks'], 200, {
    counts: { accepted: 1, duplicates: 0, rejected: 0 },
    data: [{ outcome: 'deleted', id: null, location: null, path: 'talks.json' }],
  });
  await check('deleted again', ['DELETE', '/articles/talks'], 404, { code: 'not-found' });
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'elsewhere/far.json'), JSON.stringify({ id: 'far', text: TALKS }));
  await live.reload();
  await check('below a folder', ['PUT', '/articles/far', { text: STORM, title: 'Far' }], 200, {
    data: [{ path: 'elsewhere/far.json' }],
  });
  await rm(join(folder, 'elsewhere'), { recursive: true });
  await check('gone meanwhile', ['DELETE', '/articles/far'], 409, {
    detail: /found nothing that could be read at/,
  });
  const outside = await mkdtemp(join(tmpdir(), 'dateline-'));
  t.teardown(() => rm(outside, { recursive: true }));
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'elsewhere/far.json'), JSON.stringify({ id: 'far', text: TALKS }));
  await live.reload();
  await rm(join(folder, 'elsewhere'), { recursive: true });
  await writeFile(join(outside, 'far.json'), 'x');
  await symlink(outside, join(folder, 'elsewhere'));
  await check('a link', ['PUT', '/articles/far', { text: STORM }], 409, { detail: /to which a link leads/ });
  await symlink(join(outside, 'far.json'), join(folder, 'linked.json'));
  await check('a link as file', ['PUT', '/articles/linked', { text: STORM }], 409, {
    code: 'article-conflict',
  });
  t.equal(await readFile(join(outside, 'far.json'), 'utf8'), 'x', 'nothing outside is written');
});

void t.test('an article of an archive has no file of its own', async (t) => {
  const zip =
    'UEsDBAoAAAAAAAAAIQCsKpPYAgAAAAIAAAAFAAAAYS50eHRoaVBLAQIeAwoAAAAAAAAAIQCsKpPYAgAAAAIAAAAFAAAAAAAAAAAAAACkgQAAAABhLnR4dFBLBQYAAAAAAQABADMAAAAlAAAAAAA=';
  const { check, folder, live } = await serverOf(t);
  await writeFile(join(folder, 'old.zip'), Buffer.from(zip, 'base64'));
  await live.reload();
  await check('packed', ['PUT', '/articles/old-zip-a', { text: STORM }], 409, {
    detail: /old\.zip\/a\.txt, which holds/,
  });
});

const put = (headers: object, id = 'a') => ['PUT', `/articles/${id}`, { text: STORM }, headers] as const;

void t.test('conditions hold', async (t) => {
  const { check, ask } = await serverOf(t, { 'a.txt': TALKS });
  const { etag } = (await ask({ url: '/articles/a' })).headers;
  await check('another tag', put({ 'if-match': 'W/"x"' }), 412, {
    code: 'precondition-failed',
    detail: /^If-Match says W\/"x", but the article has the tag W\//,
  });
  await check('none to match', put({ 'if-match': '*' }, 'b'), 412, { detail: /there is no such article/ });
  await check('only a new one', put({ 'if-none-match': '*' }), 412, { detail: /^If-None-Match says \*/ });
  await check('the tag', put({ 'if-match': `"y", ${etag}` }), 200, only({ outcome: 'replaced' }));
  await check('the tag of before', put({ 'if-match': etag }), 412, {});
  await check('new', put({ 'if-none-match': '*' }, 'b'), 201, {});
  await check('any', put({ 'if-match': '*' }, 'b'), 200, {});
  await check('deleted as seen', ['DELETE', '/articles/b', undefined, { 'if-match': etag }], 412, {});
});

const named = (id: string, text: string) => JSON.stringify({ id, text });
const changed = (path: string) => ({ detail: new RegExp(`^Expected ${path} as .*; found that somebody`) });

void t.test('what was edited by hand since the last load is not lost', async (t) => {
  const { check, ask, said, folder, live, listing } = await serverOf(t, { 'a.txt': TALKS });
  const edit = (path: string, text: string) => writeFile(join(folder, path), text);
  const loaded = async (path: string, text: string) => {
    await edit(path, text);
    await live.reload();
  };
  const tag = async (id: string) => ({ 'if-match': (await ask({ url: `/articles/${id}` })).headers.etag });
  const kept: readonly (readonly [string, string, string])[] = [
    ['an edited article', 'b.json', named('b', `${STORM} By hand.`)],
    ['a list', 'b.json', `[${named('b', BRIDGE)},${named('b2', STORM)}]`],
    ['a list of others', 'b.json', `[${named('b2', STORM)}]`],
    ['a slip', 'b.json', '{'],
  ];
  for (const [name, path, text] of kept)
    for (const [method, payload] of [
      ['PUT', { text: TALKS }],
      ['DELETE'],
      ['POST', { id: 'b', text: TALKS }],
    ] as const) {
      await loaded(path, named('b', BRIDGE));
      const seen = await tag('b');
      const url = method === 'POST' ? '/articles' : '/articles/b';
      if (method !== 'POST') {
        await edit(path, text);
        await check(`${name}, ${method}, as seen`, [method, url, payload, seen], 412, {
          code: 'precondition-failed',
          ...changed('b.json'),
        });
        await loaded(path, named('b', BRIDGE));
      }
      await edit(path, text);
      await check(`${name}, ${method}`, [method, url, payload], 409, {
        code: 'article-conflict',
        ...changed('b.json'),
      });
      t.equal(await said(path), text, `${name}, ${method}: it is kept`);
    }
  await edit('a.txt', `${TALKS} By hand.`);
  await check(
    'a text file',
    ['PUT', '/articles/a', { text: STORM }, { 'if-match': '*' }],
    409,
    changed('a.txt'),
  );
  t.strictSame(await listing(), ['a.txt', 'b.json']);
  t.match((await ask({ url: '/articles/a' })).json(), { text: /By hand\.$/ }, 'it is served');
  await check('as it is now', ['PUT', '/articles/a', { text: STORM }, await tag('a')], 200, {});
  await check(
    'twice in one list',
    [
      'POST',
      '/articles',
      [
        { id: 'a', text: TALKS },
        { id: 'a', text: BRIDGE },
      ],
    ],
    200,
    {
      data: [{ outcome: 'replaced' }, { outcome: 'replaced' }],
    },
  );
  await loaded('b.json', named('b', BRIDGE));
  await edit('b.json', JSON.stringify(JSON.parse(named('b', BRIDGE)), null, 4));
  await check('only laid out anew', ['PUT', '/articles/b', { text: STORM }], 200, {});
});

void t.test('what cannot be a request is refused', async (t) => {
  const { app, check, ask, live, folder } = await serverOf(t, { 'a.txt': TALKS });
  for (const [method, url] of [
    ['POST', '/articles'],
    ['PUT', '/articles/a'],
    ['DELETE', '/articles/a'],
  ] as const) {
    for (const headers of [{}, { authorization: 'Bearer abc' }])
      t.match(await ask({ method, url, headers, payload: { text: TALKS } }), { statusCode: 401 });
    t.match((await ask({ method, url: `${url}?x=1`, payload: {} })).json(), { code: 'unknown-parameter' });
  }
  const typed = { ...WITH_KEY, 'content-type': 'application/json' };
  const post = (payload: string, headers: Record<string, string> = typed) =>
    ask({ method: 'POST', url: '/articles', headers, payload });
  const deep = `{"text":"x","more":${'['.repeat(200)}${']'.repeat(200)}}`;
  for (const [payload, status, code] of [
    ['', 400, 'invalid-body'],
    ['{', 400, 'invalid-body'],
    ['"text"', 400, 'invalid-parameter'],
    ['[]', 400, 'invalid-parameter'],
    [JSON.stringify(Array.from({ length: 1001 }, () => ({}))), 400, 'invalid-parameter'],
    ['{"__proto__":1,"text":"x"}', 400, 'invalid-body'],
    [deep, 400, 'invalid-body'],
    [`"${'x'.repeat(8_388_608)}"`, 413, 'body-too-large'],
  ] as const)
    t.match((await post(payload)).json(), { status, code }, payload.slice(0, 40));
  t.match((await post('x', { ...WITH_KEY, 'content-type': 'text/plain' })).json(), { status: 415 });
  t.match((await post('[]')).json(), {
    detail: /Expected an article as a JSON object, or a list of 1 to 1,000/,
  });
  const odd = { id: 'odd', text: `Bell \u0007 half \ud800 nul \u0000 end.`, title: 'T\u0001' };
  await check('an odd text', ['POST', '/articles', odd], 201, {});
  t.match((await ask({ url: '/articles/odd' })).json(), { text: /^Bell\s+half/ });
  const still = await createServer({ corpus: () => null, publicUrl: null, version: '0', logger: false });
  t.teardown(() => still.close());
  t.equal(
    (await still.inject({ method: 'POST', url: '/articles' })).statusCode,
    405,
    'without a key there is no such route',
  );
  await writeFile(join(folder, 'entities.overrides.json'), '{}');
  await check('no load', ['PUT', '/articles/new', { text: STORM }], 409, { code: 'reload-failed' });
  await check('and nothing is deleted', ['DELETE', '/articles/a'], 409, { code: 'reload-failed' });
  t.strictSame((await readdir(folder)).toSorted(), ['a.txt', 'entities.overrides.json', 'odd.json']);
  t.notOk(live.corpus()!.articles.has('new'), 'the last generation is served');
  await rm(join(folder, 'entities.overrides.json'));
  await check(
    'put right',
    ['PUT', '/articles/new', { text: STORM }],
    201,
    only({ outcome: 'created', id: 'new' }),
  );
  await app.close();
});

void t.test('a folder that cannot be written', async (t) => {
  for (const [code, found] of [
    ['EROFS', /may only be read/],
    ['ENOSPC', /no room left/],
    ['EIO', /cannot be written \(EIO\)/],
  ] as const)
    t.match(notWritable(Object.assign(new Error('x'), { code })), {
      code: 'folder-not-writable',
      message: found,
    });
  const { check, folder, listing } = await serverOf(t, { 'a.txt': TALKS });
  // Whoever is root may write everywhere; a folder in the way of the temporary file stops them, too.
  await mkdir(join(folder, '.b.json.tmp'));
  await chmod(join(folder, '.b.json.tmp'), 0o500);
  await check('no file', ['POST', '/articles', { id: 'b', text: STORM }], 507, {
    code: 'folder-not-writable',
  });
  await check(
    'of a list',
    [
      'POST',
      '/articles',
      [
        { id: 'b', text: STORM },
        { id: 'c', text: BRIDGE },
      ],
    ],
    207,
    {
      data: [{ outcome: 'rejected', code: 'folder-not-writable' }, { outcome: 'created' }],
    },
  );
  t.strictSame(await listing(), ['.b.json.tmp', 'a.txt', 'c.json']);
});

void t.test('a fault of ours is none of the folder', async (t) => {
  const documents = new Map();
  documents.get = () => {
    throw new Error('fault');
  };
  const edit = async (change: (corpus: never) => Promise<unknown>) => change({ documents } as never);
  const ingest = createIngest({ edit } as never, {
    folder: '.',
    maxBytes: 1,
    fields: {},
    source: null,
    dateFrom: null,
  });
  await t.rejects(ingest.put('a', {}, { allow: () => {}, ifChanged: 'article-conflict' }), {
    message: 'fault',
  });
});

void t.test('many are written at once', async (t) => {
  const flushed: string[] = [];
  const fails = new Set(['full']);
  const flush = createFlushing(async (folder) => {
    flushed.push(folder);
    await sleep(1);
    if (fails.delete(folder)) throw new Error('no room');
  });
  const first = flush('a');
  await sleep(0);
  await Promise.all([first, ...['a', 'b', 'a', 'a'].map(flush)]);
  t.strictSame(flushed.toSorted(), ['a', 'a', 'b'], 'who comes while a folder is flushed shares the next');
  const [failed, fine] = [flush('full'), sleep(0).then(() => flush('full'))];
  await t.rejects(failed, /no room/);
  await t.resolves(fine, 'a failure is of those who shared it');

  const { check, said, listing } = await serverOf(t);
  const many = Array.from({ length: 60 }, (_, i) => ({ id: `n-${i % 50}`, text: `${TALKS} Number ${i}.` }));
  await check('of two with one id the second stays', ['POST', '/articles', many], 200, {
    counts: { accepted: 60, rejected: 0 },
    data: many.map((_, i) => ({ outcome: i < 50 ? 'created' : 'replaced', path: `n-${i % 50}.json` })),
  });
  t.match(await said('n-9.json'), /Number 59/);
  t.equal((await listing()).length, 50);
});

void t.test('what is written although the folder cannot be loaded is told', async (t) => {
  const { live, folder, settings } = await folderOf(t, { 'a.txt': TALKS });
  const terms = { allow: () => {}, ifChanged: 'article-conflict' } as const;
  const failing = (message: string, change: (corpus: never) => Promise<unknown>) =>
    change(live.corpus() as never).then(() => {
      throw new CorpusError(message);
    });
  const edit = (change: (corpus: never) => Promise<unknown>) => failing('No load.', change);
  const ingest = createIngest({ edit } as never, settings);
  await t.rejects(ingest.put('b', { text: STORM }, terms), {
    name: 'CorpusError',
    message: 'No load. The files are as the request asks, and served once the folder can be loaded.',
  });
  t.ok((await readdir(folder)).includes('b.json'));
  await t.rejects(ingest.put('c', { title: 'none' }, terms), { message: 'No load.' }, 'nothing is written');
});

void t.test('what a crash has left is no article, and in nobody’s way', async (t) => {
  const { check, listing, live } = await serverOf(t, { 'a.txt': TALKS, '.b.json.tmp': '{"text":"half' });
  t.equal(live.corpus()!.stats.documents.files, 1);
  await check('written anew', ['PUT', '/articles/b', { text: STORM }], 201, {});
  t.strictSame(await listing(), ['a.txt', 'b.json']);
});

void t.test('two who write at once do so one after the other', async (t) => {
  const { app, live, ask } = await serverOf(t);
  const versions: string[] = [];
  live.onSwap(() => versions.push(live.corpus()!.version));
  const texts = [TALKS, BRIDGE, STORM, TALKS, BRIDGE];
  const answers = await Promise.all([
    ...texts.map((text, i) =>
      ask({ method: 'PUT', url: '/articles/same', payload: { text: `${text} It was number ${i}.` } }),
    ),
    live.reload(),
  ]);
  const reports = answers.slice(0, -1).map((answer) => (answer as { json: () => IngestReport }).json());
  t.strictSame(
    reports.map(({ data }) => data[0]!.outcome),
    ['created', 'replaced', 'replaced', 'replaced', 'replaced'],
  );
  t.strictSame(
    reports.map(({ corpusVersion }) => corpusVersion),
    versions,
    'each has its generation',
  );
  t.match((await app.inject('/articles/same')).json(), { text: /number 4\.$/ });
});

/** One request of many; ids and texts are named by number. */
type Step = readonly [what: 'post' | 'list' | 'put' | 'delete', id: number, text: number];

const IDS = ['a', 'b', 'c-d', 'old', 'x', 'none'];

function requestOf([what, id, text]: Step): Pick<InjectOptions, 'method' | 'payload'> & { url: string } {
  const article = { text: [TALKS, BRIDGE, STORM, `${TALKS} ${STORM}`][text]! };
  const name = IDS[id]!;
  const url = `/articles/${name}`;
  const list = IDS.slice(0, id + 1).map((given) => ({ id: given, text: article.text }));
  const requests = {
    post: { method: 'POST', url: '/articles', payload: id % 2 === 0 ? article : { ...article, id: name } },
    list: { method: 'POST', url: '/articles', payload: list },
    put: { method: 'PUT', url, payload: article },
    delete: { method: 'DELETE', url },
  } as const;
  return requests[what];
}

interface ChangesAnswer {
  readonly data: readonly Change[];
  readonly meta: { readonly corpusVersion: string };
}

/** Sends all of it; a consumer that follows the changes ends with what a new start would serve. */
const followsAll =
  (t: Test) =>
  async (steps: readonly Step[]): Promise<boolean> => {
    const { app, settings, live } = await folderOf(t, {
      'old.txt': BRIDGE,
      'list.jsonl': `{"id":"x","text":"${TALKS}"}\n{"text":"${STORM}"}\n`,
    });
    let version: string | null = null;
    const held = new Map<string, unknown>();
    for (const step of [null, ...steps]) {
      if (step !== null) {
        const { statusCode } = await app.inject({ ...requestOf(step), headers: WITH_KEY });
        if (![200, 201, 207, 404, 409].includes(statusCode)) throw new Error(`${statusCode}`);
      }
      const since: string = version === null ? '' : `&since=${version}`;
      const changes: ChangesAnswer = (
        await app.inject(`/changes?articles=true&limit=1000${since}`)
      ).json<ChangesAnswer>();
      for (const { type, id, article, into } of changes.data)
        if (type === 'delete') held.delete(id);
        else if (type === 'upsert') held.set(id, article);
        else if ((held.get(id) as { duplicates: Json }).duplicates['canonical'] !== into) return false;
      version = changes.meta.corpusVersion;
    }
    const fresh = await loadCorpus(settings);
    const whole = JSON.parse(JSON.stringify([...fresh.articles.values()])) as unknown;
    const copy = [...held.keys()].toSorted().map((id) => held.get(id));
    return JSON.stringify(whole) === JSON.stringify(copy) && live.corpus()!.version === version;
  };

const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Step[0]>('post', 'put', 'put', 'delete', 'delete', 'list'),
    fc.nat({ max: IDS.length - 1 }),
    fc.nat({ max: 3 }),
  ),
  { minLength: 5, maxLength: 25 },
);

void t.test('whoever follows the changes has what is served, whatever is sent', (t) =>
  slowProperty(t, 'random requests', [steps], { runs: 12, holds: followsAll(t) }),
);
