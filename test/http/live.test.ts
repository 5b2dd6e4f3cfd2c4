import type { Readable } from 'node:stream';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { InjectOptions } from 'fastify';
import t, { type Test } from 'tap';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { withGeneration, type History } from '../../src/corpus/history.ts';
import { changeStream, type ChangeSource } from '../../src/http/answer/change-stream.ts';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import type { ReloadReport } from '../../src/model/reload-report.ts';
import { CorpusError } from '../../src/read/corpus-error.ts';
import { sha256 } from '../../src/text/hash.ts';
import { notAsked } from '../../tools/openapi-files.ts';
import { contractOf } from './contract.ts';
import { fakeCorpus } from './fake-corpus.ts';

const KEY = 'open sesame'.replaceAll(' ', '-');
const WITH_KEY = { authorization: `Bearer ${KEY}` };

const REPORT: ReloadReport = {
  corpusVersion: 'v2',
  previous: 'v1',
  files: { added: 1, changed: 0, removed: 0, rejected: 0, unchanged: 4 },
  data: [{ path: 'a.txt', what: 'added', documents: 1, reasons: [] }],
};

/** A server whose corpus is swapped by hand. */
async function serverOf(outer: Test, reload: () => Promise<ReloadReport> = async () => REPORT) {
  let corpus: Corpus = fakeCorpus(4, 'v1');
  let history: History = [{ version: 'v1', touched: [] }];
  const listeners = new Set<() => void>();
  const options: ServerOptions = {
    corpus: () => corpus,
    live: {
      history: () => history,
      onSwap: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    admin: { keyHash: sha256(KEY), reload, ingest: { add: notAsked, put: notAsked, remove: notAsked } },
    publicUrl: null,
    version: '0',
    logger: false,
    checkResponses: true,
  };
  const app = await createServer(options);
  outer.teardown(() => app.close());
  const { breach } = contractOf(app);
  return {
    app,
    listeners,
    swap: (size: number, version: string, touched: readonly string[], forget = false) => {
      corpus = fakeCorpus(size, version);
      history = withGeneration(forget ? [] : history, { version, touched });
      for (const listener of listeners) listener();
    },
    ask: async (asked: string | InjectOptions) => {
      const request: InjectOptions = typeof asked === 'string' ? { url: asked } : asked;
      const response = await app.inject(request);
      outer.equal(breach(request.method ?? 'GET', request.url as string, response), null, 'as documented');
      return response;
    },
    stream: async (url: string, headers: Record<string, string> = {}) => {
      const response = await app.inject({ url, headers, payloadAsStream: true });
      return { ...response, stream: response.stream(), read: reader(response.stream()) };
    },
  };
}

/** Answers with what has come once it ends with `end`. */
function reader(stream: Readable): (end: string) => Promise<string> {
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return async (end) => {
    while (!text.endsWith(end)) await once(stream, 'data');
    const came = text;
    text = '';
    return came;
  };
}

const rows = (response: { json: () => { data: unknown[] } }): unknown[] => response.json().data;
const upsert = (id: string) => ({ type: 'upsert', id, into: null, contentHash: 'x' });

void t.test('changes', async (t) => {
  const still = await createServer({
    corpus: () => fakeCorpus(2, 'v1'),
    publicUrl: null,
    version: '0',
    logger: false,
  });
  const stream = (await still.inject({ url: '/changes/stream', payloadAsStream: true })).stream();
  t.match(await reader(stream)('\n\n'), /corpusVersion":"v1"/, 'a corpus that never changes is told, too');
  stream.destroy();
  await still.close();
  const { ask, swap } = await serverOf(t);
  t.strictSame(rows(await ask('/changes?since=v1')), [], 'none since now');
  const all = await ask('/changes?limit=3');
  t.strictSame(rows(all), ['a-000', 'a-001', 'a-002'].map(upsert), 'without since, everything');
  t.match(all.json(), { total: { value: 4 }, meta: { corpusVersion: 'v1', query: { since: null } } });
  const { next } = all.json<{ page: { next: string } }>().page;
  t.strictSame(rows(await ask(next)), [upsert('a-003')], 'by pages');
  swap(3, 'v2', ['a-001', 'a-003']);
  t.strictSame(rows(await ask('/changes?since=v1')), [
    upsert('a-001'),
    { type: 'delete', id: 'a-003', into: null, contentHash: null },
  ]);
  t.match(rows(await ask('/changes?since=v1&articles=true')), [
    { id: 'a-001', article: { id: 'a-001', text: /Lavrov/ } },
    { type: 'delete', article: undefined },
  ]);
  t.match((await ask(next)).json(), { code: 'stale-cursor' }, 'a page of another generation');
  t.match((await ask('/changes?since=v0')).json(), {
    status: 410,
    code: 'generation-gone',
    errors: [{ param: 'since', received: 'v0', suggestion: /Leave out "since"/ }],
  });
  t.match((await ask('/changes?since=a-b')).json(), { status: 400, code: 'invalid-parameter' });
});

const GENERATION = (version: string): string =>
  `id: ${version}\nevent: generation\ndata: {"corpusVersion":"${version}"}\n\n`;

void t.test('a stream tells each change once', async (t) => {
  const { stream, swap, listeners, ask, app } = await serverOf(t);
  const now = await stream('/changes/stream');
  t.match(now.headers, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  t.equal(await now.read('\n\n'), GENERATION('v1'), 'from now on');
  swap(5, 'v2', ['a-004']);
  const told = `event: upsert\ndata: ${JSON.stringify(upsert('a-004'))}\n\n${GENERATION('v2')}`;
  t.equal(await now.read(GENERATION('v2')), told, 'as it happens');
  const later = await stream('/changes/stream?since=v1');
  t.equal(await later.read(GENERATION('v2')), told, 'from an earlier generation on');
  const again = await stream('/changes/stream?since=v2', { 'last-event-id': 'v1' });
  t.equal(await again.read(GENERATION('v2')), told, 'where it was cut off, whatever the address says');
  const large = await stream('/changes/stream?since=v1&articles=true');
  t.match(await large.read(GENERATION('v2')), /"article":\{"id":"a-004",/, 'with the articles');
  t.match((await ask('/changes/stream?since=v0')).json(), { status: 410, code: 'generation-gone' });
  t.equal(listeners.size, 4);
  again.stream.destroy();
  await once(again.stream, 'close');
  swap(5, 'v3', [], true);
  await once(now.stream.resume(), 'end');
  t.equal(listeners.size, 0, 'who cannot be told what happened is let go');
  const last = await stream('/changes/stream');
  await last.read(GENERATION('v3'));
  await Promise.all([app.close(), once(last.stream.resume(), 'end')]);
  t.pass('and a server that stops ends its streams');
});

void t.test('a hundred may follow at once', async (t) => {
  const { stream, ask } = await serverOf(t);
  const streams = await Promise.all(Array.from({ length: 100 }, () => stream('/changes/stream')));
  t.match((await ask('/changes/stream')).json(), { status: 503, code: 'too-many-streams' });
  t.equal(
    (await ask({ method: 'HEAD', url: '/changes/stream' })).statusCode,
    405,
    'nobody follows without a body',
  );
  t.equal(streams.length, 100);
});

const doNothing = (): void => {};

void t.test('a stream shows that it is alive, and waits for nobody', async (t) => {
  let tell: () => void = doNothing;
  const source: ChangeSource = {
    changes: () => ({ changes: [], version: 'v1' }),
    onSwap: (listener) => {
      tell = listener;
      return () => {
        tell = () => t.fail('told after the end');
      };
    },
  };
  const alive = changeStream(source, 'v0', { heartbeat: 1 });
  t.equal(await reader(alive)(': still here\n\n'), `${GENERATION('v1')}: still here\n\n`);
  alive.destroy();
  await once(alive, 'close');
  const slow = changeStream(source, 'v0', { mostWaiting: 200 });
  slow.pause();
  for (let i = 0; i < 2000 && !slow.writableEnded; i++) tell();
  t.ok(slow.writableEnded, 'a reader that does not read is let go');
  slow.destroy();
});

void t.test('a stream on a real connection', async (t) => {
  const { app } = await serverOf(t);
  await app.listen({ port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/changes/stream`);
  t.equal(response.status, 200);
  await response.body!.cancel();
});

void t.test('whoever has the key may reload', async (t) => {
  const reload = { method: 'POST', url: '/admin/reload' } as const;
  const { ask } = await serverOf(t);
  for (const [name, authorization, challenge] of [
    ['no key', '', 'Bearer realm="dateline"'],
    ['another scheme', 'Basic abc', 'Bearer realm="dateline"'],
    ['another key', 'Bearer abc', 'Bearer realm="dateline", error="invalid_token"'],
  ] as const) {
    const response = await ask({ ...reload, headers: { authorization } });
    t.match(response, { statusCode: 401, headers: { 'www-authenticate': challenge } }, name);
    t.equal(response.json().code, 'unauthorized', name);
    t.notMatch(response.body, /abc/, 'what came is not said again');
  }
  t.strictSame((await ask({ ...reload, headers: WITH_KEY })).json(), REPORT);
  const broken = await serverOf(t, async () => {
    throw new CorpusError('Expected a folder; found none. Make one.');
  });
  t.match((await broken.ask({ ...reload, headers: WITH_KEY })).json(), {
    status: 409,
    code: 'reload-failed',
    detail: 'Expected a folder; found none. Make one.',
  });
  const odd = await serverOf(t, async () => {
    throw new Error('secret');
  });
  t.match((await odd.ask({ ...reload, headers: WITH_KEY })).json(), { status: 500, code: 'internal' });
  const closed = await createServer({ corpus: () => null, publicUrl: null, version: '0', logger: false });
  t.teardown(() => closed.close());
  t.equal(
    (await closed.inject({ ...reload, headers: WITH_KEY })).statusCode,
    404,
    'without a key there is nothing',
  );
});
