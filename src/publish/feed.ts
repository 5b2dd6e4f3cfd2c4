import type { Article } from '../model/article.ts';

/** A page of articles to publish as a feed; the three formats say the same of it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page for people that the feed belongs to; absolute where `publicUrl` is null. */
  readonly homeUrl: string;
  /** Where this feed is served; absolute, or a path on this server. */
  readonly selfUrl: string;
  /** Where the next page of the feed is served; null on the last. */
  readonly nextUrl: string | null;
  /** Where the public reaches this server (the setting PUBLIC_URL); null: the origin of `homeUrl`. */
  readonly publicUrl: string | null;
  readonly articles: readonly Article[];
}

/** The name of an article in every feed: stable as long as the article's id, wherever it is served. */
export function feedId(article: Article): string {
  return `urn:dateline:${article.id}`;
}

/** The absolute URL of a path on this server; an absolute URL stays as it is. A path in `publicUrl` is kept. */
export function absoluteUrl(feed: Feed, url: string): string {
  return url.startsWith('/') ? serverUrl(feed) + url : url;
}

/** Where this server shows the article. */
export function pageUrl(feed: Feed, article: Article): string {
  return absoluteUrl(feed, article.links.self);
}

/** Where the article was published, spelled as a feed needs it; null where that is not known. */
export function ownUrl(article: Article): string | null {
  return article.url !== null && URL.canParse(article.url) ? new URL(article.url).href : null;
}

/** The first instant of the publication date ('2015-10' is midnight UTC of 1 October); null where it is not known. */
export function publishedAt(article: Article): Date | null {
  if (article.published.value === null) return null;
  const date = new Date(withZone(article.published.value));
  return Number.isNaN(date.getTime()) ? null : date;
}

/** RFC 3339, to the second: what Atom and JSON Feed take. */
export function rfc3339(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

function serverUrl(feed: Feed): string {
  return (feed.publicUrl ?? new URL(feed.homeUrl).origin).replace(/\/$/, '');
}

/** A time without a zone counts as UTC: JavaScript would read it in the zone of this machine. */
function withZone(value: string): string {
  return /T[\d:.]+$/.test(value) ? `${value}Z` : value;
}
