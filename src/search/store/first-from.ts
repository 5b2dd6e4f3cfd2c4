/**
 * Where the first number that is not less than `least` stands in a rising list, from a place on where the number is less:
 * by doubling steps, then by halves (Bentley and Yao 1976). Its length where all are less.
 */
export function firstFrom(list: readonly number[] | Uint32Array, least: number, from: number): number {
  let step = 1;
  while (from + step < list.length && list[from + step]! < least) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, list.length);
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < least) low = middle;
    else high = middle;
  }
  return high;
}
