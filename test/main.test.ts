import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { ConfigError } from '../src/config.ts';
import type { Step } from '../src/corpus/progress.ts';
import { drawLine } from '../src/draw-line.ts';
import { followFolder } from '../src/follow-folder.ts';
import type { Stats } from '../src/model/stats.ts';
import { CorpusError } from '../src/read/corpus-error.ts';
import { progressLines } from '../src/progress-lines.ts';
import { startReport } from '../src/start-report.ts';
import { run } from '../src/run.ts';
import { start, type Stop } from '../src/start.ts';
import { version } from '../src/version.ts';

interface Started {
  readonly url: string;
  readonly said: string;
  readonly stop: Stop;
}

const nothingToStop: Stop = async () => {};

/** What a start is said to do: each step takes so many milliseconds for each of so many articles. */
function progressOf(steps: readonly [step: Step, each: number, total: number][], isTerminal: boolean) {
  const [lines, frames]: [string[], string[]] = [[], []];
  let now = 0;
  const progress = progressLines({
    out: (line) => lines.push(line),
    draw: isTerminal ? drawLine({ isTTY: true, write: (text) => frames.push(text) }) : null,
    now: () => now,
  });
  for (const [step, each, total] of steps)
    for (const done of step === 'resolve' ? [0, 0, total] : Array.from({ length: total }, (_, i) => i + 1)) {
      progress.hear({ step, done, total });
      now += each;
    }
  progress.end();
  progress.hear({ step: 'read', done: 1, total: 1 });
  return { lines, frames };
}

void t.test('each step says how far it is, and how fast', async (t) => {
  const short: [Step, number, number] = ['read', 1, 5];
  const names: [Step, number, number] = ['recognise', 4, 2000];
  const entities: [Step, number, number] = ['resolve', 4000, 1500];
  t.strictSame(progressOf([short, ['clean', 2, 20]], false).lines, [], 'not where nobody waits');
  t.strictSame(
    progressOf([short, names, entities], false).lines,
    [
      'Names      751 of 2,000, 250 a second',
      'Names      1,501 of 2,000, 250 a second',
      'Names      2,000 in 8 s, 250 a second',
      'Entities   1,500 together, for 4 s',
      'Entities   1,500 of 1,500, 188 a second',
      'Entities   1,500 in 12 s, 125 a second',
    ],
    'a line every few seconds, and one at the end',
  );
  const { lines, frames } = progressOf([names, entities, ['index', 200, 0]], true);
  t.strictSame(lines.length, 2, 'on a terminal a line at the end');
  t.equal(frames[0], '\r\u001b[KNames      [--------------------] 26 of 2,000, 260 a second', 'and a bar');
  t.ok(frames.includes('\r\u001b[K'), 'which gives way to it');
  t.equal(drawLine({ write: () => true }), null, 'a file is no terminal');
});

/** Starts in this process, on a free port. */
async function begin(args: string, onOut: (stop: Stop) => void = () => {}): Promise<Started> {
  const lines: string[] = [];
  let stop: Stop = nothingToStop;
  const url = await start({
    args: `--port 0 --log-level silent ${args}`.trim().split(' '),
    env: {},
    draw: null,
    out: (text) => {
      lines.push(text);
      onOut(stop);
    },
    onStop: (given) => {
      stop = given;
    },
  });
  return { url: url ?? '', said: lines.join('\n'), stop };
}

const status = async (url: string): Promise<number> => (await fetch(url)).status;

void t.test('help and version are said, and nothing starts', async (t) => {
  t.match(await begin('--help'), { url: '', said: /--corpus DIR/ });
  t.match(await begin('--version'), { url: '', said: version() });
  t.match(version(), /^\d+\.\d+\.\d+$/);
});

void t.test('a field map is read from its file', async (t) => {
  await t.rejects(begin('--map-file none.yaml'), {
    name: 'CorpusError',
    message: /none\.yaml" cannot be read\. Expected a file; found nothing by that name/,
  });
  const folder = t.testdir({ 'map.yaml': 'title: kop', corpus: { 'a.json': '{"kop":"K","text":"T"}' } });
  const { url, stop } = await begin(`--map-file ${folder}/map.yaml --corpus ${folder}/corpus --cache off`);
  t.match(await (await fetch(`${url}/articles`)).json(), { data: [{ title: 'K' }] });
  await stop({});
});

void t.test('it says what it did, serves, and stops without dropping a request', async (t) => {
  const { url, said, stop } = await begin('');
  t.match(said, /^Dateline \d\S+ reads \/.*seeds$/m);
  t.match(said, /^Read       5 files: 5 documents, 0 rejected\.$/m);
  t.match(said, /^Collapsed  0 copies: 5 different articles\.$/m);
  for (const path of ['/', '/docs', '/search?q=Lavrov']) {
    t.ok(said.includes(`${url}${path}\n`) || said.endsWith(url + path), `says ${path}`);
    t.equal(await status(url + path), 200, path);
  }
  t.equal(await status(`${url}/health/ready`), 200, 'ready');
  await t.rejects(
    begin(`--port ${new URL(url).port}`),
    new ConfigError(
      `Cannot listen on 127.0.0.1, port ${new URL(url).port}: the port is in use. Stop the program that has it, or choose another with --port N.`,
    ),
  );
  const stopped = stop({ err: new Error('logged') });
  t.equal(await status(`${url}/health/ready`), 503, 'not ready any more');
  t.equal(await status(`${url}/search?q=Lavrov`), 200, 'and still answers');
  await stopped;
  await t.rejects(fetch(url), 'closed');
});

void t.test('it can be stopped before the corpus is there', async (t) => {
  let stopped: Promise<void> | undefined;
  const { url } = await begin('', (stop) => (stopped ??= stop({})));
  await stopped;
  await t.rejects(fetch(url), 'closed');
});

void t.test('what cannot be served is a message', async (t) => {
  await t.rejects(begin('--corpus /no/such/folder'), CorpusError);
  await t.rejects(begin('--prot 1'), ConfigError);
  await t.rejects(begin('--host 192.0.2.1'), /^Cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/);
});

void t.test('a folder of one’s own is not asked for Lavrov', async (t) => {
  const folder = t.testdir({ 'a.txt': 'A bridge was opened on Monday.', 'b.pdf': 'x' });
  const { said, stop } = await begin(`--corpus ${folder}`);
  await stop({});
  t.match(said, /\/search$/);
  t.match(said, /1 rejected\.\n {11}- b\.pdf: /);
});

const stats: Stats = {
  corpusVersion: '0',
  documents: { files: 2, read: 1, rejected: 1 },
  articles: { total: 1, unique: 1, duplicates: 0, dated: 0, words: 1234 },
  removed: {},
  entities: { person: 1, organization: 2, place: 0 },
  stories: { total: 0, articles: 0 },
  index: { terms: 1, tokens: 1 },
  rejected: [],
  warnings: [],
};

void t.test('a folder is followed', async (t) => {
  const folder = t.testdir({ 'a.txt': 'A bridge was opened on Monday.' });
  const key = `${'0'.repeat(63)}1`;
  const { url, stop } = await begin(`--corpus ${folder} --watch --admin-key-sha256 ${key}`);
  const total = async (): Promise<number> =>
    ((await (await fetch(`${url}/stats`)).json()) as Stats).articles.total;
  t.equal(await total(), 1);
  await writeFile(`${folder}/b.txt`, 'A harbour was closed on Friday.');
  for (let i = 0; i < 200 && (await total()) === 1; i++) await sleep(50);
  t.equal(await total(), 2, 'a new file is served');
  t.equal((await fetch(`${url}/admin/reload`, { method: 'POST' })).status, 401, 'and a key is asked for');
  await stop({});
});

const failingReload = (): Promise<never> => Promise.reject(new CorpusError('Gone.'));

void t.test('a folder that cannot be followed is logged', async (t) => {
  const folder = t.testdir({ 'a.txt': 'x' });
  const logged = new Promise((resolve) => {
    void followFolder({ reload: failingReload }, folder, { info: () => {}, error: resolve }).then((watch) =>
      watch.close(),
    );
  });
  t.match(await logged, { err: { message: 'Gone.' } });
});

function checkReport(name: string, change: Partial<Stats>, ...expected: readonly RegExp[]): void {
  const report = startReport({ ...stats, ...change }).join('\n');
  for (const line of expected) t.match(report, line, name);
}

const rejected = (path: string, record: number | null = null) => ({
  path,
  record,
  code: 'empty' as const,
  reason: 'Empty.',
});
checkReport(
  'in figures',
  {},
  /^Read {7}2 files: 1 document, 1 rejected\.$/m,
  /^Cleaned {4}nothing had to be taken out\.$/m,
  /^Collapsed {2}0 copies: 1 different article\.$/m,
  /^Indexed {4}1,234 words, 1 different term; 1 person, 2 organisations, 0 places\.$/m,
);
checkReport(
  'what was taken out',
  { removed: { byline: 1, furniture: 9 } },
  /took out 1 byline, 9 furniture: each/,
);
checkReport(
  'a record is numbered',
  { rejected: [rejected('a.jsonl', 3)] },
  /^ {11}- a\.jsonl, record 3: Empty\.$/m,
);
checkReport(
  'a name cannot steer the terminal',
  { rejected: [rejected('a\u001b[2J\nb')] },
  /- a\ufffd\[2J\ufffdb: Empty\.$/m,
);
checkReport(
  'a long list is cut, and says so',
  { rejected: Array.from({ length: 12 }, (_, i) => rejected(`${i}.txt`)) },
  /- 9\.txt: Empty\.\n {11}- and 2 more: see \/stats$/m,
);
checkReport(
  'remarks are counted',
  { warnings: [{ path: 'a', code: 'b', detail: 'c' }] },
  /^Noticed {4}1 remark: see \/stats$/m,
);

async function failure(args: string, out: (text: string) => void = () => {}): Promise<readonly unknown[]> {
  const said: string[] = [];
  const code = await run({
    args: ['--port', '0', ...args.split(' ')],
    env: {},
    draw: null,
    out,
    onStop: () => {},
    fail: (text) => said.push(text),
  });
  return [code, said.join('\n')];
}

void t.test('a failure has an exit code and its message', async (t) => {
  t.strictSame(await failure('--version'), [0, '']);
  t.match(await failure('--prot=1'), [1, /^Unknown setting --prot; did you mean --port\? [^\n]*$/]);
  t.match(await failure('--corpus /no/such/folder'), [1, /^Expected a folder of articles [^\n]*$/]);
  const broken = await failure('--version', () => {
    throw new TypeError('Odd.');
  });
  t.match(broken, [1, /^TypeError: Odd\.\n +at /], 'of what nobody expects, everything is told');
});

void t.test('the program itself ends well when asked to', async (t) => {
  const child = spawn(process.execPath, [...process.execArgv, 'src/main.ts', '--port', '0']);
  const [out, err]: [string[], string[]] = [[], []];
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.push(text);
    if (text.includes('/docs')) child.kill('SIGTERM');
  });
  t.strictSame(await once(child, 'close'), [0, null]);
  t.match(out.join(''), /^Open {7}http:\/\/127\.0\.0\.1:\d+\/$/m);
  t.strictSame(err, []);
});
