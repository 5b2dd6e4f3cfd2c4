import { createHash } from 'node:crypto';

/** The SHA-256 of a text (as UTF-8) in hexadecimal, 64 characters. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A 32-bit FNV-1a hash of UTF-16 units with a final avalanche, for fingerprints; not for secrets. */
export function hash32(text: string, seed = HASH_START): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = hashUnit(hash, text.charCodeAt(i));
  return avalanche(hash);
}

/** Two of these hashes as one number of 53 bits: a million texts have two with one number once in ten thousand times. */
export function hash53(text: string): number {
  return hash32(text) * 2 ** 21 + (hash32(text, OTHER_START) >>> 11);
}

const OTHER_START = 0x9e3779b9;

/** Where FNV-1a begins, … */
export const HASH_START = 0x811c9dc5;

/** … and how it goes on with one more unit. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Mixes every bit of a 32-bit number into every other (MurmurHash3's finalizer). */
export function avalanche(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
