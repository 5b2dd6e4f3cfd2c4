/** A stretch of time in milliseconds since 1970, UTC; both ends belong to it. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const ISO =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/**
 * The year, month, day, minute, second or part of one that an ISO 8601 date names, from its first to its last
 * millisecond. A time without a zone is UTC. Null for another form and for what no calendar or clock has
 * (30 February, 24:00).
 */
export function isoPeriod(text: string): Period | null {
  const parts = ISO.exec(text);
  if (!parts) return null;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', fraction = ''] = parts;
  const full = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`;
  const local = Date.parse(full);
  // Date.parse reads 30 February as 1 March; only what exists is printed as it was read.
  if (Number.isNaN(local) || new Date(local).toISOString() !== full) return null;
  const offset = zoneOffset(parts[8] ?? 'Z');
  if (offset === null) return null;
  return { start: local - offset, end: local + lengthOf(parts, local) - 1 - offset };
}

/** The same day and time so many months on; the last of the month where it has no such day (31 January + 1 is 28 February). */
export function addMonths(instant: number, months: number): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastDay = new Date(date.getTime());
  lastDay.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.setUTCDate(Math.min(day, lastDay.getUTCDate()));
}

function zoneOffset(zone: string): number | null {
  if (zone === 'Z') return 0;
  const [hours, minutes] = zone.slice(1).split(':').map(Number) as [number, number];
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE;
}

/** As long as the last part that is named. */
function lengthOf(parts: readonly (string | undefined)[], start: number): number {
  const [, , month, day, hour, , second, fraction] = parts;
  if (fraction !== undefined) return 10 ** (3 - fraction.length);
  if (second !== undefined) return SECOND;
  if (hour !== undefined) return MINUTE;
  if (day !== undefined) return DAY;
  return addMonths(start, month === undefined ? 12 : 1) - start;
}
