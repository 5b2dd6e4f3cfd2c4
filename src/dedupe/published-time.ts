import type { Published } from '../model/article.ts';

/** When an article was published, in milliseconds since 1970; null where it is not known to the day. */
export function publishedTime({ value, precision }: Published): number | null {
  if (value === null || (precision !== 'day' && precision !== 'second')) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
