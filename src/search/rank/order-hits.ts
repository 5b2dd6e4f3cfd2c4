import { type Articles, type ArticleSet, has, members } from '../match/article-set.ts';
import type { Found } from '../match/find-articles.ts';
import type { IndexData } from '../store/index-data.ts';
import type { Comparison } from './first-of.ts';

/** How hits are to be ordered. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'title';

/**
 * The order of articles by their numbers. By relevance: those that match without a typing error first, then by score,
 * then the newest, then by id. `score` is asked for each comparison, in other orders never.
 */
export function orderOf(
  { ranks }: IndexData,
  { articles, withoutTypos }: Found,
  { sort, score }: { readonly sort: Sort; readonly score: (article: number) => number },
): Comparison {
  if (sort !== 'relevance') return byRank(ranks[sort]);
  const newest = byRank(ranks.newest);
  const byScore: Comparison = (a, b) => score(b) - score(a) || newest(a, b);
  if (articles === withoutTypos) return byScore;
  const isForgiven = (article: number): number => (has(withoutTypos, article) ? 0 : 1);
  return (a, b) => isForgiven(a) - isForgiven(b) || byScore(a, b);
}

/**
 * The articles that stand for their groups: the one that the group is named for if it matches, else the first that does.
 * One of each group; in no particular order.
 */
export function hitsOf(articles: ArticleSet, groups: Uint32Array, compare: Comparison): Articles {
  const found = members(articles);
  const places = new Uint32Array(groups.length);
  let hits = 0;
  for (const article of found) {
    const group = groups[article]!;
    const place = places[group]! - 1;
    if (place < 0) {
      found[hits++] = article;
      places[group] = hits;
    } else if (article === group || (found[place] !== group && compare(article, found[place]!) < 0))
      found[place] = article;
  }
  return found.subarray(0, hits);
}

/** How many hits there are. */
export function countHits(articles: ArticleSet, groups: Uint32Array): number {
  const isHit = new Uint8Array(groups.length);
  let hits = 0;
  for (const article of members(articles)) {
    const group = groups[article]!;
    if (isHit[group] === 0) hits++;
    isHit[group] = 1;
  }
  return hits;
}

/** Ranks already tell equal dates and titles apart by id. */
function byRank(ranks: Uint32Array): Comparison {
  return (a, b) => ranks[a]! - ranks[b]!;
}
