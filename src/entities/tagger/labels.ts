import type { EntityType } from '../../model/entity.ts';

/** The kinds of name that are tagged, in the order of the labels. */
export const TAG_TYPES: readonly EntityType[] = ['person', 'organization', 'place'];

/** Outside, then for each type: begin, inside, last, unit (BILOU; Ratinov & Roth 2009). */
export const LABEL_COUNT = 1 + TAG_TYPES.length * 4;
export const OUTSIDE = 0;
const BEGIN = 0;
const INSIDE = 1;
const LAST = 2;
const UNIT = 3;

/** Rows and columns of the transition table: every label, then the edge of a sentence. */
export const SIDE = LABEL_COUNT + 1;
export const EDGE = SIDE - 1;

/** The place in `TAG_TYPES` of the type that a label other than `OUTSIDE` has. */
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}

const placeOf = (label: number): number => (label - 1) & 3;
const isName = (label: number): boolean => label !== OUTSIDE && label !== EDGE;
const isOpen = (label: number): boolean => isName(label) && placeOf(label) <= INSIDE;
const continues = (label: number): boolean =>
  isName(label) && (placeOf(label) === INSIDE || placeOf(label) === LAST);

/** Whether label `to` may follow label `from`; the edge counts as a label on either side. */
export function isAllowed(from: number, to: number): boolean {
  if (isOpen(from)) return continues(to) && typeOf(from) === typeOf(to);
  return !continues(to);
}

/** The labels of a name: its type's place in `TAG_TYPES`, and how many tokens it has (at least 1). */
export function labelsOf(type: number, length: number): number[] {
  const base = 1 + type * 4;
  if (length === 1) return [base + UNIT];
  return Array.from({ length }, (_, i) => base + (i === 0 ? BEGIN : i === length - 1 ? LAST : INSIDE));
}

/** A name as tokens: from the first, to behind the last; the type by its place in `TAG_TYPES`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** The names that a sequence of labels spells, `offset` being the number of its first token. */
export function spansIn(labels: Uint8Array, offset: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const [i, label] of labels.entries()) {
    if (label === OUTSIDE) continue;
    const place = placeOf(label);
    if (place === BEGIN) from = i;
    if (place === UNIT) spans.push({ from: offset + i, to: offset + i + 1, type: typeOf(label) });
    if (place === LAST) spans.push({ from: offset + from, to: offset + i + 1, type: typeOf(label) });
  }
  return spans;
}
