import type { Sequence } from '../plan/unit.ts';
import type { Postings } from '../store/postings.ts';
import type { TokenStore } from '../store/token-store.ts';
import { type PlaceReader, readPlaces } from './place-reader.ts';

/** A stretch of tokens: the first and the last. */
export type Stretch = readonly [first: number, last: number];

/** One word of a sequence found in a field. */
interface Anchor {
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
function adjacentAround(
  { terms, prefix }: Sequence,
  { slot, token }: Anchor,
  { store, from, to }: TokenRange,
): Stretch | null {
  const first = token - slot;
  const last = first + terms.length - (prefix === '' ? 1 : 0);
  if (first < from || last >= to) return null;
  for (let i = 0; i < terms.length; i++) if (store.tokens[first + i] !== terms[i]) return null;
  if (prefix !== '' && !store.terms[store.tokens[last]!]!.startsWith(prefix)) return null;
  return [first, last];
}

/** False for a sequence with a word that the corpus does not have: it stands nowhere. */
export function isKnown({ terms }: Sequence, store: TokenStore): boolean {
  return terms.every((term) => term < store.terms.length);
}

/** The place of its rarest word: that one is looked for, and the others around it. */
export function rarestSlot({ terms }: Sequence, { articlesWith }: TokenStore): number {
  return terms.reduce((best, term, i) => (articlesWith[term]! < articlesWith[terms[best]!]! ? i : best), 0);
}

type PlacesOf = Postings['tokensOf'];

/** Finds the stretch around one word of a sequence; null where there is none. */
export type StretchFinder = (token: number, range: TokenRange) => Stretch | null;

/** Looks around the word in this place of a sequence. `placesOf` tells where a term stands. */
export function createStretchFinder(sequence: Sequence, slot: number, placesOf: PlacesOf): StretchFinder {
  if (sequence.slop > 0) return createSpreadFinder(sequence, slot, placesOf);
  return (token, range) => adjacentAround(sequence, { slot, token }, range);
}

/** Another word of a sequence, and where it stands next to the one that was found. Written anew for each. */
interface Other {
  readonly shift: number;
  readonly places: PlaceReader;
  /** How far it is moved back at least, and how far forwards; Infinity for not at all in the field. */
  back: number;
  forward: number;
}

/**
 * The stretch around one word of a sequence in which the others stand near enough; null where they do not.
 *
 * Each token is shifted back by its place in the sequence; in an exact phrase all then fall together, and how far they
 * lie apart is how far words were moved. So `"a b"~1` lets one word between, and swapped words need 2, as in Lucene.
 * A word that the phrase has twice is looked for once. Of each word only the places next before and next after can
 * matter, so the cost does not grow with the distance: a phrase of common words is looked for at half a million.
 */
function createSpreadFinder({ terms, slop }: Sequence, slot: number, placesOf: PlacesOf): StretchFinder {
  const others = terms.flatMap((term, shift): Other[] =>
    term === terms[slot] || terms.indexOf(term) < shift
      ? []
      : [{ shift, places: readPlaces(placesOf(term)), back: 0, forward: 0 }],
  );
  return (token, range) => {
    const at = token - slot;
    for (const other of others) findMoves(other, at + other.shift, range);
    const back = mostBack(others, slop);
    return back < 0 ? null : stretchOf(others, { token, at, back, forward: slop - back });
  };
}

/** The nearest place at or before the one where it would stand unmoved, and the nearest after it. */
function findMoves(other: Other, place: number, { from, to }: TokenRange): void {
  const { places } = other;
  places.seek(place + 1);
  other.back = places.before >= from ? place - places.before : Infinity;
  other.forward = places.next < to ? places.next - place : Infinity;
}

/**
 * How far words are moved back at most, where none is moved forwards by more than is left of `slop`: as far as they all
 * can be. Below 0 where there is no way. Each turn, one more word is found that can only be moved forwards.
 */
function mostBack(others: readonly Other[], slop: number): number {
  let most = slop;
  for (let i = 0; i < others.length && most >= 0; i++) {
    const { back, forward } = others[i]!;
    if (back <= most || forward <= slop - most) continue;
    most = slop - forward;
    i = -1;
  }
  return most;
}

/** How far words may be moved. */
interface Moves {
  readonly token: number;
  readonly at: number;
  readonly back: number;
  readonly forward: number;
}

/** The stretch with each word moved as little as possible; of two equally near places the first. */
function stretchOf(
  others: readonly Other[],
  { token, at, back: backAtMost, forward: forwardAtMost }: Moves,
): Stretch {
  let [first, last] = [token, token];
  for (const { shift, back, forward } of others) {
    const isBack = back <= backAtMost && (back <= forward || forward > forwardAtMost);
    const place = at + shift + (isBack ? -back : forward);
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return [first, last];
}
