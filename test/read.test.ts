import { execFileSync } from 'node:child_process';
import {
  appendFile,
  lstat,
  mkdir,
  mkdtemp,
  rm,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { existsSync, readFileSync, type BigIntStats } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import type { Content, PathContent } from '../src/read/content.ts';
import { CorpusError } from '../src/read/corpus-error.ts';
import { decode } from '../src/read/decode.ts';
import { entryKind } from '../src/read/entry-kind.ts';
import { failure } from '../src/read/failure.ts';
import { fieldNames } from '../src/read/field-names.ts';
import { notAFile, unreadable } from '../src/read/file-failures.ts';
import { FORMATS } from '../src/read/formats.ts';
import { frontMatter } from '../src/read/front-matter.ts';
import { loadFile, useUnchanged, type FilePath, type OpenFile } from '../src/read/load-file.ts';
import { parseMarkup } from '../src/read/markup/parse-markup.ts';
import { mapConcurrently } from '../src/read/map-concurrently.ts';
import { readFieldMap } from '../src/read/read-field-map.ts';
import { readFile, settled } from '../src/read/read-file.ts';
import { readNamed } from '../src/read/read-named.ts';
import { readFolder, type ReadResult } from '../src/read/read-folder.ts';
import { collect, rejected as refused } from '../src/read/read-whole.ts';
import { failureOf } from '../src/read/unreadable-file.ts';
import { walk, type ListFolder } from '../src/read/walk.ts';
import { slowProperty } from './property.ts';
import { seedDocuments } from './seeds.ts';

const root = await mkdtemp(join(tmpdir(), 'dateline-read-'));
t.teardown(() => rm(root, { recursive: true }));

type Written = string | Buffer;
type Files = Readonly<Record<string, Written>>;
const OPTIONS = { maxBytes: 1_000_000, fields: {} };
const names = fieldNames({});

let folders = 0;
const newFolder = async (): Promise<string> => {
  const folder = join(root, String((folders += 1)));
  await mkdir(folder);
  return folder;
};

const folderOf = async (files: Files): Promise<string> => {
  const folder = await newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};

/** A result in a line for each document, rejection and warning: `path = text {given}`, `path:record ! code`, `path ? code`. */
const lines = ({ documents, rejected, warnings }: ReadResult): string[] => [
  ...documents.map(({ path, raw, given }) => {
    const metadata = Object.keys(given).length === 0 ? '' : ` ${JSON.stringify(given)}`;
    return `${path} = ${raw}${metadata}`;
  }),
  ...rejected.map(({ path, record, code }) => `${path}${record === null ? '' : `:${record}`} ! ${code}`),
  ...warnings.map(({ path, code }) => `${path} ? ${code}`),
];

const check = (name: string, files: Files, expected: readonly string[], fields = {}): void => {
  void t.test(name, async (t) => {
    const result = await readFolder(await folderOf(files), { ...OPTIONS, fields });
    t.strictSame(lines(result), expected);
    for (const { reason } of result.rejected) t.match(reason, /^Expected .+; found .+\. \S.+\.$/s, reason);
  });
};

/** One file and what is told of it; the path is left out. */
const one = (name: string, path: string, content: Written, expected: readonly string[], fields = {}): void =>
  check(
    name,
    { [path]: content },
    expected.map((line) => path + line),
    fields,
  );

const json = (name: string, value: unknown, expected: readonly string[], fields = {}): void =>
  one(name, 'a.json', JSON.stringify(value), expected, fields);

const md = (name: string, content: string, expected: readonly string[]): void =>
  one(name, 'a.md', content, expected);

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

// Folders
void t.test('the seeds are read word for word, in name order', async (t) => {
  const result = await readFolder('seeds', OPTIONS);
  t.strictSame(result, { files: 5, documents: seedDocuments, rejected: [], warnings: [] });
});
check('files are read in name order, folders among them', { 'b.txt': 'B', 'a/z.txt': 'Z', 'a-.txt': 'A' }, [
  'a-.txt = A',
  'a/z.txt = Z',
  'b.txt = B',
]);
check('hidden files and folders are skipped', { '.x': '', '.git/a.txt': 'A', '..%2f..': '', 'a.txt': 'A' }, [
  'a.txt = A',
]);
check('what is in no known format is named', { 'a.TXT': 'A', 'b.jpg': '', 'c.PDF': '', d: 'D' }, [
  'a.TXT = A',
  'b.jpg ! format',
  'c.PDF ! format',
  'd ! format',
]);
check('a folder may be called like a file', { 'x.txt/a.txt': 'A' }, ['x.txt/a.txt = A']);
check('names with line breaks and odd letters are names', { 'a\nb.txt': 'A', '%2e\u202e.txt': 'B' }, [
  '%2e\u202e.txt = B',
  'a\nb.txt = A',
]);
check(
  'folders may be 32 deep',
  {
    'a.jpg': '',
    'z.jpg': '',
    [`${'d/'.repeat(32)}a.txt`]: 'A',
    [`${'d/'.repeat(33)}b.txt`]: 'B',
    [`${'d/'.repeat(33)}c.txt`]: 'C',
  },
  [
    `${'d/'.repeat(32)}a.txt = A`,
    'a.jpg ! format',
    `${'d/'.repeat(33).slice(0, -1)} ! too-large`,
    'z.jpg ! format',
  ],
);

void t.test('files are counted, read or not', async (t) => {
  const folder = await folderOf({ 'a.txt': 'A', 'b.jpg': '', 'c/d.txt': '', '.e': '' });
  t.equal((await readFolder(folder, OPTIONS)).files, 3);
});

void t.test('a folder that holds nothing to read is a message', async (t) => {
  const file = join(await folderOf({ 'a.txt': 'A' }), 'a.txt');
  const empty = await folderOf({ '.hidden': '' });
  const found = async (folder: string): Promise<string> => {
    const error: unknown = await readFolder(folder, OPTIONS).catch((thrown: unknown) => thrown);
    t.ok(error instanceof CorpusError);
    return (error as CorpusError).message;
  };
  t.match(await found(join(root, 'none')), /found nothing by that name\. Put articles there/);
  t.match(await found(''), /found nothing by that name/);
  t.match(await found(file), /found a file\./);
  t.match(await found(empty), /found an empty folder/);
  t.match(await found('x'.repeat(5000)), /found something that cannot be listed \(ENAMETOOLONG\)/);
  t.match(await found('a\0b'), /found something that cannot be listed \(ERR_INVALID_ARG_VALUE\)/);
});

void t.test('a field map names a field of ours', async (t) => {
  await t.rejects(readFolder('seeds', { ...OPTIONS, fields: { headline: 'title' } }), {
    name: 'CorpusError',
    message: /names out of text, id, title.*; found "headline"\. Write --map field=name/,
  });
  t.throws(() => fieldNames({ ['__proto__x']: 'a', constructor: 'b' }), CorpusError);
});

const map = async (content: Written): Promise<unknown> =>
  readFieldMap(join(await folderOf({ 'map.yaml': content }), 'map.yaml')).catch((error: unknown) => error);

void t.test('a field map may stand in a file', async (t) => {
  t.strictSame(await map('title: kop\ntext: fields.body\n'), { title: 'kop', text: 'fields.body' });
  t.strictSame(await map('{"title": "kop"}'), { title: 'kop' });
  for (const [content, found] of [
    ['- a', 'something else'],
    ['title: [a]', 'no name at "title"'],
    ['title: "a', 'something else'],
    ['title:', 'no name at "title"'],
    ['\0', 'a NUL character'],
    ['a'.repeat(10_001), 'more'],
  ] as const) {
    const error = await map(content);
    t.ok(error instanceof CorpusError);
    t.match(error, {
      message: new RegExp(`^The field map ".*map.yaml" cannot be read. Expected .* found ${found}`),
    });
  }
  t.match(await readFieldMap('none.yaml').catch((error: unknown) => error), {
    message: /Expected a file; found nothing by that name/,
  });
});

// The loader rule
const readChunks = async function* ({ chunks }: OpenFile): AsyncGenerator<object> {
  yield { text: (await collect(chunks(), 100)).toString() };
};
/** All that is given, or why it does not hold. */
const whole = async (given: AsyncIterable<object>): Promise<object> => {
  const all: object[] = [];
  try {
    for await (const part of given) all.push(part);
  } catch (error) {
    return failureOf(error);
  }
  return Object.assign({}, ...all) as object;
};
const load = (path: FilePath): Promise<object> => whole(loadFile(path, readChunks));
const loadUnchanged = (path: FilePath, before: BigIntStats): Promise<object> =>
  whole(useUnchanged(path, before, readChunks));

one('a byte order mark is no part of the text', 'a.txt', '\ufeffHello', [' = Hello']);
one('a byte order mark is no part of a title', 'a.md', '\ufeff---\ntitle: T\n---\nA', [' = A {"title":"T"}']);
one('a byte order mark is no part of JSON', 'a.json', '\ufeff{"text":"A"}', [' = A']);
one('UTF-16, little end first', 'a.txt', utf16('Zürich 🎉'), [' = Zürich 🎉']);
one('UTF-16, big end first', 'a.txt', utf16('Zürich 🎉').swap16(), [' = Zürich 🎉']);
one('UTF-16 JSON', 'a.json', utf16('{"text":"Ž"}'), [' = Ž']);
one('UTF-16 without its mark is binary', 'a.txt', utf16('Hello').subarray(2), [' ! binary']);
one('half a character of UTF-16', 'a.txt', utf16('Hello').subarray(0, -1), [' ! encoding']);
one('a lone surrogate', 'a.txt', Buffer.from([0xff, 0xfe, 0, 0xd8]), [' ! encoding']);
one('Latin-1', 'a.txt', Buffer.from('Zürich', 'latin1'), [' = Zürich', ' ? encoding']);
one(
  'windows-1252',
  'a.md',
  Buffer.from('\x93It\x92s a caf\xe9 \x96 \xa35\x85\x94 \xe0 la carte.', 'latin1'),
  [' = “It’s a café – £5…” à la carte.', ' ? encoding'],
);
for (const [name, bytes] of [
  ['Cyrillic in windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0'],
  ['Polish in Latin-2', 'Za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1 ja\xbc\xf1'],
  ['French in a DOS encoding', 'Le caf\x82 de l\x82t\x82'],
  ['Japanese in Shift JIS', '\x93\xfa\x96{\x82\xcc\x8c\xea'],
  ['UTF-8 that is cut off', 'Caf\xc3\xa9 Z\xc3'],
  ['UTF-8 with a slip', 'Caf\xc3\xa9 and caf\xe9'],
  ['controls', 'caf\xe9\x01'],
] as const)
  one(name, 'a.txt', Buffer.from(bytes, 'latin1'), [' ! encoding']);
one('half a character of UTF-8', 'a.txt', Buffer.from('Zü').subarray(0, 2), [' ! encoding']);
one('a NUL', 'a.txt', 'Hello\0there', [' ! binary']);
one('an empty file', 'a.txt', '', [' ! empty']);
one('nothing but a byte order mark', 'a.txt', '\ufeff', [' ! empty']);
one('nothing but white space', 'a.txt', ' \r\n\u00a0\t', [' ! empty']);
one('one byte too large', 'a.txt', 'a'.repeat(1_000_001), [' ! too-large']);
one('as large as may be', 'a.txt', 'a'.repeat(1_000_000), [` = ${'a'.repeat(1_000_000)}`]);
check('a bad file costs no other', { 'a.txt': '\0', 'b.txt': 'B', 'c.json': '{', 'd.txt': 'D' }, [
  'b.txt = B',
  'd.txt = D',
  'a.txt ! binary',
  'c.json ! syntax',
]);
t.match(decode(Buffer.from([0x61, 0x62, 0xff])), { reason: /found byte 3 that is not/ });
t.match(decode(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62])), { reason: /found byte 5 that is not/ });

void t.test('links are never followed, and nothing hangs', async (t) => {
  const folder = await folderOf({ 'a.txt': 'A', 'sub/b.txt': 'B' });
  const secret = join(await folderOf({ 'secret.txt': 'S' }), 'secret.txt');
  const links = { in: 'a.txt', out: secret, loop: 'loop.txt', none: 'missing', zero: '/dev/zero' };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, `${name}.txt`));
  await symlink('.', join(folder, 'round'));
  await symlink(dirname(secret), join(folder, 'sub', 'away'));
  t.strictSame(lines(await readFolder(folder, OPTIONS)), [
    'a.txt = A',
    'sub/b.txt = B',
    ...['in.txt', 'loop.txt', 'none.txt', 'out.txt', 'round', 'sub/away', 'zero.txt'].map(
      (path) => `${path} ! not-a-file`,
    ),
  ]);
});

void t.test('the folder itself may be a link', async (t) => {
  const link = join(await newFolder(), 'link');
  await symlink(await folderOf({ 'a.txt': 'A' }), link);
  t.strictSame(lines(await readFolder(link, OPTIONS)), ['a.txt = A']);
});

const PIPES = ['/usr/bin/mkfifo', '/bin/mkfifo'].find((path) => existsSync(path));
void t.test('a named pipe is refused', { skip: PIPES === undefined && 'no mkfifo here' }, async (t) => {
  const folder = await folderOf({ 'a.txt': 'A' });
  const pipe = join(folder, 'pipe.txt');
  execFileSync(PIPES!, [pipe]);
  t.strictSame(lines(await readFolder(folder, OPTIONS)), ['a.txt = A', 'pipe.txt ! not-a-file']);
  t.match(await load(pipe), { code: 'not-a-file', reason: /found a named pipe/ });
  const before = await lstat(join(folder, 'a.txt'), { bigint: true });
  t.match(await loadUnchanged(pipe, before), { code: 'changed' }, 'nor one that took the place of a file');
});

void t.test('a socket is refused', async (t) => {
  const folder = await folderOf({ 'a.txt': 'A' });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 's.txt'), resolve));
  t.strictSame(lines(await readFolder(folder, OPTIONS)), ['a.txt = A', 's.txt ! not-a-file']);
  server.close();
});

void t.test('a file that goes, changes or turns into a link is reported', async (t) => {
  const folder = await folderOf({ 'a.txt': 'Hello', 'b.txt': 'Hello' });
  const [a, b] = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  t.match(await load(join(folder, 'gone.txt')), { code: 'changed', reason: /found that it is gone/ });
  t.match(await load(folder), { code: 'not-a-file', reason: /found a folder/ });
  const before = await lstat(a, { bigint: true });
  t.strictSame(await loadUnchanged(a, before), { text: 'Hello' });
  t.match(await loadUnchanged(b, before), { code: 'changed' }, 'replaced');
  await utimes(a, 1, 1);
  t.match(await loadUnchanged(a, before), { code: 'changed' }, 'written again with as many letters');
  await utimes(b, 1, 1);
  const sameTime = await lstat(a, { bigint: true });
  t.match(await loadUnchanged(b, sameTime), { code: 'changed' }, 'replaced by one of the same size and time');
  await appendFile(a, ' there');
  t.match(await loadUnchanged(a, before), { code: 'changed' }, 'grown');
  await truncate(a, 2);
  t.match(await loadUnchanged(a, before), { code: 'changed' }, 'cut');
  await rm(a);
  await symlink(b, a);
  t.match(await loadUnchanged(a, before), { code: 'not-a-file' });
});

const REASON = { expected: 'a', found: 'b', remedy: 'c' };
const served = (raw: string): PathContent => ({
  path: 'a.jsonl',
  content: { shared: true, documents: [{ raw, given: {} }], rejected: [], warnings: [] },
});
void t.test('what cannot be read after it was opened is reported', async (t) => {
  const folder = await folderOf({ 'a.txt': 'A' });
  const before = await lstat(folder, { bigint: true });
  t.match(await loadUnchanged(folder, before), { code: 'unreadable', reason: /found EISDIR/ });
  const location = Buffer.from(join(folder, 'gone.txt'));
  const found = { path: 'gone.txt', location, kind: 'file' } as const;
  t.match(await readFile(found, { names, maxBytes: 1 }), [
    { path: 'gone.txt', content: { rejected: [{ code: 'changed' }] } },
  ]);
  t.strictSame(
    settled([served('A'), { path: 'a.jsonl', content: refused(failure('changed', REASON)) }]).length,
    1,
    'nothing of a file that changed holds',
  );
  t.throws(() => failureOf(new Error('of another kind')), { message: 'of another kind' });
});

void t.test('a file that lies about its size is reported, not read for ever', async (t) => {
  const path = join(await folderOf({ 'a.txt': 'Hello' }), 'a.txt');
  const before = await lstat(path, { bigint: true });
  t.match(await loadUnchanged('/dev/zero', before), { code: 'changed' });
});

t.match(unreadable(Object.assign(new Error(), { code: 'EACCES' })), { reason: /found EACCES\./ });
t.match(unreadable(new Error('odd')), { code: 'unreadable', reason: /found odd\./ });
t.match(notAFile('device'), { reason: /found a device\./ });
const no = (): boolean => false;
const nothing = {
  isFile: no,
  isDirectory: no,
  isSymbolicLink: no,
  isFIFO: no,
  isSocket: no,
  isCharacterDevice: no,
  isBlockDevice: no,
};
t.equal(entryKind(nothing), 'special file');
t.equal(entryKind({ ...nothing, isBlockDevice: () => true }), 'device');

void t.test('permissions', { skip: process.getuid?.() === 0 && 'root may read everything' }, async (t) => {
  const folder = await folderOf({ 'a.txt': 'A', 'b.txt': 'B', 'c/d.txt': 'D' });
  execFileSync('chmod', ['000', join(folder, 'b.txt'), join(folder, 'c')]);
  t.strictSame(lines(await readFolder(folder, OPTIONS)), [
    'a.txt = A',
    'b.txt ! unreadable',
    'c ! unreadable',
  ]);
  execFileSync('chmod', ['700', join(folder, 'c')]);
});

void t.test('names that are no UTF-8 are shown as Latin-1 and read', async (t) => {
  const folder = await folderOf({ 'é.txt': 'A' });
  const name = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from(`${folder}/`), bytes]);
  const written = await writeFile(name(Buffer.from('é.txt', 'latin1')), 'B').then(
    () => true,
    () => false,
  );
  const expected = ['é.txt = A', ...(written ? ['é.txt = B'] : [])];
  t.comment(written ? '' : 'This file system takes only names in UTF-8.');
  t.strictSame(lines(await readFolder(folder, OPTIONS)), expected);
});

void t.test('the order of the listing changes nothing, and a folder that fails costs no other', async (t) => {
  const { readdir } = await import('node:fs/promises');
  const folder = await folderOf({
    'b.txt': 'B',
    'a.txt': 'A',
    'c/d.txt': 'D',
    'c/e/f.txt': 'F',
    'g/h.txt': 'H',
  });
  const list: ListFolder = (path) => readdir(path, { encoding: 'buffer', withFileTypes: true });
  const reversed: ListFolder = async (path) => (await list(path)).toReversed();
  t.strictSame(await walk(folder, reversed), await walk(folder, list));
  const failing: ListFolder = async (path) => {
    if (path.toString().endsWith('/c')) throw Object.assign(new Error(), { code: 'EIO' });
    return list(path);
  };
  const { files, rejected } = await walk(folder, failing);
  t.strictSame(
    files.map((file) => file.path),
    ['a.txt', 'b.txt', 'g/h.txt'],
  );
  t.match(rejected, [{ path: 'c', code: 'unreadable', reason: /found EIO/ }]);
});

void t.test('work is done in order and not all at once', async (t) => {
  let running = 0;
  let most = 0;
  const results = await mapConcurrently([5, 3, 1, 4], 2, async (item) => {
    most = Math.max(most, (running += 1));
    for (let turn = 0; turn < item; turn++) await Promise.resolve();
    running -= 1;
    return item * 2;
  });
  t.strictSame([results, most], [[10, 6, 2, 8], 2]);
});

// Markdown
md('front matter is metadata', '---\ntitle: Talks\nauthor: A. Author\n---\n\nText.\n', [
  ' = Text. {"title":"Talks","authors":["A. Author"]}',
]);
md(
  'every field, under the names of others',
  '---\nID: 007\nHeadline: H\nstandfirst: L\nbyline: [A, {name: B}]\npublished: 2015-10-23\noutlet: O\npermalink: http://a\nlang: en\n---\nT',
  [
    ' = T {"id":"007","title":"H","lead":"L","date":"2015-10-23","source":"O","url":"http://a","language":"en","authors":["A","B"]}',
  ],
);
md('values stay as written', '---\ntitle: yes\nid: 0x1F\ndate: 2015\n---\nT', [
  ' = T {"id":"0x1F","title":"yes","date":"2015"}',
]);
md('empty values are missing', '---\ntitle:\nid: ~\ndate: null\nsource: ""\nauthors: [~, " "]\n---\nT', [
  ' = T',
]);
md('metadata never replaces the text', '---\ntext: M\ncontent: M\n---\nT', [' = T']);
md('no front matter', 'T\n---\ntitle: x\n---\n', [' = T\n\ntitle: x']);
md('empty front matter', '---\n---\nT', [' = T']);
md(
  'front matter in TOML',
  '+++\r\n# all of it\ntitle = "The \\"long\\" \\u00e9cart\\n#1"\r\n\ndate = 2015-10-23 # a day\nauthors = ["A, B", \'C\']\ndraft = false\n[params]\nid = "x"\n+++\r\nT',
  [' = T {"title":"The \\"long\\" écart\\n#1","date":"2015-10-23","authors":["A, B","C"]}'],
);
md('a slip in TOML', '+++\ntitle = \'H\'\nid = \nlead = """\n+++\nT', [
  ' = T {"title":"H"}',
  ' ? front-matter',
]);
md('TOML that is not closed is text', '+++\ntitle = "T"\n', [' = +++\ntitle = "T"\n', ' ? front-matter']);
md('Windows line ends and other fences', '--- \r\ntitle: T\r\n...\r\nA', [' = A {"title":"T"}']);
md('nothing below the front matter', '---\ntitle: T\n---\n \n', [' ! empty']);
md('front matter that is not closed is text', '---\ntitle: T\n', [' = ---\ntitle: T\n', ' ? front-matter']);
md('two rules are no front matter', '---\nOnce upon a time.\n---\nT', [
  ' = ---\nOnce upon a time.\n---\nT',
  ' ? front-matter',
]);
md('a list is no front matter', '---\n- a\n---\nT', [' = ---\n- a\n---\nT', ' ? front-matter']);
md('a headline with a colon is read', '---\ntitle: Kyiv: the day\ntags:\n  - a\nauthor: "A: B"\n---\nT', [
  ' = T {"title":"Kyiv: the day","authors":["A: B"]}',
  ' ? front-matter',
]);
md('a value with a bracket is read', '---\r\ntitle: [Video] Talks\r\nid: 1\r\n---\r\nT', [
  ' = T {"id":"1","title":"[Video] Talks"}',
  ' ? front-matter',
]);
md('more brackets than metadata has', `---\nx: ${'['.repeat(101)}${']'.repeat(101)}\n---\nT`, [
  ' = T',
  ' ? front-matter',
]);
for (const [name, yaml] of Object.entries({
  'more levels than metadata has': Array.from({ length: 101 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'more signs in a line than metadata has': `a:\n  ${'- '.repeat(33)}x`,
}))
  md(name, `---\n${yaml}\n---\nT`, [` = ---\n${yaml}\n---\nT`, ' ? front-matter']);
md('an alias is no value', '---\na: &a T\ntitle: *a\n---\nT', [' = T', ' ? field-type']);
md('a map is no title, a null key no field', '---\ntitle: {a: b}\n? [x]\n: y\n---\nT', [
  ' = T',
  ' ? field-type',
]);
md('a key alone has no value', '---\n? title\n? id\n---\nT', [' = T']);
md('__proto__ is a name', '---\n__proto__: {title: X}\n---\nT', [' = T']);
one('.markdown is Markdown', 'a.markdown', '---\ntitle: T\n---\nA', [' = A {"title":"T"}']);

void t.test('metadata made to harm is text, at once and without a crash', (t) => {
  const n = 16_000;
  const bomb = Array.from('bcdefghi').map((c, i) => `${c}: [${Array(9).fill(`*${'abcdefghi'[i]}`).join()}]`);
  const hostile = {
    lists: '['.repeat(n),
    maps: '{a: '.repeat(n / 4),
    sequences: '- '.repeat(n / 2),
    keys: '? '.repeat(n / 2),
    'keys of keys': `? ${'{? '.repeat(90)}`,
    values: 'a: '.repeat(n / 3),
    indentation: Array.from({ length: 178 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    steps: Array.from({ length: 20 }, (_, i) => `${' '.repeat(i * 40)}${'- '.repeat(16)}`).join('\n'),
    aliases: `a: &a [x,x]\n${bomb.join('\n')}`,
    tags: `a: ${'! '.repeat(n / 2)}`,
    anchors: '&a '.repeat(n / 3),
    'no end': 'a: 1\n'.repeat(n),
    directive: '%FOO',
    tab: '\ta: 1',
    spaces: `a:${' '.repeat(n)}\n b: [`,
  };
  for (const [name, yaml] of Object.entries(hostile)) {
    const text = `---\n${yaml}\n---\nT`;
    const { body, fields } = frontMatter(text);
    t.ok(body === (fields === null ? text : 'T'), name);
  }
  t.end();
});

md(
  'of the Markdown the text stays',
  '# Talks *resume*\n\nThe [envoys](https://a.example "x") met\nin **Geneva**.\n\n- one\n- two `code`\n\n> Quoted &amp; said\n\n![chart](a.png)\n\n<div>Inside</div>\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  [
    ' = Talks resume\n\nThe envoys met in Geneva.\n\none\n\ntwo code\n\nQuoted & said\n\nInside\n\na b\n\n1 2',
  ],
);
md('Markdown that nests deeper than anybody writes stays as written', `${'> '.repeat(60)}deep`, [
  ` = ${'> '.repeat(60)}deep`,
]);
md('Markdown that shows nothing', '![chart](a.png)', [' ! empty']);

// JSON
json('one article', { title: 'H', body: 'T' }, [' = T {"title":"H"}']);
json('a list', [{ text: 'A' }, { text: 'B', id: 2 }], [' = A', ' = B {"id":"2"}']);
json('a list in an answer of an API', { status: 'ok', articles: [{ content: 'A' }] }, [' = A']);
json('an article with a list', { text: 'T', items: [{ text: 'A' }] }, [' = T']);
json('an article without text or list', { title: 'H', data: 1 }, [' ! shape']);
json('an empty list', [], [' ! empty']);
json('an empty answer', { data: [] }, [' ! empty']);
json('no object', 5, [' ! shape']);
json('null', null, [' ! shape']);
json('an empty object', {}, [' ! shape']);
json(
  'records without text are named',
  [{ text: 'A' }, { text: ' ' }, 'x', null, [], {}],
  [' = A', ...[2, 3, 4, 5, 6].map((record) => `:${record} ! shape`)],
);
json(
  'the first alias with a usable value',
  { text: '', body: null, Article_Body: 'T', lead: 5, Summary: 'x' },
  [' = T {"lead":"5"}'],
);
json(
  'names of other systems',
  {
    content_text: 'T',
    webTitle: 'H',
    publishedAt: '2015',
    inLanguage: 'en',
    link: 'http://a',
    guid: 'g',
    site_name: 'S',
    dateline: 'GENEVA (Reuters) -',
  },
  [' = T {"id":"g","title":"H","date":"2015","source":"S","url":"http://a","language":"en"}'],
);
json(
  'sources and authors as objects',
  { text: 'T', source: { id: null, name: 'S' }, author: { name: 'A' } },
  [' = T {"source":"S","authors":["A"]}'],
);
json('a source with an id', { text: 'T', source: { id: 's', name: '' }, date: { value: '2015' } }, [
  ' = T {"date":"2015","source":"s"}',
]);
json('numbers are kept as written', { text: 'T', id: 12, date: 1445558400000 }, [
  ' = T {"id":"12","date":"1445558400000"}',
]);
one('a number that lost its digits', 'a.json', '{"text":"T","id":12345678901234567890,"date":1e999}', [
  ' = T',
  ' ? field-type',
  ' ? field-type',
]);
json('values of a wrong type', { text: 'T', title: ['H'], url: {}, lang: true, source: { name: [] } }, [
  ' = T',
  ...Array(4).fill(' ? field-type'),
]);
json('some authors of a wrong type', { text: 'T', authors: ['A', 5, true, {}, null] }, [
  ' = T {"authors":["A","5"]}',
  ' ? field-type',
]);
json('a text of a wrong type', { text: ['A'], title: 'H' }, [' ! shape']);
one('__proto__ is a name', 'a.json', '{"__proto__":{"text":"X"},"constructor":1,"text":"T"}', [' = T']);
one('of two spellings the first holds', 'a.json', '{"text":"A","Text":"B"}', [' = A']);
one('JSON with a slip', 'a.json', '{"text":"T",}', [' ! syntax']);
one('JSON that breaks off', 'a.json', '{"text":"T\\', [' ! syntax']);
one('lists 100,000 deep', 'a.json', '['.repeat(100_000) + ']'.repeat(100_000), [' ! syntax']);
one('objects 101 deep', 'a.json', '{"text":'.repeat(101) + '1' + '}'.repeat(101), [' ! syntax']);
one('brackets in strings nest nothing', 'a.json', `{"text":"\\"${'['.repeat(200)}\\\\"}`, [
  ` = "${'['.repeat(200)}\\`,
]);
json(
  'a mapped name comes first',
  { text: 'no', story: 'T', title: 'no', summary: 'H' },
  [' = T {"title":"H"}'],
  {
    text: 'story',
    title: 'Summary',
  },
);
json('without the mapped name the usual ones hold', { text: 'T' }, [' = T'], { text: 'story' });

void t.test('two million lists are refused before they are built', async (t) => {
  const folder = await folderOf({ 'a.json': `[${'[],'.repeat(2_000_000)}[]]` });
  t.strictSame(lines(await readFolder(folder, { ...OPTIONS, maxBytes: 10_000_000 })), ['a.json ! syntax']);
});

// JSON Lines
const jsonl = (name: string, content: string, expected: readonly string[]): void =>
  one(name, 'a.jsonl', content, expected);
jsonl('one article a line', '{"text":"A"}\n{"text":"B"}', [' = A', ' = B']);
jsonl('blank lines and Windows line ends', '\r\n{"text":"A"}\r\n\n{"text":"B"}\r\n', [' = A', ' = B']);
jsonl('a bad line is named by its number', '{"text":"A"}\n\n{"text":\n[]\n{"text":"A\u2028B"}\n', [
  ' = A',
  ' = A\u2028B',
  ':3 ! syntax',
  ':4 ! shape',
]);
jsonl('a line of more than may be', `{"text":"${'a'.repeat(1_000_000)}"}\n{"text":"B"}`, [
  ' = B',
  ':1 ! too-large',
]);
one('half a character of UTF-16 at the end', 'a.jsonl', utf16('{"text":"A"}').subarray(0, -1), [
  ' ! encoding',
]);
one('.ndjson is JSON Lines', 'a.ndjson', '{"text":"A"}', [' = A']);

// CSV
const csv = (name: string, content: Written, expected: readonly string[]): void =>
  one(name, 'a.csv', content, expected);
csv('one article a row', 'headline,body,date\nH,"T, and ""more""\nthan a line",2015\n\nI,U,\n', [
  ' = T, and "more"\nthan a line {"title":"H","date":"2015"}',
  ' = U {"title":"I"}',
]);
csv('semicolons, a byte order mark and Windows line ends', '\ufefftitle;text\r\nA, B;T\r\n', [
  ' = T {"title":"A, B"}',
]);
csv('quotes within and beside cells', 'title, text ,date\nThe "big" one, "T, U" ,2015\n', [
  ' = T, U {"title":"The \\"big\\" one","date":"2015"}',
]);
one('tabs', 'a.tsv', 'title\ttext\nH\tT', [' = T {"title":"H"}']);
csv('UTF-16', utf16('text|title\nŽ|H'), [' = Ž {"title":"H"}']);
csv('a row with too many cells', 'title,text\nH,T,and more\nI\nJ,U', [
  ' = U {"title":"J"}',
  ':1 ! shape',
  ':2 ! shape',
]);
csv('a quote that never ends costs what follows', 'text\nA\n"B\nC\n', [' = A', ' ! syntax']);
csv('what spreadsheets write', Buffer.from('text;title\nZ\xfcrich \x80 5;A\n', 'latin1'), [
  ' = Zürich € 5 {"title":"A"}',
  ' ? encoding',
]);
csv('bytes that are no UTF-8', Buffer.from('text\n\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'), [' ! encoding']);
csv('half a character at the end', Buffer.concat([Buffer.from('text\nZ'), Buffer.from([0xc3])]), [
  ' ! encoding',
]);
csv('what stands between cells, said by a spreadsheet', 'sep=|\r\ntitle;x|text\r\nA|T\r\n', [' = T']);
csv('the same in quotes', '"sep=;"\ntitle;text\nA, B;T', [' = T {"title":"A, B"}']);
csv('and nothing below', 'sep=;', [' ! empty']);
csv('names and nothing below', 'title,text\n', [' ! empty']);
csv('nothing', '', [' ! empty']);
csv('__proto__ is a name', '__proto__,text\nX,T', [' = T']);
csv('a cell of more than may be', `text\n${'a'.repeat(1_000_009)}`, [' ! syntax']);

// HTML in records
json(
  'HTML in a field becomes its text',
  { text: '<p>A &amp; <b>B</b></p><script>x</script><p>C<br>D', title: 'a<b' },
  [' = A & B\n\nC\n\nD {"title":"a<b"}'],
);
const typed = (name: string, text: string, raw: string): void => {
  json(name, { text }, [` = ${raw}`]);
};
typed(
  'text with a tag keeps its empty lines',
  'A <a href="/b">b</a> c.\n\nD.\r\n \r\nE.',
  'A b c.\n\nD.\n\nE.',
);
typed('a stray end', 'A.</p>\n\nB.\n\nC.', 'A.\n\nB.\n\nC.');
typed('a stray beginning', 'A.\n\n<p>B.\n\nC <b>c.\n\nD</b>.', 'A.\n\nB.\n\nC c.\n\nD.');
typed('a heading that somebody typed', '<b>A</b>\n\nB.\n\n<i>C</i>', 'A\n\nB.\n\nC');
typed(
  'empty lines of a template',
  '<div>\n\n<p>A\n\n<i>b</i>\n\nc.</p>\n\n</div>\n\n<p>D.</p>',
  'A b c.\n\nD.',
);
const REFERRED =
  'It&#39;s\n\nthe mayor&rsquo;s &lt;word&gt; of a < b,&nbsp;R&D and /x?a=1&region=2 &#x2013; &none;';
const DECODED = "It's\n\nthe mayor’s <word> of a < b,\u00a0R&D and /x?a=1&region=2 – &none;";
json('references without a tag', { text: REFERRED }, [` = ${DECODED}`]);
one('references in a plain text', 'a.txt', REFERRED, [` = ${DECODED}`]);
one(
  'JSON that was HTML',
  'a.html',
  `<script type="application/ld+json">{"@type":"Article","headline":"Don&#8217;t","author":"Zo&euml; A","publisher":{"name":"A &amp; B"}}</script><p>T`,
  [' = T {"title":"Don’t","source":"A & B","authors":["Zoë A"]}'],
);
json('a caption in HTML', { text: '<p>A</p><figure><figcaption>B</figcaption></figure>' }, [' = A\n\nB']);
json('signs of comparison are no HTML', { text: 'a <b and c> d' }, [' = a <b and c> d']);
json('HTML that shows nothing', { text: '<p><img src="a"></p>' }, [' ! empty']);
json('what no page nests', { text: '<p>' + '<i>'.repeat(10_001) }, [' ! too-large']);
json(
  'what WordPress answers',
  [{ id: 7, title: { rendered: 'H' }, content: { rendered: '<p>T</p>' } }],
  [' = T {"id":"7","title":"H"}'],
);
json('a name with dots leads into objects', { fields: { bodyText: 'T', by: null }, x: 1 }, [' = T'], {
  text: 'fields.body_text',
  authors: 'fields.by',
  title: 'x.y',
  lead: 'z.y',
});

json(
  'headlines and names that are HTML',
  [
    { title: 'AT&amp;T &#8211; <i>more</i>', author: ['Zo&euml; A'], source: 'S', text: 'T' },
    { title: 'a < b & c', text: 'U' },
  ],
  [' = T {"title":"AT&T – more","source":"S","authors":["Zoë A"]}', ' = U {"title":"a < b & c"}'],
);

// Exports
json(
  'what Ghost exports',
  {
    db: [
      {
        data: {
          posts: [
            {
              id: 1,
              uuid: 'u1',
              title: 'H',
              html: '<p>T',
              published_at: '2015-10-23',
              custom_excerpt: 'L',
              status: 'published',
            },
            { id: 2, plaintext: 'U', canonical_url: 'https://a/2', locale: 'de' },
            { id: 3, html: 'V', status: 'draft' },
            { id: 4, html: 'W', type: 'page' },
            { id: 5, html: 'X', page: 1 },
            'none',
          ],
          users: [{ id: 7, name: 'Ann' }],
          posts_authors: [{ post_id: 1, author_id: 7 }],
        },
      },
    ],
  },
  [
    ' = T {"id":"u1","title":"H","lead":"L","date":"2015-10-23","authors":["Ann"]}',
    ' = U {"id":"2","url":"https://a/2","language":"de"}',
    ':3 ! no-article',
    ':4 ! no-article',
    ':5 ! no-article',
    ':6 ! shape',
  ],
);
json('what Ghost exports, unwrapped', { data: { posts: [{ html: 'T', page: true }, { html: 'U' }] } }, [
  ' = U',
  ':1 ! no-article',
]);
json(
  'what Drupal answers',
  {
    data: [
      {
        type: 'node--article',
        id: 'a',
        attributes: {
          title: 'H',
          body: { value: '<p>T', processed: '<p>T.', summary: 'L' },
          created: '2015-10-23',
          langcode: 'fr',
          status: true,
        },
      },
      { type: 'node--article', id: 'b', attributes: { body: { value: 'U' }, status: false } },
      { type: 'articles', id: 'c', attributes: { text: 'V', created: 'x' } },
    ],
  },
  [
    ' = T. {"id":"a","title":"H","lead":"L","date":"2015-10-23","language":"fr"}',
    ' = V {"id":"c"}',
    ':2 ! no-article',
  ],
);
const POST = {
  id: 7,
  type: 'post',
  title: { rendered: 'H &amp; I' },
  content: { rendered: '<p>T' },
  excerpt: { rendered: '' },
  author: 3,
  date: '2015-10-23T12:00:00',
  link: 'https://a/7',
};
json('a post that WordPress answers', POST, [
  ' = T {"id":"7","title":"H & I","date":"2015-10-23T12:00:00","url":"https://a/7"}',
]);
json(
  'posts that WordPress answers',
  [
    { ...POST, date_gmt: '2015-10-23T10:00:00' },
    { ...POST, status: 'private' },
    { ...POST, type: 'page' },
  ],
  [
    ' = T {"id":"7","title":"H & I","date":"2015-10-23T10:00:00Z","url":"https://a/7"}',
    ':2 ! no-article',
    ':3 ! no-article',
  ],
);
const WXR = (
  items: string,
): string => `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>S</title>
<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name><![CDATA[Ann Lee]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;
const exported = (text: string, type = 'post', more = ''): string =>
  `<item><title>H</title><dc:creator>ann</dc:creator><content:encoded><![CDATA[${text}]]></content:encoded><wp:post_type>${type}</wp:post_type>${more}</item>`;
one(
  'what WordPress exports',
  'a.xml',
  WXR(
    [
      exported(
        'One [sic] line.\n\n[caption id="x" align=left]<a><img src="x"></a> A harbour[/caption]\r\n\r\nTwo. [gallery ids="1,2"][embed]x[/embed]',
      ),
      exported(
        '<!-- wp:paragraph -->\n<p>Block.</p>\n<!-- /wp:paragraph -->',
        'review',
        '<wp:status>publish</wp:status><excerpt:encoded>L &amp;amp; M</excerpt:encoded>',
      ),
      exported('Draft', 'post', '<wp:status>draft</wp:status>'),
      exported('About us', 'page'),
      exported('Closed', 'post', '<wp:post_password>p</wp:post_password>'),
      exported('', 'post'),
      exported('Menu', 'nav_menu_item'),
    ].join(''),
  ),
  [
    ' = One [sic] line.\n\nA harbour\n\nTwo. x {"title":"H","source":"S","authors":["Ann Lee"]}',
    ' = Block. {"title":"H","lead":"L & M","source":"S","authors":["Ann Lee"]}',
    ':3 ! no-article',
    ':4 ! no-article',
    ':5 ! no-article',
    ':6 ! shape',
    ':7 ! no-article',
  ],
);
one('an export that names an author it does not list', 'a.xml', WXR(exported('T').replace('ann', 'bob')), [
  ' = T {"title":"H","source":"S","authors":["bob"]}',
]);

// Feeds
const RSS_OF_CAFE = `<?xml version="1.0" encoding="UTF-8"?><rss><channel><item><title>Caf\xe9 \x93opens\x94</title><description>A caf\xe9.</description></item></channel></rss>`;
one(
  'RSS 0.91 with a declared document type, and addresses below that of the site',
  'a.rss',
  `

<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://a/rss.dtd">
<rss version="0.91"><channel><title>A&nbsp;News &mdash; World</title><link>http://a.example/news/</link><image><title>L</title></image>
<item><title>H</title><link>1.html</link><description>T</description></item>
<item><link>http://[bad</link><description>U</description></item><item><link>:</link><description>V</description></item></channel></rss>`,
  [
    ' = T {"title":"H","source":"A News — World","url":"http://a.example/news/1.html"}',
    ' = U {"source":"A News — World","url":"http://[bad"}',
    ' = V {"source":"A News — World","url":"http://a.example/news/:"}',
  ],
);
one(
  'media and names in HTML',
  'a.rss',
  `<rss xml:base="http://b.example/"><channel xml:base="x/">
<item><link>1</link><media:content><media:title>P</media:title></media:content><media:description>About the film.</media:description><author>Zo&amp;euml;</author></item>
<item><media:group><media:description>In a group.</media:description></media:group><source>W &amp;amp; X</source></item></channel></rss>`,
  [
    ' = About the film. {"url":"http://b.example/x/1","authors":["Zoë"]}',
    ' = In a group. {"source":"W & X"}',
  ],
);
one(
  'RSS 1.0 that names items by address',
  'a.xml',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://purl.org/dc/elements/1.1/"><channel/><item rdf:about="http://a/1"><description>T</description><d:creator>A</d:creator></item></rdf:RDF>',
  [' = T {"url":"http://a/1","authors":["A"]}'],
);
one(
  'Atom under a prefix, with links of all kinds below bases',
  'a.atom',
  `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:x="http://example.com/x" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"><a:title type="html">C &amp;amp; D</a:title><a:author><a:name>F</a:name></a:author><a:link href="http://c.example/"/>
<a:entry xml:base="blog/"><x:y/><a:link rel="self" href="s"/><a:link rel="enclosure" href="e.mp3"/><a:link type="application/json" href="1.json"/><a:link rel="alternate" type="text/html" href="1.html"/><a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><script>x</script></div></a:content></a:entry>
<a:entry><a:source/><a:link rel="alternate" type="application/json" href="2.json"/><a:author><a:name>E</a:name></a:author><media:group><media:description>Two.</media:description></media:group></a:entry></a:feed>`,
  [
    ' = One. {"source":"C & D","url":"http://c.example/blog/1.html","authors":["F"]}',
    ' = Two. {"source":"C & D","url":"http://c.example/2.json","authors":["E"]}',
  ],
);
json(
  'JSON Feed 1.0 with a summary only, and an item of elsewhere',
  {
    version: 'https://jsonfeed.org/version/1',
    author: { name: 'F' },
    items: [{ external_url: 'http://b/1', summary: 'Only <this>.', content_text: '' }],
  },
  [' = Only <this>. {"url":"http://b/1","authors":["F"]}'],
);
const RSS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0"><channel><title>The Example</title><language>en-gb</language>
<item><title>Talks &lt;i&gt;resume&lt;/i&gt; &amp;amp; stall</title><link>https://a.example/1</link><guid>https://a.example/?p=1</guid>
<description>Short</description><content:encoded><![CDATA[<p>One.</p><p>Two &x;.</p>]]></content:encoded>
<dc:creator>Ann Lee</dc:creator><pubDate>Fri, 23 Oct 2015 10:00:00 GMT</pubDate></item>
<item><guid isPermaLink="false">abc</guid><description>Only &lt;b&gt;this&lt;/b&gt;</description>
<author>b@a.example (Bo Ek)</author><source url="x">Wire</source></item>
<item><title>No text</title></item><item><guid>https://a.example/3</guid><description>C</description><author>C</author></item>
</channel></rss>`;
one('RSS', 'a.rss', RSS, [
  ' = One.\n\nTwo &x;. {"title":"Talks resume & stall","date":"Fri, 23 Oct 2015 10:00:00 GMT","source":"The Example","url":"https://a.example/1","language":"en-gb","authors":["Ann Lee"]}',
  ' = Only this {"id":"abc","source":"Wire","language":"en-gb","authors":["Bo Ek"]}',
  ' = C {"source":"The Example","url":"https://a.example/3","language":"en-gb","authors":["C"]}',
  ':3 ! shape',
]);
one(
  'RSS 1.0',
  'a.xml',
  '<rdf:RDF><channel><title>S</title><dc:language>fr</dc:language></channel><item><title>H</title><link>http://a/1</link><description>T</description><dc:date>2015-10-23</dc:date></item></rdf:RDF>',
  [' = T {"title":"H","date":"2015-10-23","source":"S","url":"http://a/1","language":"fr"}'],
);
one(
  'Atom',
  'a.atom',
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>S</title>
<entry><id>tag:a,2015:1</id><title>H</title><link rel="self" href="x"/><link href="http://a/1"/><author><name>A</name></author>
<published>2015-10-23</published><content type="xhtml"><div><p>One</p><p>T &lt; U</p></div></content></entry>
<entry><id>http://a/2</id><updated>2015</updated><content type="html">&lt;p&gt;Two&lt;/p&gt;</content><source><title>W</title></source></entry>
<entry><id>abc</id><link href="http://a/3"/><summary>a &lt; b</summary><content src="x"/></entry></feed>`,
  [
    ' = One\n\nT < U {"title":"H","date":"2015-10-23","source":"S","url":"http://a/1","language":"de","authors":["A"]}',
    ' = Two {"date":"2015","source":"W","url":"http://a/2","language":"de"}',
    ' = a < b {"id":"abc","source":"S","url":"http://a/3","language":"de"}',
  ],
);
json(
  'JSON Feed',
  {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'S',
    language: 'en',
    authors: [{ name: 'A' }],
    items: [
      { id: '1', url: 'http://a/1', content_html: 'AT&amp;T', content_text: 'x', date_published: '2015' },
      { id: '2', content_text: 'a <p> b', author: { name: 'B' }, summary: 'L' },
      5,
    ],
  },
  [
    ' = AT&T {"id":"1","date":"2015","source":"S","url":"http://a/1","language":"en","authors":["A"]}',
    ' = a <p> b {"id":"2","lead":"L","source":"S","language":"en","authors":["B"]}',
    ':3 ! shape',
  ],
);
one(
  'a feed without a channel, and a title that is a picture',
  'a.rss',
  `<rss><item><title>&lt;img src="a"&gt;</title><description>T</description></item></rss>`,
  [' = T'],
);
json(
  'a title that no page nests',
  { version: 'https://jsonfeed.org/version/1', items: [{ title: '<i>'.repeat(10_001), content_text: 'T' }] },
  [` = T {"title":"${'<i>'.repeat(10_001)}"}`],
);
one('a feed that breaks off', 'a.rss', RSS.slice(0, RSS.indexOf('</description>\n<author>')), [
  ' = One.\n\nTwo &x;. {"title":"Talks resume & stall","date":"Fri, 23 Oct 2015 10:00:00 GMT","source":"The Example","url":"https://a.example/1","language":"en-gb","authors":["Ann Lee"]}',
  ' = Only this {"id":"abc","source":"The Example","language":"en-gb"}',
  ' ? cut-off',
]);
one('a feed without items', 'a.rss', '<rss><channel><title>S</title></channel></rss>', [' ! empty']);
one('XML that is no feed', 'a.xml', '<nitf><body>T</body></nitf>', [' ! shape']);
one('a feed that holds no element', 'a.xml', 'T', [' ! shape']);
one(
  'names that every object has',
  'a.atom',
  '<feed><__proto__ x="1"/><entry><content type="__proto__">T</content></entry></feed>',
  [' = T'],
);
one(
  'a bomb of entities stays as written',
  'a.rss',
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><item><description>&b;</description></item></channel></rss>',
  [' = &b;'],
);
one('100,000 levels', 'a.xml', '<a>'.repeat(100_000), [' ! too-large']);

// Pages
const SENTENCES = [
  'Diplomats from four countries met in Vienna on Friday and failed to agree on the future of the region, officials said.',
  'The ministers will meet again next week, and more countries may be asked to join them, one of the diplomats added.',
  'The talks were the first of their kind since the spring, when an earlier round broke off after less than an hour.',
] as const;
const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('');

/** What is kept of a page, and what is set apart: `rule: text`. */
const page = (
  name: string,
  html: Written,
  kept: readonly string[],
  apart: readonly string[],
  given = {},
): void => {
  void t.test(name, async (t) => {
    const { documents } = await readFolder(await folderOf({ 'a.html': html }), OPTIONS);
    const { raw, marks = [], given: found } = documents[0]!;
    const furniture = marks.filter((mark) => mark.kind === 'furniture');
    const named = furniture.map(({ rule, range }) => `${rule}: ${raw.slice(...range)}`);
    const starts = new Set(furniture.map(({ range }) => range[0]));
    let at = 0;
    const left = raw.split('\n\n').filter((text) => {
      const isKept = !starts.has(at);
      at += text.length + 2;
      return isKept;
    });
    t.strictSame([left, named, found], [kept, apart, given]);
  });
};

page(
  'the article is told from the page around it',
  `<html lang="en"><head><title>Talks fail - The Example</title><style>p{}</style></head><body>
<nav><a href="/">Home</a></nav><div class="site-header"><ul><li><a href="/a">World news</a></li><li><a href="/b">All sport</a></li></ul></div>
<div class="story"><h1>Talks fail</h1><p class="byline">By Ann Lee</p>${PARAGRAPHS}<h2>What is next</h2><p>${SENTENCES[0]}</p><script>x()</script>
<figure><figcaption>A meeting room</figcaption></figure><div class="share-tools">Share this</div><p><a href="/c">Read our guide to the talks</a></p><h3>Related</h3></div>
<ul>${'<li class="item-1"><a href="/d">Another report of the day</a> Few words.</li>'.repeat(3)}</ul><footer>All rights reserved</footer></body></html>`,
  ['Talks fail', ...SENTENCES, 'What is next', SENTENCES[0]],
  [
    'outside-article: Home',
    'outside-article: World news',
    'outside-article: All sport',
    'byline: By Ann Lee',
    'caption: A meeting room',
    'sharing: Share this',
    'link-line: Read our guide to the talks',
    'heading-of-nothing: Related',
    ...Array<string>(3).fill('outside-article: Another report of the day Few words.'),
    'outside-article: All rights reserved',
  ],
  { title: 'Talks fail', language: 'en' },
);
const MANY = '<p>Few</p>'.repeat(9);
const LINES = Array<string>(9).fill('outside-article: Few');
page(
  'the byline between headline and body, and none else',
  `<div class="author">Bo Ek</div><h1>Talks</h1><div class="author">Ann Lee</div><p><span itemprop="author">Ann Lee</span></p>${MANY}<div class="author">Di Go</div>${MANY}<div class="articleBody">${PARAGRAPHS}${PARAGRAPHS}</div><div class="author">Cy Fo</div>`,
  [...SENTENCES, ...SENTENCES],
  [
    'outside-article: Bo Ek',
    'outside-article: Talks',
    'byline: Ann Lee',
    'byline: Ann Lee',
    ...LINES,
    'outside-article: Di Go',
    ...LINES,
    'outside-article: Cy Fo',
  ],
  { title: 'Talks' },
);
page(
  'the byline of a page without a headline',
  `<div class="author">Bo Ek</div>${'<p>Few</p>'.repeat(7)}<div class="author">Ann Lee</div><div class="articleBody">${PARAGRAPHS}</div>`,
  [...SENTENCES],
  ['outside-article: Bo Ek', ...Array<string>(7).fill('outside-article: Few'), 'byline: Ann Lee'],
);
page(
  'the parts of a body that is named, and teasers between them',
  `<div><div class="articleBody">${PARAGRAPHS}</div><div>${`<article><p>${SENTENCES[1]}</p></article>`.repeat(3)}</div><div class="articleBody"><p>${SENTENCES[2]}</p><blockquote class="twitter-tweet">We are here.</blockquote><p><span class="date">23 October 2015</span></p><p style="display: none">${SENTENCES[0]}</p></div></div>`,
  [...SENTENCES, SENTENCES[2], 'We are here.'],
  [
    ...Array<string>(3).fill(`outside-article: ${SENTENCES[1]}`),
    'page-data: 23 October 2015',
    `hidden: ${SENTENCES[0]}`,
  ],
);
/** A menu of so many links, and how it is set apart. */
const menuOf = (links: number): string => '<li><a href="/d">Another report</a></li>'.repeat(links);
const linksOf = (links: number): string[] => Array<string>(links).fill('outside-article: Another report');
page(
  'a body in numbered parts',
  `<div><div class="story-body story-body-1"><p>${SENTENCES[0]}</p></div><ul>${'<li><a href="/d">Another report</a></li>'.repeat(3)}</ul><div class="story-body story-body-2"><p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p></div></div>`,
  [...SENTENCES],
  Array<string>(3).fill('outside-article: Another report'),
);
page(
  'a section that is called like its heading',
  `<div>${PARAGRAPHS}<div id="sharing-with-a-neighbour"><p>${SENTENCES[0]}</p></div><div id="share-box"><p>${SENTENCES[1]}</p></div></div>`,
  [...SENTENCES, SENTENCES[0]],
  [`sharing: ${SENTENCES[1]}`],
);
page(
  'a body in parts of different names',
  `<h1>Talks fail</h1><div class="opening"><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></div><ul>${menuOf(400)}</ul><div class="rest">${PARAGRAPHS}${PARAGRAPHS}</div>`,
  [SENTENCES[0], SENTENCES[1], ...SENTENCES, ...SENTENCES],
  ['outside-article: Talks fail', ...linksOf(400)],
  { title: 'Talks fail' },
);
page(
  'sections whose headings are links',
  `<div>${SENTENCES.map((sentence, i) => `<h3><a href="/${i}">Round ${i} of the talks</a></h3><p>${sentence}</p>`).join('')}</div>`,
  SENTENCES.flatMap((sentence, i) => [`Round ${i} of the talks`, sentence]),
  [],
);
page(
  'a post on the weather is none of its reports',
  `<div>${'<p>Photographs by our readers</p>'.repeat(2)}<div class="post-7 type-post hentry category-weather tag-ads"><p>${SENTENCES[0]}</p></div><div class="box"><p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p></div></div>`,
  ['Photographs by our readers', 'Photographs by our readers', ...SENTENCES],
  [],
);
page(
  'an article whose paragraphs are called headings',
  `<div><h4>${SENTENCES.join('</h4><h4>')}</h4><h4>Related</h4></div>`,
  [...SENTENCES],
  ['heading-of-nothing: Related'],
);
page(
  'a footer with a body of its own',
  `<div class="entry-content"><p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p></div><div class="footer-info entry-content"><p>${SENTENCES[2]}</p><p>${SENTENCES[2]} So they said.</p></div>`,
  [SENTENCES[0], SENTENCES[1]],
  [`outside-article: ${SENTENCES[2]}`, `outside-article: ${SENTENCES[2]} So they said.`],
);
page(
  'a post of a social network that the article shows',
  `${PARAGRAPHS}<div class="embed-twitter"><p>We are here.</p></div>`,
  [...SENTENCES, 'We are here.'],
  [],
);
const standfirst = (name: string, above: string, lead: string | null, apart: readonly string[]): void =>
  page(
    name,
    `<header><h1>Talks fail</h1>${above}</header><ul>${menuOf(12)}</ul><div class="article-body">${PARAGRAPHS}</div>`,
    [...SENTENCES],
    ['outside-article: Talks fail', ...apart.map((text) => `outside-article: ${text}`), ...linksOf(12)],
    { title: 'Talks fail', ...(lead !== null && { lead }) },
  );
const LEAD = 'Four countries could not agree on the region';
standfirst('a standfirst above the body', `<p class="articleDek">${LEAD}</p>`, LEAD, [LEAD]);
standfirst('a standfirst in a box', `<div class="summary"><p>${LEAD}</p></div>`, LEAD, [LEAD]);
standfirst('a line above the body that no name calls a standfirst', `<p>${LEAD}</p>`, null, [LEAD]);
standfirst('a section called summary', '<p class="summary">World news</p>', null, ['World news']);
standfirst('the hour below a headline', '<p class="dek">Changed in Vienna on Friday at 10:15</p>', null, [
  'Changed in Vienna on Friday at 10:15',
]);
page(
  'a standfirst without a headline is text beside the article',
  `<p class="dek">${LEAD}</p><ul>${menuOf(12)}</ul><div class="article-body">${PARAGRAPHS}</div>`,
  [...SENTENCES],
  [`outside-article: ${LEAD}`, ...linksOf(12)],
);
page('a page of few words', '<p>Hello', ['Hello'], []);
page(
  'preformatted text and cells',
  '<pre>One\ntwo\n\nthree</pre><table><tr><td>a</td><td>b</td></tr></table>',
  ['One two', 'three', 'a b'],
  [],
);
page(
  'what a page says of itself',
  `<head><title>T | S</title><meta property="og:title" content="Talks | The Example"><meta property="og:site_name" content="The Example"><meta name="author" content="https://a.example/ann">
<link rel="canonical" href="https://a.example/1"><meta property="article:published_time" content="2015-10-23T10:00:00Z"><meta name="date" content=""></head><a rel="author" href="x">Bo Ek</a><p>Hello`,
  ['Hello'],
  ['link-line: Bo Ek'],
  {
    title: 'Talks',
    date: '2015-10-23T10:00:00Z',
    source: 'The Example',
    url: 'https://a.example/1',
    authors: ['Bo Ek'],
  },
);
page(
  'JSON-LD comes first',
  `<script type="application/ld+json">[{"@type":"WebSite","name":"x"},5,{"@graph":[{"@type":["NewsArticle"],"headline":"Talks","datePublished":"2015-10-23","author":[{"name":"Ann Lee"},{"@id":"@ann"}],"publisher":{"name":"S"},"inLanguage":"en","url":"https://a.example/1"}]}]</script>
<script type="application/ld+json">{broken</script><h1></h1><p>Hello <time pubdate datetime="2014-01-01">x</time>`,
  ['Hello x'],
  [],
  {
    title: 'Talks',
    date: '2015-10-23',
    source: 'S',
    url: 'https://a.example/1',
    language: 'en',
    authors: ['Ann Lee'],
  },
);
const tells = (name: string, html: string, expected: object): void => {
  void t.test(name, async (t) => {
    const { documents } = await readFolder(await folderOf({ 'a.html': html }), OPTIONS);
    t.match(documents[0]?.given, expected);
  });
};
const LOGO = '<svg><title>The Example</title></svg>';
const OG_TITLE = '<meta property="og:title" content="Talks fail">';
tells('a logo that is drawn', `<title>Talks fail</title>${LOGO}<h1>${LOGO}</h1><h1>Talks fail</h1><p>T`, {
  title: 'Talks fail',
});
tells(
  'a logo in letters, which the title begins with',
  `<title>The Example: Talks fail</title>${OG_TITLE}<h1>The Example</h1><h3>Talks fail</h3><p>T`,
  { title: 'Talks fail' },
);
tells(
  'a logo that is called like the site',
  `<title>The Example – all day</title><meta property="og:site_name" content="The Example"><meta name="twitter:title" content="Talks"><h1>The Example</h1><p>T`,
  { title: 'Talks' },
);
tells(
  'a headline before the name of the site',
  `<title>Talks | The Example</title><meta property="og:title" content="You will not believe it"><h1>Talks</h1><p>T`,
  {
    title: 'Talks',
  },
);
const dated = (name: string, html: string, date: string | null): void =>
  page(name, `${html}<p>Hello`, ['Hello'], [], date === null ? {} : { date });
const linked = (...texts: readonly string[]): string =>
  texts.map((text) => `<script type="application/ld+json">${text}</script>`).join('');
dated(
  'the date of a page, not of its video',
  linked(
    '{"@type":"VideoObject","datePublished":"2014-01-01"}',
    '{"@graph":[{"@type":"WebPage","datePublished":"2015-10-23"}]}',
  ),
  '2015-10-23',
);
dated('JSON-LD with a slip', linked('{"headline":"a "b"","datePublished": "2015-10-23",}'), '2015-10-23');
dated(
  'two dates in JSON-LD with slips',
  linked('{"datePublished":"2015-10-23",}', '{"datePublished":"2015-10-24",}'),
  null,
);
page(
  'authors and publisher that are referred to',
  `${linked('{"@graph":[{"@type":"Organization","@id":"#o","name":"S"},{"@type":"Person","@id":"#p","name":"Ann Lee"},{"@type":"NewsArticle","author":[{"@id":"#p"},{"@id":"#q"}],"publisher":{"@id":"#o"}}]}')}<meta name="author" content="S"><p>Hello`,
  ['Hello'],
  [],
  { source: 'S', authors: ['Ann Lee'] },
);
page('who set up the site', '<meta name="author" content="admin"><p>Hello', ['Hello'], []);
const FRONT = Array.from({ length: 12 }, (_, i) => `<p><a href="/${i}">Report number ${i}</a></p>`).join('');
one('a page that leads to others', 'index.html', `<h1>News</h1>${FRONT}`, [' ! no-article']);
one('with a greeting', 'index.html', `${FRONT}<p>${SENTENCES[0]}</p>`, [' ! no-article']);
page(
  'a short report among links',
  `<meta name="date" content="2015-10-23">${FRONT}<p>${SENTENCES[0]}</p>`,
  [SENTENCES[0]],
  Array.from({ length: 12 }, (_, i) => `outside-article: Report number ${i}`),
  { date: '2015-10-23' },
);
check(
  'of a site that was saved whole the articles are served, and the rest is named',
  {
    'a.html': `<h1>Talks fail</h1>${PARAGRAPHS}`,
    'feed.xml':
      '<rss><channel><item><title>Talks</title><description>They fail.</description></item></channel></rss>',
    'img/a.jpg': Buffer.from([0xff, 0xd8]),
    'index.html': `<h1>News</h1>${FRONT}`,
    'robots.txt': 'User-agent: *',
    'sitemap.xml': '<urlset><url><loc>https://a.example/1</loc></url></urlset>',
    'style.css': 'p {}',
  },
  [
    `a.html = Talks fail\n\n${SENTENCES.join('\n\n')} {"title":"Talks fail"}`,
    'feed.xml = They fail. {"title":"Talks"}',
    'img/a.jpg ! format',
    'index.html ! no-article',
    'robots.txt ! format',
    'sitemap.xml ! shape',
    'style.css ! format',
  ],
);
dated('a name of its own', '<meta name="sn-post-date" content="2015/10/23">', '2015/10/23');
dated('when it was changed', '<meta property="article:modified_time" content="2015-10-23">', null);
dated('an address is no date', '<meta name="article:publisher" content="https://a.example/2015">', null);
page(
  'the only time of a page is its date',
  '<h1>H</h1><p>Hello <time>23 October 2015</time>',
  ['H', 'Hello 23 October 2015'],
  [],
  {
    title: 'H',
    date: '23 October 2015',
  },
);
page(
  'of two times without a name none is',
  '<p>Hello <time>2015-10-23</time> <time datetime="2015-10-24">x</time>',
  ['Hello 2015-10-23 x'],
  [],
);
const dateOf = (name: string, html: string, date: string | null): void =>
  void t.test(name, async (t) => {
    const { documents } = await readFolder(await folderOf({ 'a.html': `${html}<p>Hello` }), OPTIONS);
    t.equal(documents[0]!.given.date ?? null, date);
  });
const AT = '<link rel="canonical" href="https://a.example/2015/10/23/talks">';
const META = (name: string, date: string): string => `<meta name="${name}" content="${date}">`;
const NAMES_NO_DAY = `${META('pubdate', '2014-01-01')}${META('dc.date', '2015-10-22T23:00:00Z')}`;
dateOf('of two dates the one near that of the address', `${AT}${NAMES_NO_DAY}`, '2015-10-22T23:00:00Z');
dateOf('of two dates without an address the first', NAMES_NO_DAY, '2014-01-01');
dateOf(
  'of two dates of which none is near the first',
  `${AT}${META('pubdate', 'x 2014')}${META('dc.date', '2013-01-01')}`,
  'x 2014',
);
dateOf(
  'what a page tells a service',
  `<meta name="parsely-page" content='{"pub_date":"2015-10-23"}'>`,
  '2015-10-23',
);
dateOf('what a page does not tell a service', `<meta name="parsely-page" content='{"pub_date":5}'>`, null);
dateOf('a year is none', '<time>2015</time>', null);
dateOf(
  'a time of a change is none',
  '<p>By Ann Lee, last updated <time datetime="2015-10-23">x</time></p>',
  null,
);
dateOf(
  'a time in a long line',
  `<div>updated ${'x '.repeat(100)}<time datetime="2015-10-23">x</time></div>`,
  '2015-10-23',
);
page(
  'links and anchors that nobody closed',
  `<a name="top"><p>${SENTENCES[0]}<p><a href="x">Read<a href="y">this</a> ${SENTENCES[1]}<p>${SENTENCES[2]}`,
  [SENTENCES[0], `Readthis ${SENTENCES[1]}`, SENTENCES[2]],
  [],
);
const POSTS = SENTENCES.map((sentence) => `<article><p>${sentence}</p></article>`).join('');
page('the posts of a live report', `<h1>Live</h1>${POSTS}`, ['Live', ...SENTENCES], [], { title: 'Live' });
const LONG = Array.from({ length: 8 }, (_, i) => `${SENTENCES[i % 3]!} So it was ${i}.`);
const TEASER = `<article><h2><a href="b">A bridge opens in Budapest</a></h2><p>${SENTENCES[1]}</p></article>`;
void t.test('an article in a row with those that it announces', async (t) => {
  const html = `<main><article><p>${LONG.join('<p>')}</article>${TEASER.repeat(3)}</main>`;
  const { documents } = await readFolder(await folderOf({ 'a.html': html }), OPTIONS);
  const { raw, marks = [] } = documents[0]!;
  const apart = marks.filter(({ kind }) => kind === 'furniture').map(({ range }) => raw.slice(...range));
  t.strictSame(new Set(apart), new Set(['A bridge opens in Budapest', SENTENCES[1]]));
});
const menu = Array.from({ length: 12 }, (_, i) => `<li><a href="${i}">All the news of ${i}</a></li>`).join(
  '',
);
page(
  'an article behind a wall, in a box that is called so',
  `<ul>${menu}</ul><div class="modal-enabled"><p class="paywall">${SENTENCES.join('<p class="paywall">')}</div>`,
  [...SENTENCES],
  Array.from({ length: 12 }, (_, i) => `outside-article: All the news of ${i}`),
);
const WIDGETS = [...SENTENCES, ...SENTENCES.map((sentence) => `${sentence} So they said.`)];
const withMenu = (more: string, text: string): string => `${more}<ul>${menu}</ul>${text}`;
void t.test('an article of which each paragraph is a widget', async (t) => {
  const body = WIDGETS.map((sentence) => `<div class="widget"><p>${sentence}</p></div>`).join('');
  const { documents, rejected } = await readFolder(
    await folderOf({
      'a.html': withMenu(META('pubdate', '2015-10-23'), body),
      'b.html': withMenu('', body),
      'c.html': withMenu(
        META('pubdate', '2015-10-23'),
        `<div class="widget"><p>${SENTENCES[0]}</p></div>`.repeat(3),
      ),
    }),
    OPTIONS,
  );
  t.strictSame(
    documents.map(({ path }) => path),
    ['a.html'],
    'is one where the page has a date and enough text',
  );
  t.strictSame(
    rejected.map(({ path, code }) => `${path} ${code}`),
    ['b.html no-article', 'c.html no-article'],
  );
});
page(
  'a page in the encoding it names',
  Buffer.from('<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2', 'latin1'),
  ['Привет'],
  [],
);
page(
  'a page that names an unknown encoding',
  Buffer.from('<meta charset="x-none"><p>Z\xfcrich', 'latin1'),
  ['Zürich'],
  [],
);
page(
  'quotes and dashes of a page in windows-1252, which browsers read iso-8859-1 as',
  Buffer.from('<meta charset="iso-8859-1"><p>\x93It\x92s \x80 5\x94 \x96 caf\xe9', 'latin1'),
  ['“It’s € 5” – café'],
  [],
);
page('a page in UTF-8 that names another', '<meta charset="windows-1251"><p>Zürich', ['Zürich'], []);
one('a page that names no encoding', 'a.htm', Buffer.from('<p>Z\xfcrich', 'latin1'), [
  ' = Zürich',
  ' ? encoding',
]);
one(
  'a page with letters that are lost',
  'a.html',
  '<meta charset="utf-8"><title>\ufffd</title><p>Z\ufffdrich',
  [' = Z\ufffdrich {"title":"\ufffd"}', ' ? lost-letters'],
);
one(
  'a page with slips in the encoding it names',
  'a.html',
  Buffer.from('<meta charset="utf-8"><p>Z\xc3\xbcrich or Z\xfcrich', 'latin1'),
  [' = Zürich or Z\ufffdrich', ' ? lost-letters'],
);
one('a feed that names UTF-8 and is none', 'a.rss', Buffer.from(RSS_OF_CAFE, 'latin1'), [
  ' = A caf\xe9. {"title":"Caf\xe9 \u201copens\u201d"}',
  ' ? encoding',
]);
void t.test('what was guessed or lost is told in a sentence', async (t) => {
  const { warnings } = await readFolder(
    await folderOf({
      'a.html': Buffer.from('<meta charset="x-none"><p>Z\xfcrich', 'latin1'),
      'b.jsonl': '{"text":"\ufffd"}\n{"text":"B"}\n{"text":"\ufffd\ufffd"}',
      'c.txt': '\ufffd',
    }),
    OPTIONS,
  );
  t.match(warnings, [
    {
      path: 'a.html',
      code: 'encoding',
      detail: /found an unknown name, "x-none"\. It was read as windows-1252/,
    },
    { path: 'b.jsonl', code: 'lost-letters', detail: /found 3 lost letters \(U\+FFFD\) in 2 articles\. / },
    { path: 'c.txt', code: 'lost-letters', detail: /found a lost letter \(U\+FFFD\) in one article\. / },
  ]);
});
one('a feed that is saved as a page', 'feed/index.html', RSS_OF_CAFE.replaceAll(/[^ -~]/g, ''), [
  ' = A caf. {"title":"Caf opens"}',
]);
one(
  'a feed with a remark before it that is saved as a page',
  'a.html',
  '<?xml version="1.0"?><!-- made by hand --><feed><entry><content>T</content></entry></feed>',
  [' = T'],
);
one(
  'a page that leads on by itself',
  'a.html',
  '<meta http-equiv="Refresh" content="0; URL=b.html"><a href="b.html">Click</a>',
  [' ! no-article'],
);
page(
  'a page that loads itself again',
  `<meta http-equiv="refresh" content="5;url=a.html"><p>${SENTENCES.join('<p>')}`,
  [...SENTENCES],
  [],
);
for (const classes of ['category category-7 x', 'archive date unknown', 'error404', 'home search-no-results'])
  one(`a page of class ${classes}`, 'a.html', `<body class="${classes}"><p>${SENTENCES[0]}`, [
    ' ! no-article',
  ]);
page('a post in a category', `<body class="single category-7"><p>${SENTENCES[0]}`, [SENTENCES[0]], []);
const listing = (more: string): string =>
  `<script type="application/ld+json">[{"@type":"CollectionPage"}${more}]</script><p>${SENTENCES[0]}`;
one('a page that says it is a collection', 'a.html', listing(''), [' ! no-article']);
page('an article in a collection', listing(',{"@type":"NewsArticle"}'), [SENTENCES[0]], []);
one('a page that shows nothing', 'a.html', '<script>x</script>', [' ! empty']);
t.match(parseMarkup('<a/>'.repeat(300_001), true), { code: 'too-large', reason: /300000 elements/ });
page(
  'teasers inside an article; programs in a row are none',
  `<html><body>${'<script>x</script>'.repeat(3)}${PARAGRAPHS}${'<div class="t"><a href="/d">Another report of the day</a></div>'.repeat(3)}<div class="tweet-embed">We are here.</div></body>`,
  [...SENTENCES, 'We are here.'],
  Array<string>(3).fill('teaser: Another report of the day'),
);
page(
  'a body that is named, around the text',
  `<div class="articleBody"><div>${PARAGRAPHS}</div><div><a href="/d">All reports of the day</a></div></div><p>Short</p>`,
  [...SENTENCES],
  ['link-line: All reports of the day', 'outside-article: Short'],
);
one('100,000 levels of a page', 'a.html', '<div>'.repeat(100_000), [' ! too-large']);
one('levels that browsers flatten', 'a.html', `${'<b>'.repeat(600)}Hello${'</b>'.repeat(600)} there`, [
  ' = Hello there',
]);

// Packed files
one('gzip', 'a.jsonl.gz', gzipSync('{"text":"A"}\n{"text":"B"}'), [' = A', ' = B']);
one('gzip in members', 'A.TXT.GZ', Buffer.concat([gzipSync('Hello '), gzipSync('there')]), [
  ' = Hello there',
]);
one('no gzip', 'a.txt.gz', 'Hello', [' ! syntax']);
one('gzip that breaks off', 'a.jsonl.gz', gzipSync('{"text":"A"}\n').subarray(0, -4), [' = A', ' ! syntax']);
one('a bomb of gzip', 'a.jsonl.gz', gzipSync(Buffer.alloc(9_000_000)), [' ! too-large']);
one('what unpacks to more than may be', 'a.txt.gz', gzipSync(Buffer.alloc(1_000_001, 97)), [' ! too-large']);
one('gzip of what is in no known format', 'a.gz', gzipSync('A'), [' ! format']);

/** A ZIP file of deflated files (PKWARE APPNOTE 6.3); `claimed` is the size that the list says, if not the true one. */
const zipOf = (files: Files, claimed?: number): Buffer => {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  for (const [name, content] of Object.entries(files)) {
    const data = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x800, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(Buffer.from(content)), 10);
    header.writeUInt32LE(data.length, 14);
    header.writeUInt32LE(claimed ?? Buffer.byteLength(content), 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(
      locals.reduce((sum, { length }) => sum + length, 0),
      10,
    );
    list.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), header, central, Buffer.from(name));
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), header, Buffer.from(name), data);
  }
  const [body, directory] = [Buffer.concat(locals), Buffer.concat(list)];
  const end = Buffer.alloc(18);
  for (const at of [4, 6]) end.writeUInt16LE(Object.keys(files).length, at);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
};

/** CRC-32 (ISO 3309), which Node 20 does not offer. */
const crc32 = (data: Buffer): number => {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const PACKED = {
  'b/c.txt': 'C',
  'a.jsonl': '{"text":"A"}',
  'b/': '',
  '.x.txt': 'X',
  '__MACOSX/a.txt': 'M',
  'd.jpg': '',
};
one('a ZIP file holds a folder', 'z.zip', zipOf(PACKED), ['/a.jsonl = A', '/b/c.txt = C', '/d.jpg ! format']);
one(
  'a ZIP file of much else',
  'z.zip',
  zipOf(Object.fromEntries([...Array.from({ length: 1002 }, (_, i) => [`a${i}.jpg`, '']), ['b.txt', 'B']])),
  [
    '/b.txt = B',
    ' ! format',
    ...Array.from({ length: 1002 }, (_, i) => `/a${i}.jpg ! format`)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .slice(0, 1000),
  ],
);
one('no ZIP file', 'a.zip', 'Hello', [' ! syntax']);
one('a ZIP file that holds nothing', 'a.zip', zipOf({ 'b/': '' }), [' ! empty']);
one('a name that leads out of a ZIP file', 'a.zip', zipOf({ '../a.txt': 'A' }), [' ! syntax']);
one('a ZIP file that says it unpacks to more than may be', 'a.zip', zipOf({ 'a.txt': 'A' }, 2e9), [
  ' ! too-large',
]);
one('a file in a ZIP file of more than may be', 'a.zip', zipOf({ 'a.txt': 'A' }, 1_000_001), [
  '/a.txt ! too-large',
]);
one('a ZIP file that says too little', 'a.zip', zipOf({ 'a.txt': 'AA', 'b.txt': 'B' }, 1), [
  '/b.txt = B',
  '/a.txt ! syntax',
]);

void t.test('records of one file share its path', async (t) => {
  const files = {
    'a.jsonl': '{"text":"A"}',
    'b.json': '[{"text":"A"}]',
    'c.json': '{"text":"A"}',
    'd.md': 'A',
  };
  const { documents } = await readFolder(await folderOf(files), OPTIONS);
  t.strictSame(
    documents.map(({ path, shared }) => [path, shared]),
    [
      ['a.jsonl', true],
      ['b.json', true],
      ['c.json', false],
      ['d.md', false],
    ],
  );
});

void t.test('what is wrong a thousand times is told once', async (t) => {
  const content = `{"text":"A","title":{}}\n`.repeat(20) + 'x\n'.repeat(1500);
  const { rejected, warnings } = await readFolder(await folderOf({ 'a.jsonl': content }), OPTIONS);
  t.match(warnings, [{ detail: /"title"; found an object in record 1 and 19 more like it\./ }]);
  t.equal(rejected.length, 1001);
  t.match(rejected.at(-1), { record: null, reason: /found 500 more records/ });
});

void t.test('a record that has no text shows its fields', async (t) => {
  const keys = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`key${i}`, i]));
  const { rejected } = await readFolder(await folderOf({ 'a.json': JSON.stringify(keys) }), OPTIONS);
  t.match(rejected, [{ reason: /no text in the fields "key0", .*"key7" and 2 more\. .*--map text=FIELD/ }]);
});

// Properties
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '---\n',
    '\n',
    '...',
    'title: ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    '\\',
    ': ',
    '&a ',
    '*a',
    ',',
  ),
  fc.json(),
);
const anything = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');
const extension = fc.constantFrom(...FORMATS.keys());
const opening = fc.constantFrom('', '---\n');
const readText = async (format: string, text: string): Promise<Pick<Content, 'documents' | 'rejected'>> => {
  const file = { path: `a${format}`, size: 0, chunks: () => chunksOf(text) };
  const parts: Content[] = [];
  for await (const part of readNamed(file, { names, maxBytes: 1e6 })) parts.push(part);
  return {
    documents: parts.flatMap(({ documents }) => documents),
    rejected: parts.flatMap(({ rejected }) => rejected),
  };
};

async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}

const losesNothing = async (text: string, format: string, fence: string): Promise<boolean> => {
  const { documents, rejected } = await readText(format, fence + text);
  return documents.length + rejected.length > 0 && documents.every(({ raw }) => raw.trim() !== '');
};
void t.test('no text makes a reader throw', (t) =>
  slowProperty(t, 'or lose it', [anything, extension, opening], { runs: 300, holds: losesNothing }),
);

const value = fc.string().filter((text) => text.trim() !== '');
const records = fc.array(fc.record({ text: value, title: value, date: value }), { minLength: 1 });
type Row = { readonly text: string; readonly title: string; readonly date: string };
const comesBack = async (written: readonly Row[]): Promise<boolean> => {
  const content = written.map((item) => JSON.stringify(item)).join('\n');
  const { documents } = await readText('.jsonl', content);
  const again = documents.map(({ raw, given }) => ({ text: raw, title: given.title, date: given.date }));
  const asKeys = written.map(({ text, title, date }) => ({ text, title, date }));
  return JSON.stringify(again) === JSON.stringify(asKeys);
};
void t.test('a record comes back', (t) =>
  slowProperty(t, 'as it was written', [records], { runs: 300, holds: comesBack }),
);

// Real news
const DATA = process.env['DATELINE_DATA'];
void t.test(
  '2,225 articles as one file and as many',
  { skip: DATA === undefined && 'no DATELINE_DATA' },
  async (t) => {
    const content = gunzipSync(readFileSync(`${DATA}/news/bbc.jsonl.gz`)).toString();
    const articles = content.trimEnd().split('\n');
    const texts = articles.map((line) => (JSON.parse(line) as { body: string }).body);
    const files = Object.fromEntries(texts.map((text, at) => [`${String(at).padStart(4, '0')}.txt`, text]));
    const options = { ...OPTIONS, maxBytes: 2 ** 26 };
    const many = await readFolder(await folderOf(files), options);
    const single = await readFolder(await folderOf({ 'bbc.jsonl': content }), options);
    t.strictSame(
      [many.documents.length, many.rejected, single.rejected, single.warnings],
      [2225, [], [], []],
    );
    t.strictSame(
      many.documents.map(({ raw }) => raw),
      single.documents.map(({ raw }) => raw),
    );
  },
);
