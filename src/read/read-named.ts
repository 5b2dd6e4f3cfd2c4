import { posix } from 'node:path';
import type { Chunks, Content, Reading } from './content.ts';
import { failure, type Failure } from './failure.ts';
import { FORMATS, type Format } from './formats.ts';
import { gunzip } from './gunzip.ts';
import { tooLarge } from './load-file.ts';
import { withLostLetters } from './lost-letters.ts';
import { rejected } from './read-whole.ts';
import { failureOf } from './unreadable-file.ts';

/** A name that ends so is in the format that the rest of the name says, packed with gzip. */
const GZIP = '.gz';

/** The extensions of what is read, for people. */
export const READABLE = `${[...FORMATS.keys()].join(', ')}, each also with ${GZIP}, or .zip`;

/** A file with a name, on disk or packed in another. */
export interface NamedFile {
  readonly path: string;
  /** In bytes, as it stands there. */
  readonly size: number;
  readonly chunks: () => Chunks;
}

/** Reads a file in the format that its name says. Never throws: what cannot be read is rejected with its reason. */
export async function readNamed(file: NamedFile, reading: Reading): Promise<Content> {
  const format = formatOf(file.path);
  if ('code' in format) return rejected(format);
  const most = format.isPacked || !format.isWhole ? Infinity : reading.maxBytes;
  if (file.size > most) return rejected(tooLarge(`${file.size}`, most));
  try {
    const chunks = file.chunks();
    return withLostLetters(await format.read(format.isPacked ? gunzip(chunks, file.size) : chunks, reading));
  } catch (error) {
    return rejected(failureOf(error));
  }
}

/** The extension that says how a file is read, in lower case and with its dot: that before `.gz` of a packed one. */
export function extensionOf(path: string): { extension: string; isPacked: boolean } {
  const isPacked = path.toLowerCase().endsWith(GZIP);
  return { extension: posix.extname(isPacked ? path.slice(0, -GZIP.length) : path).toLowerCase(), isPacked };
}

function formatOf(path: string): (Format & { readonly isPacked: boolean }) | Failure {
  const { extension, isPacked } = extensionOf(path);
  const format = FORMATS.get(extension);
  return format === undefined ? unknownFormat(extension) : { ...format, isPacked };
}

function unknownFormat(extension: string): Failure {
  return failure('format', {
    expected: `a name that ends in ${READABLE}`,
    found: extension === '' ? 'one without an extension' : extension,
    remedy: 'Convert the file, or remove it.',
  });
}
