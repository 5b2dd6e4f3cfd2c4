import type { Warning } from '../model/page.ts';
import type { ProblemError } from '../model/problem.ts';
import type { SearchParams } from '../model/search.ts';
import type { Period } from '../text/iso-period.ts';
import type { Filters } from './search-index.ts';
import { periodOf } from './when.ts';

/** The parameters that ask for a time. */
export type DateParams = Pick<SearchParams, 'from' | 'to' | 'date' | 'undated'>;

/** The dates of the filters, decided; not to be used where there are errors. */
export interface DecidedDates {
  readonly filters: Pick<Filters, 'from' | 'to' | 'undated'>;
  readonly warnings: Warning[];
  readonly errors: ProblemError[];
}

/** Turns dates as given into instants, both ends included: `to=2015-10` ends with the last millisecond of October (UTC). */
export function decideDates(params: DateParams, now: Date): DecidedDates {
  const given = PARAMS.flatMap((param) => readDate(param, params[param], now));
  const dates = given.filter((date) => 'period' in date);
  const start = Math.max(...dates.map(({ param, period }) => (param === 'to' ? -Infinity : period.start)));
  const end = Math.min(...dates.map(({ param, period }) => (param === 'from' ? Infinity : period.end)));
  const wrong = given.filter((date) => 'message' in date);
  return {
    filters: {
      from: instant(start),
      to: instant(end),
      undated: params.undated ?? (given.length > 0 ? 'exclude' : 'include'),
    },
    warnings: params.undated === 'only' && given.length > 0 ? [DATES_IGNORED] : [],
    errors: wrong.length === 0 && start > end ? [nothingBetween(params)] : wrong,
  };
}

const PARAMS = ['from', 'to', 'date'] as const;
type DateParam = (typeof PARAMS)[number];

const DATES_IGNORED: Warning = {
  code: 'dates-ignored',
  detail: 'Only undated articles were asked for, so no date is compared.',
  param: 'undated',
};

function readDate(
  param: DateParam,
  received: string | undefined,
  now: Date,
): ({ param: DateParam; period: Period } | ProblemError)[] {
  if (received === undefined) return [];
  const period = periodOf(received, now);
  return [
    period ? { param, period } : { param, message: `Expected ${EXPECTED}; got "${received}".`, received },
  ];
}

const EXPECTED =
  'a date that the calendar has, as ISO 8601 (2015, 2015-10, 2015-10-23, 2015-10-23T12:00:00Z) or relative (now-7d)';

function instant(time: number): string | null {
  return Number.isFinite(time) ? new Date(time).toISOString() : null;
}

function nothingBetween({ from, to, date }: DateParams): ProblemError {
  if (date === undefined) {
    const message = `Expected from to be no later than to; got from "${from}" and to "${to}". Exchange them.`;
    return { param: 'from', message, received: from };
  }
  const ends = [from && ` from "${from}"`, to && ` to "${to}"`].filter(Boolean).join(' and');
  const message = `Expected a date within the period${ends}; got "${date}". Use date alone, or from and to.`;
  return { param: 'date', message, received: date };
}
