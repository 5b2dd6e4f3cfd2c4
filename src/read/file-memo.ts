import { lstat } from 'node:fs/promises';
import { createRounds } from '../text/rounds.ts';
import type { FoundFile } from './walk.ts';

/** What was read of files, kept for as long as they stay as they are. */
export interface FileMemo<T> {
  /** Begins the reading of a folder. */
  readonly begin: () => FileRound<T>;
}

/** One reading of a folder. */
export interface FileRound<T> {
  /** What is known of the file, or else what `read` answers. */
  readonly read: (file: Pick<FoundFile, 'location'>, read: () => Promise<T>) => Promise<T>;
  /** Forgets the files that were not asked for; call it once the folder is read. */
  readonly end: () => void;
}

/**
 * Milliseconds that a file has to be left alone before it is known by its state: clocks of file systems tick slowly,
 * and two changes within one tick look like one (the "racy" entries of Git's index).
 */
const SETTLED = 1000;

/** A memory for the files of one folder. A file counts as unchanged while inode, size and both of its times are the same. */
export function createFileMemo<T>(clock: () => number = Date.now): FileMemo<T> {
  const begin = createRounds<{ readonly state: string; readonly content: T }>();
  return {
    begin: () => {
      const round = begin();
      return {
        read: async ({ location }, read) => {
          const key = location.toString('latin1');
          const now = clock();
          const stats = await lstat(location, { bigint: true }).catch(() => null);
          if (stats === null) return read();
          const state = [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
          const known = round.get(key);
          if (known?.state === state) return known.content;
          const content = await read();
          if (now - Number(stats.ctimeMs) > SETTLED) round.set(key, { state, content });
          return content;
        },
        end: round.end,
      };
    },
  };
}
