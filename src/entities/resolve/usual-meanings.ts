/** What a short name means where no article explains it, more than so large a share of those mean that one does explain … */
const DOMINANT_SHARE = 0.85;
/** … and at least so many. */
const DOMINANT_MENTIONS = 3;

/** The part of a name is short for it in other articles where articles explain so large a share of its mentions. */
const LEAST_EXPLAINED = 1 / 3;

/** What a part of a name means where no article tells, by what it means in each mention; undefined where none tells. */
export function usualMeaning(meant: readonly (string | undefined)[]): string[] {
  const told = meant.flatMap((long) => long ?? []);
  return told.length >= LEAST_EXPLAINED * meant.length ? mostly(told) : [];
}

/** The value that more than a share of them are, and at least so many; none where there is no such value. */
export function mostly(
  values: readonly string[],
  share = DOMINANT_SHARE,
  least = DOMINANT_MENTIONS,
): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const isMost = (count: number): boolean => count >= least && count > share * values.length;
  return [...counts].flatMap(([value, count]) => (isMost(count) ? [value] : []));
}
