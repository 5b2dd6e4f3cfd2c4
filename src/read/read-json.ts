import { collectRecords, isRecord, type ParsedRecord } from './collect-records.ts';
import type { Content } from './content.ts';
import { failure } from './failure.ts';
import { type FieldNames } from './field-names.ts';
import { parseJson } from './parse-json.ts';
import { readFields } from './read-fields.ts';

/** Where the answers of news APIs keep their list of articles. */
const WRAPPERS = ['articles', 'items', 'results', 'documents', 'docs', 'records', 'data', 'hits'];

const REMEDY = 'Repair it, or name the file .jsonl if each line is an article of its own.';

/** Reads one article, a list of them, or an object without a text of its own that wraps a list (`{"articles": […]}`). */
export function readJson(text: string, names: FieldNames): Content {
  const parsed = parseJson(text, REMEDY);
  const list = listOf(parsed.value, names);
  if (list === null) return { shared: false, ...collectRecords([{ record: null, ...parsed }], names) };
  if (list.length === 0) return emptyList();
  return { shared: true, ...collectRecords(numbered(list), names) };
}

function listOf(value: unknown, names: FieldNames): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value) || readFields(value, names).text !== null) return null;
  const wrapped = WRAPPERS.filter((key) => Object.hasOwn(value, key));
  const lists = wrapped.map((key) => (value as Record<string, unknown>)[key]);
  return lists.find((list) => Array.isArray(list)) ?? null;
}

function* numbered(list: readonly unknown[]): Generator<ParsedRecord> {
  for (const [index, value] of list.entries()) yield { record: index + 1, value, failure: null };
}

function emptyList(): Content {
  const empty = failure('empty', {
    expected: 'at least one article',
    found: 'an empty list',
    remedy: 'Add articles, or remove the file.',
  });
  return { shared: true, documents: [], rejected: [{ record: null, ...empty }], warnings: [] };
}
