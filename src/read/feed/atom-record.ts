import { attribute, textContent, type Element } from '../markup/element.ts';
import {
  alternateOf,
  childrenNamed,
  childText,
  childTexts,
  addressIn,
  idOf,
  mediaText,
  plainText,
  type FeedRecord,
} from './feed-record.ts';
import { toHtml } from './to-html.ts';

/** An entry of Atom (RFC 4287) under our names. */
export function atomRecord(entry: Element, base: string | undefined): FeedRecord {
  const id = childText(entry, 'id');
  const link = addressIn(base, alternateOf(childrenNamed(entry, 'link')));
  const url = link ?? (/^https?:/i.test(id ?? '') ? id : undefined);
  return {
    id: url === undefined ? id : idOf(id),
    url,
    title: atomText(entry, 'title'),
    text: htmlOf(entry, 'content') ?? htmlOf(entry, 'summary') ?? mediaText(entry),
    authors: namesOf(entry),
    date: childText(entry, 'published') ?? childText(entry, 'issued') ?? childText(entry, 'updated'),
    ...sourceOf(entry),
  };
}

/** Who an entry, or a feed, says has written it. */
export function namesOf(element: Element): string[] {
  return childrenNamed(element, 'author').flatMap((author) => childTexts(author, 'name').map(plainText));
}

/** A text construct as text. */
export function atomText(element: Element, name: string): string | undefined {
  const html = htmlOf(element, name);
  return html === undefined ? undefined : plainText(html);
}

/** What an Atom text construct holds, as HTML (RFC 4287, 3.1 and 4.1.3); undefined for a text that stands elsewhere. */
function htmlOf(entry: Element, name: string): string | undefined {
  const [construct] = childrenNamed(entry, name);
  if (construct === undefined) return undefined;
  const type = attribute(construct, 'type') || 'text';
  const html = AS_XML.has(type) ? construct.children.map(toHtml).join('') : textContent(construct);
  return html.trim() === '' ? undefined : html;
}

/** Types whose content is text or elements; in the others HTML is written as text. */
const AS_XML: ReadonlySet<string> = new Set(['text', 'text/plain', 'xhtml', 'application/xhtml+xml']);

/** An entry taken over from another feed names that one. */
function sourceOf(entry: Element): Pick<FeedRecord, 'source'> {
  const [source] = childrenNamed(entry, 'source').flatMap((feed) => atomText(feed, 'title') ?? []);
  return source === undefined ? {} : { source };
}
