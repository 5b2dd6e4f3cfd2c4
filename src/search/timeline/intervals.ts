import type { Interval } from '../../model/timeline.ts';
import { addMonths } from '../../text/iso-period.ts';

/** How time is cut into steps of one length. Instants are milliseconds since 1970, UTC. */
export interface Steps {
  /** The first instant of the step that an instant lies in. */
  readonly startOf: (instant: number) => number;
  /** The first instant of the step after one that begins so. */
  readonly next: (start: number) => number;
  /** How much of a date has to be known: characters of ISO 8601. */
  readonly known: number;
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Monday, 29 December 1969. */
const A_MONDAY = -3 * DAY;

const [YEAR, MONTH, WHOLE] = ['YYYY', 'YYYY-MM', 'YYYY-MM-DD'].map(({ length }) => length) as [
  number,
  number,
  number,
];

/** By interval; weeks begin on Monday (ISO 8601). */
export const STEPS: Readonly<Record<Interval, Steps>> = {
  day: { startOf: (at) => floorTo(at, DAY), next: (start) => start + DAY, known: WHOLE },
  week: {
    startOf: (at) => floorTo(at - A_MONDAY, WEEK) + A_MONDAY,
    next: (start) => start + WEEK,
    known: WHOLE,
  },
  month: { startOf: (at) => cut(at, MONTH), next: (start) => addMonths(start, 1), known: MONTH },
  year: { startOf: (at) => cut(at, YEAR), next: (start) => addMonths(start, 12), known: YEAR },
};

function floorTo(at: number, length: number): number {
  return Math.floor(at / length) * length;
}

function cut(at: number, characters: number): number {
  return Date.parse(new Date(at).toISOString().slice(0, characters));
}

/** The starts of all steps between two instants, both included; null where there are more than `most`. */
export function startsBetween(
  { startOf, next }: Steps,
  { first, last, most }: { readonly first: number; readonly last: number; readonly most: number },
): number[] | null {
  const starts: number[] = [];
  for (let start = startOf(first); start <= last; start = next(start)) {
    if (starts.length === most) return null;
    starts.push(start);
  }
  return starts;
}
