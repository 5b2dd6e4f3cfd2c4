import { posix } from 'node:path';
import type { Chunks, Content, Reading } from './content.ts';
import { failure, type Failure } from './failure.ts';
import { FORMATS, type Format } from './formats.ts';
import { gunzip } from './gunzip.ts';
import { tooLarge } from './load-file.ts';
import { withLostLetters } from './lost-letters.ts';
import { rejected } from './read-whole.ts';
import { failureOf, UnreadableFile } from './unreadable-file.ts';

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

/** Reads a file in the format that its name says, in parts. Never throws: what cannot be read is rejected with its reason. */
export async function* readNamed(file: NamedFile, reading: Reading): AsyncGenerator<Content> {
  try {
    yield* withLostLetters(readAs(formatOf(file.path), file, reading));
  } catch (error) {
    yield rejected(failureOf(error));
  }
}

type NamedFormat = Format & { readonly isPacked: boolean };

/** What sites have for machines, beside their pages. */
const FOR_MACHINES: ReadonlySet<string> = new Set(
  'robots.txt ads.txt app-ads.txt humans.txt security.txt llms.txt sellers.json'.split(' '),
);

/** Throws UnreadableFile for a file that may not stand in memory. */
function readAs(
  { isPacked, isWhole, read }: NamedFormat,
  file: NamedFile,
  reading: Reading,
): AsyncIterable<Content> {
  const most = isPacked || !isWhole ? Infinity : reading.maxBytes;
  if (file.size > most) throw new UnreadableFile(tooLarge(`${file.size}`, most));
  const chunks = file.chunks();
  return read(isPacked ? gunzip(chunks, file.size) : chunks, reading);
}

/** The extension that says how a file is read, in lower case and with its dot: that before `.gz` of a packed one. */
export function extensionOf(path: string): { extension: string; isPacked: boolean } {
  const isPacked = path.toLowerCase().endsWith(GZIP);
  return { extension: posix.extname(isPacked ? path.slice(0, -GZIP.length) : path).toLowerCase(), isPacked };
}

/** The format that the end of a name says; throws UnreadableFile where it says none. */
function formatOf(path: string): NamedFormat {
  const name = posix.basename(path);
  if (FOR_MACHINES.has(name)) throw new UnreadableFile(forMachines(name));
  const { extension, isPacked } = extensionOf(path);
  const format = FORMATS.get(extension);
  if (format === undefined) throw new UnreadableFile(unknownFormat(extension));
  return { ...format, isPacked };
}

function forMachines(name: string): Failure {
  const found = `${name}, which sites have for machines`;
  return failure('format', { expected: 'a file of articles', found, remedy: 'Rename it if it is one.' });
}

function unknownFormat(extension: string): Failure {
  return failure('format', {
    expected: `a name that ends in ${READABLE}`,
    found: extension === '' ? 'one without an extension' : extension,
    remedy: 'Convert the file, or remove it.',
  });
}
