import type { Published } from '../model/article.ts';

/** A date with its precision, without the evidence. */
export type When = Omit<Published, 'basis'>;

/** No newspaper is older: the Relation of Strasbourg began in 1605. An earlier year is a typing error or a placeholder. */
const FIRST_YEAR = 1600;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Hours east of Greenwich of the zone names that mean one offset in news (RFC 2822 and European ones). */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const MINUTES_A_DAY = 1440;

/** The parts of a date as written; month and day count from 1, `zone` is a name or an offset. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/**
 * The date of these parts: an instant in UTC where day, time and zone are known, else the day, month or year.
 * A time without a zone is dropped, because it names no instant. null for a date that the calendar does not have.
 */
export function dateOf(parts: DateParts): When | null {
  const { year, month, day } = parts;
  if (year < FIRST_YEAR) return null;
  if (month === undefined) return { value: String(year), precision: 'year' };
  if (!(month >= 1 && month <= 12)) return null;
  if (day === undefined) return { value: `${year}-${two(month)}`, precision: 'month' };
  if (day < 1 || day > daysIn(year, month)) return null;
  return withTime({ value: `${year}-${two(month)}-${two(day)}`, precision: 'day' }, parts);
}

/** The instant of these milliseconds since 1970, at most 13 figures. */
export function dateOfEpoch(milliseconds: number): When {
  return { value: instant(milliseconds), precision: 'second' };
}

/** The number of a month's English name or its first three letters or more; 0 where it is none. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function withTime(day: When, { time, zone }: DateParts): When | null {
  if (time === undefined) return day;
  const local = Date.parse(`${day.value}T${time}Z`);
  if (Number.isNaN(local)) return null;
  const minutes = zone === undefined ? undefined : offsetMinutes(zone);
  if (minutes === undefined) return day;
  return { value: instant(local - minutes * 60_000), precision: 'second' };
}

function offsetMinutes(zone: string): number | undefined {
  const match = OFFSET.exec(zone);
  if (!match) {
    const hours = ZONES[zone.toLowerCase()];
    return hours === undefined ? undefined : hours * 60;
  }
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return minutes < MINUTES_A_DAY ? (match[1] === '-' ? -minutes : minutes) : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number): string => String(number).padStart(2, '0');

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');
