import type { Sequence } from '../plan/unit.ts';
import type { TokenStore } from '../store/token-store.ts';

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

/** Finds the stretch around one word of a sequence; null where there is none. */
export type StretchFinder = (token: number, range: TokenRange) => Stretch | null;

/** Looks around the word in this place of a sequence. */
export function createStretchFinder(sequence: Sequence, slot: number): StretchFinder {
  if (sequence.slop > 0) return createSpreadFinder(sequence, slot);
  return (token, range) => adjacentAround(sequence, { slot, token }, range);
}

/** Another word of a sequence, and where it stands around the one that was found: how far it is moved, the nearest first. */
interface Other {
  readonly term: number;
  readonly shift: number;
  /** The first `count` of them count. */
  readonly moves: Int32Array;
  count: number;
}

/**
 * The stretch around one word of a sequence in which the others stand near enough; null where they do not.
 *
 * Each token is shifted back by its place in the sequence; in an exact phrase all then fall together, and how far they
 * lie apart is how far words were moved. So `"a b"~1` lets one word between, and swapped words need 2, as in Lucene.
 * A word that the phrase has twice is looked for once. Loops, and lists that are written anew for each token: a phrase
 * of common words is looked for at half a million.
 */
function createSpreadFinder({ terms, slop }: Sequence, slot: number): StretchFinder {
  const others = terms.flatMap((term, shift): Other[] =>
    term === terms[slot] || terms.indexOf(term) < shift
      ? []
      : [{ term, shift, moves: new Int32Array(2 * slop + 1), count: 0 }],
  );
  return (token, range) => {
    const at = token - slot;
    for (const other of others) if (!findMoves(other, { at, slop, range })) return null;
    for (let from = -slop; from <= 0; from++) {
      const stretch = stretchWithin(others, { token, at, from, to: from + slop });
      if (stretch !== null) return stretch;
    }
    return null;
  };
}

/** Where the word stands moved by at most `slop`; false for nowhere. Of two equally near places the first comes first. */
function findMoves(
  other: Other,
  { at, slop, range }: { readonly at: number; readonly slop: number; readonly range: TokenRange },
): boolean {
  const { term, shift, moves } = other;
  const { tokens } = range.store;
  const place = at + shift;
  other.count = 0;
  for (let move = 0; move <= slop; move++) {
    const [before, after] = [place - move, place + move];
    if (before >= range.from && before < range.to && tokens[before] === term) moves[other.count++] = -move;
    if (move > 0 && after >= range.from && after < range.to && tokens[after] === term)
      moves[other.count++] = move;
  }
  return other.count > 0;
}

/** The stretch with all words moved by `from` to `to`, each as little as possible; null where one is not. */
function stretchWithin(
  others: readonly Other[],
  {
    token,
    at,
    from,
    to,
  }: { readonly token: number; readonly at: number; readonly from: number; readonly to: number },
): Stretch | null {
  let [first, last] = [token, token];
  for (const { shift, moves, count } of others) {
    let nearest = 0;
    while (nearest < count && (moves[nearest]! < from || moves[nearest]! > to)) nearest++;
    if (nearest === count) return null;
    const place = at + shift + moves[nearest]!;
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return [first, last];
}
