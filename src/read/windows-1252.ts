import { decodeText, type Decoded } from './decode.ts';
import { sentence, type Failure } from './failure.ts';

/** Bytes that mean nothing in windows-1252, and controls that no text has. */
const NOTHING = /[\u0081\u008d\u008f\u0090\u009d\u0000-\u0008\u000b\u000e-\u0019\u001b-\u001f\u007f]/;

/** Bytes that would be one letter in UTF-8, and the beginning of one at the end, where a file was cut off. */
const UTF8_LETTER = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00c2-\u00f4]$/g;

const HIGH = /[\u0080-\u00ff]/g;
/** Letters of windows-1252 beyond ASCII, as bytes read in Latin-1: ƒ Š Œ Ž š œ ž Ÿ and À to ÿ, without × and ÷. */
const LETTER = String.raw`[\u008a\u008c\u008e\u009a\u009c\u009e\u009f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]`;
/** Letters that are words in French, Spanish, Italian, Swedish, Danish. */
const WORD = String.raw`[\u00c0\u00c5\u00c9\u00d6\u00d8\u00e0\u00e5\u00e6\u00e8\u00e9\u00f2\u00f3\u00f6\u00f8]`;
const LETTERS = new RegExp(LETTER, 'g');
const LETTERS_IN_WORDS = new RegExp(
  `(?<=[A-Za-z])${LETTER}|${LETTER}(?=[A-Za-z])|(?<![A-Za-z\u0080-\u00ff])${WORD}(?![A-Za-z\u0080-\u00ff])`,
  'g',
);
/** A sign where a letter should be: what other encodings make of theirs. Apostrophes, dashes and dots may stand there. */
const SIGN_IN_WORD =
  /(?<=[A-Za-z])[\u0080\u0082-\u0084\u0086-\u0089\u008b\u008e\u0093-\u0095\u0098\u0099\u009b\u00a1-\u00ac\u00ae-\u00b6\u00b8\u00b9\u00bb-\u00bf\u00d7\u00f7](?=[A-Za-z])/g;

/** Of the letters beyond ASCII so many stand beside one of ASCII, or are words of one letter. */
const IN_WORDS = 0.7;
/** Slips that are forgiven, as a share of the characters beyond ASCII. */
const SLIPS = 0.05;

/** The text of a file in UTF-8 or UTF-16; of one that is neither and plausible as windows-1252 the text as that, with a warning. */
export function decodePlain(bytes: Buffer): Decoded | Failure {
  const whole = decodeText(bytes);
  if (!('code' in whole) || whole.code !== 'encoding') return whole;
  return windows1252Text(bytes, 'neither') ?? whole;
}

/** The text of bytes that are no UTF-8, where they are plausible as windows-1252; `found` is what says of their encoding. */
export function windows1252Text(bytes: Buffer, found: string): Decoded | null {
  if (!looksLikeWindows1252(bytes)) return null;
  return { text: decodeWindows1252(bytes), warnings: [guessed(found)] };
}

/** What the bytes 0x80 to 0x9F mean in windows-1252 (Encoding Standard, index-windows-1252); five mean nothing. */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in windows-1252. TextDecoder of Node.js 20 takes it for Latin-1, and quotes and dashes for controls. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (letter) => BEYOND_LATIN_1[letter.charCodeAt(0) - 0x80]!);
}

/** The warning for a text whose encoding had to be guessed. */
export function guessed(found: string): Decoded['warnings'][number] {
  const detail = sentence({
    expected: 'UTF-8, or a file that names its encoding',
    found,
    remedy: 'It was read as windows-1252; save the file as UTF-8 if letters are wrong.',
  });
  return { code: 'encoding', detail };
}

/**
 * Whether bytes that are no UTF-8 are plausible as windows-1252, which has all of Latin-1 in it: nothing undefined, its
 * letters in words of ASCII letters, its signs between words. Texts in Cyrillic, Greek, Chinese, in DOS or Macintosh
 * encodings and most of Latin-2 are not; Turkish and Hungarian cannot be told from it.
 */
function looksLikeWindows1252(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  if (NOTHING.test(text)) return false;
  const high = count(text, HIGH);
  const slips = count(text, UTF8_LETTER) + count(text, SIGN_IN_WORD);
  return slips <= high * SLIPS && count(text, LETTERS_IN_WORDS) >= count(text, LETTERS) * IN_WORDS;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
