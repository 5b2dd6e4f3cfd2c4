/** Reports in all, those that have one thing, those that have the other, and those that have both. */
export interface Counts {
  readonly all: number;
  readonly own: number;
  readonly other: number;
  /** At least 1. */
  readonly together: number;
}

/**
 * Normalised pointwise mutual information, -1 to 1, to four digits: ln(p(x,y) / p(x)p(y)) / -ln p(x,y) (Bouma 2009,
 * "Normalized (pointwise) mutual information in collocation extraction"). Two that stand in every report tell nothing
 * about each other: 0.
 */
export function npmi({ all, own, other, together }: Counts): number {
  if (together === all) return 0;
  const value = Math.log((together * all) / (own * other)) / Math.log(all / together);
  return Math.round(value * 10_000) / 10_000 + 0;
}
