import type { BigIntStats, Dirent } from 'node:fs';

/** The kinds of entry a folder can have, with the question that tells each. */
const KINDS = [
  ['file', 'isFile'],
  ['folder', 'isDirectory'],
  ['symbolic link', 'isSymbolicLink'],
  ['named pipe', 'isFIFO'],
  ['socket', 'isSocket'],
  ['device', 'isCharacterDevice'],
  ['device', 'isBlockDevice'],
] as const;

/** What a name in a folder stands for, in words; a link is a link, whatever it points to. */
export type EntryKind = (typeof KINDS)[number][0] | 'special file';

/** The kind of an entry as the system tells it. */
export function entryKind(entry: BigIntStats | Pick<Dirent, (typeof KINDS)[number][1]>): EntryKind {
  return KINDS.find(([, question]) => entry[question]())?.[0] ?? 'special file';
}
