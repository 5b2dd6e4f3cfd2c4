import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import t from 'tap';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import type { Change } from '../../src/model/change-list.ts';
import { serveFolder, WITH_KEY } from './live-server.ts';

t.setTimeout(1_800_000);

/** How many edits; `EDITS=1000 npx tap run --disable-coverage test/http/follow.test.ts` is the long run. */
const EDITS = Number(process.env['EDITS'] ?? 40);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

type Random = (below: number) => number;

/** The same numbers for the same seed (a linear congruential generator; Numerical Recipes, 7.1). */
function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const BEGINNINGS = [
  'The talks in Vienna failed on Friday, said Sergei Lavrov, and will go on in Geneva on Monday.',
  'A bridge over the Danube was opened in Budapest by John Kerry, who called it a new beginning for the city.',
  'The harbour of Rotterdam closed for a day because of the storm that came from the North Sea at night.',
  'Jane Brill won the race in Reno on Sunday, and thanked her coach, Anna Orlan, for the years of work.',
];
const ENDINGS = [
  'Nobody was hurt, the mayor said.',
  'The ministry will report again next week.',
  'Brill did not answer.',
  '“We will see,” said Lavrov.',
];

/** Of few enough that the same is often said twice, and in part. */
function textFrom(random: Random): string {
  const parts = [BEGINNINGS[random(BEGINNINGS.length)]!, ...ENDINGS.slice(random(ENDINGS.length))];
  return random(4) === 0 ? `A headline of ${random(3)}\n\n${parts.join('\n\n')}` : parts.join(' ');
}

const PATHS = [
  'a.txt',
  'b.txt',
  'c.md',
  'd.json',
  'e.jsonl',
  'sub/f.txt',
  'sub/g.json',
  'a.json',
  'put-1.json',
];
const IDS = ['a', 'b', 'put-1', 'put-2', 'e-1', 'none'];
const OVERRIDES = ['entities.overrides.json', 'duplicates.overrides.json'] as const;

const contents: Readonly<Record<string, (random: Random) => string>> = {
  txt: textFrom,
  md: (random) => `---\ntitle: Of ${random(3)}\ndate: 2024-05-0${1 + random(9)}\n---\n\n${textFrom(random)}`,
  json: (random) =>
    JSON.stringify({ ...(random(3) === 0 && { id: IDS[random(IDS.length)] }), text: textFrom(random) }),
  jsonl: (random) =>
    Array.from({ length: random(5) }, (_, i) =>
      JSON.stringify({ ...(i % 2 === 1 && { id: `e-${i}` }), text: textFrom(random) }),
    ).join('\n'),
};

const contentOf = (path: string, random: Random): string =>
  contents[path.slice(path.lastIndexOf('.') + 1)]!(random);

const corrections: Readonly<Record<(typeof OVERRIDES)[number], readonly string[]>> = {
  'entities.overrides.json': [
    '[]',
    '[{"do":"hide","entity":"person/sergei-lavrov"}]',
    '[{"do":"rename","entity":"person/jane-brill","name":"Jane B. Brill"},{"do":"wrong"}]',
    '[{"do":"merge"',
  ],
  'duplicates.overrides.json': [
    '[]',
    '[{"do":"same","articles":["a","b"]}]',
    '[{"do":"different","articles":["a","b"]}]',
    '{}',
  ],
};

interface World {
  readonly folder: string;
  readonly app: FastifyInstance;
}

type Edit = (world: World, random: Random) => Promise<unknown>;

const inFolder =
  (edit: (at: (path: string) => string, random: Random) => Promise<unknown>): Edit =>
  ({ folder }, random) =>
    edit((path) => join(folder, path), random);

const write: Edit = inFolder(async (at, random) => {
  const path = PATHS[random(PATHS.length)]!;
  await writeFile(at(path), contentOf(path, random)).catch(ignore);
});

/** What stands in the way, a folder for example, is left there. */
function ignore(error: NodeJS.ErrnoException): void {
  if (!['EISDIR', 'ENOENT', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY'].includes(error.code!)) throw error;
}

const inTheFolder: readonly Edit[] = [
  write,
  write,
  write,
  inFolder((at, random) => rm(at(PATHS[random(PATHS.length)]!), { recursive: true, force: true })),
  inFolder((at, random) =>
    rename(at(PATHS[random(PATHS.length)]!), at(PATHS[random(PATHS.length)]!)).catch(ignore),
  ),
  inFolder((at, random) => {
    const path = PATHS[random(PATHS.length)]!;
    return writeFile(at(path), contentOf(path, random).slice(0, 20)).catch(ignore);
  }),
  inFolder(async (at, random) => {
    const path = at(PATHS[random(PATHS.length)]!);
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
  }),
  inFolder((at, random) => {
    const name = OVERRIDES[random(2)]!;
    const file = corrections[name][random(5)];
    return file === undefined ? rm(at(name), { force: true }) : writeFile(at(name), file);
  }),
];

const asked =
  (request: (random: Random) => InjectOptions): Edit =>
  async ({ app }, random) => {
    const { statusCode, body } = await app.inject({ ...request(random), headers: WITH_KEY });
    if (![200, 201, 207, 404, 409, 422].includes(statusCode)) throw new Error(`${statusCode} ${body}`);
  };

const idFrom = (random: Random): string => IDS[random(IDS.length)]!;

const byRequest: readonly Edit[] = [
  asked((random) => ({ method: 'POST', url: '/articles', payload: { text: textFrom(random) } })),
  asked((random) => ({
    method: 'POST',
    url: '/articles',
    payload: Array.from({ length: 1 + random(6) }, () => ({ id: idFrom(random), text: textFrom(random) })),
  })),
  asked((random) => ({
    method: 'PUT',
    url: `/articles/${idFrom(random)}`,
    payload: { text: textFrom(random) },
  })),
  asked((random) => ({ method: 'DELETE', url: `/articles/${idFrom(random)}` })),
];

/** What whoever follows the changes holds: articles, and of which others they are copies. */
interface Consumer {
  version: string | null;
  readonly articles: Map<string, unknown>;
  readonly copies: Map<string, string>;
}

const newConsumer = (): Consumer => ({ version: null, articles: new Map(), copies: new Map() });

interface ChangesAnswer {
  readonly data: readonly Change[];
  readonly page: { readonly next: string | null };
  readonly meta: { readonly corpusVersion: string };
}

/** Asks for what has changed, page by page, and does it. */
async function follow(app: FastifyInstance, consumer: Consumer): Promise<void> {
  const since = consumer.version === null ? '' : `&since=${consumer.version}`;
  let url: string | null = `/changes?articles=true&limit=7${since}`;
  while (url !== null) {
    const answer: ChangesAnswer = (await app.inject(url)).json<ChangesAnswer>();
    for (const change of answer.data) apply(consumer, change);
    consumer.version = answer.meta.corpusVersion;
    url = answer.page.next;
  }
}

function apply({ articles, copies }: Consumer, { type, id, into, contentHash, article }: Change): void {
  if (type === 'merge') return void copies.set(id, into!);
  copies.delete(id);
  if (type === 'delete') return void articles.delete(id);
  if (article!.contentHash !== contentHash) throw new Error(`${id} has another hash than its change`);
  articles.set(id, article);
}

const held = ({ articles, copies }: Consumer): string => JSON.stringify([sorted(articles), sorted(copies)]);

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));

function served({ articles }: Corpus): string {
  const copies = [...articles.values()].filter(({ id, duplicates }) => duplicates.canonical !== id);
  const merged = new Map(copies.map(({ id, duplicates }) => [id, duplicates.canonical]));
  return JSON.stringify([sorted(articles), sorted(merged)]);
}

async function newWorld() {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'stays.txt'), 'This one stays, and nobody else says what it says.');
  const { app, live, settings } = await serveFolder(folder);
  const end = async (): Promise<void> => {
    await app.close();
    await rm(folder, { recursive: true });
  };
  return { folder, settings, live, app, end };
}

const reload = async ({ app }: World): Promise<number> =>
  (await app.inject({ method: 'POST', url: '/admin/reload', headers: WITH_KEY })).statusCode;

/** Takes corrections away that may be of no use. */
const withoutCorrections = async ({ folder }: World): Promise<void> => {
  for (const name of OVERRIDES) await rm(join(folder, name), { force: true });
};

void t.test('whoever follows the changes through many edits ends with exactly the corpus', async (t) => {
  t.comment(`SEED=${SEED} EDITS=${EDITS}`);
  const random = randomNumbers(SEED);
  const world = await newWorld();
  const { app, live, settings } = world;
  const [closely, seldom] = [newConsumer(), newConsumer()];
  const counts = { folder: 0, request: 0, generations: 0, failed: 0 };
  live.onSwap(() => counts.generations++);
  for (let edit = 0; edit < EDITS; edit++) {
    const isRequest = random(3) === 0;
    const kind = isRequest ? byRequest : inTheFolder;
    counts[isRequest ? 'request' : 'folder']++;
    await kind[random(kind.length)]!(world, random);
    if (random(2) === 0 && (await reload(world)) !== 200) {
      counts.failed++;
      await withoutCorrections(world);
    }
    if (random(3) === 0) await follow(app, closely);
    if (random(20) === 0) await follow(app, seldom);
  }
  if ((await reload(world)) !== 200) await withoutCorrections(world);
  t.equal(await reload(world), 200);
  for (const consumer of [closely, seldom]) await follow(app, consumer);
  const corpus = live.corpus()!;
  t.comment(JSON.stringify({ ...counts, articles: corpus.articles.size }));
  t.equal(held(closely), served(corpus), 'closely');
  t.equal(held(seldom), served(corpus), 'seldom');
  t.equal(served(await loadCorpus(settings)), served(corpus), 'and that is what a new start serves');
  await world.end();
});

void t.test('the folder is edited while it is read', async (t) => {
  const random = randomNumbers(SEED);
  const world = await newWorld();
  const { app, live, settings, folder } = world;
  for (let round = 0; round < Math.ceil(EDITS / 5); round++) {
    const reading = reload(world);
    const edits = async (): Promise<void> => {
      await inTheFolder[random(inTheFolder.length)]!(world, random);
      if (random(4) === 0 && (await app.inject('/search?q=talks')).statusCode !== 200)
        t.fail('a search failed');
    };
    let last = edits();
    while ((await Promise.race([reading, last])) === undefined) last = edits();
    await last;
    if (![200, 409].includes(await reading)) t.fail(`a reload answered ${await reading}`);
    t.ok(live.corpus()!.articles.has('stays'), 'the rest is served');
  }
  await withoutCorrections(world);
  t.equal(await reload(world), 200);
  t.equal(
    served(live.corpus()!),
    served(await loadCorpus(settings)),
    'once it is quiet, all is as a new start has it',
  );
  t.ok((await readdir(folder)).length > 0);
  await world.end();
});
