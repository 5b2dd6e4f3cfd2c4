/** Sums of any stretch of a list at once: `sum(from, to)`, half-open. */
export function sums(values: readonly number[]): (from: number, to: number) => number {
  const before = [0];
  for (const value of values) before.push(before.at(-1)! + value);
  return (from, to) => before[to]! - before[from]!;
}
