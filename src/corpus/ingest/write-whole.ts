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
  look: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(target), `.${basename(target)}.tmp`);
  await rm(temporary, { force: true });
  try {
    await writeFile(temporary, content, { flag: 'wx', flush: true });
    const seen = await look(temporary);
    await rename(temporary, target);
    await flushFolder(dirname(target));
    return seen;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Makes a new name last. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
