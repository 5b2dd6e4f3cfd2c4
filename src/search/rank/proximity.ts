import type { Occurrences } from '../match/occurrences.ts';

/** Words further apart than this are no nearer than chance brings them. */
const WINDOW = 10;

/** True where occurrences of two words so many tokens apart count as near; two that share a token are one place. */
export function isNear(distance: number): boolean {
  return distance >= 1 && distance <= WINDOW;
}

/** By distance: what share of the other word's idf counts, up to `WINDOW`. */
export const NEAR_SHARES: Float64Array = Float64Array.from(
  { length: WINDOW + 1 },
  (_, distance) => 1 / distance ** 2,
);

/**
 * How near other words of the query stand to each unit, by unit, after Büttcher, Clarke and Lushman 2006,
 * "Term proximity scoring for ad-hoc retrieval on very large text collections": each pair of neighbouring occurrences
 * of different words adds the other word's idf, divided by the square of their distance.
 */
export function proximities(
  { length, unit, field, first }: Occurrences,
  idfs: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let row = 1; row < length; row++) {
    const [a, b] = [unit[row - 1]!, unit[row]!];
    const distance = first[row]! - first[row - 1]!;
    if (a === b || field[row] !== field[row - 1] || !isNear(distance)) continue;
    sums[a]! += idfs[b]! * NEAR_SHARES[distance]!;
    sums[b]! += idfs[a]! * NEAR_SHARES[distance]!;
  }
}
