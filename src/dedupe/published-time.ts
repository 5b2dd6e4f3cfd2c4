import type { Published } from '../model/article.ts';

/** When an article was published, in milliseconds since 1970; null where it is not known to the day. */
export function publishedTime({ value, precision }: Published): number | null {
  if (value === null || (precision !== 'day' && precision !== 'second')) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}

const SECOND = 1000;
const DAY = 86_400_000;

/**
 * How many milliseconds after `a` the article with the date `b` was published, negative for before; null where one is
 * not known to the day. Where one is known to the day only, days are compared: 0 is the same day then.
 */
export function millisecondsAfter(a: Published, b: Published): number | null {
  const [from, to] = [publishedTime(a), publishedTime(b)];
  if (from === null || to === null) return null;
  if (a.precision === 'second' && b.precision === 'second') return Math.trunc((to - from) / SECOND) * SECOND;
  return (Math.floor(to / DAY) - Math.floor(from / DAY)) * DAY;
}
