import { numbersIn } from './binary.ts';
import { find, hashTable, type HashTable } from './hash-table.ts';
import { hashOf } from './hashing.ts';

/** Words by meaning and use: each in one of many small clusters, which lie in larger ones. */
export interface Clusters {
  readonly table: HashTable;
  /** The fine cluster of each word of the table. */
  readonly fine: Uint16Array;
  /** The middle and the coarse cluster of each fine one. */
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
  /** The cluster of each word in a second, independent clustering. */
  readonly second: Uint16Array;
}

/** The clusters of a word at every size; all −1 where it is unknown. */
export interface ClusterIds {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly second: number;
}

const UNKNOWN: ClusterIds = { fine: -1, middle: -1, coarse: -1, second: -1 };

/**
 * Reads clusters as the trainer packs them: the number of words n and of fine clusters k (u32 each), then n hashes
 * of words (u32), n fine and n second clusters (u16), k middle and k coarse clusters (u16).
 */
export function readClusters(bytes: Uint8Array): Clusters {
  const { u32, u16 } = numbersIn(bytes);
  const [words, clusters] = u32(2) as unknown as [number, number];
  const table = hashTable(u32(words));
  return { table, fine: u16(words), second: u16(words), middle: u16(clusters), coarse: u16(clusters) };
}

/** Looks a lower-case word up as written, then without what news adds to it: `al-`, a first half, dots. */
export function clustersOf(clusters: Clusters, lower: string): ClusterIds {
  for (const form of formsOf(lower)) {
    const at = find(clusters.table, hashOf(form));
    if (at >= 0) return idsAt(clusters, at);
  }
  return UNKNOWN;
}

function* formsOf(lower: string): Generator<string> {
  yield lower;
  const plain = lower.replaceAll('’', "'");
  yield plain;
  if (plain.startsWith('al-') || plain.startsWith('el-')) yield plain.slice(3);
  if (plain.includes('-')) yield plain.slice(plain.lastIndexOf('-') + 1);
  if (plain.includes('.')) yield plain.replaceAll('.', '');
}

function idsAt({ fine, middle, coarse, second }: Clusters, at: number): ClusterIds {
  const id = fine[at]!;
  return { fine: id, middle: middle[id]!, coarse: coarse[id]!, second: second[at]! };
}
