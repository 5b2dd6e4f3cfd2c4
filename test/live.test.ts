import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import t from 'tap';
import { ALL_WORK, createArticleMemo } from '../src/corpus/article-work.ts';
import { buildInSteps } from '../src/corpus/build-corpus.ts';
import { changesSince } from '../src/corpus/changes.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { touchedSince, withGeneration, type History } from '../src/corpus/history.ts';
import { createLiveCorpus } from '../src/corpus/live-corpus.ts';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { inSlices, type Steps } from '../src/corpus/progress.ts';
import { inOneGo } from '../src/thread/pieces.ts';
import { watchFolder } from '../src/corpus/watch-folder.ts';
import type { Change } from '../src/model/change-list.ts';
import { NO_CORRECTIONS } from '../src/model/override.ts';
import { createFileMemo } from '../src/read/file-memo.ts';
import { CorpusError } from '../src/read/corpus-error.ts';
import { createRounds } from '../src/text/rounds.ts';
import { NAMESAKES } from './namesakes.ts';
import { slowProperty } from './property.ts';
import { seedDocuments } from './seeds.ts';

t.setTimeout(300_000);

const SETTINGS = { maxBytes: 1_000_000, fields: {}, source: null, dateFrom: null } as const;
const DEFAULTS = { source: null, dateFrom: null };
const NAMES = { threads: 0, cache: null, warn: () => {} };
const QUIET = { remember: true, onProgress: () => {}, names: NAMES };

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

const rounds = createRounds<number>();
const first = rounds();
first.set('a', 1);
first.set('b', 2);
check(
  'a round that has not ended is known to itself alone',
  [first.get('a'), rounds().get('a')],
  [1, undefined],
);
first.end();
const second = rounds();
check('the last round is known', second.get('a'), 1);
second.end();
check('what a round did not use is forgotten', [rounds().get('a'), rounds().get('b')], [1, undefined]);

const history = ['a', 'b', 'a', 'c'].reduce<History>(
  (known, version, i) => withGeneration(known, { version, touched: [`${i}`, version] }, 6),
  [],
);
const since = (version: string): string[] | null => {
  const touched = touchedSince(history, version);
  return touched && [...touched];
};
check('of a generation that was served twice the last time counts', since('a'), ['3', 'c']);
check('each touched article is told once', since('b'), ['2', 'a', '3', 'c']);
check('what was never served is not known', since('x'), null);
check(
  'the oldest generations are forgotten',
  touchedSince(withGeneration(history, { version: 'd', touched: ['4', 'd', 'x'] }, 6), 'b'),
  null,
);

function* counted(): Steps<string> {
  for (let done = 1; done <= 3; done++) yield { step: 'clean', done, total: 3 };
  return 'made';
}
check('steps can be made in one go', inOneGo(counted()), 'made');

function* slow(): Steps<string> {
  yield* counted();
  for (const end = performance.now() + 11; performance.now() < end;);
  return yield* counted();
}

void t.test('between slices of work others get their turn', async (t) => {
  const seen: number[] = [];
  let turns = 0;
  const other = setImmediate(() => turns++);
  t.equal(await inSlices(slow(), ({ done }) => seen.push(done)), 'made');
  clearImmediate(other);
  t.strictSame([seen, turns], [[1, 2, 3, 1, 2, 3], 1]);
});

void t.test('the work on an article is done once for each document', (t) => {
  let cleaned = 0;
  let recognised = 0;
  const begin = createArticleMemo({
    clean: (...given) => {
      cleaned++;
      return ALL_WORK.clean(...given);
    },
    recognise: (...given) => {
      recognised++;
      return ALL_WORK.recognise(...given);
    },
  });
  const build = (documents: typeof seedDocuments): Corpus => {
    const work = begin();
    const read = { files: 5, documents: [...documents], rejected: [], warnings: [] };
    const corpus = inOneGo(
      buildInSteps(
        {
          read,
          defaults: DEFAULTS,
          overrides: NO_CORRECTIONS,
          duplicateOverrides: NO_CORRECTIONS,
        },
        work,
      ),
    );
    work.end();
    return corpus;
  };
  const whole = build(seedDocuments);
  t.strictSame([cleaned, recognised], [5, 5]);
  const again = build(seedDocuments.map((document) => ({ ...document })));
  t.strictSame([cleaned, recognised], [5, 5], 'equal documents are known');
  t.strictSame(contents(again), contents(whole));
  build(seedDocuments.slice(1));
  build(seedDocuments);
  t.strictSame([cleaned, recognised], [6, 6], 'what was gone is forgotten');
  const [work, document] = [begin(), seedDocuments[0]!];
  const [one, other] = [0, 1].map(() => work.recognise(document, work.clean(document, DEFAULTS)));
  t.not(one, other, 'a record that stands twice is two articles');
  t.strictSame(one, other);
  t.end();
});

const contents = ({ version, articles, entities, stats }: Corpus) => ({ version, articles, entities, stats });

void t.test('a file is read once for each of its states', async (t) => {
  const folder = t.testdir({ a: 'one', b: 'two' });
  const memo = createFileMemo<string>(() => Date.now() + 3_600_000);
  let reads = 0;
  const look = async (name: string, used = memo): Promise<number> => {
    const round = used.begin();
    await round.read({ location: Buffer.from(join(folder, name)) }, async () => `${++reads}`);
    round.end();
    return reads;
  };
  t.strictSame([await look('a'), await look('a')], [1, 1], 'as it was');
  await writeFile(join(folder, 'a'), 'three');
  t.strictSame([await look('a'), await look('a')], [2, 2], 'changed');
  await utimes(join(folder, 'a'), 1, 1);
  t.equal(await look('a'), 3, 'touched');
  t.strictSame([await look('gone'), await look('gone')], [4, 5], 'what is not there is looked for again');
  const careful = createFileMemo<string>();
  t.strictSame([await look('b', careful), await look('b', careful)], [6, 7], 'not trusted while it is fresh');
});

/** A folder that a live corpus follows. */
async function folderOf(files: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  const place = (path: string): string => join(folder, path);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(place(path)), { recursive: true });
    await writeFile(place(path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  const live = createLiveCorpus({ ...SETTINGS, folder }, QUIET);
  await live.reload();
  return { folder, place, write, live };
}

const TEXTS = [
  'The talks in Vienna failed on Friday, said Sergei Lavrov, and will go on in Geneva on Monday.',
  'A bridge over the Danube was opened by John Kerry in Budapest, who called it a new beginning.',
  'The harbour of Rotterdam closed for a day because of the storm that came from the North Sea.',
  'Kerry told reporters that the talks would go on, whatever the harbour of Rotterdam decided.',
];

void t.test('a reload says what became of each file', async (t) => {
  const { live, write, place } = await folderOf({
    'a.txt': TEXTS[0]!,
    'b.txt': TEXTS[1]!,
    'c.txt': TEXTS[2]!,
    'old.pdf': 'x',
  });
  t.teardown(() => rm(place('.'), { recursive: true }));
  const before = live.corpus()!;
  let swaps = 0;
  const stop = live.onSwap(() => swaps++);
  await write('b.txt', TEXTS[3]!);
  await rm(place('c.txt'));
  await write('new/d.txt', TEXTS[2]!);
  await write('e.jsonl', `{"id":"e","text":"${TEXTS[1]}"}\n{"id":"f"}\n`);
  await write('f.pdf', 'x');
  const [report, shared] = await Promise.all([live.reload(), live.reload()]);
  t.equal(report, shared, 'a reload that waits is shared');
  t.match(report, {
    previous: before.version,
    corpusVersion: live.corpus()!.version,
    files: { added: 2, changed: 1, removed: 1, rejected: 1, unchanged: 2 },
    data: [
      { path: 'b.txt', what: 'changed', documents: 1, reasons: [] },
      { path: 'c.txt', what: 'removed', documents: 0 },
      { path: 'e.jsonl', what: 'added', documents: 1, reasons: [/^Record 2: Expected /] },
      { path: 'f.pdf', what: 'rejected', documents: 0, reasons: [/^Expected a name that ends/] },
      { path: 'new/d.txt', what: 'added', documents: 1 },
    ],
  });
  t.equal(swaps, 1);
  const served = live.corpus();
  await write('a.txt', TEXTS[0]!);
  t.match(await live.reload(), { files: { unchanged: 6 }, data: [] }, 'written anew, but the same');
  t.equal(live.corpus(), served, 'the generation stays');
  stop();
  await write('entities.overrides.json', '[{"do":"hide","entity":"person/sergei-lavrov"}]');
  t.match(
    await live.reload(),
    { data: [{ path: 'entities.overrides.json', what: 'added' }], files: { rejected: 0 } },
    'corrections are followed too',
  );
  await write('old.pdf.txt', TEXTS[2]!);
  await live.reload();
  t.equal(swaps, 1, 'who has left hears nothing');
  await rename(place('.'), `${place('.')}-away`);
  const held = live.corpus();
  await t.rejects(live.reload(), CorpusError, 'a folder that is gone');
  t.equal(live.corpus(), held, 'is served on');
  await rename(`${place('.')}-away`, place('.'));
  t.match(await live.reload(), { data: [] }, 'and followed again');
});

void t.test(
  'corrections hold through reloads and restarts, and a mistake in them changes nothing',
  async (t) => {
    const { live, write, folder } = await folderOf({ 'a.txt': TEXTS[0]!, 'b.txt': TEXTS[0]! });
    t.teardown(() => rm(folder, { recursive: true }));
    const files = ['entities.overrides.json', 'duplicates.overrides.json'] as const;
    const [hidden] = live.corpus()!.entities.keys();
    const entries = [[{ do: 'hide', entity: hidden }], [{ do: 'different', articles: ['a', 'b'] }]];
    t.equal(live.corpus()!.groups.size, 1);
    const correct = (): Promise<unknown> =>
      Promise.all(files.map((path, i) => write(path, JSON.stringify(entries[i]))));
    const isCorrected = async (name: string): Promise<void> => {
      const served = live.corpus()!;
      t.equal(
        everything(served),
        everything(await loadCorpus({ ...SETTINGS, folder })),
        `${name}: as a new start`,
      );
      t.equal(served.entities.has(hidden!), false, `${name}: hidden`);
      t.equal(served.groups.size, 0, `${name}: apart`);
    };
    await correct();
    await live.reload();
    await isCorrected('corrected');
    await write('c.txt', TEXTS[1]!);
    await live.reload();
    await isCorrected('with another article');
    const before = live.corpus();
    for (const [i, path] of files.entries()) {
      await write(path, '[{"do":');
      await write('d.txt', `${TEXTS[2]!} It opened at ${i}.`);
      const error: unknown = await live.reload().catch((one: unknown) => one);
      t.match(error, {
        name: 'CorpusError',
        message: new RegExp(`corrections in ".*${path}" cannot be used`),
      });
      t.equal(live.corpus(), before, 'the generation stays, whatever else has changed');
      await t.rejects(
        loadCorpus({ ...SETTINGS, folder }),
        CorpusError,
        'nor does a start serve without them',
      );
      await correct();
    }
    await live.reload();
    t.ok(live.corpus()!.articles.has('d'));
    await isCorrected('once they are repaired');
  },
);

const unread = createLiveCorpus({ ...SETTINGS, folder: 'seeds' }, { ...QUIET, remember: false });
check('nothing is served before the first load', [unread.corpus(), unread.history()], [null, []]);

/** One edit of a folder; files and texts are named by number. */
type Edit = readonly [what: 'write' | 'given' | 'list' | 'remove' | 'rename', file: number, other: number];

const PATHS = ['a.txt', 'b.txt', 'b/c.txt', 'd.md', 'e.json', 'f.jsonl'];

async function apply({ write, place }: Awaited<ReturnType<typeof folderOf>>, [what, file, other]: Edit) {
  const path = PATHS[file]!;
  const text = TEXTS[other % TEXTS.length]!;
  const edits = {
    write: () => write(path, path.endsWith('.txt') ? text : JSON.stringify({ text })),
    given: () => write('given.json', JSON.stringify({ id: ['a', 'b', 'x'][other % 3], text })),
    list: () =>
      write(
        'list.jsonl',
        TEXTS.slice(0, other % 4)
          .map((one) => JSON.stringify({ text: one }))
          .join('\n'),
      ),
    remove: () => rm(place(path), { force: true }),
    rename: () => rename(place(path), place(PATHS[other]!)).catch(() => {}),
  };
  await edits[what]();
}

/** Does what the changes say, as a consumer would. */
function follow(held: ReadonlyMap<string, Held>, corpus: Corpus, changes: readonly Change[]) {
  const next = new Map(held);
  for (const { type, id, into } of changes) {
    if (type === 'upsert') next.set(id, { article: corpus.articles.get(id), into: null });
    else if (type === 'merge') next.set(id, { ...next.get(id)!, into });
    else next.delete(id);
  }
  return next;
}

interface Held {
  readonly article: unknown;
  readonly into: string | null;
}

const whatIs = ({ articles }: Corpus): ReadonlyMap<string, Held> =>
  new Map(
    [...articles].map(([id, article]) => {
      const { canonical } = article.duplicates;
      return [id, { article, into: canonical === id ? null : canonical }];
    }),
  );

const byId = (held: ReadonlyMap<string, Held>): string =>
  JSON.stringify([...held].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Edits a folder, reloads after some of the edits, and compares with a new start and with what two consumers hold. */
async function followsAll(steps: readonly (readonly [Edit, boolean])[]): Promise<boolean> {
  const folder = await folderOf({ 'stays.txt': 'This one stays, and nobody else says what it says.' });
  const { live } = folder;
  let version = live.corpus()!.version;
  const firstVersion = version;
  const start = whatIs(live.corpus()!);
  let held = start;
  for (const [edit, isReloaded] of [...steps, [['write', 0, 0], true] as const]) {
    await apply(folder, edit);
    if (!isReloaded) continue;
    await live.reload();
    held = follow(held, live.corpus()!, changesSince(live.corpus()!, live.history(), version)!);
    version = live.corpus()!.version;
  }
  const corpus = live.corpus()!;
  const fresh = await loadCorpus({ ...SETTINGS, folder: folder.folder });
  await rm(folder.folder, { recursive: true });
  const late = follow(start, corpus, changesSince(corpus, live.history(), firstVersion)!);
  const whole = follow(new Map(), corpus, changesSince(corpus, live.history(), undefined)!);
  return (
    JSON.stringify(asLists(fresh)) === JSON.stringify(asLists(corpus)) &&
    [held, late, whole].every((one) => byId(one) === byId(whatIs(fresh)))
  );
}

const asLists = ({ version, articles, entities, stats }: Corpus) => [
  version,
  [...articles],
  [...entities],
  stats,
];

const edits = fc.array(
  fc.tuple(
    fc.tuple(
      fc.constantFrom('write', 'write', 'given', 'list', 'remove', 'rename'),
      fc.nat({ max: PATHS.length - 1 }),
      fc.nat({ max: PATHS.length - 1 }),
    ) as fc.Arbitrary<Edit>,
    fc.boolean(),
  ),
  { maxLength: 12 },
);

void t.test('whatever is edited, the corpus is that of a new start, and so is what a consumer holds', (t) =>
  slowProperty(t, 'random edits', [edits], { runs: 60, holds: followsAll }),
);

const FILES = Object.entries(NAMESAKES).concat(seedDocuments.map(({ path, raw }) => [path, raw]));

const everything = (corpus: Corpus): string =>
  JSON.stringify([asLists(corpus), [...corpus.groups], [...corpus.stories], [...corpus.quotes]]);

/** Adds files one by one, reloads after some of them, and compares with a new start. */
async function addsAlike(steps: readonly (readonly [file: number, isReloaded: boolean])[]): Promise<boolean> {
  const { live, write, folder } = await folderOf({ 'n0.txt': 'Brill left. The MPG stayed in Oslo.' });
  for (const [file, isReloaded] of steps) {
    await write(...FILES[file]!);
    if (isReloaded) await live.reload();
  }
  await live.reload();
  const fresh = await loadCorpus({ ...SETTINGS, folder });
  await rm(folder, { recursive: true });
  return everything(fresh) === everything(live.corpus()!);
}

const someFirst = fc
  .shuffledSubarray(
    FILES.map((_, file) => file),
    { minLength: FILES.length },
  )
  .chain((files) => fc.tuple(...files.map((file) => fc.tuple(fc.constant(file), fc.boolean()))));

void t.test(
  'added one by one in any order, files give the same entities with the same ids and aliases',
  (t) => slowProperty(t, 'random orders', [someFirst], { runs: 12, holds: addsAlike }),
);

void t.test(
  'a file that is saved in the encoding it should have had is a change, for its warning goes',
  async (t) => {
    const { live, write, place } = await folderOf({ 'a.txt': TEXTS[0]! });
    t.teardown(() => rm(place('.'), { recursive: true }));
    await writeFile(place('b.html'), '<p>Z\xfcrich', 'latin1');
    await live.reload();
    t.match(live.corpus()!.stats.warnings, [{ path: 'b.html', code: 'encoding' }]);
    await write('b.html', '<p>Zürich');
    t.match(await live.reload(), { data: [{ path: 'b.html', what: 'changed' }] });
    t.strictSame(live.corpus()!.stats.warnings, []);
  },
);

void t.test('only what is answered differently is a change', async (t) => {
  const { live, write, place } = await folderOf({ 'a.txt': TEXTS[0]!, 'b.txt': TEXTS[1]! });
  t.teardown(() => rm(place('.'), { recursive: true }));
  const told = async (): Promise<string[]> => {
    const { version } = live.corpus()!;
    await live.reload();
    const changes = changesSince(live.corpus()!, live.history(), version)!;
    return changes.map(({ type, id, into }) => [type, id, into].filter(Boolean).join(' '));
  };
  await write('a.txt', `${TEXTS[0]!}\n`);
  t.strictSame(await told(), [], 'a line break at the end');
  await write('copy.txt', TEXTS[1]!);
  t.strictSame(await told(), ['upsert b', 'upsert copy', 'merge copy b'], 'a copy, and what it is a copy of');
  await rm(place('b.txt'));
  t.strictSame(await told(), ['upsert copy', 'delete b'], 'the copy stands for itself again');
});

void t.test('a folder is watched, with those that come to be in it', async (t) => {
  const folder = t.testdir({ old: { 'a.txt': 'x' }, '.hidden': {} });
  let hints = 0;
  const errors: Error[] = [];
  const watch = await watchFolder(folder, {
    onChange: () => hints++,
    onError: (error) => errors.push(error),
  });
  const more = (than: number): boolean => hints > than;
  const hinted = async (change: () => Promise<unknown>): Promise<boolean> => {
    const before = hints;
    await change();
    for (let i = 0; i < 200 && !more(before); i++) await sleep(25);
    return more(before);
  };
  t.ok(await hinted(() => writeFile(join(folder, 'old/a.txt'), 'y')), 'a file is written');
  t.ok(await hinted(() => mkdir(join(folder, 'new'))), 'a folder is made');
  t.ok(await hinted(() => writeFile(join(folder, 'new/b.txt'), 'y')), 'a file is written in it');
  t.ok(await hinted(() => rm(join(folder, 'new'), { recursive: true })), 'a folder is removed');
  t.ok(
    await hinted(async () => {
      await rm(join(folder, 'old'), { recursive: true });
      await mkdir(join(folder, 'old'));
    }),
    'a folder is replaced',
  );
  t.ok(await hinted(() => writeFile(join(folder, 'old/c.txt'), 'y')), 'and the new one watched');
  const away = `${folder}-away`;
  t.ok(await hinted(() => rename(folder, away)), 'the folder itself goes');
  await sleep(1200);
  t.match(errors.splice(0), [{ code: 'ENOENT' }], 'which is told once');
  t.ok(await hinted(() => rename(away, folder)), 'and is back');
  t.ok(await hinted(() => writeFile(join(folder, 'old/d.txt'), 'y')), 'with all below it');
  await rename(folder, away);
  t.ok(await hinted(() => mkdir(join(folder, 'old'), { recursive: true })), 'another takes its place');
  await sleep(1200);
  t.ok(await hinted(() => writeFile(join(folder, 'old/e.txt'), 'y')), 'and is watched');
  await rm(away, { recursive: true });
  const before = hints;
  await writeFile(join(folder, '.c.tmp'), 'y');
  await sleep(400);
  t.equal(hints, before, 'hidden names are none of the corpus');
  watch.close();
  await writeFile(join(folder, 'd.txt'), 'y');
  await sleep(400);
  t.equal(hints, before, 'a watch that is closed says no more');
  t.strictSame(errors, []);
  const none = await watchFolder(join(folder, 'none'), {
    onChange: () => {},
    onError: (error) => errors.push(error),
  });
  none.close();
  t.match(errors, [{ code: 'ENOENT' }], 'what cannot be watched is told');
});
