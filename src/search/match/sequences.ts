import type { Sequence } from '../plan/unit.ts';
import type { TokenStore } from '../store/token-store.ts';

/** A stretch of tokens: the first and the last. */
export type Stretch = readonly [first: number, last: number];

/** One word of a sequence found in a field. */
export interface Anchor {
  /** Its place in the sequence. */
  readonly slot: number;
  readonly token: number;
}

/** The tokens of a field: those of the store from `from` to before `to`. */
export interface TokenRange {
  readonly store: Pick<TokenStore, 'tokens' | 'terms'>;
  readonly from: number;
  readonly to: number;
}

/** The stretch around one word of a sequence where all of its words stand side by side; null where they do not. */
export function adjacentAround(
  { terms, prefix }: Sequence,
  { slot, token }: Anchor,
  { store, from, to }: TokenRange,
): Stretch | null {
  const first = token - slot;
  const last = first + terms.length - (prefix === '' ? 1 : 0);
  if (first < from || last >= to) return null;
  const isThere =
    terms.every((term, i) => store.tokens[first + i] === term) &&
    (prefix === '' || store.terms[store.tokens[last]!]!.startsWith(prefix));
  return isThere ? [first, last] : null;
}

/**
 * The stretch around one word of a sequence in which the others stand near enough; null where they do not.
 *
 * Each token is shifted back by its place in the sequence; in an exact phrase all then fall together, and how far they
 * lie apart is how far words were moved. So `"a b"~1` lets one word between, and swapped words need 2, as in Lucene.
 * A word that the phrase has twice is looked for once.
 */
export function spreadAround(
  { terms, slop }: Sequence,
  { slot, token }: Anchor,
  range: TokenRange,
): Stretch | null {
  const at = token - slot;
  const places: number[][] = [[at]];
  const shifts = [slot];
  for (let shift = 0; shift < terms.length; shift++) {
    const term = terms[shift]!;
    if (term === terms[slot] || terms.indexOf(term) < shift) continue;
    const found = placesOf(term, { at: at + shift, slop, range });
    if (found.length === 0) return null;
    places.push(found.map((place) => place - shift));
    shifts.push(shift);
  }
  for (let from = at - slop; from <= at; from++) {
    const window = places.map((list) => list.find((place) => place >= from && place <= from + slop));
    if (window.every((place) => place !== undefined))
      return stretchOf(window.map((place, i) => place + shifts[i]!));
  }
  return null;
}

/** Where a term stands at most `slop` from a place, the nearest first. */
function placesOf(
  term: number,
  {
    at,
    slop,
    range: { store, from, to },
  }: { readonly at: number; readonly slop: number; readonly range: TokenRange },
): number[] {
  const found: number[] = [];
  const end = Math.min(to - 1, at + slop);
  for (let token = Math.max(from, at - slop); token <= end; token++)
    if (store.tokens[token] === term) found.push(token);
  return found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
}

function stretchOf(tokens: readonly number[]): Stretch {
  return [Math.min(...tokens), Math.max(...tokens)];
}
