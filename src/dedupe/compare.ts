import type { Published } from '../model/article.ts';
import { words } from '../text/words.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { figuresByContext, type Evidence } from './evidence.ts';
import { publishedTime } from './published-time.ts';
import { countShared, shingleSet, type ShingleSet } from './shingle-set.ts';

/** One side of a comparison: an article's evidence, without furniture. */
export interface Comparable {
  /** The terms of the headline. */
  readonly headline: ReadonlySet<string>;
  /** Words of evidence. */
  readonly length: number;
  /** In reading order, repeats included. */
  readonly shingles: Uint32Array;
  readonly set: ShingleSet;
  readonly figures: ReadonlyMap<string, readonly string[]>;
  readonly published: Published;
}

/** An article made ready for comparison, by its evidence. */
export function toComparable(
  { title, published }: Pick<DedupeArticle, 'title' | 'published'>,
  { length, terms, shingles }: Pick<Evidence, 'length' | 'terms' | 'shingles'>,
): Comparable {
  const headline = new Set(words(title).map((word) => word.term));
  const figures = figuresByContext(terms());
  return { headline, length, shingles, set: shingleSet(shingles), figures, published };
}

/** What two articles have in common, and how they differ. Shares run from 0 to 1. */
export interface Comparison {
  /** Shared shingles among all shingles of both. */
  readonly jaccard: number;
  /** Shared shingles among those of the shorter text, and among those of the copy. */
  readonly containment: number;
  readonly copied: number;
  /** How much of the opening of the one stands near the opening of the other; the better of both ways. */
  readonly opening: number;
  /** How much of the opening of the longer text stands anywhere in the shorter. */
  readonly longerOpening: number;
  /** Words common to both headlines among all words of both. */
  readonly headline: number;
  /** Words of evidence in the shorter text, and their share of those in the longer. */
  readonly shorter: number;
  readonly lengthRatio: number;
  /** Figures with the same words around them in both texts, and how many of these disagree. */
  readonly figures: number;
  readonly otherFigures: number;
  /** Between the known dates of publication; null where one is unknown or less precise than a day. */
  readonly hoursApart: number | null;
}

/** The opening, in shingles (fewer in shorter texts): two or three sentences, which say what the report is about. */
const OPENING = 40;

/** The opening of the other text may be moved down by a line or two; further down it would be background. */
const NEAR_OPENING = 3 * OPENING;

/** Measures a copy against the article it may be a copy of. Neither may be without shingles. */
export function compare(canonical: Comparable, copy: Comparable): Comparison {
  const [shorter, longer] = copy.set.size <= canonical.set.size ? [copy, canonical] : [canonical, copy];
  const shared = countShared(shorter.set, longer.set);
  const opening = Math.min(OPENING, shorter.shingles.length);
  const start = shorter.shingles.subarray(0, opening);
  const longerStart = longer.shingles.subarray(0, opening);
  return {
    jaccard: jaccard(shorter.set.size, longer.set.size, shared),
    containment: shared / shorter.set.size,
    copied: shared / copy.set.size,
    opening: Math.max(shareOf(start, nearOpening(longer)), shareOf(longerStart, nearOpening(shorter))),
    longerOpening: shareOf(longerStart, shorter.set),
    headline: headlineOf(canonical.headline, copy.headline),
    shorter: Math.min(copy.length, canonical.length),
    lengthRatio: shorter.set.size / longer.set.size,
    ...compareFigures(shorter.figures, longer.figures),
    hoursApart: hoursBetween(canonical.published, copy.published),
  };
}

/** 0 for two empty sets: nothing in common. */
function jaccard(size: number, other: number, shared: number): number {
  return shared / Math.max(1, size + other - shared);
}

function headlineOf(a: Comparable['headline'], b: Comparable['headline']): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return jaccard(a.size, b.size, shared);
}

function nearOpening({ shingles }: Comparable): ShingleSet {
  return shingleSet(shingles.subarray(0, NEAR_OPENING));
}

function shareOf(part: Uint32Array, set: ShingleSet): number {
  return part.filter((shingle) => set.has(shingle)).length / part.length;
}

type Figures = Comparable['figures'];

function compareFigures(a: Figures, b: Figures): Pick<Comparison, 'figures' | 'otherFigures'> {
  let figures = 0;
  let otherFigures = 0;
  for (const [context, stated] of a) {
    const counterpart = b.get(context);
    if (counterpart === undefined) continue;
    figures++;
    if (disagree(stated, counterpart)) otherFigures++;
  }
  return { figures, otherFigures };
}

/** One side may say more than the other; they disagree where each says what the other does not. */
function disagree(a: readonly string[], b: readonly string[]): boolean {
  return a.some((figure) => !b.includes(figure)) && b.some((figure) => !a.includes(figure));
}

const HOUR = 3_600_000;

/** The hours between two dates of publication; null where one is not known to the day. */
export function hoursBetween(a: Published, b: Published): number | null {
  const [from, to] = [publishedTime(a), publishedTime(b)];
  return from === null || to === null ? null : Math.abs(from - to) / HOUR;
}
