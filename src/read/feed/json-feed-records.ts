import { isRecord, type ParsedRecord } from '../collect-records.ts';

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

type Values = Readonly<Record<string, unknown>>;

/**
 * The items of a JSON Feed (1.0, 1.1), each with what the feed says of all of them; null for any other JSON. HTML is
 * preferred to plain text, because it keeps paragraphs apart.
 */
export function jsonFeedRecords(value: unknown): readonly ParsedRecord[] | null {
  if (!isRecord(value)) return null;
  const feed = value as Values;
  const { version, items, title, language } = feed;
  if (typeof version !== 'string' || !VERSION.test(version) || !Array.isArray(items)) return null;
  const common = { source: title, language, authors: authorsOf(feed) };
  return items.map((item: unknown, index) => recordOf(item, index + 1, common));
}

function recordOf(item: unknown, record: number, common: Values): ParsedRecord {
  if (!isRecord(item)) return { record, value: item, failure: null };
  const { content_html: html, content_text: text, date_published: date, ...rest } = item as Values;
  const isHtml = typeof html === 'string' && html.trim() !== '';
  const authors = authorsOf(rest) ?? common['authors'];
  const said = { ...common, url: rest['external_url'], ...rest, date, authors };
  const isSummary = !isHtml && (text === undefined || text === '');
  const value = isSummary
    ? { ...said, text: rest['summary'], summary: null }
    : { ...said, text: isHtml ? html : text };
  return { record, value, failure: null, isHtml };
}

/** A list since 1.1, one author in 1.0. */
function authorsOf({ authors, author }: Values): unknown {
  return Array.isArray(authors) && authors.length > 0 ? authors : author;
}
