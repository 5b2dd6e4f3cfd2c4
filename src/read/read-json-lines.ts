import { collectRecords, type ParsedRecord } from './collect-records.ts';
import type { Content } from './content.ts';
import type { FieldNames } from './field-names.ts';
import { parseJson } from './parse-json.ts';

const REMEDY = 'Repair the line: each line is one whole object.';

/** Reads one article a line (JSON Lines, NDJSON). Blank lines are skipped; the number of a record is that of its line. */
export function readJsonLines(text: string, names: FieldNames): Content {
  return { shared: true, ...collectRecords(parsedLines(text), names) };
}

/** A line at a time: a large file never stands in memory twice. */
function* parsedLines(text: string): Generator<ParsedRecord> {
  let record = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    record += 1;
    start += line.length + 1;
    if (line.trim() !== '') yield { record, ...parseJson(line, REMEDY) };
  }
}
