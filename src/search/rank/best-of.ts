import { type Articles, type ArticleSet, count as countOf, has } from '../match/article-set.ts';
import type { Found } from '../match/find-articles.ts';
import { placesWork } from '../match/places.ts';
import { isKnown, rarestSlot } from '../match/sequences.ts';
import type { Unit } from '../plan/unit.ts';
import type { IndexData } from '../store/index-data.ts';
import { ceilingsWork, scoreCeilings } from './ceilings.ts';
import { type Comparison, firstOf } from './first-of.ts';

/** Articles to choose from, and how. */
export interface Choice {
  readonly articles: Articles;
  readonly count: number;
  /** Their order by relevance. */
  readonly order: Comparison;
  readonly score: (article: number) => number;
  /** By article: a score that it cannot exceed; null where none is known. */
  readonly ceilings: Float64Array | null;
  /** The articles that come before all others, whatever their scores: those that match without a typing error. */
  readonly first: ArticleSet;
}

/**
 * The best articles in order, the same that `firstOf` tells. Where ceilings of the scores are known, as many of the most
 * promising are scored first; what cannot come before the worst of them is not read, nor what falls behind later. They
 * are taken as they rise: so the ranker reads on and does not begin anew.
 */
export function bestOf({ articles, count, order, score, ceilings, first }: Choice): number[] {
  if (count * MOST_SHARE > articles.length) return Array.from(articles).sort(order).slice(0, count);
  if (ceilings === null) return firstOf(articles, count, order);
  const [before, after]: [number[], number[]] = [[], []];
  for (const article of articles) (has(first, article) ? before : after).push(article);
  const best = bestByScore(before, count, { order, score, ceilings });
  return [...best, ...bestByScore(after, count - best.length, { order, score, ceilings })];
}

function bestByScore(
  articles: readonly number[],
  count: number,
  { order, score, ceilings }: Pick<Choice, 'order' | 'score'> & { readonly ceilings: Float64Array },
): number[] {
  const promising = firstOf(articles, count, (a, b) => ceilings[b]! - ceilings[a]! || a - b);
  let least = Infinity;
  for (const article of promising.sort(rising)) least = Math.min(least, score(article));
  const left: number[] = [];
  for (const article of articles) if (ceilings[article]! >= least) left.push(article);
  return firstOf(left.sort(rising), count, order, (article, worst) => ceilings[article]! < score(worst));
}

function rising(a: number, b: number): number {
  return a - b;
}

/** Where more than one in so many articles is asked for, ceilings spare too little, and sorting all is less work than a heap. */
const MOST_SHARE = 4;

/** Of fewer articles each is scored: that is soon done. */
const MANY_ARTICLES = 500;

/** Counting a place takes as long as reading so many tokens. Set on bench/hostile.ts, 2026-11. */
const READS_A_PLACE = 2;

/**
 * Ceilings of the scores of what was found, where they spare more than they cost; else null.
 */
export function ceilingsOf(
  data: IndexData,
  units: readonly Unit[],
  { articles }: Found,
): Float64Array | null {
  const found = countOf(articles);
  if (found < MANY_ARTICLES) return null;
  const share = found / data.store.articles;
  const reads = placesWork(data, termsOf(units, data)) * share;
  return ceilingsWork(data, units) * READS_A_PLACE < reads ? scoreCeilings(data, units) : null;
}

/** The terms whose places are looked for, each once. */
function termsOf(units: readonly Unit[], { store }: IndexData): number[] {
  const terms = units.flatMap(({ variants, sequence }) =>
    sequence && isKnown(sequence, store)
      ? [sequence.terms[rarestSlot(sequence, store)]!]
      : variants.map(({ number }) => number),
  );
  return [...new Set(terms)];
}
