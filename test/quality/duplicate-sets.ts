import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanDocument } from '../../src/clean/clean-document.ts';
import type { DedupeArticle } from '../../src/dedupe/dedupe-article.ts';
import type { DuplicateGroup } from '../../src/model/duplicate.ts';

/** Articles of one kind with pairs of them that people or generators have labelled. */
export interface LabelledSet {
  readonly articles: readonly DedupeArticle[];
  readonly pairs: readonly LabelledPair[];
}

export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly label: string;
}

interface Row {
  readonly id: string | number;
  readonly title: string;
  readonly date?: string | null;
  readonly body: string;
}

/** Transformed web articles with page furniture left in, without dates. */
export function syntheticSet(folder: string): LabelledSet {
  const rows = readRows(`${folder}/dup/synthetic_docs.jsonl.gz`);
  return { articles: rows.map((row) => toArticle(row)), pairs: readPairs(folder, 'synthetic_pairs.tsv') };
}

/** News agency reports of 1987 with their times: revisions, corrections, short versions, recurring notices. */
export function reutersSet(folder: string): LabelledSet {
  const rows = readRows(`${folder}/news/reuters.jsonl.gz`);
  const articles = rows.map((row) => toArticle({ ...row, body: unwrap(row.body) }));
  return { articles, pairs: readPairs(folder, 'reuters_pairs_labelled.tsv') };
}

/** Web articles with furniture and galleries left in; with `others`, so many articles beside the labelled ones. */
export function webSet(folder: string, others: number): LabelledSet {
  const rows = readRows(`${folder}/news/allsides.jsonl.gz`);
  const present = new Set(rows.map((row) => String(row.id)));
  const pairs = readPairs(folder, 'allsides_pairs_labelled.tsv').filter(
    ({ a, b }) => present.has(a) && present.has(b),
  );
  const labelled = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  let spare = others;
  const chosen = rows.filter((row) => labelled.has(String(row.id)) || spare-- > 0);
  return { articles: chosen.map((row) => toArticle(row)), pairs };
}

/** Broadcaster's articles, without dates: every labelled pair is an exact duplicate. */
export function bbcSet(folder: string): LabelledSet {
  const lines = readFileSync(`${folder}/dup/bbc_exact_dups.jsonl`, 'utf8').trim().split('\n');
  const pairs = lines.map((line) => {
    const [a, b] = (JSON.parse(line) as { readonly ids: readonly [string, string] }).ids;
    return { a, b, label: 'duplicate' };
  });
  return { articles: readRows(`${folder}/news/bbc.jsonl.gz`).map((row) => toArticle(row)), pairs };
}

/** Tells whether two ids are in one group. */
export function mergedBy(groups: readonly DuplicateGroup[]): (a: string, b: string) => boolean {
  const canonical = new Map(groups.flatMap((group) => group.copies.map(({ id }) => [id, group.canonical])));
  return (a, b) => (canonical.get(a) ?? a) === (canonical.get(b) ?? b);
}

function readRows(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function readPairs(folder: string, file: string): LabelledPair[] {
  const [, ...lines] = readFileSync(`${folder}/dup/${file}`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [a, b, label] = line.split('\t');
    return { a: a!, b: b!, label: label! };
  });
}

/** The sign-off away, and lines that were broken at 64 characters in one again: a paragraph begins with an indent. */
function unwrap(body: string): string {
  return body.replace(/\n\W*reuter\W*$/i, '').replace(/\n(?! {4})/g, ' ');
}

/** The article as the corpus would hold it: cleaned, with its date where the data has one. */
function toArticle({ id, title, date, body }: Row): DedupeArticle {
  const path = `${id}.txt`;
  const given = { title, ...(date ? { date } : {}) };
  const article = cleanDocument({ path, shared: false, raw: body, given }, { source: null, dateFrom: null });
  return { ...article, id: String(id), path };
}
