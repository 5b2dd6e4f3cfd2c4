import { attribute, type Element } from '../markup/element.ts';
import {
  addressIn,
  alternateOf,
  childrenNamed,
  childText,
  childTexts,
  idOf,
  mediaText,
  plainText,
  type FeedRecord,
} from './feed-record.ts';

/** RSS 2.0 writes an author as an address with the name in brackets. */
const ADDRESS_AND_NAME = /^[^\s()]{1,200}@[^\s()]{1,200}\s*\(([^()]{1,200})\)$/;

/** An item of RSS 0.9x, 1.0 or 2.0 (with the content, Dublin Core and Atom modules) under our names. */
export function rssRecord(item: Element, base: string | undefined): FeedRecord {
  const guid = childText(item, 'guid');
  const link = childText(item, 'link') ?? alternateOf(childrenNamed(item, 'atom:link'));
  const about = attribute(item, 'rdf:about') || undefined;
  const url = addressIn(base, link) ?? permalink(item, guid) ?? about;
  const title = childText(item, 'title');
  return {
    id: url === undefined ? guid : idOf(guid),
    url,
    title: title && plainText(title),
    text: childText(item, 'content:encoded') ?? childText(item, 'description') ?? mediaText(item),
    authors: [...childTexts(item, 'dc:creator'), ...childTexts(item, 'author')].map(nameOf),
    date: childText(item, 'pubDate') ?? childText(item, 'dc:date') ?? childText(item, 'atom:published'),
    ...sourceOf(item),
  };
}

const nameOf = (author: string): string => plainText(ADDRESS_AND_NAME.exec(author)?.[1] ?? author);

/** A guid is an address unless it says that it is none. */
function permalink(item: Element, guid: string | undefined): string | undefined {
  const isNone = childrenNamed(item, 'guid').some((one) => attribute(one, 'isPermaLink') === 'false');
  return !isNone && guid !== undefined && /^https?:/i.test(guid) ? guid : undefined;
}

/** An item taken over from another feed names that one. */
function sourceOf(item: Element): Pick<FeedRecord, 'source'> {
  const source = childText(item, 'source');
  return source === undefined ? {} : { source: plainText(source) };
}
