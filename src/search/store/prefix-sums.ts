/**
 * Where each of many stretches begins that stand one after another, from how long they are; one more number tells where
 * the last ends.
 */
export function prefixSums(lengths: readonly number[] | Uint32Array): Uint32Array {
  const begins = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) begins[i + 1] = begins[i]! + lengths[i]!;
  return begins;
}
