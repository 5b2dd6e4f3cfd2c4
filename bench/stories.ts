/**
 * Which texts report one event, how well is that found, and how fast, beside plain tf-idf with single and average link?
 *
 *     DATELINE_DATA=… node --import tsx bench/stories.ts
 */
import { findStories } from '../src/stories/find-stories.ts';
import { createStoryMemory } from '../src/stories/memory.ts';
import type { StoryArticle } from '../src/stories/story-article.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { bCubed, type BCubed } from '../test/quality/b-cubed.ts';
import { eventTexts, groupsOf, newsArticles } from '../test/quality/event-texts.ts';

type Vector = ReadonlyMap<string, number>;

/** How the similarity of two groups comes from that of their members. */
const LINKAGES: Readonly<Record<string, (a: number, b: number, sizes: readonly [number, number]) => number>> =
  {
    'tf-idf, single link': (a, b) => Math.max(a, b),
    'tf-idf, average link': (a, b, [one, other]) => (a * one + b * other) / (one + other),
  };

const folder = process.env['DATELINE_DATA'];
if (folder === undefined) {
  console.log('Set DATELINE_DATA to the folder of labelled texts.');
} else {
  const { articles, events } = eventTexts(folder);
  report('findStories', bCubed(groupsOf(articles, findStories(articles)), events));
  for (const name of Object.keys(LINKAGES)) report(`${name}, best threshold`, bestOf(name, articles, events));
  readNews(newsArticles(folder));
}

function report(name: string, { precision, recall, f1 }: BCubed): void {
  console.log(
    `${name} | B-cubed P R F1 ${[precision, recall, f1].map((share) => share.toFixed(3)).join(' ')}`,
  );
}

/** Speed, the sizes of stories, and the largest to read. */
function readNews(articles: readonly StoryArticle[]): void {
  const memory = createStoryMemory();
  const start = cpuMilliseconds();
  const stories = findStories(articles, memory);
  const seconds = (cpuMilliseconds() - start) / 1000;
  const { compared } = memory.work();
  const pairs = `${(compared / articles.length).toFixed(0)} pairs an article`;
  console.log(
    `${articles.length} articles, ${stories.length} stories, ${pairs}: ${seconds.toFixed(1)} s of CPU, ${(articles.length / seconds).toFixed(0)} articles/s`,
  );
  const again = cpuMilliseconds();
  findStories(articles.slice(1), memory);
  console.log(
    `one article fewer: ${memory.work().compared - compared} pairs, ${((cpuMilliseconds() - again) / 1000).toFixed(1)} s of CPU`,
  );
  const sizes = new Map<number, number>();
  for (const { counts } of stories) sizes.set(counts.unique, (sizes.get(counts.unique) ?? 0) + 1);
  const ordered = [...sizes].sort(([a], [b]) => a - b);
  console.log(`size:stories ${ordered.map((pair) => pair.join(':')).join(' ')}`);
  const largest = stories.toSorted((a, b) => b.counts.unique - a.counts.unique).slice(0, 20);
  for (const { counts, earliest, latest, title, label } of largest)
    console.log(`${counts.unique} | ${earliest} to ${latest} | ${title} | ${label}`);
}

function bestOf(
  name: string,
  articles: readonly StoryArticle[],
  events: ReadonlyMap<string, string>,
): BCubed {
  const vectors = tfIdf(articles);
  let best: BCubed = { precision: 0, recall: 0, f1: 0 };
  for (const groups of agglomerate(vectors, LINKAGES[name]!)) {
    const found = new Map(
      groups.flatMap((group, at) => group.map((member) => [articles[member]!.id, `${at}`])),
    );
    const score = bCubed(found, events);
    if (score.f1 > best.f1) best = score;
  }
  return best;
}

function tfIdf(articles: readonly StoryArticle[]): Vector[] {
  const counts = articles.map(({ title, lead, paragraphs }) => {
    const terms = words([title, lead ?? '', ...paragraphs.map(({ text }) => text)].join('\n'));
    const found = new Map<string, number>();
    for (const term of terms.map((word) => stem(word.term))) found.set(term, (found.get(term) ?? 0) + 1);
    return found;
  });
  const holders = new Map<string, number>();
  for (const found of counts)
    for (const term of found.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return counts.map((found) => {
    const weighed = [...found].map(
      ([term, n]) => [term, n * Math.log(articles.length / holders.get(term)!)] as const,
    );
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(weighed.map(([term, weight]) => [term, weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** The groups after every hundredth of similarity on the way down from 1, joining the most similar two each time. */
function* agglomerate(
  vectors: readonly Vector[],
  linkage: (a: number, b: number, sizes: readonly [number, number]) => number,
): Generator<number[][]> {
  const groups = vectors.map((_, at) => [at]);
  const table = vectors.map((a) => vectors.map((b) => cosine(a, b)));
  const alive = new Set(groups.keys());
  let level = 1;
  while (alive.size > 1) {
    const [a, b] = closest(table, alive);
    while (table[a]![b]! < level && level > 0) {
      yield [...alive].map((at) => groups[at]!);
      level -= 0.01;
    }
    alive.delete(b);
    for (const other of alive) {
      const joined = linkage(table[a]![other]!, table[b]![other]!, [groups[a]!.length, groups[b]!.length]);
      table[a]![other] = joined;
      table[other]![a] = joined;
    }
    groups[a] = [...groups[a]!, ...groups[b]!];
  }
}

function closest(table: readonly (readonly number[])[], alive: ReadonlySet<number>): [number, number] {
  let best: [number, number] = [0, 0];
  let most = -1;
  for (const a of alive)
    for (const b of alive) if (a < b && table[a]![b]! > most) [best, most] = [[a, b], table[a]![b]!];
  return best;
}
