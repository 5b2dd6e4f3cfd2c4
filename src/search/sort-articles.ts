import type { Article } from '../model/article.ts';
import { fold } from '../text/fold.ts';
import { publishedAt } from './store/columns.ts';

/** Orders that do not depend on the query. */
export type ArticleOrder = 'newest' | 'oldest' | 'title';

/**
 * The articles in an order; equal ones by id. Undated articles come last, in `newest` and in `oldest`.
 * Titles are compared without case and accents.
 */
export function sortArticles(articles: readonly Article[], order: ArticleOrder): Article[] {
  const keyOf = KEYS[order];
  return articles
    .map((article) => ({ article, key: keyOf(article) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.article.id, b.article.id))
    .map(({ article }) => article);
}

/** What is compared, the smallest first. */
const KEYS: Readonly<Record<ArticleOrder, (article: Article) => number | string>> = {
  newest: (article) => -(publishedAt(article) ?? -Infinity),
  oldest: (article) => publishedAt(article) ?? Infinity,
  title: ({ title }) => fold(title),
};

function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
