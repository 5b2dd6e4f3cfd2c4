import type { CountedTerm, NumberedTerms, TermKind } from './read-terms.ts';

/** The terms of one article, weighed; the squares of the weights add up to 1. All lists go in reading order. */
export interface WeighedTerms {
  /** Numbers of terms; a term has the same number in every article. */
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
  /** 1 for a figure, 0 for any other term. */
  readonly figures: Uint8Array;
  /** The part of the article's weight that lies on figures, 0–1: the length of its figures alone. */
  readonly ofFigures: number;
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

/** How rare terms are, by number, and how many of them stand in any article. */
export interface Rarities {
  readonly rarity: Float64Array;
  readonly inUse: number;
}

/**
 * How rare each term is among the articles, by number: the inverse document frequency (Spärck Jones 1972) in octaves.
 * Articles that have a term are counted in powers of two, and all articles in their roots, so that one article more
 * moves the weights of few others; B-cubed F1 on bench/stories is the same as by exact counts, .943.
 */
export function rarities(articles: readonly NumberedTerms[], vocabulary: number): Rarities {
  const holders = new Uint32Array(vocabulary);
  for (const { numbers } of articles) for (const number of numbers) holders[number]!++;
  const most = Math.ceil(2 * Math.log2(articles.length + IMAGINED + 1)) / 2;
  return {
    rarity: Float64Array.from(holders, (count) =>
      Math.max(LEAST_RARITY, most - Math.round(Math.log2(count + 1))),
    ),
    inUse: holders.reduce((sum, count) => sum + Math.min(count, 1), 0),
  };
}

/** What all articles share counts a little still: where counts are as coarse as here, rarity may come to nothing. */
const LEAST_RARITY = 1 / 4;

/** Weighs the terms of one article, which are so rare: frequency in the article times rarity, more for names and figures. */
export function weighTerms({ terms, numbers }: NumberedTerms, rarity: Float64Array): WeighedTerms {
  const weights = Float64Array.from(
    terms,
    ({ kind, frequency }, at) => frequency * KIND_WEIGHT[kind] * rarity[at]!,
  );
  const length = Math.hypot(...weights);
  for (let at = 0; at < weights.length; at++) weights[at]! /= length;
  const figures = Uint8Array.from(terms, ({ kind }) => Number(kind === 'figure'));
  return {
    terms: numbers,
    weights,
    figures,
    ofFigures: Math.hypot(...weights.filter((_, at) => figures[at] === 1)),
    telling: heaviest(weights).map((at) =>
      Object.assign({ term: numbers[at]!, weight: weights[at]! }, terms[at]!),
    ),
  };
}

/** The places of the heaviest terms, the heaviest first; of equals, the one that stands first. */
function heaviest(weights: Float64Array): number[] {
  return Array.from(weights.keys())
    .sort((a, b) => weights[b]! - weights[a]!)
    .slice(0, TELLING);
}
