import type { Chunks } from './content.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** One line of a file, without its line feed. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  /** null where the line is longer than may stand in memory. */
  readonly bytes: Buffer | null;
}

/**
 * The lines of UTF-8 bytes, each as soon as it is complete, but for empty ones, which only count; never more than
 * `maxBytes` and a chunk are held.
 */
export async function* byteLines(chunks: Chunks, maxBytes: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  const line = (last: Buffer): ByteLine => {
    const isTooLong = size + last.length > maxBytes;
    return { number, bytes: isTooLong ? null : Buffer.concat([...pieces, last]) };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      if (size > 0 || !isEmpty(chunk, from, to)) yield line(chunk.subarray(from, to));
      [number, pieces, size, from] = [number + 1, [], 0, to + 1];
    }
    const rest = chunk.subarray(from);
    size += rest.length;
    pieces = size > maxBytes ? [] : [...pieces, rest];
  }
  if (size > 0) yield line(Buffer.alloc(0));
}

function isEmpty(chunk: Buffer, from: number, to: number): boolean {
  return to === from || (to === from + 1 && chunk[from] === CARRIAGE_RETURN);
}
