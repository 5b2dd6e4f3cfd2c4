import { type DateParts, dateOf, dateOfEpoch, MONTH_NAMES, monthNumber, type When } from './calendar.ts';

/** A date as read; `ambiguous` where it could be two different days. */
export type ParsedDate =
  | { readonly when: When }
  | { readonly problem: 'impossible' | 'ambiguous' | 'unreadable' };

/** Longer than any date with weekday, time and zone. */
const LONGEST = 80;

const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?\s?(?<half>[ap]\.?m\.?)?`;
const ZONE = String.raw`\s?\(?(?:(?:GMT|UTC)(?=[+-]))?(?<zone>Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?\)?`;
const MONTH = String.raw`(?<name>${MONTH_NAMES})\.?`;
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s)?`;
/** JavaScript adds the name of the zone. */
const CLOCK = String.raw`(?:,?\s(?:at\s|[-–|]\s)?${TIME}${ZONE}(?:\s\([a-z\s]{3,40}\))?)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?`;
/** "23 de octubre de 2015". */
const OF = String.raw`(?:de\s)?`;

const form = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

const EAST_ASIAN = `${YEAR}\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]`;

/** Dates exact to the day, with or without a time. RFC 2822, usage on both sides of the Atlantic, other languages, `Date` of ECMAScript. */
const DAYS: readonly string[] = [
  `${YEAR}-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[T\\s]${TIME}${ZONE})?`,
  `${YEAR}[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})${CLOCK}`,
  EAST_ASIAN,
  `${WEEKDAY}${DAY}\\s${OF}${MONTH},?\\s${OF}${YEAR}${CLOCK}`,
  `${WEEKDAY}${MONTH}\\s${DAY},?\\s${YEAR}${CLOCK}`,
  `${YEAR}\\.?\\s${MONTH}\\s${DAY}`,
];

/** The form of `date` in Unix, whose names of zones mean another one in each country: "Fri Oct 23 17:20:00 EST 2015". */
const UNIX = `${WEEKDAY}${MONTH}\\s${DAY}\\s\\d{1,2}:\\d{2}:\\d{2}(?:\\s[A-Z]{2,5})?\\s${YEAR}`;
/** RFC 822 writes the year with two figures. */
const RFC_822 = `(?:mon|tue|wed|thu|fri|sat|sun),\\s${DAY}\\s${MONTH}\\s(?<year>\\d{2})${CLOCK}`;

/** The forms that name their parts: ISO 8601, those above, and what is dated less exactly or the other way round. */
const FORMS: readonly RegExp[] = [
  ...DAYS.map(form),
  form(`${YEAR}(?:-(?<month>\\d{2}))?`),
  form(`${YEAR}(?<month>\\d{2})(?<day>\\d{2})`),
  form(`${MONTH},?\\s${YEAR}`),
  form(`${TIME}${ZONE},?\\s${WEEKDAY}${DAY}\\s${MONTH},?\\s${YEAR}`),
  form(`${TIME}${ZONE},?\\s${WEEKDAY}${MONTH}\\s${DAY},?\\s${YEAR}`),
  form(UNIX),
  form(RFC_822),
];

/** Letters of scripts with spaces between words: one of them beside figures makes a name of them. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
/** The same within a line, as whole words; Chinese, Japanese and Korean put no spaces around them. */
const IN_LINE: readonly RegExp[] = DAYS.map((source) => {
  const isEastAsian = source === EAST_ASIAN;
  const after = isEastAsian ? '' : `(?![${LETTER}\\d/]|-\\d)`;
  return new RegExp(`(?<![\\d${isEastAsian ? '' : `${LETTER}/.-`}])${source}${after}`, 'giu');
});
const NUMERIC_IN_LINE = /(?<![\p{L}\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\p{L}\d/.-])/gu;
const EPOCH_SECONDS = /^\d{10}$/;
const EPOCH_MILLISECONDS = /^\d{13}$/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?\s\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Which of two figures is the day, where the writer's habit is known. */
export type DayOrder = 'day-first' | 'month-first' | null;

/**
 * Reads a date that stands alone: ISO 8601, RFC 2822, English forms ("23 October 2015", "October 23, 2015", with an
 * optional weekday and time), months of other languages, seconds or milliseconds since 1970, and day/month/year in
 * figures where only one order is possible, or known. Nothing relative or without a year is a date.
 */
export function parseDate(written: string, order: DayOrder = null): ParsedDate {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text.length > LONGEST) return { problem: 'unreadable' };
  if (EPOCH_SECONDS.test(text)) return decided(dateOfEpoch(Number(text) * 1000));
  if (EPOCH_MILLISECONDS.test(text)) return decided(dateOfEpoch(Number(text)));
  const numeric = NUMERIC.exec(text);
  if (numeric) return parseNumeric(numeric, order);
  for (const pattern of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return decided(dateOf(partsOf(groups)));
  }
  return { problem: 'unreadable' };
}

/** The days that a line names with their year, in no order; a line of at most a few hundred characters. */
export function datesIn(line: string, order: DayOrder): readonly When[] {
  const named = IN_LINE.flatMap((pattern) => Array.from(line.matchAll(pattern)));
  const inFigures = Array.from(line.matchAll(NUMERIC_IN_LINE), (match) => parseNumeric(match, order));
  return [
    ...named.map((match) => dateOf(partsOf(match.groups!))),
    ...inFigures.map((parsed) => ('when' in parsed ? parsed.when : null)),
  ].filter((when) => when !== null);
}

function decided(when: When | null): ParsedDate {
  return when ? { when } : { problem: 'impossible' };
}

/** 23/10/2015 can be read one way only; 03/04/2015 is two different days. Between dots the day comes first in all languages. */
function parseNumeric([, first, mark, second, year]: RegExpExecArray, order: DayOrder): ParsedDate {
  const date = (month: string, day: string): When | null =>
    dateOf({ year: Number(year), month: Number(month), day: Number(day) });
  const [dayFirst, monthFirst] = [date(second!, first!), date(first!, second!)];
  if (!dayFirst || !monthFirst || first === second) return decided(dayFirst ?? monthFirst);
  const known = mark === '.' ? 'day-first' : order;
  if (known === null) return { problem: 'ambiguous' };
  return { when: known === 'day-first' ? dayFirst : monthFirst };
}

function partsOf(groups: Record<string, string | undefined>): DateParts {
  const { year, month, name, day, hour, zone } = groups;
  return {
    year: yearOf(year!),
    ...(name !== undefined && { month: monthNumber(name) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(hour !== undefined && { time: timeOf(groups), zone }),
  };
}

/** Of two figures: those from 50 on are of the last century (RFC 2822, 4.3). */
function yearOf(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year + (year < 50 ? 2000 : 1900);
}

function timeOf({ hour, minute, second, half }: Record<string, string | undefined>): string {
  return `${hourOf(Number(hour), half)}:${minute}:${second ?? '00'}`;
}

/** Midnight is 12 am and noon is 12 pm. */
function hourOf(hour: number, half: string | undefined): string {
  const of24 = half === undefined ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return String(of24).padStart(2, '0');
}
