import { TextDecoder } from 'node:util';
import type { Chunks } from './content.ts';
import { badBytes, utf16Of } from './decode.ts';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * The same text in UTF-8: what begins with a byte order mark of UTF-16 is converted, the rest passes as it is, unchecked.
 * Throws UnreadableFile at bytes that are no UTF-16.
 */
export async function* inUtf8(chunks: Chunks): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) decoder = decoderFor(chunk);
    yield decoder === null ? chunk : convert(decoder, chunk);
  }
  if (decoder) yield convert(decoder);
}

function decoderFor(chunk: Buffer): TextDecoder | null {
  const encoding = utf16Of(chunk);
  return encoding === null ? null : new TextDecoder(encoding, { fatal: true });
}

/** Without a chunk: the end, where half a character may be left over. */
function convert(decoder: TextDecoder, chunk?: Buffer): Buffer {
  try {
    return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }));
  } catch {
    throw new UnreadableFile(badBytes(decoder.encoding, 'bytes that are not'));
  }
}
