import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { createServer } from '../../src/http/server.ts';
import { LONGEST_QUERY } from '../../src/model/search.ts';

/** A collection with questions and, by question and document, how relevant it is. */
export interface JudgedSet {
  readonly docs: readonly Row[];
  readonly queries: readonly Row[];
  readonly judgements: ReadonlyMap<string, Judgement>;
}

export interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
}

type Judgement = ReadonlyMap<string, number>;

/** The ids of the first hundred documents that an engine finds, best first. */
export type Search = (q: string) => Promise<readonly string[]>;

/** Means over the questions that have judgements, each between 0 and 1. */
export interface Figures {
  readonly 'nDCG@10': number;
  readonly 'MAP@100': number;
  readonly 'P@10'?: number;
}

/** What is measured, and the peer: Lucene 8.7, BM25, EnglishAnalyzer, any term. */
export const LUCENE: Readonly<Record<string, Figures>> = {
  cran: { 'nDCG@10': 0.515, 'MAP@100': 0.413 },
  cisi: { 'nDCG@10': 0.371, 'MAP@100': 0.162 },
  med: { 'nDCG@10': 0.69, 'MAP@100': 0.512 },
  npl: { 'nDCG@10': 0.433, 'MAP@100': 0.262 },
  knownitem_bbc: { 'nDCG@10': 0.825, 'MAP@100': 0.788 },
};

/** Reads `docs.jsonl` or `docs.jsonl.gz`, `queries.jsonl` and `qrels.tsv`. */
export function judgedSet(folder: string): JudgedSet {
  const plain = `${folder}/docs.jsonl`;
  const docs = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return {
    docs: rowsOf(docs.toString()),
    queries: rowsOf(readFileSync(`${folder}/queries.jsonl`, 'utf8')),
    judgements: judgementsOf(readFileSync(`${folder}/qrels.tsv`, 'utf8')),
  };
}

/**
 * Ours as a stranger meets it: through the whole pipeline and `POST /search` with its own defaults, but for `collapse`,
 * as peers do not collapse.
 */
export async function overHttp(docs: readonly Row[]): Promise<Search> {
  const corpus = corpusOf(docs);
  const given = new Map([...corpus.articles.values()].map(({ id, givenId }) => [id, givenId ?? id]));
  const app = await createServer({ corpus: () => corpus, publicUrl: null, version: '0.0.0', logger: false });
  return async (q) => {
    const payload = { q, collapse: 'none', limit: 100, snippets: 0, fields: ['id'] };
    const response = await app.inject({ method: 'POST', url: '/search', payload });
    if (response.statusCode !== 200) throw new Error(`${response.statusCode} for ${q}: ${response.body}`);
    const { hits } = response.json<{ readonly hits: readonly { readonly id: string }[] }>();
    return hits.map(({ id }) => given.get(id)!);
  };
}

/** A question has at most so many different words. */
const MOST_WORDS = 200;

/** What an engine makes of the questions that have judgements. Longer ones than a search takes are cut. */
export async function figuresOf(
  search: Search,
  { queries, judgements }: JudgedSet,
): Promise<Required<Figures>> {
  const rows: [number, number, number][] = [];
  for (const { id, text } of queries) {
    const relevant = judgements.get(id);
    if (relevant) rows.push(scoresOf(await search(cut(text)), relevant));
  }
  const mean = (place: 0 | 1 | 2): number => rows.reduce((sum, row) => sum + row[place], 0) / rows.length;
  return { 'nDCG@10': mean(0), 'MAP@100': mean(1), 'P@10': mean(2) };
}

function cut(q: string): string {
  return q.slice(0, LONGEST_QUERY).split(/\s+/u).slice(0, MOST_WORDS).join(' ');
}

function corpusOf(docs: readonly Row[]) {
  const documents = docs.map(({ id, title, text }) => ({
    path: 'docs.jsonl',
    shared: true,
    raw: text,
    given: { id, ...(title ? { title } : {}) },
  }));
  return buildCorpus({ files: 1, documents, rejected: [], warnings: [] }, { source: null, dateFrom: null });
}

function rowsOf(text: string): Row[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as Row);
}

function judgementsOf(text: string): Map<string, Map<string, number>> {
  const judged = new Map<string, Map<string, number>>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [query, doc, relevance] = line.split('\t');
    const known = judged.get(query!) ?? new Map<string, number>();
    judged.set(query!, known.set(doc!, Number(relevance)));
  }
  return judged;
}

/** nDCG@10, MAP@100 and P@10 of one question. */
function scoresOf(found: readonly string[], relevant: Judgement): [number, number, number] {
  const gains = found.slice(0, 100).map((id) => relevant.get(id) ?? 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a);
  return [
    discounted(gains) / discounted(ideal),
    sumOfPrecisions(gains) / ideal.filter((gain) => gain > 0).length,
    gains.slice(0, 10).filter((gain) => gain > 0).length / 10,
  ];
}

function sumOfPrecisions(gains: readonly number[]): number {
  let hits = 0;
  return gains.reduce((sum, gain, rank) => (gain > 0 ? sum + ++hits / (rank + 1) : sum), 0);
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, 10).reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);
}
