import { fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import type { Chunks, PathContent, Reading } from './content.ts';
import { failure, type Failure } from './failure.ts';
import { mostUnpacked } from './gunzip.ts';
import { tooLarge } from './load-file.ts';
import { readNamed } from './read-named.ts';
import { rejected } from './read-whole.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** An open ZIP file. */
interface Archive {
  readonly path: string;
  readonly size: number;
  readonly descriptor: number;
}

/** Folders, and what systems put beside the files: names that begin with a dot, and the copy of them that macOS adds. */
const SKIPPED = /\/$|(?:^|\/)(?:\.|__MACOSX\/)/;

/** Files in one archive: what would make its list alone too much to hold. */
const MOST_ENTRIES = 1_000_000;

/**
 * Reads the files in a ZIP file, in name order, each under the path of the archive and its own. Names that lead out of
 * the archive, entries that unpack to more than they say, and archives packed to harm are refused.
 */
export async function* readZip(
  { path, size, descriptor }: Archive,
  reading: Reading,
): AsyncGenerator<PathContent> {
  try {
    const zip = await fromFdPromise(descriptor, { autoClose: false });
    const entries = await listEntries(zip, size);
    if (entries.length === 0) yield { path, content: rejected(nothingIn()) };
    yield* listed(path, entriesOf(zip, entries, { path, reading }));
  } catch (error) {
    const why = error instanceof UnreadableFile ? error.failure : notZip(error as Error);
    yield { path, content: rejected(why) };
  }
}

async function listEntries(zip: ZipFile, size: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let unpacked = 0;
  const most = mostUnpacked(size);
  for await (const entry of zip.eachEntry()) {
    unpacked += entry.uncompressedSize;
    if (unpacked > most || entries.length >= MOST_ENTRIES)
      throw new UnreadableFile(tooLarge('more, unpacked from a file far smaller', most));
    if (!SKIPPED.test(entry.fileName)) entries.push(entry);
  }
  return entries.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1));
}

async function* entriesOf(
  zip: ZipFile,
  entries: readonly Entry[],
  { path, reading }: { readonly path: string; readonly reading: Reading },
): AsyncGenerator<PathContent> {
  for (const entry of entries) yield* readEntry(zip, entry, path, reading);
}

/** After so many entries that are rejected the rest is counted, not listed: an archive holds whatever was in a folder. */
const LISTED_FAILURES = 1000;

async function* listed(path: string, parts: AsyncIterable<PathContent>): AsyncGenerator<PathContent> {
  let count = 0;
  for await (const part of parts) {
    const { documents, rejected: failures } = part.content;
    if (documents.length === 0) count += failures.length;
    if (documents.length > 0 || count <= LISTED_FAILURES) yield part;
  }
  if (count > LISTED_FAILURES) yield { path, content: rejected(unlisted(count - LISTED_FAILURES)) };
}

function unlisted(count: number): Failure {
  const remedy = 'Pack articles only, if these are none.';
  const found = `${count} more files that are rejected and not listed`;
  return failure('format', { expected: 'an archive of articles', found, remedy });
}

async function* readEntry(
  zip: ZipFile,
  entry: Entry,
  archive: string,
  reading: Reading,
): AsyncGenerator<PathContent> {
  const path = `${archive}/${entry.fileName}`;
  const file = { path, size: entry.uncompressedSize, chunks: () => chunksOf(zip, entry) };
  for await (const content of readNamed(file, reading)) yield { path, content };
}

async function* chunksOf(zip: ZipFile, entry: Entry): Chunks {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw new UnreadableFile(notZip(error as Error));
  }
}

function notZip({ message }: Error): Failure {
  const remedy = 'Pack the files again.';
  return failure('syntax', { expected: 'a whole ZIP file', found: `a slip (${message})`, remedy });
}

function nothingIn(): Failure {
  const remedy = 'Add articles, or remove the file.';
  return failure('empty', { expected: 'at least one file', found: 'an archive without any', remedy });
}
