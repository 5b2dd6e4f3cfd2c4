import type { Warning } from '../../model/page.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Filters } from '../search-index.ts';
import type { Column } from '../store/column.ts';
import type { Columns } from '../store/columns.ts';

/** Where there are so few values, all of them are told. */
const MOST_LISTED = 10;

/** Comparing takes time: above this many values the help is left to luck. */
const MOST_COMPARED = 20_000;

/** At most so many unknown values are compared with the known ones; the others are told without help. */
const MOST_HELPED = 3;

/** `type` is not among them: its values are fixed, whatever the corpus has. */
const CHECKED = ['source', 'language', 'author', 'entity', 'story'] as const;

/** A warning for each filter with values that no article has, and what may have been meant. */
export function unknownValues(columns: Columns, filters: Filters): Warning[] {
  return CHECKED.flatMap((param) => {
    const column = columns.byName[param];
    const given = [...filters[param].include, ...filters[param].exclude].filter((value) => value !== null);
    const unknown = given.filter((value) => !column.keyNumbers.has(param === 'author' ? fold(value) : value));
    if (unknown.length === 0) return [];
    const details = unknown.map((value, i) => describe(param, value, i < MOST_HELPED ? column : null));
    return [{ code: 'unknown-value', detail: details.join(' '), param }];
  });
}

function describe(param: string, value: string, column: Column | null): string {
  const help = column ? helpFor(value, column) : '';
  return `No article has the ${param} "${value}"${help}.`;
}

function helpFor(value: string, { written }: Column): string {
  const known = [...new Set(written.slice(0, MOST_COMPARED).map((one) => one.value))];
  const likely = known.find((one) => one.startsWith(value)) ?? nearest(value, known);
  if (likely !== undefined) return `; the nearest is "${likely}"`;
  const isFew = known.length > 0 && known.length <= MOST_LISTED;
  return isFew ? `; there are ${known.map((one) => `"${one}"`).join(', ')}` : '';
}
