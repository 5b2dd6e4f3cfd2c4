import type { ProblemError } from '../../model/problem.ts';
import { nearest } from '../../text/nearest.ts';
import { invalidParameter } from '../request/validate.ts';

/** Rows that always have their id. */
interface Row {
  readonly id: string;
}

/**
 * Reads `fields`: names pick the keys of a row, `-name` leaves one out; the id always stays. What comes back cuts a
 * row down. An unknown name is a 400 that lists the keys there are.
 */
export function chooseFields<T extends Row>(
  fields: readonly string[] | undefined,
  keys: readonly string[],
): (row: T) => Partial<T> & Row {
  if (fields === undefined) return (row) => row;
  const wrong = fields.filter((field) => !isKnown(field, keys));
  if (wrong.length > 0) throw invalidParameter(wrong.map((field) => unknownField(field, keys)));
  const picked = fields.filter((field) => !field.startsWith('-'));
  const kept = new Set(
    keys.filter((key) => (picked.length === 0 || picked.includes(key)) && !fields.includes(`-${key}`)),
  );
  return (row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => key === 'id' || kept.has(key))) as Partial<T> &
      Row;
}

const isKnown = (field: string, keys: readonly string[]): boolean =>
  field !== '-id' && keys.includes(field.replace(/^-/, ''));

function unknownField(field: string, keys: readonly string[]): ProblemError {
  const suggestion = nearest(field.replace(/^-/, ''), keys);
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return {
    param: 'fields',
    message:
      field === '-id'
        ? 'The id of a row cannot be left out.'
        : `Expected keys of a row; got "${field.slice(0, 100)}".${hint}`,
    received: field.slice(0, 100),
    allowed: [...keys],
    ...(suggestion !== undefined && { suggestion }),
  };
}
