import type { TextField } from '../../model/range.ts';

/** The searched fields in the order in which the token store keeps them. */
export const FIELDS: readonly TextField[] = ['title', 'lead', 'text'];

/** A set of fields as bits: bit 0 is the title, bit 1 the lead, bit 2 the text. */
export type FieldMask = number;

/** Every field. */
export const ALL_FIELDS: FieldMask = 0b111;

/** The mask of some fields; none named means all of them. */
export function fieldMask(fields: readonly TextField[]): FieldMask {
  if (fields.length === 0) return ALL_FIELDS;
  return fields.reduce((mask, field) => mask | (1 << FIELDS.indexOf(field)), 0);
}

/** True where something that stands in a field is in one of these fields. */
export function isIn(fields: FieldMask, { field }: { readonly field: TextField }): boolean {
  return (fields & (1 << FIELDS.indexOf(field))) !== 0;
}
