import { createPlaceFinder } from '../match/places.ts';
import { rarestSlot } from '../match/sequences.ts';
import type { Unit, Variant } from '../plan/unit.ts';
import { FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import { prefixSums } from '../store/prefix-sums.ts';
import { openingEnd, placeWeight } from './opening.ts';
import { isNear, NEAR_SHARES } from './proximity.ts';
import { FIELD_WEIGHTS, VIA_WEIGHTS } from './weights.ts';

/** What an article has of each unit, by its place in the list of units. Written anew for each article. */
export interface Tally {
  /** How often it stands there, weighted by field, field length, place and way of matching. */
  readonly frequencies: Float64Array;
  /** How near other units stand to it. */
  readonly nearness: Float64Array;
}

export function newTally(units: number): Tally {
  return { frequencies: new Float64Array(units), nearness: new Float64Array(units) };
}

/** True where the places of a unit are known beforehand, whatever stands around: then `createTallier` counts it. */
export function isPlain({ phrases }: IndexData, { sequence, variants, excluded }: Unit): boolean {
  if (sequence) return excluded || phrases.found(sequence) !== null;
  return variants.every(({ within }) => within === null);
}

/**
 * Counts plain units in one article: the same as counting its occurrences one by one, in one loop over the places of
 * their terms that makes no objects and calls nothing. Most of the time of a question is spent here.
 */
export function createTallier(
  data: IndexData,
  units: readonly Unit[],
  tally: Tally,
): (article: number) => void {
  const table = tabulate(data, units);
  const placesIn = createPlaceFinder(data, table.terms, table.phrases);
  const idfs = Float64Array.from(units, ({ idf }) => idf);
  const { bounds, stemmed } = data.store;
  const { begins, units: unitOf, leads } = table;
  const { frequencies, nearness } = tally;
  return (article) => {
    const { length, term, token: tokens } = placesIn(article);
    const factors = stemmed[article] === 1 ? table.factors : table.unstemmed;
    const opening = openingEnd(data.store, article);
    let [place, field, end, norm] = [article * FIELDS.length - 1, -1, 0, 0];
    let [last, lastToken] = [NONE, 0];
    frequencies.fill(0);
    nearness.fill(0);
    for (let row = 0; row < length; row++) {
      const token = tokens[row]!;
      while (token >= end) {
        field++;
        norm = data.norms[++place]!;
        end = bounds[place + 1]!;
        last = NONE;
      }
      const to = begins[term[row]! + 1]!;
      for (let entry = begins[term[row]!]!; entry < to; entry++) {
        const factor = factors[entry * FIELDS.length + field]!;
        if (factor === 0) continue;
        const unit = unitOf[entry]!;
        const first = token - leads[entry]!;
        frequencies[unit]! += factor * norm * placeWeight(field, first, opening);
        const distance = first - lastToken;
        if (last !== NONE && last !== unit && isNear(distance)) {
          const share = NEAR_SHARES[distance]!;
          nearness[last]! += idfs[unit]! * share;
          nearness[unit]! += idfs[last]! * share;
        }
        last = unit;
        lastToken = first;
      }
    }
  };
}

const NONE = -1;

/** By term what it counts for. The entries of a term stand side by side, from `begins` of the term to that of the next. */
interface Table {
  readonly terms: readonly number[];
  /** Where phrases stand; they are numbered after the terms. */
  readonly phrases: readonly Uint32Array[];
  readonly begins: Uint32Array;
  /** By entry: the unit that the term is a match of. */
  readonly units: Uint32Array;
  /** By entry: how many tokens a phrase begins before its place; 0 for a term. */
  readonly leads: Uint32Array;
  /** At `entry * 3 + field`: what an occurrence counts there; 0 where it is no match. */
  readonly factors: Float64Array;
  /** The same in an article to which English stems do not apply. */
  readonly unstemmed: Float64Array;
}

interface Entry {
  readonly unit: number;
  readonly isStem: boolean;
  readonly lead: number;
  readonly factors: readonly number[];
}

function tabulate(data: IndexData, units: readonly Unit[]): Table {
  const terms = termEntries(units);
  const phrases = phraseEntries(data, units);
  const lists = [...terms.values(), ...phrases.map(({ entry }) => [entry])];
  const entries = lists.flat();
  return {
    terms: [...terms.keys()],
    phrases: phrases.map(({ places }) => places),
    begins: prefixSums(lists.map(({ length }) => length)),
    units: Uint32Array.from(entries, ({ unit }) => unit),
    leads: Uint32Array.from(entries, ({ lead }) => lead),
    factors: Float64Array.from(entries.flatMap(({ factors }) => factors)),
    unstemmed: Float64Array.from(
      entries.flatMap(({ factors, isStem }) => (isStem ? factors.map(() => 0) : factors)),
    ),
  };
}

/** By term: what it counts for. */
function termEntries(units: readonly Unit[]): Map<number, Entry[]> {
  const waiting = new Map<number, Entry[]>();
  units.forEach((unit, place) => {
    if (unit.excluded) return;
    for (const { via, number } of unit.variants) {
      const entry = { unit: place, isStem: via === 'stem', lead: 0, factors: factorsOf(unit, via) };
      const entries = waiting.get(number);
      if (entries) entries.push(entry);
      else waiting.set(number, [entry]);
    }
  });
  return waiting;
}

interface PhraseEntry {
  readonly entry: Entry;
  readonly places: Uint32Array;
}

function phraseEntries({ phrases, store }: IndexData, units: readonly Unit[]): PhraseEntry[] {
  return units.flatMap((unit, place): PhraseEntry[] => {
    const { sequence, excluded } = unit;
    if (!sequence || excluded) return [];
    const lead = rarestSlot(sequence, store);
    const entry = { unit: place, isStem: false, lead, factors: factorsOf(unit, 'exact') };
    return [{ entry, places: phrases.of(sequence) }];
  });
}

/** By field: what an occurrence counts in a field of average length; 0 in a field that is not searched. */
export function factorsOf({ fields }: Unit, via: Variant['via']): number[] {
  return FIELD_WEIGHTS.map((weight, field) =>
    (fields & (1 << field)) === 0 ? 0 : VIA_WEIGHTS[via] * weight,
  );
}
