import type { WeighedTerms } from './weigh-terms.ts';

/** What two articles are compared by. */
export interface Print extends WeighedTerms {
  /** The days it may have been published on, the first and the last; null where nothing is known (see publishedDays). */
  readonly days: readonly [number, number] | null;
}

/** One event is told on one day and the next at full weight; after that similarity wanes, … */
const FRESH_DAYS = 1;
/** … to a third within so many days more. A judgement, from reading dated web articles, 2026-11: follow-ups of a week stay. */
const WANING_DAYS = 14;

/**
 * The part of their similarity by which articles far apart in time repel each other: the more they are alike, the surer
 * they tell of two events of one kind, which an undated article must not bridge.
 */
const REPULSION = 0.5;

/** From this cosine on, the other terms of two articles are so alike that their figures decide … */
const ALIKE = 0.7;
/** … whether they are instalments of a series: these share less of their figures. */
const SAME_FIGURES = 0.25;

/**
 * Makes a function that tells how likely an article and each of some others tell of one event, from 1 to -1: the cosine
 * of their weighed terms, less for days apart. It is negative where they are alike and months apart, or instalments of a
 * series as market reports are: another day, much the same words, other figures. `vocabulary` is the number of different
 * terms.
 */
export function createComparer(vocabulary: number): (article: Print, others: readonly Print[]) => number[] {
  // The weights of one article by term: all zero between two calls.
  const weightOf = new Float64Array(vocabulary);
  return (article, others) => {
    article.terms.forEach((term, at) => (weightOf[term] = article.weights[at]!));
    const found = others.map((other) => judge(sharedWeight(weightOf, other), article, other));
    article.terms.forEach((term) => (weightOf[term] = 0));
    return found;
  };
}

interface Shared {
  readonly figures: number;
  readonly words: number;
}

function sharedWeight(weightOf: Float64Array, { terms, weights, figures }: Print): Shared {
  let [words, numbers] = [0, 0];
  for (let at = 0; at < terms.length; at++) {
    const product = weightOf[terms[at]!]! * weights[at]!;
    if (figures[at]) numbers += product;
    else words += product;
  }
  return { words, figures: numbers };
}

function judge({ words, figures }: Shared, a: Print, b: Print): number {
  const days = daysApart(a, b);
  const onWords = Math.sqrt((1 - a.ofFigures ** 2) * (1 - b.ofFigures ** 2));
  const isSeries = days > 0 && words >= ALIKE * onWords && figures < SAME_FIGURES * a.ofFigures * b.ofFigures;
  return (words + figures) * (isSeries ? -REPULSION : nearness(days));
}

/** 1 for a day or less, 0 after 16 days, -REPULSION in the end. */
function nearness(days: number): number {
  const waned = Math.exp(-Math.max(0, days - FRESH_DAYS) / WANING_DAYS);
  return waned * (1 + REPULSION) - REPULSION;
}

/** At least so many; 0 where one has no date. */
function daysApart({ days: a }: Print, { days: b }: Print): number {
  return a === null || b === null ? 0 : Math.max(0, a[0] - b[1], b[0] - a[1]);
}
