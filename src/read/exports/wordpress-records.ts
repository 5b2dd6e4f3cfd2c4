import { isRecord, type ParsedRecord } from '../collect-records.ts';
import type { Failure } from '../failure.ts';
import { noArticle, unpublished } from '../no-article.ts';

type Values = Readonly<Record<string, unknown>>;

/** A post as the REST API of WordPress answers it, or a list of them; null for any other JSON. An author is a mere number there. */
export function wordPressRecords(value: unknown): readonly ParsedRecord[] | null {
  if (isPost(value)) return [recordOf(value, null)];
  if (!Array.isArray(value) || value.length === 0 || !value.every(isPost)) return null;
  return value.map((post, index) => recordOf(post, index + 1));
}

function recordOf(post: Values, record: number | null): ParsedRecord {
  const { date, date_gmt: utc } = post;
  const when = typeof utc === 'string' ? `${utc}Z` : date;
  const value = { ...post, date: when, author: undefined };
  return { record, value, failure: failureOf(post), isHtml: true };
}

function isPost(value: unknown): value is Values {
  if (!isRecord(value)) return false;
  const { content, title, type } = value as Values;
  return [content, title].every((one) => isRecord(one) && 'rendered' in one) && typeof type === 'string';
}

function failureOf({ type, status = 'publish' }: Values): Failure | null {
  if (type === 'page' || type === 'attachment')
    return noArticle(`one of the type "${type}"`, 'Export posts only, or leave it so.');
  return status === 'publish' ? null : unpublished(`one with the status ${JSON.stringify(status)}`);
}
