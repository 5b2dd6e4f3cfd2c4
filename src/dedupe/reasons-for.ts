import type { Source } from '../model/article.ts';
import type { DuplicateEvidence } from '../model/duplicate-list.ts';
import type { Comparison } from './compare.ts';
import { millisecondsAfter } from './published-time.ts';
import type { Reading } from './read-version.ts';
import { SAME_HEADLINE, SAME_OPENING, type Wording } from './same-report.ts';

interface Pair {
  readonly wording: Wording;
  /** null where one of the texts has too few words to be compared. */
  readonly comparison: Comparison | null;
  readonly here: Reading;
  readonly there: Reading;
}

/** Why two versions are one report, and how they differ: one sentence for each fact that is known. */
export function reasonsFor(pair: Pair): DuplicateEvidence[] {
  return REASONS.flatMap(([code, tell]) => {
    const detail = tell(pair);
    return detail === null ? [] : [{ code, detail }];
  });
}

const REASONS: readonly (readonly [DuplicateEvidence['code'], (pair: Pair) => string | null])[] = [
  ['wording', tellWording],
  ['headline', tellHeadlines],
  ['opening', tellOpenings],
  ['figures', tellFigures],
  ['source', tellSources],
  ['time', tellTimes],
];

function tellWording({ wording, comparison, here, there }: Pair): string {
  if (wording === 'exact') return 'Both say the same, word for word.';
  if (comparison === null) return 'One of the texts is too short for a comparison.';
  if (wording === 'near')
    return `Of all runs of five words in the two texts, ${percent(comparison.jaccard)} stand in both.`;
  const [fewer, more] = [here.terms.length, there.terms.length].sort((a, b) => a - b);
  return `${percent(comparison.containment)} of the shorter text (${fewer} words) stands in the longer one (${more} words).`;
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

/** A title that was taken from the text says nothing beside the text. */
function tellHeadlines({ comparison, here, there }: Pair): string | null {
  if (here.article.titleOrigin !== 'given' || there.article.titleOrigin !== 'given') return null;
  if (here.article.title === there.article.title) return 'Both bear the same headline.';
  return (comparison?.headline ?? 0) >= SAME_HEADLINE ? 'The headlines are nearly the same.' : null;
}

function tellOpenings({ wording, comparison }: Pair): string | null {
  return wording !== 'exact' && (comparison?.opening ?? 0) >= SAME_OPENING ? 'Both open alike.' : null;
}

function tellFigures({ wording, comparison }: Pair): string | null {
  const { figures, otherFigures } = comparison ?? { figures: 0, otherFigures: 0 };
  if (wording === 'exact' || figures === 0) return null;
  const which = `between the same words in both texts`;
  if (otherFigures === 0) return `${count(figures)} ${which}, and all agree.`;
  return `${count(figures)} ${which}; ${otherFigures} of them differ.`;
}

function count(figures: number): string {
  return figures === 1 ? 'One figure stands' : `${figures} figures stand`;
}

function tellSources({ here, there }: Pair): string | null {
  const [a, b] = [here.article.source, there.article.source];
  if (a === null || b === null) return null;
  if (a.id === b.id) return `Both were published by ${nameOf(a)}.`;
  return `This one was published by ${nameOf(a)}, the other by ${nameOf(b)}.`;
}

function nameOf({ id, name }: Source): string {
  return name ?? id;
}

function tellTimes({ here, there }: Pair): string | null {
  const [a, b] = [here.article.published, there.article.published];
  const after = millisecondsAfter(a, b);
  if (after === null) return null;
  if (after !== 0)
    return `The other was published ${duration(Math.abs(after))} ${after > 0 ? 'later' : 'earlier'}.`;
  const isExact = a.precision === 'second' && b.precision === 'second';
  return isExact ? 'Both were published at the same time.' : 'Both were published on the same day.';
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** Whole seconds or more in the largest unit that fits, rounded down: "3 hours". */
function duration(milliseconds: number): string {
  const [unit, size] = UNITS.find(([, least]) => milliseconds >= least)!;
  const amount = Math.floor(milliseconds / size);
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
