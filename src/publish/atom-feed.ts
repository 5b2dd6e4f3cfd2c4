import type { Article } from '../model/article.ts';
import { absoluteUrl, feedId, ownUrl, pageUrl, publishedAt, rfc3339, type Feed } from './feed.ts';
import { element, xmlDocument, type Element } from './xml.ts';

/**
 * Atom requires `updated`, also of an article whose date nothing tells. A constant says "unknown" and never
 * changes; the time of reading would make old articles look new after every restart.
 */
const UNKNOWN_DATE = '1970-01-01T00:00:00Z';

/** The feed as Atom (RFC 4287). `updated` is the published date, of the feed the greatest of its entries. */
export function atomFeed(feed: Feed): string {
  const home = absoluteUrl(feed, feed.homeUrl);
  const self = absoluteUrl(feed, feed.selfUrl);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom' },
      element('id', {}, self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, lastUpdated(feed)),
      // Required (4.1.1) unless every entry names an author of its own.
      author('Dateline'),
      link('alternate', home),
      link('self', self, 'application/atom+xml'),
      ...(feed.nextUrl === null
        ? []
        : [link('next', absoluteUrl(feed, feed.nextUrl), 'application/atom+xml')]),
      ...feed.articles.map((article) => entry(feed, article)),
    ),
  );
}

function entry(feed: Feed, article: Article): Element {
  const published = publishedAt(article);
  return element(
    'entry',
    article.language === null ? {} : { 'xml:lang': article.language },
    element('id', {}, feedId(article)),
    element('title', {}, article.title),
    element('updated', {}, updated(article)),
    ...(published === null ? [] : [element('published', {}, rfc3339(published))]),
    ...article.authors.map(author),
    ...links(feed, article),
    ...(article.lead === null ? [] : [element('summary', {}, article.lead)]),
    element('content', { type: 'text' }, article.text),
  );
}

function links(feed: Feed, article: Article): readonly Element[] {
  const page = pageUrl(feed, article);
  const own = ownUrl(article);
  return own === null ? [link('alternate', page)] : [link('alternate', own), link('related', page)];
}

function lastUpdated(feed: Feed): string {
  return feed.articles.map(updated).toSorted().at(-1) ?? UNKNOWN_DATE;
}

function updated(article: Article): string {
  const published = publishedAt(article);
  return published === null ? UNKNOWN_DATE : rfc3339(published);
}

function link(rel: string, href: string, type?: string): Element {
  return element('link', { rel, ...(type === undefined ? {} : { type }), href });
}

function author(name: string): Element {
  return element('author', {}, element('name', {}, name));
}
