import type { Document } from '../model/document.ts';
import type { IngestWarning, Rejected } from '../model/ingest.ts';
import type { PathContent } from './content.ts';
import { CorpusError } from './corpus-error.ts';
import { sentence } from './failure.ts';
import { fieldNames } from './field-names.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { READABLE } from './read-named.ts';
import { fileReader } from './reading-thread.ts';
import type { ThreadLimits } from '../thread/work-thread.ts';
import { walk, type FoundFile, type Walk } from './walk.ts';

/** How a folder is read. */
export interface ReadOptions {
  /** Bytes that a file may have, or a record of one that is read record by record; a larger one is rejected. */
  readonly maxBytes: number;
  /** Our field → the name it has in the files, tried before the usual ones: `{ title: 'headline' }`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Paths below the folder that are no articles. */
  readonly except?: readonly string[];
  /** What one file may need; with limits, files are read in a thread that can be stopped. */
  readonly limits?: ThreadLimits;
  /** Whether a folder without files is one of no articles, to which some will come; else it is taken for a mistake. */
  readonly mayBeEmpty?: boolean;
}

/** What a folder holds. */
export interface ReadResult {
  /** Files found, read or not; names that begin with a dot are no part of it. */
  readonly files: number;
  /** By path, then in the order of the file. */
  readonly documents: readonly Document[];
  /** By path, then in the order of the file. */
  readonly rejected: readonly Rejected[];
  readonly warnings: readonly IngestWarning[];
}

/** What goes beside the reading of a folder. */
export interface ReadBeside {
  /** Answers for a file that is known, or reads it. */
  readonly remember: (
    file: FoundFile,
    read: () => Promise<readonly PathContent[]>,
  ) => Promise<readonly PathContent[]>;
  /** Hears how many files are done. */
  readonly onRead: (done: number, total: number) => void;
}

const NOTHING_BESIDE: ReadBeside = { remember: (_file, read) => read(), onRead: () => {} };

/** Files read at a time: enough to keep the disk busy, few enough for the limits on open files. */
const CONCURRENCY = 16;

/**
 * Reads every article below a folder. What cannot be read is reported with its reason, and the rest is served.
 * Throws CorpusError if there is no such folder, nothing in it (unless `mayBeEmpty`), or `fields` maps a field that does not exist.
 */
export async function readFolder(
  folder: string,
  options: ReadOptions,
  { remember, onRead }: ReadBeside = NOTHING_BESIDE,
): Promise<ReadResult> {
  const names = fieldNames(options.fields);
  const found = await filesBelow(folder, options);
  const reader = fileReader(options.limits);
  const reading = { names, maxBytes: options.maxBytes };
  let done = 0;
  const read = await mapConcurrently(found.files, CONCURRENCY, async (file) => {
    const content = await remember(file, () => reader.read(file, reading));
    onRead(++done, found.files.length);
    return content;
  });
  await reader.end();
  const contents = read.flat().map(withPath);
  const rejected = [...found.rejected, ...contents.flatMap((content) => content.rejected)];
  return {
    files: found.files.length,
    documents: contents.flatMap((content) => content.documents),
    rejected: rejected.sort(byPath),
    warnings: contents.flatMap((content) => content.warnings),
  };
}

async function filesBelow(folder: string, { except = [], mayBeEmpty = false }: ReadOptions): Promise<Walk> {
  const { files, rejected } = await walk(folder).catch((error: NodeJS.ErrnoException) => {
    const code = String(error.code);
    throw noCorpus(folder, LISTING_ERRORS[code] ?? `something that cannot be listed (${code})`);
  });
  const articles = files.filter(({ path }) => !except.includes(path));
  if (!mayBeEmpty && articles.length + rejected.length === 0) throw noCorpus(folder, 'an empty folder');
  return { files: articles, rejected };
}

const LISTING_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing by that name',
  ENOTDIR: 'a file',
  EACCES: 'a folder that may not be read',
};

function noCorpus(folder: string, found: string): CorpusError {
  return new CorpusError(
    sentence({
      expected: `a folder of articles (${READABLE}) at ${JSON.stringify(folder)}`,
      found,
      remedy: 'Put articles there, or name another folder with --corpus FOLDER.',
    }),
  );
}

function withPath({
  path,
  content: { shared, documents, rejected, warnings },
}: PathContent): Omit<ReadResult, 'files'> {
  return {
    documents: documents.map((document) => ({ path, shared, ...document })),
    rejected: rejected.map((item) => ({ path, ...item })),
    warnings: warnings.map((item) => ({ path, ...item })),
  };
}

/** Stable, so the records of a file stay in order. */
function byPath(a: Rejected, b: Rejected): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
