import type { Sequence } from '../plan/unit.ts';
import type { Postings } from '../store/postings.ts';
import { crossesParagraph, type TokenStore } from '../store/token-store.ts';
import { createStretchFinder, isKnown, rarestSlot, type StretchFinder } from './sequences.ts';

/** Where exact phrases stand in the corpus. */
export interface PhrasePlaces {
  /** Where the rarest word of the phrase stands in it: tokens, rising. Found once for each sequence of a plan. */
  of(sequence: Sequence): Uint32Array;
  /** Null where nobody has asked for it. */
  found(sequence: Sequence): Uint32Array | null;
}

/**
 * Finds a phrase in one pass over the places of its rarest word: a phrase of common words is then a list like that of a
 * word, and is found, bounded and scored as one. The lists live as long as the plans that ask for them.
 */
export function createPhrasePlaces(store: TokenStore, postings: Postings): PhrasePlaces {
  const known = new WeakMap<Sequence, Uint32Array>();
  return {
    found: (sequence) => known.get(sequence) ?? null,
    of(sequence) {
      const places = known.get(sequence) ?? findPhrase(sequence, store, postings);
      known.set(sequence, places);
      return places;
    },
  };
}

function findPhrase(sequence: Sequence, store: TokenStore, postings: Postings): Uint32Array {
  if (!isKnown(sequence, store)) return new Uint32Array(0);
  const slot = rarestSlot(sequence, store);
  const pairs = pairedPlaces(sequence, slot, postings);
  const places = pairs ?? postings.tokensOf(sequence.terms[slot]!);
  const isWhole = pairs !== null && sequence.terms.length === PAIR && sequence.prefix === '';
  const around = createStretchFinder(sequence, slot, postings.tokensOf);
  const find: StretchFinder = isWhole ? (token) => [token - slot, token - slot + 1] : around;
  return standing(places, find, store);
}

const PAIR = 2;

/** The places at which a stretch is found that lies within one field and one paragraph. */
function standing(places: Uint32Array, find: StretchFinder, store: TokenStore): Uint32Array {
  const found = new Uint32Array(places.length);
  const whole = { store, from: 0, to: store.tokens.length };
  let [count, field] = [0, 0];
  for (let i = 0; i < places.length; i++) {
    const stretch = find(places[i]!, whole);
    if (stretch === null) continue;
    while (store.bounds[field + 1]! <= stretch[0]) field++;
    const isApart = stretch[1] >= store.bounds[field + 1]! || crossesParagraph(store, stretch[0], stretch[1]);
    if (!isApart) found[count++] = places[i]!;
  }
  return found.slice(0, count);
}

/**
 * Where the rarest word stands beside a neighbour as the phrase has it: the lists of both are read side by side. Null
 * where it is less work to look at the tokens around the rarest word.
 */
function pairedPlaces({ terms }: Sequence, slot: number, { tokensOf }: Postings): Uint32Array | null {
  const other = slot > 0 ? slot - 1 : slot + 1;
  if (other === terms.length) return null;
  const [own, neighbours] = [tokensOf(terms[slot]!), tokensOf(terms[other]!)];
  return neighbours.length < READS_A_LOOK * own.length ? beside(own, neighbours, other - slot) : null;
}

/** Looking at a token in the middle of the corpus takes as long as reading so many in order. Set on bench/hostile.ts, 2026-11. */
const READS_A_LOOK = 16;

/** The tokens of a list that have one of the others so many tokens after them. Both rise. */
function beside(own: Uint32Array, others: Uint32Array, distance: number): Uint32Array {
  const found = new Uint32Array(own.length);
  let [count, at] = [0, 0];
  for (let i = 0; i < own.length; i++) {
    const wanted = own[i]! + distance;
    while (at < others.length && others[at]! < wanted) at++;
    found[count] = own[i]!;
    count += others[at] === wanted ? 1 : 0;
  }
  return found.subarray(0, count);
}
