import { collectRecords, isRecord, type ParsedRecord } from './collect-records.ts';
import type { Content } from './content.ts';
import { type FieldNames } from './field-names.ts';
import { jsonFeedRecords } from './feed/json-feed-records.ts';
import { parseJson } from './parse-json.ts';
import { readFields } from './read-fields.ts';

/** Where the answers of news APIs keep their list of articles. */
const WRAPPERS = ['articles', 'items', 'results', 'documents', 'docs', 'records', 'data', 'hits'];

const REMEDY = 'Repair it, or name the file .jsonl if each line is an article of its own.';

/**
 * Reads one article, a list of them, an object without a text of its own that wraps a list (`{"articles": […]}`), or a
 * JSON Feed.
 */
export async function readJson(text: string, names: FieldNames): Promise<Content> {
  const parsed = parseJson(text, REMEDY);
  const records = recordsOf(parsed.value, names);
  if (records === null)
    return { shared: false, ...(await collectRecords([{ record: null, ...parsed }], names)) };
  return { shared: true, ...(await collectRecords(records, names)) };
}

function recordsOf(value: unknown, names: FieldNames): readonly ParsedRecord[] | null {
  const items = isRecord(value) ? jsonFeedRecords(value) : null;
  if (items !== null) return items;
  const list = listOf(value, names);
  return list && list.map((item, index) => ({ record: index + 1, value: item, failure: null }));
}

function listOf(value: unknown, names: FieldNames): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || readFields(value, names).text !== null) return null;
  const wrapped = WRAPPERS.filter((key) => Object.hasOwn(value, key));
  const lists = wrapped.map((key) => (value as Record<string, unknown>)[key]);
  return lists.find((list) => Array.isArray(list)) ?? null;
}
