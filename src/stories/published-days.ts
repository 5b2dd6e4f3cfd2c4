import type { Published } from '../model/article.ts';

const MILLISECONDS = 86_400_000;

/**
 * The first and the last day on which an article may have been published, counted from 1970-01-01; null where nothing is
 * known. A month or a year is all its days.
 */
export function publishedDays({ value, precision }: Published): readonly [number, number] | null {
  if (value === null || precision === 'unknown') return null;
  const start = new Date(value);
  return [dayOf(start), dayOf(LAST_DAYS[precision](start))];
}

/** The last day of what a date names. */
const LAST_DAYS: Readonly<Record<Exclude<Published['precision'], 'unknown'>, (start: Date) => Date>> = {
  second: (start) => start,
  day: (start) => start,
  month: (start) => new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)),
  year: (start) => new Date(Date.UTC(start.getUTCFullYear(), 11, 31)),
};

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS);
}
