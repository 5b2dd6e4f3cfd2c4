import type { Article } from '../model/article.ts';
import { escapeMarkup } from '../text/escape.ts';
import { absoluteUrl, feedId, ownUrl, pageUrl, publishedAt, type Feed } from './feed.ts';
import { element, xmlDocument, type Element } from './xml.ts';

/** `atom:link` names the feed's own place; Dublin Core the author, as RSS's `author` has to be an e-mail address. */
const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** The feed as RSS 2.0 (https://www.rssboard.org/rss-specification). An unknown date is left out. */
export function rssFeed(feed: Feed): string {
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...NAMESPACES },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, absoluteUrl(feed, feed.homeUrl)),
        element('description', {}, feed.description),
        atomLink('self', absoluteUrl(feed, feed.selfUrl)),
        ...(feed.nextUrl === null ? [] : [atomLink('next', absoluteUrl(feed, feed.nextUrl))]),
        ...feed.articles.map((article) => item(feed, article)),
      ),
    ),
  );
}

function item(feed: Feed, article: Article): Element {
  const published = publishedAt(article);
  return element(
    'item',
    {},
    element('title', {}, article.title),
    element('link', {}, ownUrl(article) ?? pageUrl(feed, article)),
    element('guid', { isPermaLink: 'false' }, feedId(article)),
    // RFC 822 with the four-digit year of RFC 1123.
    ...(published === null ? [] : [element('pubDate', {}, published.toUTCString())]),
    ...article.authors.map((name) => element('dc:creator', {}, name)),
    ...(article.language === null ? [] : [element('dc:language', {}, article.language)]),
    element('description', {}, html(article)),
  );
}

/** Readers take an RSS description as HTML: the text is escaped once for HTML here, and again for XML when written. */
function html(article: Article): string {
  return article.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph.text)}</p>`).join('');
}

function atomLink(rel: string, href: string): Element {
  return element('atom:link', { rel, type: 'application/rss+xml', href });
}
