import { INTERVALS, type Interval, type Timeline } from '../../model/timeline.ts';
import { compareText } from '../../text/compare.ts';
import type { Articles } from '../match/article-set.ts';
import { TooManySteps, type TimelineRequest } from '../search-index.ts';
import type { Column } from '../store/column.ts';
import type { IndexData } from '../store/index-data.ts';
import { startsBetween, STEPS } from './intervals.ts';

/** The most steps of an answer: five years of days, a lifetime of months. */
const MOST_STEPS = 2000;

/** What a timeline says of its hits. */
export type Counted = Pick<Timeline, 'data' | 'undated' | 'vague' | 'series' | 'other' | 'missing'>;

/**
 * Counts hits, named by their articles' numbers, by time. Every hit is in one step, or undated, or vague. Throws
 * TooManySteps, which names the interval that fits.
 */
export function countTimeline(data: IndexData, hits: Articles, request: TimelineRequest): Counted {
  const { published } = data.columns;
  const dated = [...hits].filter((article) => !Number.isNaN(published[article]));
  const placed = dated.filter((article) => isKnown(data, article, STEPS[request.interval].known));
  const starts = stepsOf(
    placed.map((article) => published[article]!),
    request,
  );
  const stepOf = (article: number): number => lastUpTo(starts, published[article]!);
  const counts = new Uint32Array(starts.length);
  for (const article of placed) counts[stepOf(article)]!++;
  const { next } = STEPS[request.interval];
  return {
    data: starts.map((start, step) => ({
      from: dayOf(start),
      to: dayOf(next(start) - 1),
      count: counts[step]!,
    })),
    undated: hits.length - dated.length,
    vague: dated.length - placed.length,
    ...split(data, { placed, stepOf, steps: starts.length }, request),
  };
}

/** Whether so much of the date is known as a step needs. */
function isKnown({ articles }: IndexData, article: number, characters: number): boolean {
  return articles[article]!.published.value!.length >= characters;
}

function stepsOf(times: readonly number[], request: TimelineRequest): number[] {
  const { from, to } = request.filters;
  const first = from === null ? earliest(times) : Date.parse(from);
  const last = to === null ? latest(times) : Date.parse(to);
  if (first > last) return [];
  const starts = startsBetween(STEPS[request.interval], { first, last, most: MOST_STEPS });
  if (starts === null) throw new TooManySteps(MOST_STEPS, fitting(first, last));
  return starts;
}

/** The shortest interval that has few enough steps; null where none has. */
function fitting(first: number, last: number): Interval | null {
  return (
    INTERVALS.find((interval) => startsBetween(STEPS[interval], { first, last, most: MOST_STEPS })) ?? null
  );
}

const earliest = (times: readonly number[]): number => times.reduce((a, b) => Math.min(a, b), Infinity);
const latest = (times: readonly number[]): number => times.reduce((a, b) => Math.max(a, b), -Infinity);

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The place of the last of the rising numbers that is not above another. */
function lastUpTo(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Placed {
  readonly placed: readonly number[];
  readonly stepOf: (article: number) => number;
  readonly steps: number;
}

function split(
  data: IndexData,
  { placed, stepOf, steps }: Placed,
  { by, series: limit }: TimelineRequest,
): Pick<Counted, 'series' | 'other' | 'missing'> {
  if (by === null) return { series: [], other: 0, missing: 0 };
  const column = data.columns.byName[by];
  const rows = new Map<number, number[]>();
  let missing = 0;
  for (const article of placed) {
    const [from, end] = [column.bounds[article]!, column.bounds[article + 1]!];
    if (from === end) missing++;
    for (const value of column.values.subarray(from, end)) {
      const counts = rows.get(value) ?? Array.from({ length: steps }, () => 0);
      counts[stepOf(article)]!++;
      rows.set(value, counts);
    }
  }
  const all = Array.from(rows, ([value, counts]) => seriesOf(data, column.written[value]!, counts));
  all.sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  return { series: all.slice(0, limit), other: Math.max(0, all.length - limit), missing };
}

function seriesOf(
  { names }: IndexData,
  { value, label }: Column['written'][number],
  counts: number[],
): Counted['series'][number] {
  const count = counts.reduce((sum, one) => sum + one, 0);
  return { value, label: names.byId(value)?.name ?? label, count, counts };
}
