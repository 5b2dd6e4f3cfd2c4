import { inOneGo } from '../../src/thread/pieces.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cleanDocument } from '../../src/clean/clean-document.ts';
import { recurringIn, recurringLines, type Recurring } from '../../src/clean/recurring-lines.ts';
import type { CleanArticle } from '../../src/model/article.ts';
import { oneLine } from '../../src/text/one-line.ts';

/** A news page as text, each line labelled: is it full text of the article? */
export interface LabelledPage {
  readonly lines: readonly { readonly text: string; readonly isBody: boolean }[];
}

/** Precision, recall and F1 of the kept lines over all pages together, by lines and by their words. */
export interface Scores {
  readonly line: Score;
  readonly word: Score;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The label of full text in L3S-GN1; the others are furniture, headline, supplement, related and comment. */
const FULL_TEXT = 2;

/** The pages of L3S-GN1 (Kohlschütter et al. 2010) below the folder of gold data. */
export function labelledPages(folder: string): LabelledPage[] {
  const rows = gunzipSync(readFileSync(join(folder, 'html/l3s_gn1_lines.jsonl.gz'))).toString();
  return rows
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as { lines: { text: string; label: number }[] })
    .map(({ lines }) => ({
      lines: lines.map(({ text, label }) => ({ text, isBody: label === FULL_TEXT })),
    }));
}

/**
 * Which lines of each of the pages cleaning leaves in the text of the article, with what recurs among them as evidence;
 * title and lead are not in it.
 */
export function keptLines(pages: readonly LabelledPage[]): (page: LabelledPage) => boolean[] {
  const recurring = inOneGo(recurringLines(pages.map((page) => cleaned(page)))).get('')!;
  return (page) => linesIn(page, cleaned(page, recurringIn(cleaned(page), recurring)));
}

function cleaned({ lines }: LabelledPage, recurring?: Recurring): CleanArticle {
  const raw = lines.map(({ text }) => text).join('\n');
  const document = { path: 'page.txt', shared: false, raw, given: {} };
  return cleanDocument(document, { source: null, dateFrom: null }, recurring);
}

function linesIn({ lines }: LabelledPage, article: CleanArticle): boolean[] {
  const gone = new Uint8Array(lines.reduce((length, { text }) => length + text.length + 1, 0));
  for (const { kind, range } of article.quality.removed) if (kind !== 'dateline') gone.fill(1, ...range);
  const fields = [article.titleOrigin === 'given' ? article.title : '', article.lead ?? ''];
  let at = 0;
  return lines.map(({ text }) => {
    const removed = gone.subarray(at, at + text.length).filter((mark) => mark === 1).length;
    at += text.length + 1;
    if (removed > text.length / 2) return false;
    const field = fields.indexOf(oneLine(text));
    if (field !== -1) fields[field] = '';
    return field === -1;
  });
}

/** How well these decisions, page by page and line by line, agree with the labels. */
export function scoreLines(
  pages: readonly LabelledPage[],
  decide: (page: LabelledPage) => readonly boolean[],
): Scores {
  const line = { both: 0, kept: 0, gold: 0 };
  const word = { both: 0, kept: 0, gold: 0 };
  for (const page of pages) {
    const kept = decide(page);
    for (const [i, { text, isBody }] of page.lines.entries()) {
      const flags = { both: kept[i]! && isBody, kept: kept[i]!, gold: isBody };
      count(line, flags, 1);
      count(word, flags, text.split(/\s+/).length);
    }
  }
  return { line: score(line), word: score(word) };
}

type Counts = Record<'both' | 'kept' | 'gold', number>;

function count(counts: Counts, flags: Record<keyof Counts, boolean>, weight: number): void {
  for (const key of ['both', 'kept', 'gold'] as const) if (flags[key]) counts[key] += weight;
}

function score({ both, kept, gold }: Counts): Score {
  return { precision: both / kept, recall: both / gold, f1: (2 * both) / (kept + gold) };
}
