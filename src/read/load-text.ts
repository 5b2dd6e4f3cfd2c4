import { constants, type BigIntStats } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { decode } from './decode.ts';
import { entryKind } from './entry-kind.ts';
import { failure, type Failure } from './failure.ts';
import { notAFile, unreadable } from './file-failures.ts';

/** A file's path; bytes where its name may be no UTF-8. */
export type FilePath = string | Buffer;

/**
 * The text of one regular file of at most `maxBytes` bytes, or why it has none. Never throws, never waits for another
 * process, never follows a link and never reads more than the size it saw first:
 * 1. look at the name itself, not at what it links to;
 * 2. refuse what is no regular file, or too large;
 * 3. read without following links and without waiting (a pipe may have taken the file's place since);
 * 4. refuse a file that is not the same, byte for byte as far as the system tells, as the one looked at;
 * 5. decode.
 */
export async function loadText(path: FilePath, maxBytes: number): Promise<string | Failure> {
  try {
    const stats = await lstat(path, { bigint: true });
    if (!stats.isFile()) return notAFile(entryKind(stats));
    if (stats.size > maxBytes) return tooLarge(stats.size, maxBytes);
    return await readUnchanged(path, stats);
  } catch (error) {
    return unreadable(error);
  }
}

/** The text of the file that `before` describes; a failure if another one, or a changed one, stands there now. */
export async function readUnchanged(path: FilePath, before: BigIntStats): Promise<string | Failure> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const bytes = await readBytes(file, Number(before.size));
    const after = await file.stat({ bigint: true });
    return isSame(before, after) ? decode(bytes) : changed();
  } finally {
    await file.close();
  }
}

async function readBytes(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let filled = 0;
  let last = -1;
  while (filled < size && last !== 0) {
    last = (await file.read(bytes, filled, size - filled)).bytesRead;
    filled += last;
  }
  return bytes;
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return (['ino', 'size', 'mtimeNs'] as const).every((key) => before[key] === after[key]);
}

function changed(): Failure {
  return failure('changed', {
    expected: 'a file that stays as it is while it is read',
    found: 'that it changed',
    remedy: 'Write to another name and rename it when it is complete, then load the folder again.',
  });
}

function tooLarge(size: bigint, maxBytes: number): Failure {
  return failure('too-large', {
    expected: `at most ${maxBytes} bytes`,
    found: `${size}`,
    remedy: 'Split the file, or raise the limit for the size of a file.',
  });
}
