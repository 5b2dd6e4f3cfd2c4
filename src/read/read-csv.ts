import { isAscii, isUtf8 } from 'node:buffer';
import { parse, type Parser } from 'csv-parse';
import { recordParts, type ParsedRecord } from './collect-records.ts';
import type { Chunks, Content, Reading } from './content.ts';
import { badBytes, type Decoded } from './decode.ts';
import { failure, type Failure } from './failure.ts';
import { inUtf8 } from './in-utf8.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { decodeWindows1252, windows1252Text } from './windows-1252.ts';

/** What may stand between the cells: the one that the first line has most of, of equals the first. */
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads one article a row (RFC 4180), however large the file: a row at a time. The first row names the fields; the
 * number of a record counts the rows below it. Commas, semicolons, tabs and bars are told apart by the first line, or a line
 * `sep=;` above it.
 */
export async function* readCsv(chunks: Chunks, { names, maxBytes }: Reading): AsyncGenerator<Content> {
  const warnings: Decoded['warnings'][number][] = [];
  const text = strings(inUtf8(chunks), (warning) => warnings.push(warning));
  const parts = recordParts(parsedRows(text, maxBytes), names);
  for await (const part of parts) yield { shared: true, ...part };
  if (warnings.length > 0) yield { shared: true, documents: [], rejected: [], warnings };
}

async function* parsedRows(text: AsyncGenerator<string>, maxBytes: number): AsyncGenerator<ParsedRecord> {
  let header: readonly string[] | undefined;
  let record = 0;
  for await (const row of rows(text, maxBytes)) {
    if (header !== undefined) yield { record: (record += 1), ...recordOf(header, row) };
    else header = row;
  }
}

/** A row with more cells than names has a delimiter in its text: nobody knows which cell is which. */
function recordOf(header: readonly string[], row: readonly string[]): Omit<ParsedRecord, 'record'> {
  if (row.length > header.length) return { value: null, failure: tooManyCells(header.length, row.length) };
  const entries = row.map((cell, index) => [header[index]!, cell]);
  return { value: Object.fromEntries(entries), failure: null };
}

/** The rows of each chunk as soon as it is parsed; those before a slip are given before it is thrown. */
async function* rows(text: AsyncGenerator<string>, maxBytes: number): AsyncGenerator<string[]> {
  const parsed: string[][] = [];
  let parser: Parser | undefined;
  for await (const chunk of text) {
    const { head, delimiter } = parser === undefined ? delimiterOf(chunk) : { head: chunk };
    parser ??= parserFor(delimiter!, maxBytes, parsed);
    const slip = await written(parser, head);
    yield* parsed.splice(0);
    if (slip) throw new UnreadableFile(notCsv(slip));
  }
  const slip = parser && (await ended(parser));
  yield* parsed;
  if (slip) throw new UnreadableFile(notCsv(slip));
}

function written(parser: Parser, chunk: string): Promise<Error | null | undefined> {
  return new Promise((resolve) => {
    parser.write(chunk, resolve);
  });
}

function ended(parser: Parser): Promise<Error | undefined> {
  return new Promise((resolve) => {
    parser.once('error', resolve).once('end', () => {
      resolve(undefined);
    });
    parser.resume().end();
  });
}

/** The line above the names in which a spreadsheet says what stands between the cells. */
const SAID = /^"?sep=([^\r\n"])"?(?:\r?\n|$)/;

/** What stands between the cells: what the file says, else what its first line tells; and the text without that line. */
function delimiterOf(chunk: string): { head: string; delimiter: string } {
  const said = SAID.exec(chunk);
  if (said !== null) return { head: chunk.slice(said[0].length), delimiter: said[1]! };
  const firstLine = chunk.slice(0, chunk.search(/[\r\n]|$/));
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return { head: chunk, delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))]! };
}

/** The rows go to `parsed`, not into the stream, which would lose them at a slip. */
function parserFor(delimiter: string, maxBytes: number, parsed: string[][]): Parser {
  const parser = parse({
    delimiter,
    max_record_size: maxBytes,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (row: string[]) => {
      parsed.push(row);
      return null;
    },
  });
  // Whoever writes is told; without a listener the process would end.
  return parser.on('error', () => {});
}

/**
 * The text of UTF-8 bytes without its byte order mark, as it comes; that of windows-1252, which spreadsheets write, where
 * the first bytes that are no UTF-8 are plausible as that. Throws UnreadableFile for what is neither.
 */
async function* strings(
  chunks: AsyncGenerator<Buffer>,
  warn: (warning: Decoded['warnings'][number]) => void,
): AsyncGenerator<string> {
  let decode: ((chunk?: Buffer) => string) | undefined;
  for await (const chunk of chunks) {
    if (decode === undefined && !isAscii(chunk)) decode = decoderFor(chunk, warn);
    yield decode === undefined ? chunk.toString('latin1') : decode(chunk);
  }
  if (decode !== undefined) yield decode();
}

const NOTHING = Buffer.alloc(0);

/** A decoder for a file whose first bytes beyond ASCII are these; without a chunk it tells the end. */
function decoderFor(
  first: Buffer,
  warn: (warning: Decoded['warnings'][number]) => void,
): (chunk?: Buffer) => string {
  const guess = isUtf8(first) ? null : windows1252Text(first, 'neither');
  if (guess === null) return utf8Decoder();
  guess.warnings.forEach(warn);
  return (chunk = NOTHING) => decodeWindows1252(chunk);
}

function utf8Decoder(): (chunk?: Buffer) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new UnreadableFile(badBytes('utf-8', 'bytes that are not'));
    }
  };
}

function notCsv({ message }: Error): Failure {
  return failure('syntax', {
    expected: 'rows of cells, with quotes around what holds a delimiter or a line break',
    found: `a slip (${message})`,
    remedy: 'Repair the row; those after it could not be read.',
  });
}

function tooManyCells(expected: number, found: number): Failure {
  return failure('shape', {
    expected: `at most ${expected} cells, as the first row names`,
    found: `${found}`,
    remedy: 'Put quotes around a cell that holds the delimiter.',
  });
}
