import { existsSync, readFileSync } from 'node:fs';
import t from 'tap';

interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The instructions of a Dockerfile, one stage after the other; comments are dropped and continued lines joined. */
function instructions(text: string): readonly Instruction[] {
  const lines = text.replace(/\\\n/g, '').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({
      name: line.slice(0, line.indexOf(' ')),
      value: line.slice(line.indexOf(' ') + 1).trim(),
    }));
}

const all = instructions(readFileSync('Dockerfile', 'utf8'));
const froms = all.filter(({ name }) => name === 'FROM').map(({ value }) => value);
const lastFrom = all.findLastIndex(({ name }) => name === 'FROM');
const runtime = all.slice(lastFrom);
const values = (name: string, from: readonly Instruction[] = runtime): readonly string[] =>
  from.filter((instruction) => instruction.name === name).map(({ value }) => value);
const last = (name: string): string => values(name).at(-1) ?? '';
const json = (text: string): readonly string[] => JSON.parse(text) as string[];

const known = ['ARG', 'FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'CMD'];
t.strictSame([...new Set(all.map(({ name }) => name))], known, 'nothing but what is looked at here');

t.match(
  all[0],
  { name: 'ARG', value: /^NODE_IMAGE=\S*node:24-bookworm-slim$/ },
  'the base is the current LTS, as an argument',
);
t.strictSame(
  froms,
  ['deps', 'build', 'runtime'].map((stage) => `\${NODE_IMAGE} AS ${stage}`),
  'three stages on one base',
);

const [deps = '', build = '', compile = ''] = values('RUN', all);
t.match(deps, /^npm ci --omit=dev --ignore-scripts /, 'what runs has no development packages');
t.match(build, /^npm ci --ignore-scripts /, 'nothing runs at installation');
t.equal(compile, 'npm run build');
t.strictSame(values('RUN'), [], 'the runtime stage runs nothing');
t.ok(
  values('COPY').includes('--from=deps /app/node_modules ./node_modules'),
  'and takes the packages without development',
);
t.ok(values('COPY').includes('--from=build /app/dist ./dist'), 'and what was compiled');

t.equal(last('USER'), 'node', 'not root');
t.notMatch(values('COPY').join('\n'), /--chown/, 'the server owns none of its files');
t.match(last('ENV'), /\bNODE_ENV=production\b.*\bHOST=0\.0\.0\.0\b.*\bPORT=3000\b/, 'it can be reached');
t.equal(last('EXPOSE'), '3000');
t.strictSame(json(last('CMD')), ['node', 'dist/main.js'], 'PID 1 is the server, with no shell between');

void t.test('healthy is ready', async (t) => {
  const [node, flag, program = ''] = json(last('HEALTHCHECK').replace(/^.*?CMD /, ''));
  t.strictSame([node, flag], ['node', '-e'], 'in the JSON form: needs no shell');
  t.match(last('HEALTHCHECK'), /--interval=\S+ --timeout=\S+ --start-period=\S+ --retries=\d/);
  for (const [ok, code] of [
    [true, 0],
    [false, 1],
    [null, 1],
  ] as const) {
    t.equal(await health(program, ok), code, `exit ${code} where ready is ${ok}`);
  }
});

/** Runs the health check against an answer (null: nobody answers) and gives its exit code. */
async function health(program: string, ok: boolean | null): Promise<number> {
  const answer = async (url: string) => {
    t.equal(url, 'http://127.0.0.1:8080/health/ready');
    if (ok === null) throw new Error('refused');
    return { ok };
  };
  return new Promise((exit) => {
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is ours, from the Dockerfile
    const run = new Function('fetch', 'process', program);
    run(answer, { env: { PORT: '8080' }, exit });
  });
}

const allowed = readFileSync('.dockerignore', 'utf8').trim().split('\n');
t.equal(allowed[0], '**', 'nothing enters the image unless it is named');
for (const { value } of all.filter(({ name }) => name === 'COPY')) {
  if (value.startsWith('--from')) continue;
  for (const path of value.split(' ').slice(0, -1)) {
    t.ok(allowed.includes(`!${path}`), `${path} is let in`);
    t.ok(existsSync(path), `${path} exists`);
  }
}
