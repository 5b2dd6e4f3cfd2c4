import type { Chunks, Content, Reader, TextReader } from './content.ts';
import type { Failure } from './failure.ts';
import { tooLarge } from './load-file.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { decodePlain } from './windows-1252.ts';

/**
 * A reader for files whose text is needed whole; `load` brings the code only when there is such a file. `decodeBytes` is
 * for formats that name their encoding themselves.
 */
export function readWhole(load: () => Promise<TextReader>, decodeBytes = decodePlain): Reader {
  return async function* (chunks, { names, maxBytes }) {
    const decoded = decodeBytes(await collect(chunks, maxBytes));
    if ('code' in decoded) {
      yield rejected(decoded);
      return;
    }
    const content = await (await load())(decoded.text, names);
    yield { ...content, warnings: [...decoded.warnings, ...content.warnings] };
  };
}

/** All bytes in one piece; throws UnreadableFile as soon as they are more than `maxBytes`. */
export async function collect(chunks: Chunks, maxBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new UnreadableFile(tooLarge('more', maxBytes));
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}

/** The content of a file that is rejected as a whole. */
export function rejected(why: Failure): Content {
  return { shared: false, documents: [], rejected: [{ record: null, ...why }], warnings: [] };
}
