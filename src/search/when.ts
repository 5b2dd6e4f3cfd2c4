import { addMonths, isoPeriod, type Period } from '../text/iso-period.ts';

const RELATIVE = /^now(?:-(\d{1,4})([hdwmy]))?$/;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Unit = 'h' | 'd' | 'w' | 'm' | 'y';

/** Steps back in time, by unit: `m` is months. */
const BACK: Readonly<Record<Unit, (now: number, count: number) => number>> = {
  h: (now, count) => now - count * HOUR,
  d: (now, count) => now - count * DAY,
  w: (now, count) => now - count * 7 * DAY,
  m: (now, count) => addMonths(now, -count),
  y: (now, count) => addMonths(now, -12 * count),
};

/** Before this, years have no four digits: 1 January of the year 0. */
const EARLIEST = Date.parse('0000-01-01T00:00:00Z');

/**
 * The time that a date filter names: an ISO 8601 date, whole or partial, or one relative to `now`.
 * Relative dates name whole days (UTC), `now-24h` a whole hour: so a question stays the same question, and can be cached,
 * until the day or hour ends. Null for what is no date, or lies before the year 0.
 */
export function periodOf(when: string, now: Date): Period | null {
  const relative = RELATIVE.exec(when);
  if (!relative) return isoPeriod(when);
  const [, count = '0', unit = 'd'] = relative;
  const length = unit === 'h' ? HOUR : DAY;
  const instant = BACK[unit as Unit](now.getTime(), Number(count));
  const start = Math.floor(instant / length) * length;
  return start < EARLIEST ? null : { start, end: start + length - 1 };
}
