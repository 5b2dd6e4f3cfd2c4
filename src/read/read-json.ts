import { collectRecords, isRecord, type ParsedRecord } from './collect-records.ts';
import type { Content } from './content.ts';
import { type FieldNames } from './field-names.ts';
import { ghostRecords } from './exports/ghost-records.ts';
import { jsonApiRecords } from './exports/json-api-records.ts';
import { wordPressRecords } from './exports/wordpress-records.ts';
import { jsonFeedRecords } from './feed/json-feed-records.ts';
import { parseJson } from './parse-json.ts';
import { readFields } from './read-fields.ts';

/** Where the answers of news APIs keep their list of articles. */
const WRAPPERS = ['articles', 'items', 'results', 'documents', 'docs', 'records', 'data', 'hits'];

const REMEDY = 'Repair it, or name the file .jsonl if each line is an article of its own.';

/** The systems whose JSON is known by its shape: each answers the records in it, or null for any other JSON. */
const SYSTEMS = [jsonFeedRecords, ghostRecords, jsonApiRecords, wordPressRecords];

/**
 * Reads one article, a list of them, an object without a text of its own that wraps a list (`{"articles": […]}`), a
 * JSON Feed, or what Ghost, Drupal and WordPress export.
 */
export async function readJson(text: string, names: FieldNames): Promise<Content> {
  const parsed = parseJson(text, REMEDY);
  const records = recordsOf(parsed.value, names);
  if (records === null)
    return { shared: false, ...(await collectRecords([{ record: null, ...parsed }], names)) };
  const isOne = records.length === 1 && records[0]!.record === null;
  return { shared: !isOne, ...(await collectRecords(records, names)) };
}

function recordsOf(value: unknown, names: FieldNames): readonly ParsedRecord[] | null {
  for (const recordsOfSystem of SYSTEMS) {
    const records = recordsOfSystem(value);
    if (records !== null) return records;
  }
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
