/**
 * How good is the ranking? Prints nDCG@10, MAP@100 and P@10 of judged collections: ours through the engine with the
 * defaults of a search, MiniSearch with its own defaults, and Lucene as published.
 *
 * `DATELINE_DATA=DIR npx tsx bench/relevance.ts`, where DIR/ir has a folder for each collection with docs.jsonl(.gz),
 * queries.jsonl and qrels.tsv.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { createMiniSearchIndex } from '../src/search/minisearch-index.ts';
import { LONGEST_QUERY } from '../src/model/search.ts';
import { QueryError, type SearchIndex } from '../src/search/search-index.ts';
import { articleOf, requestOf } from '../test/search/articles.ts';

/** Lucene 8.7, BM25, EnglishAnalyzer, any term: nDCG@10 and MAP@100. */
const LUCENE: Readonly<Record<string, readonly [number, number]>> = {
  cran: [0.515, 0.413],
  cisi: [0.371, 0.162],
  med: [0.69, 0.512],
  npl: [0.433, 0.262],
  knownitem_bbc: [0.825, 0.788],
};

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

/** By query and document: how relevant it is. */
type Judgements = ReadonlyMap<string, ReadonlyMap<string, number>>;
type Search = (q: string) => readonly string[];

const data = process.env['DATELINE_DATA'];
if (data === undefined) throw new Error('Set DATELINE_DATA to the folder that holds ir/.');
const averages: number[][] = [];
console.log(
  'nDCG@10, MAP@100, P@10: ours with match=auto, ours with match=any, MiniSearch, Lucene (nDCG@10, MAP@100)',
);
for (const [name, lucene] of Object.entries(LUCENE)) {
  const folder = `${data}/ir/${name}`;
  const docs = rowsOf(`${folder}/docs.jsonl`);
  const queries = rowsOf(`${folder}/queries.jsonl`);
  const judged = judgementsOf(`${folder}/qrels.tsv`);
  const index = ourIndex(docs);
  const auto = scoresOf(searching(index, 'auto'), queries, judged);
  const any = scoresOf(searching(index, 'any'), queries, judged);
  const theirs = scoresOf(miniSearch(docs), queries, judged);
  averages.push([auto[0]!, any[0]!, theirs[0]!, lucene[0]]);
  print(name, [auto, any, theirs, lucene]);
}
print(
  'mean nDCG@10',
  [0, 1, 2, 3].map((i) => [averages.reduce((sum, row) => sum + row[i]!, 0) / averages.length]),
);

function print(name: string, columns: readonly (readonly number[])[]): void {
  const shown = columns.map((figures) =>
    figures
      .map((figure) => figure.toFixed(3))
      .join(' ')
      .padEnd(19),
  );
  console.log([name.padEnd(14), ...shown].join('  '));
}

function rowsOf(path: string): Row[] {
  const text = existsSync(path) ? readFileSync(path) : gunzipSync(readFileSync(`${path}.gz`));
  const lines = text
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Row);
}

function judgementsOf(path: string): Judgements {
  const judged = new Map<string, Map<string, number>>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n').slice(1)) {
    const [query, doc, relevance] = line.split('\t');
    const known = judged.get(query!) ?? new Map<string, number>();
    judged.set(query!, known.set(doc!, Number(relevance)));
  }
  return judged;
}

function ourIndex(docs: readonly Row[]): SearchIndex {
  const articles = docs.map(({ id, title = '', text }) =>
    articleOf(id, { text, title, titleOrigin: title === '' ? 'first-sentence' : 'given' }),
  );
  return createMiniSearchIndex(articles, []);
}

function searching(index: SearchIndex, match: 'auto' | 'any'): Search {
  const settings = { limit: 100, snippets: 0, collapse: 'none', match } as const;
  return (q) => index.search(requestOf(q, settings)).hits.map(({ id }) => id);
}

function miniSearch(docs: readonly Row[]): Search {
  const index = new MiniSearch<Row>({ fields: ['title', 'text'] });
  index.addAll(docs);
  return (q) =>
    index
      .search(q)
      .slice(0, 100)
      .map(({ id }) => String(id));
}

/** nDCG@10, MAP@100 and P@10 over the queries that have judgements. */
function scoresOf(search: Search, queries: readonly Row[], judged: Judgements): number[] {
  const rows = queries.flatMap(({ id, text }) => {
    const relevant = judged.get(id);
    return relevant ? [scores(answer(search, text), relevant)] : [];
  });
  return [0, 1, 2].map((i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length);
}

function answer(search: Search, text: string): readonly string[] {
  try {
    return search(text.slice(0, LONGEST_QUERY));
  } catch (error) {
    if (error instanceof QueryError) return [];
    throw error;
  }
}

function scores(found: readonly string[], relevant: ReadonlyMap<string, number>): [number, number, number] {
  const gains = found.map((id) => relevant.get(id) ?? 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a);
  const positives = ideal.filter((gain) => gain > 0).length;
  let hits = 0;
  let precisions = 0;
  gains.slice(0, 100).forEach((gain, rank) => {
    if (gain > 0) precisions += ++hits / (rank + 1);
  });
  const atTen = gains.slice(0, 10).filter((gain) => gain > 0).length / 10;
  return [discounted(gains) / discounted(ideal), precisions / positives, atTen];
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}
