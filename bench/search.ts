/**
 * What does our engine cost beside plain MiniSearch with its defaults on the same texts? Prints ratios, ours divided by
 * theirs: time to build, memory an article, and processor time a query by class, measured interleaved in one run after
 * an untimed round.
 *
 * Compared are a search call of ours and one of MiniSearch, each for the first ten hits: ours without snippets, then with
 * three a hit. MiniSearch finds and scores; ours also counts the total, collapses, tells what is missing and helps with
 * misspelt words. What HTTP adds (parsing, validation, JSON) stands apart, as the time of a request over that of its search.
 *
 * `DATELINE_DATA=DIR npx tsx bench/search.ts [articles]`, where DIR/news has allsides.jsonl.gz.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Article } from '../src/model/article.ts';
import { createServer } from '../src/http/server.ts';
import { createMiniSearchIndex } from '../src/search/minisearch-index.ts';
import type { SearchIndex } from '../src/search/search-index.ts';
import { words } from '../src/text/words.ts';
import { requestOf } from '../test/search/articles.ts';
import { fakeCorpus } from '../test/http/fake-corpus.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { newsArticles } from './news-articles.ts';

/** Queries a class, and how often each is asked after an untimed round; the fastest counts, because other programs only ever slow it down. */
const QUERIES = 8;
const ROUNDS = 3;

/** A single search may take less than the clock of the processor tells apart: it is asked so many times in a row. */
const REPEATS = 3;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const articles = newsArticles('allsides', Number(process.argv[2] ?? Infinity));
console.log(`${articles.length} articles; ratios are ours / MiniSearch`);
const before = memoryUsed();
const [theirs, theirTime] = timed(() => buildTheirs(articles));
const withTheirs = memoryUsed();
const [ours, ourTime] = timed(() => createMiniSearchIndex(articles, []));
print('build', [ourTime / theirTime], `${(theirTime / articles.length).toFixed(2)} ms an article theirs`);
printMemory(withTheirs - before, memoryUsed() - withTheirs);
const corpus = {
  ...fakeCorpus(0),
  articles: new Map(articles.map((article) => [article.id, article])),
  index: ours,
};
const app = await createServer({ corpus: () => corpus, publicUrl: null, version: '0', logger: false });
await printQueries();
await app.close();

function buildTheirs(some: readonly Article[]): MiniSearch<Article> {
  const index = new MiniSearch<Article>({ fields: ['title', 'text'] });
  index.addAll(some);
  return index;
}

/** What was made, and the milliseconds of the processor that it took. */
function timed<T>(make: () => T): [made: T, time: number] {
  const start = cpuMilliseconds();
  const made = make();
  return [made, cpuMilliseconds() - start];
}

function memoryUsed(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Of an amount, what falls on one article. */
function each(amount: number): string {
  return `${Math.round(amount / articles.length)}`;
}

function printMemory(their: number, our: number): void {
  const { tokens } = ours.size;
  const detail = `bytes an article: ours ${each(our)}, theirs ${each(their)}; tokens an article ${each(tokens)}`;
  print('memory', [our / their], detail);
}

/** A query in our language, and what asks MiniSearch for the same. */
interface Query {
  readonly q: string;
  readonly theirs: SearchOptions;
  readonly terms: string;
}

async function printQueries(): Promise<void> {
  console.log('class          median  worst   with snippets  over HTTP / with snippets   theirs, ours');
  for (const [name, queries] of Object.entries(queryClasses())) {
    const rows: Times[] = [];
    for (const query of queries) rows.push(await measure(query));
    const ratios = rows.map(({ ours: our, theirs: their }) => our / their);
    const shown = rows.map(({ shown: our, theirs: their }) => our / their);
    const http = rows.map(({ http: whole, shown: part }) => whole / part);
    const detail = [rows.map((row) => row.theirs), rows.map((row) => row.ours)]
      .map((times) => `${median(times).toFixed(2)} ms`)
      .join(', ');
    print(name, [median(ratios), Math.max(...ratios), median(shown), median(http)], detail);
  }
}

/** Milliseconds of the processor. */
interface Times {
  readonly ours: number;
  readonly shown: number;
  readonly theirs: number;
  readonly http: number;
}

async function measure({ q, theirs: options, terms }: Query): Promise<Times> {
  const runs = [
    () => askOurs(ours, q, 0),
    () => askOurs(ours, q, 3),
    () => theirs.search(terms, options).slice(0, 10),
    () => app.inject({ method: 'POST', url: '/search', payload: { q, limit: 10, collapse: 'none' } }),
  ];
  const best = runs.map(() => Infinity);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, run] of runs.entries()) {
      const time = await cpuOf(run);
      if (round > 0) best[i] = Math.min(best[i]!, time);
    }
  const [our, shown, their, http] = best;
  return { ours: our!, shown: shown!, theirs: their!, http: http! };
}

async function cpuOf(run: () => unknown): Promise<number> {
  const start = cpuMilliseconds();
  for (let i = 0; i < REPEATS; i++) await run();
  return (cpuMilliseconds() - start) / REPEATS;
}

function askOurs(index: SearchIndex, q: string, snippets: number): void {
  index.search(requestOf(q, { limit: 10, snippets, collapse: 'none' }));
}

/** Classes of queries, chosen by how many articles have a word; the same ones in each run. */
function queryClasses(): Record<string, Query[]> {
  const frequencies = documentFrequencies();
  const between = (low: number, high: number) =>
    [...frequencies]
      .filter(([, n]) => n >= low * articles.length && n < high * articles.length)
      .map(([term]) => term);
  const pick = spread(QUERIES);
  const rare = pick([...frequencies].filter(([, n]) => n >= 2 && n <= 20).map(([term]) => term));
  const mid = pick(between(0.005, 0.02));
  const common = pick(between(0.05, 0.5));
  const some = spread(QUERIES * 3)(between(0.01, 0.2));
  const tuples = (size: number) => mid.map((_, i) => some.slice(i * 3, i * 3 + size));
  const typos = spread(QUERIES)(between(0.001, 0.05).filter((term) => term.length > 5)).map(misspelt);
  return {
    rare: rare.map(all),
    mid: mid.map(all),
    common: common.map(all),
    'stop word': ['the', 'of', 'to', 'and', 'in', 'said', 'that', 'for'].map(all),
    and2: tuples(2).map((terms) => all(terms.join(' '))),
    and3: tuples(3).map((terms) => all(terms.join(' '))),
    or3: tuples(3).map((terms) => ({ q: terms.join(' OR '), terms: terms.join(' '), theirs: {} })),
    phrase: phrases().map((phrase) => ({
      q: `"${phrase}"`,
      terms: phrase,
      theirs: { combineWith: 'AND' },
    })),
    prefix: mid.map((term) => ({
      q: `${term.slice(0, 4)}*`,
      terms: term.slice(0, 4),
      theirs: { prefix: true },
    })),
    fuzzy: typos.map((term) => ({ q: term, terms: term, theirs: { fuzzy: 0.2 } })),
    question: questions().map((q) => ({ q, terms: q, theirs: {} })),
  };
}

/** All of the words. */
function all(q: string): Query {
  return { q, terms: q, theirs: { combineWith: 'AND' } };
}

/** Chooses so many of a list, evenly spread. */
function spread(count: number): (terms: readonly string[]) => string[] {
  return (terms) =>
    Array.from({ length: count }, (_, i) => terms[Math.floor(((i + 0.5) * terms.length) / count)]!);
}

/** Only words in lower-case letters, long enough that no plan expands them to an acronym. */
function documentFrequencies(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const term of new Set(words(text).map((word) => word.term)))
      if (/^[a-z]{4,}$/.test(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two neighbouring words of an article each. */
function phrases(): string[] {
  return spread(QUERIES)(articles.map(({ text }) => text)).map((text) => {
    const found = words(text).map(({ term }) => term);
    return found.slice(40, 42).join(' ');
  });
}

/** The first sentence or so of an article each. */
function questions(): string[] {
  return spread(QUERIES)(articles.map(({ text }) => text)).map((text) => {
    const found = words(text.slice(0, 400)).map(({ term }) => term.toLowerCase());
    return found.slice(0, 25).join(' ');
  });
}

function misspelt(term: string): string {
  return `${term.slice(0, 3)}${term[3] === 'q' ? 'z' : 'q'}${term.slice(4)}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function print(name: string, ratios: readonly number[], detail: string): void {
  console.log(
    [name.padEnd(13), ...ratios.map((ratio) => ratio.toFixed(2).padStart(7)), ` ${detail}`].join(' '),
  );
}
