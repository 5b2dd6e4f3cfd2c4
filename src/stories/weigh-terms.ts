import type { CountedTerm, CountedTerms, TermKind } from './read-terms.ts';

/** The terms of one article, weighed; the squares of the weights add up to 1. All lists go in reading order. */
export interface WeighedTerms {
  /** Numbers of terms; a term has the same number in every article. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** 1 for a figure, 0 for any other term. */
  readonly figures: Uint8Array;
  /** The heaviest terms, the heaviest first. */
  readonly telling: readonly TellingTerm[];
}

/** A term that says what an article is about. */
export interface TellingTerm extends CountedTerm {
  readonly term: number;
  readonly weight: number;
}

/** Names and figures tell two events of one kind apart: two earthquakes, two trials. Set on bench/stories, 2026-11. */
const KIND_WEIGHT: Readonly<Record<TermKind, number>> = { word: 1, name: 3, figure: 3 };

/**
 * Articles on other events that every corpus is thought to hold beside its own: in a corpus of five, terms that all
 * share still count a little. Set on the seeds and bench/stories, 2026-11.
 */
const IMAGINED = 5;

/** Terms by which an article is found. */
const TELLING = 24;

/** Weighed terms of articles, and how many different terms they have. */
export interface Weighed {
  readonly articles: readonly WeighedTerms[];
  readonly vocabulary: number;
}

/**
 * Weighs the terms of articles by tf-idf (Spärck Jones 1972): frequency in the article times rarity among the articles,
 * more for names and figures.
 */
export function weighTerms(articles: readonly CountedTerms[]): Weighed {
  const known = new Map<string, Holders>();
  const holders = articles.map((terms) => Array.from(terms.keys(), (term) => countHolder(known, term)));
  const most = articles.length + IMAGINED + 1;
  return {
    articles: articles.map((terms, at) => weigh([...terms.values()], holders[at]!, most)),
    vocabulary: known.size,
  };
}

/** A term's number, and how many articles have it. */
interface Holders {
  readonly number: number;
  articles: number;
}

function countHolder(known: Map<string, Holders>, term: string): Holders {
  const holders = known.get(term) ?? { number: known.size, articles: 0 };
  if (holders.articles++ === 0) known.set(term, holders);
  return holders;
}

/** The terms of one article, each with its holders. */
function weigh(counted: readonly CountedTerm[], holders: readonly Holders[], most: number): WeighedTerms {
  const weights = Float64Array.from(
    counted,
    ({ kind, frequency }, at) => frequency * KIND_WEIGHT[kind] * Math.log(most / (holders[at]!.articles + 1)),
  );
  const length = Math.hypot(...weights);
  for (let at = 0; at < weights.length; at++) weights[at]! /= length;
  return {
    terms: Uint32Array.from(holders, ({ number }) => number),
    weights,
    figures: Uint8Array.from(counted, ({ kind }) => Number(kind === 'figure')),
    telling: heaviest(weights).map((at) => {
      const { number: term } = holders[at]!;
      return Object.assign({ term, weight: weights[at]! }, counted[at]!);
    }),
  };
}

/** The places of the heaviest terms, the heaviest first; of equals, the one that stands first. */
function heaviest(weights: Float64Array): number[] {
  return Array.from(weights.keys())
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, TELLING);
}
