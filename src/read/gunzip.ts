import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Chunks } from './content.ts';
import { failure } from './failure.ts';
import { tooLarge } from './load-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Text shrinks to a tenth, repetitive logs to a fiftieth; what grows more than this was packed to harm. */
const MOST_GROWTH = 200;

/** Small files may grow to this size however well they are packed. */
const SMALL = 1_048_576;

/** So many bytes may come out of a packed file of this size. */
export function mostUnpacked(size: number): number {
  return SMALL + MOST_GROWTH * size;
}

/**
 * The bytes that were packed with gzip (RFC 1952), as they come; members that follow one another are one. Throws
 * UnreadableFile for what is no gzip, breaks off, or unpacks to 200 times its size.
 */
export async function* gunzip(chunks: Chunks, size: number): AsyncGenerator<Buffer> {
  const most = mostUnpacked(size);
  let unpacked = 0;
  const packed = Readable.from(chunks);
  const stream = createGunzip();
  packed.on('error', (error) => stream.destroy(error));
  try {
    for await (const chunk of packed.pipe(stream) as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > most) throw new UnreadableFile(tooLarge('more, unpacked from a file far smaller', most));
      yield chunk;
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : notGzip(error as Error);
  } finally {
    packed.destroy();
  }
}

function notGzip({ message }: Error): UnreadableFile {
  const found = `a slip (${message})`;
  const remedy = 'Pack the file again.';
  return new UnreadableFile(failure('syntax', { expected: 'a whole gzip file', found, remedy }));
}
