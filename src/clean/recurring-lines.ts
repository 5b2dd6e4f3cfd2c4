import type { CleanArticle, Removed } from '../model/article.ts';
import { pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { wordKey } from './repeats.ts';

/** Paragraphs, by their folded words, that many articles of a source have. */
export type Recurring = ReadonlySet<string>;

/** For documents that are cleaned by themselves. */
export const NOTHING_RECURS: Recurring = new Set();

/**
 * So many different articles of one source, and so great a share of all, end or begin with the same paragraph only where
 * the page does and not the reporter: of 21,578 wire reports "He gave no details." ends 0.1 %. Set 2026-11.
 */
const LEAST_ARTICLES = 3;
const LEAST_SHARE = 0.01;

/**
 * What recurs in the articles of each source, by its id; '' for those without. Copies of one report count once: they are
 * known by their longest paragraph. Linear in the text; does not depend on the order.
 */
export function* recurringLines(articles: readonly CleanArticle[]): Pieces<ReadonlyMap<string, Recurring>> {
  const counts = new Map<string, Count>();
  yield* pieceByPiece(articles, (article) => count(article, countOf(counts, sourceKey(article))));
  return new Map([...counts].map(([source, one]) => [source, recurringOf(one)]));
}

/** Which of these an article begins or ends with, and others that it has; none where it has them only in between. */
export function recurringIn({ paragraphs }: CleanArticle, recurring: Recurring): Recurring {
  const ends = [...paragraphs.slice(0, 1), ...paragraphs.slice(-1)];
  if (recurring.size === 0 || !ends.some(({ text }) => recurring.has(wordKey(text)))) return NOTHING_RECURS;
  return new Set(paragraphs.map(({ text }) => wordKey(text)).filter((key) => recurring.has(key)));
}

/** What `removeRecurring` calls the lines that it takes. */
export const RECURRING_LINE = 'recurring-line';

/** The recurring lines that cleaning took from an article. */
export function recurringAmong(removed: readonly Removed[]): Recurring {
  const lines = removed.filter(({ rule }) => rule === RECURRING_LINE);
  return new Set(lines.map(({ text }) => wordKey(text)));
}

/** Under which key of `recurringLines` an article is. */
export function sourceKey({ source }: Pick<CleanArticle, 'source'>): string {
  return source?.id ?? '';
}

interface Count {
  readonly bodies: Set<string>;
  readonly articles: Map<string, number>;
}

function countOf(counts: Map<string, Count>, source: string): Count {
  const known = counts.get(source);
  if (known) return known;
  const fresh: Count = { bodies: new Set(), articles: new Map() };
  counts.set(source, fresh);
  return fresh;
}

/** Adds the paragraphs of an article, but for its longest one, unless a copy of it was there before. */
function count({ paragraphs }: CleanArticle, { bodies, articles }: Count): void {
  const keys = paragraphs.map(({ text }) => wordKey(text));
  const body = keys.reduce((longest, key) => (key.length > longest.length ? key : longest), '');
  if (bodies.has(body)) return;
  bodies.add(body);
  for (const key of new Set(keys)) if (key !== body) articles.set(key, (articles.get(key) ?? 0) + 1);
}

function recurringOf({ bodies, articles }: Count): Recurring {
  const least = Math.max(LEAST_ARTICLES, LEAST_SHARE * bodies.size);
  return new Set([...articles].filter(([, found]) => found >= least).map(([key]) => key));
}
