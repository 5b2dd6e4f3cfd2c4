import { avalanche, hash32 } from './hash.ts';

/**
 * The hash of every run of `size` neighbouring terms (w-shingling, Broder 1997), in reading order, repeats included.
 * A text with fewer terms than `size` has none.
 */
export function shingles(terms: readonly string[], size: number): Uint32Array {
  const hashes = new Uint32Array(terms.length);
  for (let at = 0; at < terms.length; at++) hashes[at] = hash32(terms[at]!);
  return shinglesOfHashes(hashes, size);
}

/** The same of terms that are known by their `hash32`. */
export function shinglesOfHashes(hashes: Uint32Array, size: number): Uint32Array {
  const found = new Uint32Array(Math.max(0, hashes.length - size + 1));
  for (let at = 0; at < found.length; at++) found[at] = hashRun(hashes, at, at + size);
  return found;
}

function hashRun(hashes: Uint32Array, from: number, end: number): number {
  let mixed = 0;
  for (let i = from; i < end; i++) mixed = Math.imul(mixed ^ hashes[i]!, 0x9e3779b1) + 0x7f4a7c15;
  return avalanche(mixed);
}
