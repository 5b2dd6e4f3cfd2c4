/**
 * What does a list of similar articles cost, and are they about the same? Prints the processor time over that of the median
 * two-word search, at the median, the 95th percentile and the worst; and of labelled news the share of the first ten that
 * are of the same category, beside plain tf-idf with cosine and MiniSearch asked with the text of the article.
 *
 * `DATELINE_DATA=DIR npx tsx bench/similar.ts [articles]`, where DIR/news has allsides.jsonl.gz and bbc.jsonl.gz.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Article } from '../src/model/article.ts';
import { createMiniSearchIndex } from '../src/search/minisearch-index.ts';
import type { SearchIndex } from '../src/search/search-index.ts';
import { stem } from '../src/text/stem.ts';
import { words } from '../src/text/words.ts';
import { articleOf, requestOf } from '../test/search/articles.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { newsArticles } from './news-articles.ts';

/** Every so many articles one is asked about, and how many of its neighbours are judged. */
const EACH_OF_NEWS = 120;
const EACH_LABELLED = 25;
const NEIGHBOURS = 10;

const { filters } = requestOf('');
printCost(newsArticles('allsides', Number(process.argv[2] ?? Infinity)));
printQuality(labelled());

function printCost(articles: readonly Article[]): void {
  const index = createMiniSearchIndex(articles, []);
  const asked = articles.filter((_, i) => i % EACH_OF_NEWS === 0);
  const ask = ({ id }: Article) => similarTo(index, id);
  const search = ({ title }: Article) => index.search(requestOf(twoWords(title), { limit: NEIGHBOURS }));
  for (const run of [ask, search]) asked.forEach(run);
  const [similar, searches] = [ask, search].map((run) => asked.map((one) => timeOf(() => run(one))));
  const base = percentile(searches!, 0.5);
  const ratios = [0.5, 0.95, 1].map((share) => (percentile(similar!, share) / base).toFixed(1));
  console.log(
    `${articles.length} articles, median search ${base.toFixed(2)} ms; similar p50 p95 max ${ratios.join('x ')}x`,
  );
}

function similarTo(index: SearchIndex, id: string): string[] {
  return index
    .similar({ id, filters, collapse: 'none', limit: NEIGHBOURS, offset: 0 })
    .hits.map((hit) => hit.id);
}

function twoWords(title: string): string {
  const found = words(title).filter(({ term }) => term.length > 4);
  return found
    .slice(0, 2)
    .map(({ term }) => term)
    .join(' ');
}

interface Labelled {
  readonly articles: readonly Article[];
  readonly categoryOf: ReadonlyMap<string, string>;
}

function labelled(): Labelled {
  const lines = gunzipSync(readFileSync(`${process.env['DATELINE_DATA']}/news/bbc.jsonl.gz`))
    .toString()
    .trim()
    .split('\n');
  const rows = lines.map(
    (line) => JSON.parse(line) as { id: string; title: string; body: string; category: string },
  );
  return {
    articles: rows.map(({ id, title, body }) => articleOf(id.replace('/', '-'), { title, text: body })),
    categoryOf: new Map(rows.map(({ id, category }) => [id.replace('/', '-'), category])),
  };
}

type Neighbours = (article: Article) => readonly string[];

function printQuality({ articles, categoryOf }: Labelled): void {
  const asked = articles.filter((_, i) => i % EACH_LABELLED === 0);
  const index = createMiniSearchIndex(articles, []);
  const ways: Record<string, Neighbours> = {
    ours: ({ id }) => similarTo(index, id),
    'tf-idf, cosine': cosineNeighbours(articles),
    'MiniSearch, the text as query': miniSearchNeighbours(articles),
  };
  for (const [name, neighbours] of Object.entries(ways)) {
    const found = asked.map((article) => ({ article, ids: neighbours(article) }));
    const all = found.reduce((sum, { ids }) => sum + ids.length, 0);
    const same = found.reduce(
      (sum, { article, ids }) =>
        sum + ids.filter((id) => categoryOf.get(id) === categoryOf.get(article.id)).length,
      0,
    );
    console.log(
      `${name}: ${((100 * same) / all).toFixed(1)} % of the same category, ${(all / asked.length).toFixed(1)} neighbours`,
    );
  }
}

function cosineNeighbours(articles: readonly Article[]): Neighbours {
  const counts = new Map(articles.map(({ id, title, text }) => [id, termCounts(`${title}\n${text}`)]));
  const holders = new Map<string, number>();
  for (const terms of counts.values())
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const vectors = new Map(
    [...counts].map(([id, terms]) => {
      const weighed = [...terms].map(
        ([term, n]) => [term, n * Math.log(articles.length / holders.get(term)!)] as const,
      );
      const length = Math.hypot(...weighed.map(([, weight]) => weight));
      return [id, new Map(weighed.map(([term, weight]) => [term, weight / length]))] as const;
    }),
  );
  return ({ id }) =>
    best(
      [...vectors]
        .filter(([other]) => other !== id)
        .map(([other, vector]) => [other, dot(vectors.get(id)!, vector)]),
    );
}

function termCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of words(text)) counts.set(stem(term), (counts.get(stem(term)) ?? 0) + 1);
  return counts;
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

function best(scored: readonly (readonly [id: string, score: number])[]): string[] {
  return scored
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NEIGHBOURS)
    .map(([id]) => id);
}

function miniSearchNeighbours(articles: readonly Article[]): Neighbours {
  const index = new MiniSearch<Article>({ fields: ['title', 'text'] });
  index.addAll(articles);
  return ({ id, text }) =>
    best(
      index
        .search(text)
        .filter((hit) => hit.id !== id)
        .map((hit) => [hit.id as string, hit.score]),
    );
}

function timeOf(run: () => unknown): number {
  const start = cpuMilliseconds();
  run();
  return cpuMilliseconds() - start;
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;
}
