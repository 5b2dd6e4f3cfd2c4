import type { DayOrder } from './parse-date.ts';

/** Hosts of one country, where everybody writes the same; of generic names nobody knows. */
const HOSTS: ReadonlyMap<string, DayOrder> = new Map([
  ...'us gov mil edu'.split(' ').map((name) => [name, 'month-first'] as const),
  ...'uk ie au nz in za ng ke pk de at fr be es it pt br mx ar cl co nl dk fi se no pl cz gr tr ru ua eu il'
    .split(' ')
    .map((name) => [name, 'day-first'] as const),
]);

/** Languages whose every country writes the day first. English, and those that write the year first, are none. */
const LANGUAGES: ReadonlySet<string> = new Set(
  'de fr es it pt nl da nb nn no fi pl cs sk el tr ru uk be bg ro hr sr sl he id vi th ar'.split(' '),
);

/** Whether the day or the month comes first where a page writes both in figures; null where that is not certain. */
export function dayOrder(language: string | undefined, url: URL | null): DayOrder {
  const host = HOSTS.get(url?.hostname.split('.').at(-1) ?? '');
  if (host !== undefined) return host;
  return LANGUAGES.has((language ?? '').toLowerCase().split(/[-_]/)[0]!) ? 'day-first' : null;
}
