import type { Variant } from '../plan/unit.ts';

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

/** What is found; made once for a search, not for each place. */
export interface Sought {
  readonly unit: number;
  readonly variant: Variant | null;
}

/** A row without objects made for it: the loop for every place of every query. `first` and `last` are tokens. */
export function addOccurrence(
  to: Occurrences,
  sought: Sought,
  field: number,
  first: number,
  last: number,
): void {
  const row = to.length++;
  to.unit[row] = sought.unit;
  to.field[row] = field;
  to.first[row] = first;
  to.last[row] = last;
  to.variant[row] = sought.variant;
}
