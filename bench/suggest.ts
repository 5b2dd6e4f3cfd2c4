/**
 * How fast is a suggestion, letter by letter? Titles are typed from the first letter on, and MiniSearch's own suggestions
 * are asked for the same. Prints CPU time at the median and the 95th percentile by how much is typed, ours divided by
 * theirs, and what the sorted rows cost.
 *
 *     DATELINE_DATA=DIR npx tsx bench/suggest.ts [articles], where DIR/news has allsides.jsonl.gz
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import type { Article } from '../src/model/article.ts';
import type { Entity } from '../src/model/entity.ts';
import { SUGGESTION_KINDS } from '../src/model/suggestion.ts';
import { inOneGo } from '../src/thread/pieces.ts';
import { createCompletions } from '../src/search/completion/completions.ts';
import { createIndexData } from '../src/search/store/index-data.ts';
import { entityOf } from '../test/search/articles.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { newsArticles } from './news-articles.ts';

/** Every so many titles one is typed to measure; other ones to warm up. */
const EACH = 600;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const articles = newsArticles('allsides', Number(process.argv[2] ?? Infinity));
const entities = cheapEntities(articles);
const data = createIndexData(articles, entities);
const before = memoryUsed();
const started = cpuMilliseconds();
const suggest = inOneGo(createCompletions(data, entities));
const built = cpuMilliseconds() - started;
const each = Math.round((memoryUsed() - before) / articles.length);
console.log(`${articles.length} articles, ${entities.length} names taken for entities`);
console.log(`sorted rows: ${built.toFixed(0)} ms to build, ${each} bytes an article`);

const theirs = new MiniSearch<Article>({ fields: ['title'] });
theirs.addAll(articles);
const [ours, mini] = [
  (q: string) => suggest({ q, kinds: SUGGESTION_KINDS, limit: 10 }),
  (q: string) => theirs.autoSuggest(q),
];
for (const { q } of typedQueries(1)) [ours, mini].forEach((ask) => ask(q));
printTimes();

function memoryUsed(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Runs of capitalised words stand in for the entities: what a recogniser finds costs minutes, and this is as many names. */
function cheapEntities(some: readonly Article[]): Entity[] {
  const counts = new Map<string, number>();
  for (const { text } of some)
    for (const name of new Set(text.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}/gu)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count > 1);
  return names.map(([name, count], i) => entityOf(`person/e${i}`, count, [[name, count]]));
}

interface TypedQuery {
  readonly q: string;
  readonly typed: string;
}

/** Titles as they are typed: the first letter, the first two, up to forty. */
function typedQueries(offset: number): TypedQuery[] {
  const titles = articles.filter((_, i) => i % EACH === offset).map(({ title }) => title);
  return titles.flatMap((title) =>
    Array.from({ length: Math.min(40, title.length) }, (_, i) => {
      const q = title.slice(0, i + 1);
      return { q, typed: q.includes(' ') ? 'several words' : `${Math.min(4, q.length)} letters` };
    }),
  );
}

function printTimes(): void {
  const queries = typedQueries(0);
  const rows = queries.map(({ q, typed }) => ({
    typed,
    our: timeOf(() => ours(q)),
    their: timeOf(() => mini(q)),
  }));
  console.log('typed          queries  p50 ms  p95 ms  worst   ours / theirs at p50, p95');
  const classes = [...new Set(rows.map(({ typed }) => typed))].sort();
  for (const name of classes)
    print(
      name,
      rows.filter(({ typed }) => typed === name),
    );
  print('all', rows);
}

function timeOf(run: () => unknown): number {
  const start = cpuMilliseconds();
  run();
  return cpuMilliseconds() - start;
}

function print(name: string, rows: readonly { readonly our: number; readonly their: number }[]): void {
  const [our, their] = [rows.map((row) => row.our), rows.map((row) => row.their)];
  const times = [0.5, 0.95, 1].map((share) => percentile(our, share));
  const ratios = [0.5, 0.95].map((share) => percentile(our, share) / percentile(their, share));
  const cells = [...times, ...ratios].map((value) => value.toFixed(2).padStart(7));
  console.log(`${name.padEnd(14)} ${String(rows.length).padStart(7)} ${cells.join(' ')}`);
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;
}
