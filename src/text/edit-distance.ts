/**
 * How many letters must be put in, left out, replaced or swapped with a neighbour to turn one text into the other:
 * the restricted Damerau-Levenshtein distance (optimal string alignment), in UTF-16 units.
 * Counts no further than `max`: anything above comes back as `max + 1`. Time grows with length times `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let older = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, max + 1));
  let row = new Uint16Array(b.length + 1);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow({ a, b, i, max, row, last, older });
    if (least > max && leastOfLast > max) return max + 1;
    leastOfLast = least;
    [older, last, row] = [last, row, older];
  }
  return last[b.length]!;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly max: number;
  readonly row: Uint16Array;
  readonly last: Uint16Array;
  readonly older: Uint16Array;
}

/** The least cell of the row. Only the cells within `max` of the diagonal can hold a distance that counts. A loop: names are compared by the thousand. */
function fillRow({ a, b, i, max, row, last, older }: Step): number {
  const letter = a.charCodeAt(i - 1);
  const before = a.charCodeAt(i - 2);
  const end = Math.min(b.length, i + max);
  row.fill(max + 1);
  row[0] = Math.min(i, max + 1);
  let least = row[0];
  for (let j = Math.max(1, i - max); j <= end; j++) {
    const other = b.charCodeAt(j - 1);
    let cell = Math.min(last[j - 1]! + (letter === other ? 0 : 1), last[j]! + 1, row[j - 1]! + 1, max + 1);
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && before === other)
      cell = Math.min(cell, older[j - 2]! + 1);
    row[j] = cell;
    least = Math.min(least, cell);
  }
  return least;
}
