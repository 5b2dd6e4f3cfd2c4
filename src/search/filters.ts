import { fold } from '../text/fold.ts';
import { type ArticleSet, articlesWhere, everyArticle, intersection } from './match/article-set.ts';
import type { Filters, ValueFilter } from './search-index.ts';
import type { Column } from './store/column.ts';
import type { ColumnName, Columns } from './store/columns.ts';

/** What can be filtered by: the period, and columns. */
export type FilterName = 'period' | (typeof VALUE_FILTERS)[number];

/** By filter that is set: the articles that pass it. */
export type FilterSets = ReadonlyMap<FilterName, ArticleSet>;

const VALUE_FILTERS = [
  'source',
  'language',
  'author',
  'entity',
  'type',
  'story',
] as const satisfies readonly (ColumnName & keyof Filters)[];

/**
 * The articles that pass each filter: they have one of the values to have, none of those not to have, and are dated
 * within both ends. An article known only by its year or month counts at the first moment of it, so that periods which
 * follow one another share no article and lose none. Authors match whatever their case and accents.
 */
export function filterSets(columns: Columns, filters: Filters): FilterSets {
  const sets = new Map<FilterName, ArticleSet>();
  if (isPeriodSet(filters)) sets.set('period', inPeriod(columns.published, filters));
  for (const name of VALUE_FILTERS) {
    const filter = name === 'author' ? foldedValues(filters[name]) : filters[name];
    if (filter.include.length + filter.exclude.length > 0)
      sets.set(name, withValues(columns.byName[name], filter));
  }
  return sets;
}

/** The articles that pass all filters but one; `except` null for all of them. */
export function passing(sets: FilterSets, articles: number, except: FilterName | null = null): ArticleSet {
  return [...sets]
    .filter(([name]) => name !== except)
    .reduce((passed, [, set]) => intersection(passed, set), everyArticle(articles));
}

function isPeriodSet({ from, to, undated }: Filters): boolean {
  return undated !== 'include' || from !== null || to !== null;
}

function inPeriod(published: Float64Array, { from, to, undated }: Filters): ArticleSet {
  const first = from === null ? -Infinity : Date.parse(from);
  const last = to === null ? Infinity : Date.parse(to);
  return articlesWhere(published.length, (article) => {
    const at = published[article]!;
    if (Number.isNaN(at)) return undated !== 'exclude';
    return undated !== 'only' && at >= first && at <= last;
  });
}

/** An article without values has the missing value. */
function withValues(column: Column, { include, exclude }: ValueFilter): ArticleSet {
  const wanted = flagged(column, include);
  const unwanted = flagged(column, exclude);
  const [isMissingIn, isMissingOut] = [
    include.length === 0 || include.includes(null),
    exclude.includes(null),
  ];
  const { bounds, values, keys } = column;
  return articlesWhere(bounds.length - 1, (article) => {
    const end = bounds[article + 1]!;
    let at = bounds[article]!;
    let isIn = include.length === 0 || (at === end && isMissingIn);
    let isOut = at === end && isMissingOut;
    for (; at < end; at++) {
      const key = keys[values[at]!]!;
      isIn ||= wanted[key] === 1;
      isOut ||= unwanted[key] === 1;
    }
    return isIn && !isOut;
  });
}

/** By number of the key: 1 for the values given. */
function flagged({ keyNumbers }: Column, values: ValueFilter['include']): Uint8Array {
  const flags = new Uint8Array(keyNumbers.size);
  for (const value of values) if (value !== null && keyNumbers.has(value)) flags[keyNumbers.get(value)!] = 1;
  return flags;
}

function foldedValues({ include, exclude }: ValueFilter): ValueFilter {
  return { include: include.map(foldValue), exclude: exclude.map(foldValue) };
}

function foldValue(value: string | null): string | null {
  return value === null ? null : fold(value);
}
