/** Where the keys stand in a table of 32-bit hashes; built once, then only read. */
export interface HashTable {
  readonly mask: number;
  readonly keys: Uint32Array;
  /** The key's number plus one; 0 where the place is free. */
  readonly numbers: Uint32Array;
}

/** Spreads keys that differ in few bits (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** A table that knows the place of every key in the list; of a repeated key, the first. */
export function hashTable(keys: ArrayLike<number>): HashTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = { mask: size - 1, keys: new Uint32Array(size), numbers: new Uint32Array(size) };
  for (let i = 0; i < keys.length; i++) insert(table, keys[i]!, i + 1);
  return table;
}

/** The place of a key in the list that the table was made of; -1 where it is not in it. */
export function find(table: HashTable, key: number): number {
  const { mask, keys, numbers } = table;
  let at = (Math.imul(key, SPREAD) >>> 0) & mask;
  while (numbers[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  return numbers[at]! - 1;
}

function insert({ mask, keys, numbers }: HashTable, key: number, number: number): void {
  let at = (Math.imul(key, SPREAD) >>> 0) & mask;
  while (numbers[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  if (numbers[at] !== 0) return;
  keys[at] = key;
  numbers[at] = number;
}
