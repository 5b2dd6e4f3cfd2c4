import type { Variant } from '../plan/unit.ts';
import type { Stretch } from './sequences.ts';

/**
 * Where units match in one article, as columns: row by row one occurrence. Columns instead of objects, because a
 * common word makes a hundred thousand of them in one query. The list is used again for the next article.
 */
export interface Occurrences {
  length: number;
  /** Which unit. */
  readonly unit: number[];
  /** The place of the field among the searched fields. */
  readonly field: number[];
  /** The first and the last token, as the token store numbers them. */
  readonly first: number[];
  readonly last: number[];
  /** What matched; null for a sequence. */
  readonly variant: (Variant | null)[];
}

export function newOccurrences(): Occurrences {
  return { length: 0, unit: [], field: [], first: [], last: [], variant: [] };
}

export function addOccurrence(
  to: Occurrences,
  {
    unit,
    field,
    variant,
  }: { readonly unit: number; readonly field: number; readonly variant: Variant | null },
  [first, last]: Stretch,
): void {
  const row = to.length++;
  to.unit[row] = unit;
  to.field[row] = field;
  to.first[row] = first;
  to.last[row] = last;
  to.variant[row] = variant;
}
