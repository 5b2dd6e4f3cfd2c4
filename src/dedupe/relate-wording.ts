import type { DuplicateCopy } from '../model/duplicate.ts';
import { compare, toComparable, type Comparable, type Comparison } from './compare.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { readEvidence } from './evidence.ts';
import { methodOf } from './method-of.ts';
import { describe, judge, type Wording } from './same-report.ts';

/** An article made ready to be compared with others, with nothing taken for furniture. */
export interface Compared {
  readonly article: DedupeArticle;
  readonly textHash: number;
  readonly comparable: Comparable;
}

/** How the words of two versions of one report are related, whichever comes first. */
export interface WordingRelation extends Pick<DuplicateCopy, 'method' | 'score'> {
  readonly wording: Wording;
  /** null where one of them has too few words to be compared. */
  readonly comparison: Comparison | null;
  /** Whether the words alone make them one report. */
  readonly isFound: boolean;
}

/** Reads what the words of an article say. */
export function readCompared(article: DedupeArticle): Compared {
  const evidence = readEvidence(article);
  return { article, textHash: evidence.textHash, comparable: toComparable(article, evidence) };
}

/** Relates two versions of one report, whatever made them that. */
export function relateWording(a: Compared, b: Compared): WordingRelation {
  const [longer, shorter] = a.comparable.length < b.comparable.length ? [b, a] : [a, b];
  const comparison = comparisonOf(longer.comparable, shorter.comparable);
  const { wording, score } = wordingOf(a.textHash === b.textHash, comparison);
  const isFound = wording === 'exact' || (comparison !== null && 'wording' in judge(comparison));
  return { method: methodOf(wording, longer.article, shorter.article), score, wording, comparison, isFound };
}

function wordingOf(isExact: boolean, comparison: Comparison | null): { wording: Wording; score: number } {
  if (isExact) return EXACT;
  return comparison === null ? NOTHING_SHARED : describe(comparison);
}

const EXACT: { wording: Wording; score: number } = { wording: 'exact', score: 1 };
/** Only the operator takes texts for one report that have not five words in a row. */
const NOTHING_SHARED: { wording: Wording; score: number } = { wording: 'near', score: 0 };

function comparisonOf(longer: Comparable, shorter: Comparable): Comparison | null {
  return longer.set.size === 0 || shorter.set.size === 0 ? null : compare(longer, shorter);
}
