/** Where the keys stand in a table of 32-bit hashes; built once, then only read. */
export interface HashTable {
  readonly mask: number;
  /** A bit for each value of a key's highest bits, 1 where some key has them: so small that it stays in the processor's cache. */
  readonly filter: Int32Array;
  /** At each place a key and its number plus one, side by side for the processor's cache; 0 where it is free. */
  readonly slots: Int32Array;
}

/** Spreads keys that differ in few bits (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** A filter has 2^22 bits, half a megabyte: of absent keys, one in twenty gets past it where a table has 200,000. */
const FILTER_WORDS = 1 << 17;
const FILTER_SHIFT = 10;

/** A table that knows the place of every key in the list; of a repeated key, the first. */
export function hashTable(keys: ArrayLike<number>): HashTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = { mask: size - 1, filter: new Int32Array(FILTER_WORDS), slots: new Int32Array(2 * size) };
  for (let i = 0; i < keys.length; i++) insert(table, keys[i]! | 0, i + 1);
  return table;
}

/** The place of a key, signed or not, in the list that the table was made of; -1 where it is not in it. */
export function find(table: HashTable, key: number): number {
  if (!mayHave(table, key)) return -1;
  return table.slots[2 * placeOf(table, key | 0) + 1]! - 1;
}

/** False only of keys that no table entry has. */
function mayHave({ filter }: HashTable, key: number): boolean {
  const bit = key >>> FILTER_SHIFT;
  return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
}

function insert(table: HashTable, key: number, number: number): void {
  const bit = key >>> FILTER_SHIFT;
  table.filter[bit >>> 5]! |= 1 << (bit & 31);
  const at = 2 * placeOf(table, key);
  if (table.slots[at + 1] !== 0) return;
  table.slots[at] = key;
  table.slots[at + 1] = number;
}

/** Where a key stands, or the free place where it would. */
function placeOf({ mask, slots }: HashTable, key: number): number {
  let at = (Math.imul(key, SPREAD) >>> 0) & mask;
  while (slots[2 * at + 1] !== 0 && slots[2 * at] !== key) at = (at + 1) & mask;
  return at;
}
