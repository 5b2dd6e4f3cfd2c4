import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { cacheFolder, type Home } from '../src/cache-folder.ts';
import { createLiveCorpus } from '../src/corpus/live-corpus.ts';
import { loadTagger } from '../src/corpus/mentions/load-tagger.ts';
import { mentionsOf, rowsOf, type MentionRows } from '../src/corpus/mentions/mention-rows.ts';
import { recallOr, type Asked } from '../src/corpus/mentions/recall-mentions.ts';
import { tagArticles } from '../src/corpus/mentions/tag-articles.ts';
import type { Progress } from '../src/corpus/progress.ts';
import { tagArticle, type Taggable } from '../src/entities/tag-article.ts';

t.setTimeout(300_000);

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

const article = (text: string, more: Partial<Taggable> = {}): Taggable => ({
  title: text,
  titleOrigin: 'first-sentence',
  lead: null,
  text,
  ...more,
});
const named = [
  article('The talks in Vienna failed, said Sergei Lavrov of the Foreign Ministry.'),
  article('He left.', { title: 'John Kerry in Oslo', titleOrigin: 'given', lead: 'Turkey agreed.' }),
  article('nobody and nowhere'),
];
const rows = named.map((one) => rowsOf(tagArticle(one, loadTagger())));
check(
  'mentions are packed and unpacked without loss',
  named.map((one, n) => mentionsOf(rows[n]!, one)),
  named.map((one) => tagArticle(one, loadTagger())),
);

/** Three hundred thousand digits that name nobody: a batch for a thread. */
const long = article(`${'0123456789'.repeat(30)} `.repeat(1000));

void t.test('threads find what this thread finds, in the order of the articles', async (t) => {
  const articles = [named[0]!, long, named[1]!, long, named[2]!];
  const heard: Progress[] = [];
  const onProgress = (progress: Progress): void => void heard.push(progress);
  const here = await tagArticles(articles, { threads: 0, onProgress });
  t.strictSame(here, [rows[0], [], rows[1], [], rows[2]]);
  t.match(heard.at(-1), { step: 'recognise', done: 5, total: 5 });
  t.strictSame(await tagArticles(articles, { threads: 2, onProgress }), here);
  t.match(heard.at(-1), { step: 'recognise', done: 5, total: 5 });
  t.strictSame(await tagArticles([], { threads: 2, onProgress }), []);
});

/** What is tagged, told and answered when articles are asked for with a cache at some path. */
async function recall(cache: string | null, asked: Partial<Asked>) {
  const tagged: string[] = [];
  const told: string[] = [];
  const { articles = named, corpus = articles } = asked;
  const tag = async (some: readonly Taggable[]): Promise<MentionRows[]> => {
    tagged.push(...some.map(({ text }) => text));
    return some.map((one) => rowsOf(tagArticle(one, loadTagger())));
  };
  const answer = await recallOr(tag, { articles, corpus }, { cache, warn: (line) => told.push(line) });
  const expected = articles.map((one) => rowsOf(tagArticle(one, loadTagger())));
  return {
    tagged: tagged.length,
    told: told.join('\n'),
    right: JSON.stringify(answer) === JSON.stringify(expected),
  };
}

void t.test('what was found is kept, and no wrong answer comes of it', async (t) => {
  const folder = t.testdir();
  const file = join(folder, 'new', 'folder', 'names.jsonl');
  const is = async (
    name: string,
    asked: Partial<Asked>,
    tagged: number,
    told: RegExp | '' = '',
  ): Promise<void> => {
    const found = await recall(file, asked);
    t.match(found, { tagged, told, right: true }, name);
  };
  t.match(await recall(null, {}), { tagged: 3, told: '', right: true }, 'without a file all is found anew');
  await is('at first all is found', {}, 3);
  await is('then nothing is', {}, 0);
  await is('in any order', { articles: named.toReversed() }, 0);
  await is('one text twice is read once', { articles: [named[0]!, named[0]!], corpus: named }, 0);
  const more = article('Angela Merkel met him.');
  await is('what is new is found and added', { articles: [more], corpus: [...named, more] }, 1);
  await is('with the others', { articles: [...named, more] }, 0);
  await is(
    'a given title is another text',
    { articles: [{ ...more, titleOrigin: 'given' }], corpus: [more] },
    1,
  );
  await is('what the corpus has no more is forgotten', { articles: named }, 3);

  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, -9));
  await is('a file that is cut short is told', {}, 3, /is damaged: all names are found anew\.$/);
  await is('and made anew', {}, 0);
  await writeFile(file, 'no cache');
  await is('so is what is no cache', {}, 3, /is damaged/);
  await writeFile(file, whole.toString().replace(/"recogniser":"\w+"/, '"recogniser":"other"'));
  await is('and what another version wrote', {}, 3, /is of another version of Dateline/);
  await is('which is replaced, too', {}, 0);
  t.strictSame(await readdir(join(folder, 'new', 'folder')), ['names.jsonl'], 'nothing is left beside it');
});

void t.test('a cache that cannot be used is told', async (t) => {
  const folder = t.testdir({ file: 'x', 'names.jsonl': {} });
  t.match(await recall(join(folder, 'file', 'names.jsonl'), {}), {
    tagged: 3,
    told: /cannot be read .*\n.*cannot be written: .*--cache off\.$/,
    right: true,
  });
  t.match(await recall(join(folder, 'names.jsonl'), {}), {
    told: /cannot be read.*\n.*cannot be written/,
    right: true,
  });
});

void t.test('a large corpus is the same with threads, with a cache, and without', async (t) => {
  const folder = t.testdir({ corpus: {} });
  await mkdir(join(folder, 'corpus'), { recursive: true });
  for (let n = 0; n < 4; n++)
    await writeFile(join(folder, 'corpus', `${n}.txt`), `${named[n % 2]!.title} ${n}.\n\n${long.text}`);
  const build = async (threads: number, cache: string | null): Promise<unknown> => {
    const live = createLiveCorpus(
      { folder: join(folder, 'corpus'), maxBytes: 1e6, fields: {}, source: null, dateFrom: null },
      { remember: true, onProgress: () => {}, names: { threads, cache, warn: (line) => t.fail(line) } },
    );
    await live.reload();
    const { version, entities, articles } = live.corpus()!;
    await writeFile(join(folder, 'corpus', '3.txt'), 'Jane Foster left Lima.');
    await live.reload();
    const after = [...live.corpus()!.entities.keys()];
    await writeFile(join(folder, 'corpus', '3.txt'), `${named[1]!.title} 3.\n\n${long.text}`);
    return { version, entities: [...entities], articles: [...articles], after };
  };
  const plain = await build(0, null);
  const file = join(folder, 'names.jsonl');
  t.strictSame(await build(2, file), plain, 'threads');
  t.strictSame(await build(0, file), plain, 'cache');
});

const cached = (name: string, home: Partial<Home>, expected: string): void =>
  check(name, cacheFolder({ env: {}, platform: 'linux', home: '/home/ann', ...home }), expected);
cached('caches are below the home', {}, '/home/ann/.cache/dateline');
cached('or where XDG says', { env: { XDG_CACHE_HOME: '/c' } }, '/c/dateline');
cached('elsewhere on a Mac', { platform: 'darwin' }, '/home/ann/Library/Caches/dateline');
