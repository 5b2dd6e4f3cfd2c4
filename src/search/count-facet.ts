import type { Facet, FacetName } from '../model/search.ts';
import { words } from '../text/words.ts';
import { firstOf } from './rank/first-of.ts';
import type { Column } from './store/column.ts';
import type { Columns } from './store/columns.ts';

/** How to count a facet. */
export interface FacetOptions {
  /** The most buckets. */
  readonly limit: number;
  /** Only values with words that begin as these do; '' for all. */
  readonly query: string;
}

/**
 * Counts the values of a field over hits, named by their articles' numbers: the most frequent first, then by value. Exact.
 * Authors who differ in case or accents only are one value, as they are to the filter; it is shown as the hits write it
 * most often.
 */
export function countFacet(
  { byName }: Columns,
  hits: Iterable<number>,
  { name, limit, query }: FacetOptions & { readonly name: FacetName },
): Facet {
  const column = byName[name];
  const { counts, missing } = countWritten(column, hits);
  const { shown, totals } = mergeByKey(column, counts);
  const asked = searched(column, shown, query);
  const buckets = firstOf(asked, limit, (a, b) => totals[b]! - totals[a]! || a - b);
  return {
    buckets: buckets.map((place) => {
      const { value, label } = column.written[place]!;
      return { value, label, count: totals[place]! };
    }),
    other: asked.length - buckets.length,
    missing,
  };
}

/** By way of writing: how many hits have it; and how many hits have no value. */
function countWritten(
  { written, values, bounds }: Column,
  hits: Iterable<number>,
): { counts: Uint32Array; missing: number } {
  const counts = new Uint32Array(written.length);
  let missing = 0;
  for (const article of hits) {
    const end = bounds[article + 1]!;
    if (bounds[article] === end) missing++;
    for (let at = bounds[article]!; at < end; at++) counts[values[at]!]!++;
  }
  return { counts, missing };
}

/** Of each value the way of writing it that is most frequent, the first of equals, and there the count of all. */
function mergeByKey(
  { keys, keyNumbers }: Column,
  counts: Uint32Array,
): { shown: number[]; totals: Uint32Array } {
  const best = new Int32Array(keyNumbers.size).fill(-1);
  const sums = new Uint32Array(keyNumbers.size);
  counts.forEach((count, place) => {
    if (count === 0) return;
    const key = keys[place]!;
    sums[key]! += count;
    if (best[key] === -1 || count > counts[best[key]!]!) best[key] = place;
  });
  const totals = new Uint32Array(counts.length);
  best.forEach((place, key) => {
    if (place !== -1) totals[place] = sums[key]!;
  });
  return { shown: [...best].filter((place) => place !== -1), totals };
}

/** The values of which the label has, for each word asked for, a word that begins so. */
function searched({ written }: Column, shown: readonly number[], query: string): readonly number[] {
  if (query === '') return shown;
  const beginnings = termsOf(query);
  return shown.filter((place) => {
    const terms = termsOf(written[place]!.label);
    return beginnings.every((beginning) => terms.some((term) => term.startsWith(beginning)));
  });
}

function termsOf(text: string): string[] {
  return words(text, { query: true }).map(({ term }) => term.toLowerCase());
}
