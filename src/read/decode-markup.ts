import { TextDecoder } from 'node:util';
import { decode, notText } from './decode.ts';
import type { Failure } from './failure.ts';

/** Where a page names its encoding, at its beginning (HTML Standard, 4.2.5.4); XML does so too. */
const HEAD = 4096;
const LABEL = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/** What browsers take for a page that says nothing (Encoding Standard: also for `iso-8859-1`). */
const USUAL = 'windows-1252';

/**
 * The text of the bytes of a page or feed: UTF-8 or UTF-16 where they are that, whatever the page says; else in the encoding that it
 * names, else as browsers read it. A byte that means nothing there is shown as U+FFFD.
 */
export function decodeMarkup(bytes: Buffer): string | Failure {
  const text = decode(bytes);
  if (typeof text === 'string' || text.code !== 'encoding') return text;
  const label = LABEL.exec(bytes.toString('latin1', 0, HEAD))?.[1] ?? USUAL;
  const shown = decoderFor(label).decode(bytes);
  return notText(shown) ?? shown;
}

/** A page that names UTF-8 has slips in it; one that names no known encoding is read as usual. */
function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(USUAL);
  }
}
