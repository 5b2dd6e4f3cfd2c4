import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that it is there whole or not at all, also after a crash (temporary file, fsync, rename, fsync of the
 * folder); `look` sees it before it has its name, and may throw to prevent that. The temporary name begins with a dot, so
 * that nobody takes it for an article; one that a crash has left is overwritten.
 */
export async function writeWhole<T>(
  target: string,
  content: string,
  { look, flush }: { readonly look: (temporary: string) => Promise<T>; readonly flush: Flush },
): Promise<T> {
  const temporary = join(dirname(target), `.${basename(target)}.tmp`);
  await rm(temporary, { force: true });
  try {
    await writeFile(temporary, content, { flag: 'wx', flush: true });
    const seen = await look(temporary);
    await rename(temporary, target);
    await flush(dirname(target));
    return seen;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Makes new names in a folder last. */
export type Flush = (folder: string) => Promise<void>;

/**
 * Flushes folders for many who write at once: whoever asks while a folder is flushed shares the next flush of it with all
 * who ask meanwhile (group commit).
 */
export function createFlushing(flush: Flush = flushFolder): Flush {
  const last = new Map<string, Promise<void>>();
  const next = new Map<string, Promise<void>>();
  return (folder) => {
    const shared = next.get(folder);
    if (shared) return shared;
    const begin = (): Promise<void> => {
      next.delete(folder);
      return flush(folder);
    };
    const mine = (last.get(folder) ?? Promise.resolve()).then(begin, begin);
    last.set(folder, mine);
    next.set(folder, mine);
    return mine;
  };
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
