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
import { gunzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import { CorpusError } from '../src/read/corpus-error.ts';
import { decode } from '../src/read/decode.ts';
import { entryKind } from '../src/read/entry-kind.ts';
import { fieldNames } from '../src/read/field-names.ts';
import { notAFile, unreadable } from '../src/read/file-failures.ts';
import { FORMATS } from '../src/read/formats.ts';
import { frontMatter } from '../src/read/front-matter.ts';
import { loadText, readUnchanged } from '../src/read/load-text.ts';
import { mapConcurrently } from '../src/read/map-concurrently.ts';
import { readFolder, type ReadResult } from '../src/read/read-folder.ts';
import { walk, type ListFolder } from '../src/read/walk.ts';
import { property } from './property.ts';
import { seedDocuments } from './seeds.ts';

const root = await mkdtemp(join(tmpdir(), 'dateline-read-'));
t.teardown(() => rm(root, { recursive: true }));

type Content = string | Buffer;
type Files = Readonly<Record<string, Content>>;
const OPTIONS = { maxBytes: 1_000_000, fields: {} };

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
const one = (name: string, path: string, content: Content, expected: readonly string[], fields = {}): void =>
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

// The loader rule
one('a byte order mark is no part of the text', 'a.txt', '\ufeffHello', [' = Hello']);
one('a byte order mark is no part of a title', 'a.md', '\ufeff---\ntitle: T\n---\nA', [' = A {"title":"T"}']);
one('a byte order mark is no part of JSON', 'a.json', '\ufeff{"text":"A"}', [' = A']);
one('UTF-16, little end first', 'a.txt', utf16('Zürich 🎉'), [' = Zürich 🎉']);
one('UTF-16, big end first', 'a.txt', utf16('Zürich 🎉').swap16(), [' = Zürich 🎉']);
one('UTF-16 JSON', 'a.json', utf16('{"text":"Ž"}'), [' = Ž']);
one('UTF-16 without its mark is binary', 'a.txt', utf16('Hello').subarray(2), [' ! binary']);
one('half a character of UTF-16', 'a.txt', utf16('Hello').subarray(0, -1), [' ! encoding']);
one('a lone surrogate', 'a.txt', Buffer.from([0xff, 0xfe, 0, 0xd8]), [' ! encoding']);
one('Latin-1', 'a.txt', Buffer.from('Zürich', 'latin1'), [' ! encoding']);
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
  t.match(await loadText(pipe, 10), { code: 'not-a-file', reason: /found a named pipe/ });
  const before = await lstat(join(folder, 'a.txt'), { bigint: true });
  t.match(await readUnchanged(pipe, before), { code: 'changed' }, 'nor one that took the place of a file');
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
  t.match(await loadText(join(folder, 'gone.txt'), 10), { code: 'changed', reason: /found that it is gone/ });
  t.match(await loadText(folder, 10), { code: 'not-a-file', reason: /found a folder/ });
  const before = await lstat(a, { bigint: true });
  t.strictSame(await readUnchanged(a, before), 'Hello');
  t.match(await readUnchanged(b, before), { code: 'changed' }, 'replaced');
  await utimes(a, 1, 1);
  t.match(await readUnchanged(a, before), { code: 'changed' }, 'written again with as many letters');
  await utimes(b, 1, 1);
  const sameTime = await lstat(a, { bigint: true });
  t.match(await readUnchanged(b, sameTime), { code: 'changed' }, 'replaced by one of the same size and time');
  await appendFile(a, ' there');
  t.match(await readUnchanged(a, before), { code: 'changed' }, 'grown');
  await truncate(a, 2);
  t.match(await readUnchanged(a, before), { code: 'changed' }, 'cut');
  await rm(a);
  await symlink(b, a);
  t.match(unreadable(await readUnchanged(a, before).catch((error: unknown) => error)), {
    code: 'not-a-file',
  });
});

void t.test('a file that lies about its size is reported, not read for ever', async (t) => {
  const path = join(await folderOf({ 'a.txt': 'Hello' }), 'a.txt');
  const before = await lstat(path, { bigint: true });
  t.match(await readUnchanged('/dev/zero', before), { code: 'changed' });
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
  ' = \nText.\n {"title":"Talks","authors":["A. Author"]}',
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
md('no front matter', 'T\n---\ntitle: x\n---\n', [' = T\n---\ntitle: x\n---\n']);
md('empty front matter', '---\n---\nT', [' = T']);
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
one('.ndjson is JSON Lines', 'a.ndjson', '{"text":"A"}', [' = A']);

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
const names = fieldNames({});
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
property(
  t,
  'no text makes a reader throw or lose it',
  [anything, extension, opening],
  (text, format, fence) => {
    const { documents, rejected } = FORMATS.get(format)!(fence + text, names);
    return documents.length + rejected.length > 0 && documents.every(({ raw }) => raw.trim() !== '');
  },
);

const value = fc.string().filter((text) => text.trim() !== '');
const records = fc.array(fc.record({ text: value, title: value, date: value }), { minLength: 1 });
property(t, 'a record comes back as it was written', [records], (written) => {
  const content = written.map((item) => JSON.stringify(item)).join('\n');
  const { documents } = FORMATS.get('.jsonl')!(content, names);
  const again = documents.map(({ raw, given }) => ({ text: raw, title: given.title, date: given.date }));
  const asKeys = written.map(({ text, title, date }) => ({ text, title, date }));
  return JSON.stringify(again) === JSON.stringify(asKeys);
});

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
