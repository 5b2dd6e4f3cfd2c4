import { constants, type BigIntStats } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import type { Chunks } from './content.ts';
import { entryKind } from './entry-kind.ts';
import { failure, type Failure } from './failure.ts';
import { notAFile, unreadable } from './file-failures.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A file's path; bytes where its name may be no UTF-8. */
export type FilePath = string | Buffer;

/** An open file of which nothing has been read. */
export interface OpenFile {
  readonly size: number;
  /** Its bytes from the beginning, as many as `size` says; throws UnreadableFile if it is not the same file at the end. */
  readonly chunks: () => Chunks;
  /** For readers that jump about in a file. */
  readonly descriptor: number;
}

/** Bytes read at a time: large enough for the disk, small enough to be nothing beside an article index. */
const CHUNK = 262_144;

/**
 * Opens one regular file and gives what `use` makes of it. Throws UnreadableFile for what cannot be read, also at the
 * end, if the file changed meanwhile: then nothing that was given holds. Never waits for another process, never follows
 * a link and never reads more than the size it saw first:
 * 1. look at the name itself, not at what it links to;
 * 2. refuse what is no regular file;
 * 3. open without following links and without waiting (a pipe may have taken the file's place since);
 * 4. refuse a file that is not the same, byte for byte as far as the system tells, as the one looked at.
 */
export async function* loadFile<T>(
  path: FilePath,
  use: (file: OpenFile) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const found = await lstat(path, { bigint: true }).catch(refuse);
  if (!found.isFile()) throw new UnreadableFile(notAFile(entryKind(found)));
  yield* useUnchanged(path, found, use);
}

/** What `use` makes of the file that `before` describes; throws UnreadableFile if another one, or a changed one, stands there now. */
export async function* useUnchanged<T>(
  path: FilePath,
  before: BigIntStats,
  use: (file: OpenFile) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(refuse);
  try {
    const size = Number(before.size);
    yield* use({ size, chunks: () => chunksOf(file, size), descriptor: file.fd });
    if (!isSame(before, await file.stat({ bigint: true }))) throw new UnreadableFile(changed());
  } finally {
    await file.close();
  }
}

function refuse(error: unknown): never {
  throw new UnreadableFile(unreadable(error));
}

async function* chunksOf(file: FileHandle, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < size;) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size - at));
    const { bytesRead } = await file.read(chunk, 0, chunk.length).catch(refuse);
    if (bytesRead === 0) throw new UnreadableFile(changed());
    at += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
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

/** For a file, or what is packed in it, that may not stand in memory. */
export function tooLarge(found: string, maxBytes: number): Failure {
  return failure('too-large', {
    expected: `at most ${maxBytes} bytes`,
    found,
    remedy: 'Split the file, or raise the limit with --max-file-bytes.',
  });
}
