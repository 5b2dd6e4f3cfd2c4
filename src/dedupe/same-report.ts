import type { Comparison } from './compare.ts';
import { countShared, type ShingleSet } from './shingle-set.ts';

/** What two texts of one report have in common: all words, nearly all, or most of those of a much shorter one. */
export type Wording = 'exact' | 'near' | 'contained';

/** Why two articles are not the same report. */
export type Difference = 'little-in-common' | 'a-part' | 'recurring' | 'other-day-other-figures' | 'form';

/** The wording and score that make an article a copy, or what keeps it from being one. */
export type Verdict = WordedScore | { readonly difference: Difference };

/** How a copy of the same report is worded, from 0 to 1 how much it has in common, and how many of its figures are other ones. */
export interface WordedScore {
  readonly wording: Exclude<Wording, 'exact'>;
  readonly score: number;
  readonly otherFigures: number;
}

/**
 * Decides whether a copy is the same report as the canonical article: what they share must be enough, and what they do
 * not share must not be what a new report would say in the same words. The first difference found is the reason.
 */
export function judge(comparison: Comparison): Verdict {
  const difference = DIFFERENCES.find(([, holds]) => holds(comparison));
  if (difference) return { difference: difference[0] };
  return describe(comparison);
}

/** The wording of a copy of the same report, and its score. */
export function describe(comparison: Comparison): WordedScore {
  const { copied, jaccard, otherFigures } = comparison;
  if (isShortened(comparison)) return { wording: 'contained', score: copied, otherFigures };
  return { wording: 'near', score: jaccard, otherFigures };
}

const DIFFERENCES: readonly (readonly [Difference, (comparison: Comparison) => boolean])[] = [
  ['little-in-common', hasLittleInCommon],
  ['a-part', isPartOfLonger],
  ['recurring', recurs],
  ['other-day-other-figures', reportsAnotherDay],
  ['form', fillsInAForm],
];

/** From this Jaccard similarity on, or this share of the shorter text, the wording alone says it is one report. */
const NEAR = 0.7;
const CONTAINED = 0.9;

/** Enough where opening or headline agrees too: a report may be rewritten in part, or carry what is not its own. */
const MOSTLY_CONTAINED = 0.55;

/** A name or a spelling changed in every sentence of the opening still leaves this share of its shingles. */
export const SAME_OPENING = 0.4;

/** With fewer words the wording is a form ("Qtly div 10 cts vs 10 cts prior"), and the headline says whose. */
const FORM_WORDS = 20;

/** The same headline, give or take an "UPDATE" or a corrected word. */
export const SAME_HEADLINE = 0.5;

/** Whether two sets of shingles share so little that `judge` would say so, whatever else agrees; the cheapest question first. */
export function sharesTooLittle(a: ShingleSet, b: ShingleSet): boolean {
  return countShared(a, b) / Math.min(a.size, b.size) < MOSTLY_CONTAINED;
}

/** Reports that share a gallery or background open differently; versions of one open alike or keep the headline. */
function hasLittleInCommon({ jaccard, containment, opening, shorter, headline }: Comparison): boolean {
  if (jaccard >= NEAR || containment >= CONTAINED) return false;
  if (containment < MOSTLY_CONTAINED || (shorter < FORM_WORDS && headline < SAME_HEADLINE)) return true;
  return opening < SAME_OPENING && headline < SAME_HEADLINE;
}

/** Shorter than this share of the longer text, a copy has to be its beginning or bear its headline. */
const PART = 0.4;

/** A digest contains whole reports without being a longer version of any: it opens with another, under its own name. */
function isPartOfLonger({ lengthRatio, longerOpening, headline }: Comparison): boolean {
  return lengthRatio < PART && longerOpening < SAME_OPENING && headline < SAME_HEADLINE;
}

/** Reports with a set form are short notices; longer texts are not written twice in the same words. */
const SHORT_WORDS = 150;

/** Half a week: revisions follow within hours or days, recurring reports after a day, a week, a month. */
const RECURRING_HOURS = 84;

/** A notice in the same words a week later is the next of its kind, even if it says the same. */
export function recurs({ hoursApart, shorter }: Pick<Comparison, 'hoursApart' | 'shorter'>): boolean {
  return hoursApart !== null && hoursApart >= RECURRING_HOURS && shorter < SHORT_WORDS;
}

/** A daily report keeps its hour; one that comes a little earlier is still the next day's. */
const NEXT_DAY_HOURS = 20;

/** Below this share of its figures, a change from one day to the next is a slip put right. */
const FEW_FIGURES = 0.05;

function reportsAnotherDay({ hoursApart, figures, otherFigures }: Comparison): boolean {
  return hoursApart !== null && hoursApart >= NEXT_DAY_HOURS && otherFigures > FEW_FIGURES * figures;
}

/** Corrections on one day change some figures; a form that is filled in anew changes at least two, and all. */
const FORM_FIGURES = 2;

/** Without dates, half of the figures in a short text have to agree; more of them where the wording differs, too. */
const UNDATED_SHARE = 0.5;
const UNDATED_REWORDED_SHARE = 0.25;

function fillsInAForm({ hoursApart, jaccard, shorter, figures, otherFigures }: Comparison): boolean {
  if (shorter >= SHORT_WORDS || otherFigures === 0) return false;
  if (hoursApart === null && jaccard < NEAR && otherFigures >= FORM_FIGURES)
    return otherFigures >= UNDATED_REWORDED_SHARE * figures;
  if (hoursApart === null) return otherFigures >= UNDATED_SHARE * figures;
  return otherFigures >= FORM_FIGURES && otherFigures === figures;
}

/** Longer than this share of the original, a copy is a version of it rather than a shortened one. */
const VERSION = 0.8;

function isShortened({ jaccard, lengthRatio }: Comparison): boolean {
  return jaccard < NEAR && lengthRatio < VERSION;
}
