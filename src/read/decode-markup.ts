import { TextDecoder } from 'node:util';
import { decodeText, notText, type Decoded } from './decode.ts';
import type { Failure } from './failure.ts';
import { decodeWindows1252, guessed, windows1252Text } from './windows-1252.ts';

/** Where a page names its encoding, at its beginning (HTML Standard, 4.2.5.4); XML does so too. */
const HEAD = 4096;
const LABEL = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/** What browsers take for a page that says nothing (Encoding Standard: also for `iso-8859-1`). */
const USUAL = 'windows-1252';

/**
 * The text of the bytes of a page or feed: UTF-8 or UTF-16 where they are that, whatever the page says; else in the
 * encoding that it names, else as browsers read it, with a warning; as that, too, where it names UTF-8 and has none of it.
 * A byte that means nothing there becomes U+FFFD.
 */
export function decodeMarkup(bytes: Buffer): Decoded | Failure {
  const whole = decodeText(bytes);
  if (!('code' in whole) || whole.code !== 'encoding') return whole;
  const named = LABEL.exec(bytes.toString('latin1', 0, HEAD))?.[1];
  const decoder = decoderFor(named);
  const isMisnamed = decoder?.encoding === 'utf-8';
  const guess = isMisnamed
    ? windows1252Text(bytes, `the name ${JSON.stringify(named)}, which it is not`)
    : null;
  if (guess !== null) return guess;
  const isUsual = decoder === null || decoder.encoding === USUAL;
  const text = isUsual ? decodeWindows1252(bytes) : decoder.decode(bytes);
  return notText(text) ?? { text, warnings: decoder === null ? [guessed(foundName(named))] : [] };
}

/** null for an encoding that is not named, or not known. A page that names UTF-8 has slips in it. */
function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

function foundName(label: string | undefined): string {
  return label === undefined ? 'neither' : `an unknown name, ${JSON.stringify(label)}`;
}
