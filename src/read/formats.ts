import type { Reader } from './content.ts';
import { decodeMarkup } from './decode-markup.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readPlainText } from './read-plain-text.ts';
import { readWhole } from './read-whole.ts';

/** How the files of one format are read. */
export interface Format {
  /** True where the file must stand in memory whole, and so may not be larger than one may. */
  readonly isWhole: boolean;
  readonly read: Reader;
}

const plainText = whole(async () => readPlainText);
const markdown = whole(async () => (await import('./read-markdown.ts')).readMarkdown);
const json = whole(async () => (await import('./read-json.ts')).readJson);
const jsonLines = byRecord(async () => readJsonLines);
const csv = byRecord(async () => (await import('./read-csv.ts')).readCsv);
const feed = whole(async () => (await import('./feed/read-xml-feed.ts')).readXmlFeed, decodeMarkup);
const page = whole(async () => (await import('./read-page-or-feed.ts')).readPageOrFeed, decodeMarkup);

/** What is read: the extension of a name, in lower case, and who reads it. Their code is loaded with the first such file. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.txt', plainText],
  ['.md', markdown],
  ['.markdown', markdown],
  ['.json', json],
  ['.jsonl', jsonLines],
  ['.ndjson', jsonLines],
  ['.csv', csv],
  ['.tsv', csv],
  ['.html', page],
  ['.htm', page],
  ['.xhtml', page],
  ['.rss', feed],
  ['.atom', feed],
  ['.xml', feed],
]);

function whole(...how: Parameters<typeof readWhole>): Format {
  return { isWhole: true, read: readWhole(...how) };
}

function byRecord(load: () => Promise<Reader>): Format {
  const read: Reader = async function* (chunks, reading) {
    yield* (await load())(chunks, reading);
  };
  return { isWhole: false, read };
}
