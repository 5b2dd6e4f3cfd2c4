import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { fieldNames } from '../src/read/field-names.ts';
import { readFolder } from '../src/read/read-folder.ts';
import { readNamed } from '../src/read/read-named.ts';
import { createReadingThread, READING_LIMITS } from '../src/read/reading-thread.ts';

const root = await mkdtemp(join(tmpdir(), 'dateline-hostile-'));
t.teardown(() => rm(root, { recursive: true }));

/** Between two files that nobody would mind: both are to be served whatever stands between them. */
const AROUND = { 'a.html': '<p>First</p>', 'z.jsonl': '{"text":"Last"}' };

type Files = Readonly<Record<string, string | Buffer>>;

const read = async (files: Files, limits = READING_LIMITS) => {
  const folder = join(root, String(Math.random()));
  await mkdir(folder);
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return readFolder(folder, { maxBytes: 20_000_000, fields: {}, limits });
};

/** Told for each file: `!` and why it is rejected, else how many letters of it are served. */
const toldOf = ({ documents, rejected }: Awaited<ReturnType<typeof read>>): Record<string, string | number> =>
  Object.fromEntries<string | number>([
    ...documents.map(({ path, raw }) => [path, raw.length] as const),
    ...rejected.map(({ path, code }) => [path, `! ${code}`] as const),
  ]);

const N = 100_000;
const many = (text: string, times = N): string => text.repeat(times);
const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${many(`&l${i};`, 10)}">`).join('');

/** Each file is made to harm a reader of its kind, with what becomes of it. */
const HOSTILE: Readonly<Record<string, readonly [content: string | Buffer, told: string | number]>> = {
  'billion-laughs.xml': [
    `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><rss><channel><item><description>&l20;</description></item></channel></rss>`,
    5,
  ],
  'laughs.html': [`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><p>Text &l20;</p>`, 14],
  'external.xml': [
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><description>&f;</description></item></channel></rss>',
    3,
  ],
  'deep.html': [many('<div>'), '! too-large'],
  'deep.xml': [many('<a>'), '! too-large'],
  'deep.json': [many('[') + many(']'), '! syntax'],
  'deep.jsonl': [many('{"text":'), '! syntax'],
  'deep.md': [`${many('> ')}Text`, 2 * N + 4],
  'deep-front-matter.md': [`---\n${many('[')}\n---\nText`, N + 13],
  'deep-in-field.json': [JSON.stringify({ text: `<p>${many('<div>')}` }), '! too-large'],
  'flat.html': [many('<b>a</b>'), N],
  'attributes.html': [`<p ${many('a=b ')}>Text`, 4],
  'names.html': [`<p ${Array.from({ length: N }, (_, i) => `a${i}`).join(' ')}>Text`, 4],
  'attribute.html': [`<p class="${many('share ')}">Text`, 4],
  'spaces.html': [`<title>a${many(' ')}| b${many(' ')}</title><p>Text${many(' ')}.`, 6],
  'comments.html': [`${many('<!--')}<p>Text`, '! empty'],
  'unclosed.html': [`<p>Text${many('<')}`, 4 + N],
  'entities.html': [`<p>${many('&amp')}`, N],
  'json-ld.html': [`<script type="application/ld+json">${many('[')}</script><p>Text`, 4],
  'asterisks.md': [many('*'), N],
  'brackets.md': [many('['), N],
  'quotes.csv': [`text\n"${many('""')}`, '! syntax'],
  'cells.csv': [`text\nA${many(',')}`, '! shape'],
  'columns.csv': [`text${many(',')}\nText`, 4],
  'line.jsonl': [`{"text":"${many('a', 20_000_001)}"}`, '! too-large'],
  'bomb.txt.gz': [gzipSync(Buffer.alloc(200_000_000)), '! too-large'],
  'bomb.jsonl.gz': [gzipSync(Buffer.alloc(200_000_000, 10)), '! too-large'],
  'twice.gz.gz': [gzipSync(gzipSync('Text')), '! format'],
  '__proto__.json': ['{"__proto__":{"text":"X"},"text":"Text"}', 4],
};

void t.test('files made to harm are read or rejected, and those around them served', async (t) => {
  const files = Object.entries(HOSTILE);
  const contents = Object.fromEntries(files.map(([path, [content]]) => [path, content]));
  const told = toldOf(await read({ ...AROUND, ...contents }));
  t.match(told, { 'a.html': 5, 'z.jsonl': 4 });
  for (const [path, [, expected]] of files) t.equal(told[path], expected, path);
  t.equal(({} as { text?: string }).text, undefined, 'no prototype is changed');
});

void t.test('what needs too much memory is stopped, and the rest is read on', async (t) => {
  const result = await read(
    { ...AROUND, 'big.html': many('<i></i>', 290_000) },
    { ...READING_LIMITS, memory: 24 },
  );
  t.strictSame(toldOf(result), { 'a.html': 5, 'z.jsonl': 4, 'big.html': '! too-large' });
  t.match(result.rejected, [{ reason: /found one that needs more than 24 MiB\. Repair or split it/ }]);
});

void t.test('what takes too long is stopped', async (t) => {
  const files = { 'a.txt': 'Text', 'big.html': many('<i></i>', 290_000) };
  const result = await read(files, { ...READING_LIMITS, deadline: 1 });
  t.strictSame(toldOf(result), { 'a.txt': 4, 'big.html': '! too-large' });
  t.match(result.rejected, [{ reason: /found one that needs more than 1 ms\. / }]);
});

void t.test('a fault of a reader costs the file at which it shows', async (t) => {
  const { read: readOne, end } = createReadingThread(READING_LIMITS);
  const file = { path: 'a.json', location: Buffer.from('a.json'), kind: 'file' } as const;
  const reading = { names: fieldNames({}), maxBytes: (() => 1) as unknown as number };
  t.match(await readOne(file, reading), [
    { path: 'a.json', content: { rejected: [{ code: 'unreadable', reason: /failed \(DataCloneError/ }] } },
  ]);
  await end();
});

void t.test('of a long file only what is under way stands in memory', async (t) => {
  const line = `${JSON.stringify({ text: many('word ', 200) })}\n`;
  const chunk = Buffer.from(many(line, 256));
  const CHUNKS = 200;
  let given = 0;
  let taken = 0;
  let most = 0;
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for (let i = 0; i < CHUNKS; i++) {
      given += chunk.length;
      yield chunk;
    }
  };
  const names = fieldNames({});
  const parts = readNamed({ path: 'a.jsonl', size: 0, chunks }, { names, maxBytes: 10_000 });
  let documents = 0;
  for await (const part of parts) {
    documents += part.documents.length;
    taken = documents * line.length;
    most = Math.max(most, given - taken);
  }
  t.equal(documents, CHUNKS * 256);
  t.ok(given > 50_000_000 && most < 2_000_000, `of ${given} bytes at most ${most} were given and not taken`);
});
