/**
 * How fast is a suggestion, letter by letter? Prints milliseconds at the median and the 95th percentile over titles
 * typed from the first letter on, MiniSearch's own suggestions beside ours on the same titles, and their ratio.
 *
 *     DATELINE_DATA=DIR npx tsx bench/suggest.ts [articles], where DIR/news has allsides.jsonl.gz
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { SUGGESTION_KINDS } from '../src/model/suggestion.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly source: string;
  readonly body: string;
}

const data = process.env['DATELINE_DATA'];
if (data === undefined) throw new Error('Set DATELINE_DATA to the folder that holds news/.');
const rows = readRows(`${data}/news/allsides.jsonl.gz`).slice(0, Number(process.argv[2] ?? Infinity));
const corpus = corpusOf(rows);
const typed = typedQueries(rows);
const theirs = new MiniSearch<Row>({ fields: ['title'] });
theirs.addAll(rows);

const ours = timesOf(typed, (q) => corpus.index.suggest({ q, kinds: SUGGESTION_KINDS, limit: 10 }));
const mini = timesOf(typed, (q) => theirs.autoSuggest(q));
console.log(`${rows.length} articles, ${corpus.entities.size} entities, ${typed.length} queries typed`);
print('ours: entities, titles, terms', ours);
print('MiniSearch: titles only', mini);
console.log(`MiniSearch / ours at p95: ${(percentile(mini, 0.95) / percentile(ours, 0.95)).toFixed(1)}`);

function readRows(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function corpusOf(articles: readonly Row[]): Corpus {
  const documents = articles.map(({ id, title, date, source, body }) => ({
    path: `${id}.json`,
    shared: false,
    raw: body,
    given: { id, title, source, ...(date !== null && { date }) },
  }));
  const read = { files: documents.length, documents, rejected: [], warnings: [] };
  return buildCorpus(read, { source: null, dateFrom: null });
}

/** Every hundredth title as it is typed: its first letter, its first two, up to twenty. */
function typedQueries(articles: readonly Row[]): string[] {
  const titles = articles.filter((_, i) => i % 100 === 0).map(({ title }) => title);
  return titles.flatMap((title) => Array.from({ length: 20 }, (_, i) => title.slice(0, i + 1)));
}

function timesOf(queries: readonly string[], suggest: (q: string) => unknown): number[] {
  for (const q of queries.slice(0, 200)) suggest(q);
  return queries.map((q) => {
    const start = performance.now();
    suggest(q);
    return performance.now() - start;
  });
}

function print(name: string, times: readonly number[]): void {
  const [median, most] = [0.5, 0.95].map((share) => percentile(times, share).toFixed(2));
  console.log(`${name.padEnd(30)} median ${median} ms, p95 ${most} ms`);
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))]!;
}
