import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';

/** Where there are so few values, all of them are told. */
const MOST_LISTED = 10;

/** Comparing takes time: above this many values the help is left to luck. */
const MOST_COMPARED = 20_000;

/** At most so many unknown values are compared with the known ones; the others are told without help. */
export const MOST_HELPED = 3;

/**
 * Says that no article has a value, and what may have been meant: the first known value that begins so, else the one
 * with the fewest letters changed, else, where there are few, all of them. `known` null: without help.
 */
export function describeUnknown(field: string, value: string, known: readonly string[] | null): string {
  const help = known ? helpFor(value, [...new Set(known.slice(0, MOST_COMPARED))]) : '';
  return `No article has the ${field} "${value}"${help}.`;
}

function helpFor(value: string, known: readonly string[]): string {
  const begun = fold(value);
  const likely = known.find((one) => fold(one).startsWith(begun)) ?? nearest(value, known);
  if (likely !== undefined) return `; the nearest is "${likely}"`;
  const isFew = known.length > 0 && known.length <= MOST_LISTED;
  return isFew ? `; there are ${known.map((one) => `"${one}"`).join(', ')}` : '';
}
