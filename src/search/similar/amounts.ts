import { AMOUNTS } from '../rank/impacts.ts';
import { firstFrom } from '../store/first-from.ts';
import type { IndexData } from '../store/index-data.ts';

/** How often a term stands in an article, as the ranker counts; 0 where it does not. */
export function amountOf({ postings, impacts }: IndexData, term: number, article: number): number {
  const articles = postings.articlesOf(term);
  const at = articles[0]! < article ? firstFrom(articles, article, 0) : 0;
  return articles[at] === article ? AMOUNTS[impacts.of(term)[at]!]! : 0;
}
