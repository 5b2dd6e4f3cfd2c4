/**
 * How many letters must be put in, left out, replaced or swapped with a neighbour to turn one text into the other:
 * the restricted Damerau-Levenshtein distance (optimal string alignment), in UTF-16 units.
 * Counts no further than `max`: anything above comes back as `max + 1`. Time grows with length times `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let older: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, max + 1));
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow({ a, b, i, max, last, older });
    if (isAbove(row, max) && isAbove(last, max)) return max + 1;
    older = last;
    last = row;
  }
  return last[b.length]!;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly max: number;
  readonly last: readonly number[];
  readonly older: readonly number[];
}

/** Only the cells within `max` of the diagonal can hold a distance that counts. */
function nextRow(step: Step): number[] {
  const { b, i, max, last } = step;
  const row = Array.from({ length: b.length + 1 }, () => max + 1);
  row[0] = Math.min(i, max + 1);
  const end = Math.min(b.length, i + max);
  for (let j = Math.max(1, i - max); j <= end; j++) {
    const replaced = last[j - 1]! + (step.a[i - 1] === b[j - 1] ? 0 : 1);
    row[j] = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1, swapped(step, j), max + 1);
  }
  return row;
}

function swapped({ a, b, i, older }: Step, j: number): number {
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return isSwap ? older[j - 2]! + 1 : Infinity;
}

function isAbove(row: readonly number[], max: number): boolean {
  return row.every((distance) => distance > max);
}
