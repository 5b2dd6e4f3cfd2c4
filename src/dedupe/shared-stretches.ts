import { shingles } from '../text/shingles.ts';

/** The same words in two texts: where they begin in each, counted in words, and how many they are. */
export interface SharedStretch {
  readonly here: number;
  readonly there: number;
  readonly length: number;
}

/** A shorter run of words is shared by chance: "the president said on Monday" is as long as that gets. */
const SHORTEST = 5;

/** A phrase that a text repeats is looked for at its first places only, so that no text costs more than linear time. */
const PLACES = 16;

/**
 * The stretches of words that two texts share, in the order of the first, also where they stand in another order in the
 * second. Each word belongs to one stretch at most. From the first word on, each stretch is the longest that begins
 * there; of equally long ones, the one that comes next after the stretch before it. No stretch is shorter than five
 * words, unless a text is.
 *
 * After M. Wise, "Running Karp-Rabin matching and greedy string tiling", 1993, in one pass.
 */
export function sharedStretches(here: readonly string[], there: readonly string[]): SharedStretch[] {
  const shortest = Math.min(SHORTEST, here.length, there.length);
  if (shortest === 0) return [];
  const runs = shingles(here, shortest);
  const places = placesOf(shingles(there, shortest));
  const taken = new Uint8Array(there.length);
  const found: SharedStretch[] = [];
  let next = 0;
  for (let at = 0; at < runs.length;) {
    const candidates = (places.get(runs[at]!) ?? []).map((place) => ({
      here: at,
      there: place,
      length: commonLength(here, at, { words: there, at: place, taken }),
    }));
    const best = longest(candidates, next);
    if (best === undefined || best.length < shortest) {
      at++;
      continue;
    }
    found.push(best);
    next = best.there + best.length;
    taken.fill(1, best.there, next);
    at += best.length;
  }
  return found;
}

function placesOf(runs: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [at, run] of runs.entries()) {
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else if (known.length < PLACES) known.push(at);
  }
  return places;
}

interface Place {
  readonly words: readonly string[];
  readonly at: number;
  /** 1 for each word that belongs to a stretch already. */
  readonly taken: Uint8Array;
}

/** Up to the end of either text; beyond the end of `taken` nothing is 0. */
function commonLength(here: readonly string[], from: number, { words, at, taken }: Place): number {
  let length = 0;
  while (taken[at + length] === 0 && here[from + length] === words[at + length]) length++;
  return length;
}

function longest(candidates: readonly SharedStretch[], next: number): SharedStretch | undefined {
  return candidates.toSorted(
    (a, b) => b.length - a.length || Number(a.there < next) - Number(b.there < next) || a.there - b.there,
  )[0];
}
