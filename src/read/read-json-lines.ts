import { byteLines } from './byte-lines.ts';
import { recordParts, type ParsedRecord } from './collect-records.ts';
import type { Chunks, Content, Reading } from './content.ts';
import { decode } from './decode.ts';
import { inUtf8 } from './in-utf8.ts';
import { tooLarge } from './load-file.ts';
import { parseJson } from './parse-json.ts';

const REMEDY = 'Repair the line: each line is one whole object.';

/**
 * Reads one article a line (JSON Lines, NDJSON), however large the file: a line at a time. Blank lines are skipped; the
 * number of a record is that of its line.
 */
export async function* readJsonLines(chunks: Chunks, { names, maxBytes }: Reading): AsyncGenerator<Content> {
  const parts = recordParts(parsedLines(chunks, maxBytes), names);
  for await (const part of parts) yield { shared: true, ...part };
}

async function* parsedLines(chunks: Chunks, maxBytes: number): AsyncGenerator<ParsedRecord> {
  for await (const { number, bytes } of byteLines(inUtf8(chunks), maxBytes)) {
    const text = bytes === null ? tooLarge('a line of more', maxBytes) : decode(bytes);
    if (typeof text === 'string') yield { record: number, ...parseJson(text, REMEDY) };
    else if (text.code !== 'empty') yield { record: number, value: null, failure: text };
  }
}
