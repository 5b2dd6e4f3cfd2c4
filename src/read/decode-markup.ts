import { TextDecoder } from 'node:util';
import { decodeText, notText, type Decoded } from './decode.ts';
import { sentence, type Failure } from './failure.ts';

/** Where a page names its encoding, at its beginning (HTML Standard, 4.2.5.4); XML does so too. */
const HEAD = 4096;
const LABEL = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i;

/** What browsers take for a page that says nothing (Encoding Standard: also for `iso-8859-1`). */
const USUAL = 'windows-1252';

/**
 * The text of the bytes of a page or feed: UTF-8 or UTF-16 where they are that, whatever the page says; else in the
 * encoding that it names, else as browsers read it, with a warning. A byte that means nothing there becomes U+FFFD.
 */
export function decodeMarkup(bytes: Buffer): Decoded | Failure {
  const whole = decodeText(bytes);
  if (!('code' in whole) || whole.code !== 'encoding') return whole;
  const named = LABEL.exec(bytes.toString('latin1', 0, HEAD))?.[1];
  const decoder = decoderFor(named);
  const text = (decoder ?? new TextDecoder(USUAL)).decode(bytes);
  return notText(text) ?? { text, warnings: decoder === null ? [guessed(named)] : [] };
}

/** null for an encoding that is not named, or not known. A page that names UTF-8 has slips in it. */
function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

function guessed(label: string | undefined): Decoded['warnings'][number] {
  const detail = sentence({
    expected: 'UTF-8, or a page that names its encoding',
    found: label === undefined ? 'neither' : `an unknown name, ${JSON.stringify(label)}`,
    remedy: `It was read as ${USUAL}, as browsers do; save the file as UTF-8 if letters are wrong.`,
  });
  return { code: 'encoding', detail };
}
