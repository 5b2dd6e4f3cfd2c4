import type { Content } from './content.ts';
import { failure, type Failure } from './failure.ts';

/** The text of a file, and what had to be guessed to read it. */
export interface Decoded extends Pick<Content, 'warnings'> {
  readonly text: string;
}

/** Byte order marks and the encodings they announce (Unicode 16, section 23.8). */
const MARKS = [
  { encoding: 'utf-16le', bytes: Buffer.from([0xff, 0xfe]) },
  { encoding: 'utf-16be', bytes: Buffer.from([0xfe, 0xff]) },
] as const;

/** Made once: files are read line by line. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file's bytes, without its byte order mark: UTF-8, or UTF-16 where a mark says so. Never replaces a byte
 * silently: bytes that are no text in that encoding, a NUL, or nothing but white space are failures.
 */
export function decode(bytes: Buffer): string | Failure {
  const text = fatalDecode(bytes, utf16Of(bytes) ?? 'utf-8');
  return typeof text === 'string' ? (notText(text) ?? text) : text;
}

/** The same for a file as a whole. */
export function decodeText(bytes: Buffer): Decoded | Failure {
  const text = decode(bytes);
  return typeof text === 'string' ? { text, warnings: [] } : text;
}

/** The kind of UTF-16 that a byte order mark announces; null where there is none. */
export function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  return MARKS.find((known) => bytes.subarray(0, 2).equals(known.bytes))?.encoding ?? null;
}

function fatalDecode(bytes: Buffer, encoding: string): string | Failure {
  try {
    return encoding === 'utf-8'
      ? UTF8.decode(bytes)
      : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const found = encoding === 'utf-8' ? `byte ${firstBadByte(bytes)} that is not` : 'bytes that are not';
    return badBytes(encoding, found);
  }
}

/** The failure of bytes that mean nothing in their encoding. */
export function badBytes(encoding: string, found: string): Failure {
  const expected = `${encoding.toUpperCase()} text`;
  return failure('encoding', { expected, found, remedy: 'Save the file as UTF-8.' });
}

/** Counted from 1: where a lenient decoder's text, encoded again, first differs from what was read. */
export function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let same = 0;
  while (same < bytes.length && bytes[same] === again[same]) same += 1;
  return same + 1;
}

/** Why a text is none: a NUL, or nothing but white space; null where it is one. */
export function notText(text: string): Failure | null {
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return failure('binary', {
      expected: 'text',
      found: `a NUL character after ${nul} others`,
      remedy: 'Remove the file, or save it as UTF-8 text.',
    });
  if (text.trim() !== '') return null;
  const remedy = 'Write its text, or remove the file.';
  return failure('empty', { expected: 'an article', found: 'an empty file', remedy });
}
