import { spawn } from 'node:child_process';
import { once } from 'node:events';
import t from 'tap';
import { ConfigError } from '../src/config.ts';
import type { Stats } from '../src/model/stats.ts';
import { CorpusError } from '../src/read/corpus-error.ts';
import { startReport } from '../src/start-report.ts';
import { failureText, start, type Stop, version } from '../src/start.ts';

interface Started {
  readonly url: string;
  readonly said: string;
  readonly stop: Stop;
}

const nothingToStop: Stop = async () => {};

/** Starts in this process, on a free port. */
async function run(args: string, onOut: (stop: Stop) => void = () => {}): Promise<Started> {
  const lines: string[] = [];
  let stop: Stop = nothingToStop;
  const url = await start({
    args: `--port 0 --log-level silent ${args}`.trim().split(' '),
    env: {},
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
  t.match(await run('--help'), { url: '', said: /--corpus DIR/ });
  t.match(await run('--version'), { url: '', said: version() });
  t.match(version(), /^\d+\.\d+\.\d+$/);
});

void t.test('it says what it did, serves, and stops without dropping a request', async (t) => {
  const { url, said, stop } = await run('');
  t.match(said, /^Dateline \d\S+ reads \/.*seeds$/m);
  t.match(said, /^Read       5 files: 5 documents, 0 rejected\.$/m);
  t.match(said, /^Collapsed  0 copies: 5 different articles\.$/m);
  for (const path of ['/', '/docs', '/search?q=Lavrov']) {
    t.ok(said.includes(`${url}${path}\n`) || said.endsWith(url + path), `says ${path}`);
    t.equal(await status(url + path), 200, path);
  }
  t.equal(await status(`${url}/health/ready`), 200, 'ready');
  await t.rejects(
    run(`--port ${new URL(url).port}`),
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
  const { url } = await run('', (stop) => (stopped ??= stop({})));
  await stopped;
  await t.rejects(fetch(url), 'closed');
});

void t.test('what cannot be served is a message', async (t) => {
  await t.rejects(run('--corpus /no/such/folder'), CorpusError);
  await t.rejects(run('--prot 1'), ConfigError);
  await t.rejects(run('--host 192.0.2.1'), /^Cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL/);
});

void t.test('a folder of one’s own is not asked for Lavrov', async (t) => {
  const folder = t.testdir({ 'a.txt': 'A bridge was opened on Monday.', 'b.pdf': 'x' });
  const { said, stop } = await run(`--corpus ${folder}`);
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
  index: { terms: 1, tokens: 1 },
  rejected: [],
  warnings: [],
};

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

t.equal(failureText(new ConfigError('Wrong.')), 'Wrong.', 'a message that says all stands alone');
t.match(
  failureText(new TypeError('Odd.')),
  /^TypeError: Odd\.\n +at /,
  'of anything else, everything is told',
);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program itself; when it says where to open it, it gets the signal. */
async function program(args: readonly string[], signal?: NodeJS.Signals): Promise<Ended> {
  const child = spawn(process.execPath, [...process.execArgv, 'src/main.ts', '--port', '0', ...args]);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (signal !== undefined && text.includes('/docs')) child.kill(signal);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

void t.test('the program itself', async (t) => {
  const [served, missing] = await Promise.all([
    program([], 'SIGTERM'),
    program(['--corpus', '/no/such/folder']),
  ]);
  t.match(
    served,
    { code: 0, out: /^Open {7}http:\/\/127\.0\.0\.1:\d+\/$/m, err: '' },
    'ends well when asked to',
  );
  t.match(missing, { code: 1, err: /^Expected a folder of articles .*\n$/ }, 'one line, no stack trace');
});
