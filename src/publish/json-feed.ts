import type { Article } from '../model/article.ts';
import { absoluteUrl, feedId, ownUrl, pageUrl, publishedAt, rfc3339, type Feed } from './feed.ts';

/** The feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). An unknown date is left out. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: absoluteUrl(feed, feed.homeUrl),
    feed_url: absoluteUrl(feed, feed.selfUrl),
    ...known('next_url', feed.nextUrl === null ? null : absoluteUrl(feed, feed.nextUrl)),
    items: feed.articles.map((article) => item(feed, article)),
  });
}

function item(feed: Feed, article: Article): object {
  const published = publishedAt(article);
  return {
    id: feedId(article),
    url: pageUrl(feed, article),
    ...known('external_url', ownUrl(article)),
    title: article.title,
    content_text: article.text,
    ...known('summary', article.lead),
    ...known('date_published', published === null ? null : rfc3339(published)),
    ...known('authors', article.authors.length === 0 ? null : article.authors.map((name) => ({ name }))),
    ...known('language', article.language),
  };
}

/** JSON Feed has no null: what is not known has no key. */
function known(key: string, value: unknown): object {
  return value === null ? {} : { [key]: value };
}
