import type { Warning } from '../../model/page.ts';
import { fold } from '../../text/fold.ts';
import type { Filters } from '../search-index.ts';
import type { Columns } from '../store/columns.ts';
import { describeUnknown, MOST_HELPED } from './nearest-value.ts';

/** `type` is not among them: its values are fixed, whatever the corpus has. */
const CHECKED = ['source', 'language', 'author', 'entity', 'story'] as const;

/** A warning for each filter with values that no article has, and what may have been meant. */
export function unknownValues(columns: Columns, filters: Filters): Warning[] {
  return CHECKED.flatMap((param) => {
    const column = columns.byName[param];
    const given = [...filters[param].include, ...filters[param].exclude].filter((value) => value !== null);
    const unknown = given.filter((value) => !column.keyNumbers.has(param === 'author' ? fold(value) : value));
    if (unknown.length === 0) return [];
    const known = column.written.map(({ value }) => value);
    const details = unknown.map((value, i) => describeUnknown(param, value, i < MOST_HELPED ? known : null));
    return [{ code: 'unknown-value', detail: details.join(' '), param }];
  });
}
