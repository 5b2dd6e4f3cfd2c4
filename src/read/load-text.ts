import { decode } from './decode.ts';
import type { Failure } from './failure.ts';
import { loadFile } from './load-file.ts';
import { collect } from './read-whole.ts';
import { failureOf } from './unreadable-file.ts';

/** The text of one file that is no article, of at most `maxBytes` bytes; or why it cannot be read. */
export async function loadText(path: string, maxBytes: number): Promise<string | Failure> {
  const bytes = loadFile(path, async function* ({ chunks }) {
    yield await collect(chunks(), maxBytes);
  });
  try {
    return decode(await collect(bytes, maxBytes));
  } catch (error) {
    return failureOf(error);
  }
}
