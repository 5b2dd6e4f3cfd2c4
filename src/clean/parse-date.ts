import { type DateParts, dateOf, dateOfEpoch, monthNumber, type When } from './calendar.ts';

/** A date as read; `ambiguous` where it could be two different days. */
export type ParsedDate =
  | { readonly when: When }
  | { readonly problem: 'impossible' | 'ambiguous' | 'unreadable' };

/** Longer than any date with weekday, time and zone. */
const LONGEST = 80;

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?\s?(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`\s?\(?(?<zone>Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?\)?`;
const MONTH = String.raw`(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?`;
const CLOCK = String.raw`(?:,?\s(?:at\s|[-–|]\s)?${TIME}${ZONE})?`;
const YEAR = String.raw`(?<year>\d{4})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

const form = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

/** The forms that name their parts. ISO 8601, then RFC 2822 and English usage on both sides of the Atlantic. */
const FORMS: readonly RegExp[] = [
  form(`${YEAR}(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})(?:[T\\s]${TIME}${ZONE})?)?)?`),
  form(`${YEAR}[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})${CLOCK}`),
  form(`${YEAR}(?<month>\\d{2})(?<day>\\d{2})`),
  form(`${WEEKDAY}${DAY}\\s${MONTH},?\\s${YEAR}${CLOCK}`),
  form(`${WEEKDAY}${MONTH}\\s${DAY},?\\s${YEAR}${CLOCK}`),
  form(`${MONTH},?\\s${YEAR}`),
  form(`${TIME}${ZONE},?\\s${WEEKDAY}${DAY}\\s${MONTH},?\\s${YEAR}`),
  form(`${TIME}${ZONE},?\\s${WEEKDAY}${MONTH}\\s${DAY},?\\s${YEAR}`),
];
const EPOCH_SECONDS = /^\d{10}$/;
const EPOCH_MILLISECONDS = /^\d{13}$/;
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * Reads a date that stands alone: ISO 8601, RFC 2822, English forms ("23 October 2015", "October 23, 2015", with an
 * optional weekday and time), seconds or milliseconds since 1970, and day/month/year in figures where only one order is
 * possible. Nothing relative or without a year is a date.
 */
export function parseDate(written: string): ParsedDate {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return { problem: 'unreadable' };
  if (EPOCH_SECONDS.test(text)) return decided(dateOfEpoch(Number(text) * 1000));
  if (EPOCH_MILLISECONDS.test(text)) return decided(dateOfEpoch(Number(text)));
  const numeric = NUMERIC.exec(text);
  if (numeric) return parseNumeric(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  for (const pattern of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return decided(dateOf(partsOf(groups)));
  }
  return { problem: 'unreadable' };
}

function decided(when: When | null): ParsedDate {
  return when ? { when } : { problem: 'impossible' };
}

/** 23/10/2015 can be read one way only; 03/04/2015 is two different days. */
function parseNumeric(first: number, second: number, year: number): ParsedDate {
  const dayFirst = dateOf({ year, month: second, day: first });
  const monthFirst = dateOf({ year, month: first, day: second });
  if (dayFirst && monthFirst && first !== second) return { problem: 'ambiguous' };
  return decided(dayFirst ?? monthFirst);
}

function partsOf(groups: Record<string, string | undefined>): DateParts {
  const { year, month, name, day, hour, zone } = groups;
  return {
    year: Number(year),
    ...(name !== undefined && { month: monthNumber(name) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { time: timeOf(groups), zone }),
  };
}

function timeOf({ hour, minute, second, half }: Record<string, string | undefined>): string {
  return `${hourOf(Number(hour), half)}:${minute}:${second ?? '00'}`;
}

/** Midnight is 12 am and noon is 12 pm. */
function hourOf(hour: number, half: string | undefined): string {
  const of24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return String(of24).padStart(2, '0');
}
