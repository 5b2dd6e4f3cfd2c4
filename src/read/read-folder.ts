import { posix } from 'node:path';
import type { Document } from '../model/document.ts';
import type { IngestWarning, Rejected } from '../model/ingest.ts';
import type { Content, Reader } from './content.ts';
import { CorpusError } from './corpus-error.ts';
import { failure, sentence, type Failure } from './failure.ts';
import { fieldNames, type FieldNames } from './field-names.ts';
import { notAFile } from './file-failures.ts';
import { FORMATS } from './formats.ts';
import { loadText } from './load-text.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { walk, type FoundFile, type Walk } from './walk.ts';

/** How a folder is read. */
export interface ReadOptions {
  /** Bytes a file may have; a larger one is rejected. */
  readonly maxBytes: number;
  /** Our field → the name it has in the files, tried before the usual ones: `{ title: 'headline' }`. */
  readonly fields: Readonly<Record<string, string>>;
  /** Paths below the folder that are no articles. */
  readonly except?: readonly string[];
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
  readonly remember: (file: FoundFile, read: () => Promise<Content>) => Promise<Content>;
  /** Hears how many files are done. */
  readonly onRead: (done: number, total: number) => void;
}

const NOTHING_BESIDE: ReadBeside = { remember: (_file, read) => read(), onRead: () => {} };

/** Files read at a time: enough to keep the disk busy, few enough for the limits on open files. */
const CONCURRENCY = 16;

/**
 * Reads every article below a folder. What cannot be read is reported with its reason, and the rest is served.
 * Throws CorpusError if there is no such folder, nothing in it, or `fields` maps a field that does not exist.
 */
export async function readFolder(
  folder: string,
  options: ReadOptions,
  { remember, onRead }: ReadBeside = NOTHING_BESIDE,
): Promise<ReadResult> {
  const names = fieldNames(options.fields);
  const found = await filesBelow(folder, options.except ?? []);
  let done = 0;
  const contents = await mapConcurrently(found.files, CONCURRENCY, async (file) => {
    const content = await remember(file, () => readFile(file, options.maxBytes, names));
    onRead(++done, found.files.length);
    return withPath(file.path, content);
  });
  const rejected = [...found.rejected, ...contents.flatMap((content) => content.rejected)];
  return {
    files: found.files.length,
    documents: contents.flatMap((content) => content.documents),
    rejected: rejected.sort(byPath),
    warnings: contents.flatMap((content) => content.warnings),
  };
}

async function filesBelow(folder: string, except: readonly string[]): Promise<Walk> {
  const { files, rejected } = await walk(folder).catch((error: NodeJS.ErrnoException) => {
    const code = String(error.code);
    throw noCorpus(folder, LISTING_ERRORS[code] ?? `something that cannot be listed (${code})`);
  });
  const articles = files.filter(({ path }) => !except.includes(path));
  if (articles.length + rejected.length === 0) throw noCorpus(folder, 'an empty folder');
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
      expected: `a folder of articles (${[...FORMATS.keys()].join(', ')}) at ${JSON.stringify(folder)}`,
      found,
      remedy: 'Put articles there, or name another folder with --corpus FOLDER.',
    }),
  );
}

async function readFile(file: FoundFile, maxBytes: number, names: FieldNames): Promise<Content> {
  if (file.kind !== 'file') return nothing(notAFile(file.kind));
  const extension = posix.extname(file.path).toLowerCase();
  const reader = FORMATS.get(extension);
  if (reader === undefined) return nothing(unknownFormat(extension));
  return contentOf(await loadText(file.location, maxBytes), reader, names);
}

function contentOf(text: string | Failure, reader: Reader, names: FieldNames): Content {
  return typeof text === 'string' ? reader(text, names) : nothing(text);
}

function nothing(why: Failure): Content {
  return { shared: false, documents: [], rejected: [{ record: null, ...why }], warnings: [] };
}

function unknownFormat(extension: string): Failure {
  return failure('format', {
    expected: `a name that ends in ${[...FORMATS.keys()].join(', ')}`,
    found: extension === '' ? 'one without an extension' : extension,
    remedy: 'Convert the file, or remove it.',
  });
}

function withPath(
  path: string,
  { shared, documents, rejected, warnings }: Content,
): Omit<ReadResult, 'files'> {
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
