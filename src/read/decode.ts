import { failure, type Failure } from './failure.ts';

/** Byte order marks and the encodings they announce (Unicode 16, section 23.8). */
const MARKS = [
  { encoding: 'utf-16le', bytes: Buffer.from([0xff, 0xfe]) },
  { encoding: 'utf-16be', bytes: Buffer.from([0xfe, 0xff]) },
] as const;

/**
 * The text of a file's bytes, without its byte order mark: UTF-8, or UTF-16 where a mark says so. Never replaces a byte
 * silently: bytes that are no text in that encoding, a NUL, or nothing but white space are failures.
 */
export function decode(bytes: Buffer): string | Failure {
  const mark = MARKS.find((known) => bytes.subarray(0, 2).equals(known.bytes));
  const text = fatalDecode(bytes, mark?.encoding ?? 'utf-8');
  return typeof text === 'string' ? (notText(text) ?? text) : text;
}

function fatalDecode(bytes: Buffer, encoding: string): string | Failure {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const name = encoding.toUpperCase();
    const found = encoding === 'utf-8' ? `byte ${firstBadByte(bytes)} that is not` : 'bytes that are not';
    return failure('encoding', { expected: `${name} text`, found, remedy: 'Save the file as UTF-8.' });
  }
}

/** Counted from 1: where a lenient decoder's text, encoded again, first differs from what was read. */
function firstBadByte(bytes: Buffer): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let same = 0;
  while (same < bytes.length && bytes[same] === again[same]) same += 1;
  return same + 1;
}

function notText(text: string): Failure | null {
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
