/** The different shingles of a text. */
export interface ShingleSet {
  readonly members: Uint32Array;
  readonly size: number;
  readonly has: (shingle: number) => boolean;
}

/**
 * The set of these shingles: a hash table with linear probing, at most half full. Shingles are hashes, so they say
 * themselves where they belong. Several times as fast as a `Set`, which makes an object of every number beyond 31 bits.
 */
export function shingleSet(shingles: Uint32Array): ShingleSet {
  const mask = 2 ** Math.ceil(Math.log2(2 * shingles.length + 1)) - 1;
  const table = new Uint32Array(mask + 1);
  const isTaken = new Uint8Array(mask + 1);
  const members = new Uint32Array(shingles.length);
  let size = 0;
  const placeOf = (shingle: number): number => {
    let place = shingle & mask;
    while (isTaken[place] === 1 && table[place] !== shingle) place = (place + 1) & mask;
    return place;
  };
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]!;
    const place = placeOf(shingle);
    if (isTaken[place] === 1) continue;
    isTaken[place] = 1;
    table[place] = shingle;
    members[size++] = shingle;
  }
  return {
    members: members.subarray(0, size),
    size,
    has: (shingle) => isTaken[placeOf(shingle)] === 1,
  };
}

/** How many shingles two sets share. */
export function countShared(a: ShingleSet, b: ShingleSet): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (let at = 0; at < few.size; at++) if (many.has(few.members[at]!)) count++;
  return count;
}
