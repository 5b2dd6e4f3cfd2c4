import type { Reader } from './content.ts';
import { readJson } from './read-json.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** What is read: the extension of a name, in lower case, and who reads it. */
export const FORMATS: ReadonlyMap<string, Reader> = new Map([
  ['.txt', readPlainText],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.json', readJson],
  ['.jsonl', readJsonLines],
  ['.ndjson', readJsonLines],
]);
