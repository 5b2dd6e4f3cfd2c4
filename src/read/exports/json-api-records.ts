import { isRecord, type ParsedRecord } from '../collect-records.ts';
import { unpublished } from '../no-article.ts';

type Values = Readonly<Record<string, unknown>>;

/** The resources of an answer in the form of JSON:API, as Drupal gives its nodes; null for any other JSON. */
export function jsonApiRecords(value: unknown): readonly ParsedRecord[] | null {
  const { data } = Object(value) as Values;
  if (!Array.isArray(data) || data.length === 0 || !data.every(isResource)) return null;
  return data.map((resource, index) => recordOf(resource, index + 1));
}

type Resource = Values & { readonly attributes: Values };

function isResource(value: unknown): value is Resource {
  return (
    isRecord(value) &&
    typeof (value as Values)['type'] === 'string' &&
    isRecord((value as Values)['attributes'])
  );
}

function recordOf({ id, type, attributes }: Resource, record: number): ParsedRecord {
  const { body, created, langcode, status } = attributes;
  const isNode = String(type).startsWith('node--');
  const node = isNode ? { date: created, language: langcode, lead: (Object(body) as Values)['summary'] } : {};
  const value = { ...node, ...attributes, id };
  return { record, value, failure: isNode && status === false ? unpublished('one that is not') : null };
}
