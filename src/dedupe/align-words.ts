import { diffArrays, type ChangeObject } from 'diff';
import { sharedStretches, type SharedStretch } from './shared-stretches.ts';

/** Words from one to before another, counted in words. */
export type Stretch = readonly [from: number, to: number];

/** What stands in one text only; both where one stands in the place of the other. */
export interface Difference {
  readonly here: Stretch | null;
  readonly there: Stretch | null;
}

/** Two texts, stretch by stretch: every word of either is in one shared stretch or in one difference. */
export interface Alignment {
  /** In the order of the first text. */
  readonly shared: readonly SharedStretch[];
  /** In the order of the first text; then, in the order of the second, what stands only there. */
  readonly differences: readonly Difference[];
}

/** With more words changed in one place, it is other text. Bounds the work, too. */
const MOST_EDITS = 200;

/**
 * Aligns two texts by their words, in time that grows with their length:
 * 1. find the stretches that both have, wherever they stand;
 * 2. pair what lies between the same two of them in both texts;
 * 3. in each pair, keep the words that stay (E. Myers, "An O(ND) difference algorithm", 1986), unless most change.
 */
export function alignWords(here: readonly string[], there: readonly string[]): Alignment {
  const stretches = sharedStretches(here, there); // 1
  const { pairs, others } = gapsBetween(stretches, { here: here.length, there: there.length }); // 2
  const refined = pairs.map((pair) => refine(pair, here, there)); // 3
  return {
    shared: [...stretches, ...refined.flatMap(({ shared }) => shared)].sort((a, b) => a.here - b.here),
    differences: [...refined.flatMap(({ differences }) => differences), ...others].sort(byPlace),
  };
}

interface Gap {
  readonly here: Stretch;
  readonly there: Stretch;
}

/** The places before, between and behind the stretches: in pairs where both texts go on with the same stretch. */
function gapsBetween(
  stretches: readonly SharedStretch[],
  lengths: { readonly here: number; readonly there: number },
): { pairs: Gap[]; others: Difference[] } {
  const start: SharedStretch = { here: 0, there: 0, length: 0 };
  const end: SharedStretch = { ...lengths, length: 0 };
  const inHere = [start, ...stretches, end];
  const inThere = [start, ...stretches.toSorted((a, b) => a.there - b.there), end];
  const after = new Map(inThere.slice(1).map((stretch, i) => [inThere[i]!, stretch]));
  const pairs: Gap[] = [];
  const others: Difference[] = [];
  for (const [i, next] of inHere.slice(1).entries()) {
    const before = inHere[i]!;
    const other = after.get(before)!;
    const gap = { here: between(before, next, 'here'), there: between(before, other, 'there') };
    if (other === next) pairs.push(gap);
    else others.push({ here: gap.here, there: null }, { here: null, there: gap.there });
  }
  return { pairs, others: others.filter(({ here, there }) => lengthOf(here) + lengthOf(there) > 0) };
}

function between(before: SharedStretch, next: SharedStretch, side: 'here' | 'there'): Stretch {
  return [before[side] + before.length, next[side]];
}

function lengthOf(stretch: Stretch | null): number {
  return stretch === null ? 0 : stretch[1] - stretch[0];
}

function refine(gap: Gap, here: readonly string[], there: readonly string[]): Alignment {
  const maxEditLength = Math.min(lengthOf(gap.here), lengthOf(gap.there), MOST_EDITS);
  const changes = diffArrays(here.slice(...gap.here), there.slice(...gap.there), { maxEditLength });
  const shared = whatStays(changes ?? [], gap);
  return { shared, differences: differencesAround(shared, gap) };
}

function whatStays(changes: readonly ChangeObject<string[]>[], gap: Gap): SharedStretch[] {
  let [here, there] = [gap.here[0], gap.there[0]];
  const stays: SharedStretch[] = [];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) stays.push({ here, there, length: count });
    if (!added) here += count;
    if (!removed) there += count;
  }
  return stays;
}

function differencesAround(shared: readonly SharedStretch[], gap: Gap): Difference[] {
  const start: SharedStretch = { here: gap.here[0], there: gap.there[0], length: 0 };
  const end: SharedStretch = { here: gap.here[1], there: gap.there[1], length: 0 };
  const stretches = [start, ...shared, end];
  return stretches
    .slice(1)
    .map((next, i) => ({
      here: orNull(between(stretches[i]!, next, 'here')),
      there: orNull(between(stretches[i]!, next, 'there')),
    }))
    .filter(({ here, there }) => here !== null || there !== null);
}

function orNull(stretch: Stretch): Stretch | null {
  return lengthOf(stretch) === 0 ? null : stretch;
}

function byPlace(a: Difference, b: Difference): number {
  return placeOf(a) - placeOf(b);
}

/** Behind every place in the first text. */
const BEYOND = 2 ** 40;

function placeOf({ here, there }: Difference): number {
  return here === null ? BEYOND + there![0] : here[0];
}
