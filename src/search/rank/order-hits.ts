import { type ArticleSet, members } from '../match/article-set.ts';
import type { Found } from '../match/find-articles.ts';
import type { IndexData } from '../store/index-data.ts';
import type { Comparison } from './first-of.ts';

/** How hits are to be ordered. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'title';

/**
 * The order of articles by their numbers. By relevance: those that match without a typing error first, then by score,
 * then the newest, then by id. `score` is asked at most once for each article that is compared, in other orders never.
 */
export function orderOf(
  { ranks }: IndexData,
  { withoutTypos }: Found,
  { sort, score }: { readonly sort: Sort; readonly score: (article: number) => number },
): Comparison {
  if (sort !== 'relevance') return byRank(ranks[sort]);
  const scoreOf = remembering(score, withoutTypos.length);
  const newest = byRank(ranks.newest);
  return (a, b) => withoutTypos[b]! - withoutTypos[a]! || scoreOf(b) - scoreOf(a) || newest(a, b);
}

/** The articles that stand for their groups: the one that the group is named for if it matches, else the first that does. */
export function hitsOf(articles: ArticleSet, groups: Uint32Array, compare: Comparison): Int32Array {
  const best = new Int32Array(groups.length).fill(NONE);
  for (const article of members(articles)) {
    const group = groups[article]!;
    const known = best[group]!;
    if (known === NONE || article === group || (known !== group && compare(article, known) < 0))
      best[group] = article;
  }
  return best.filter((article) => article !== NONE);
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

const NONE = -1;

/** Ranks already tell equal dates and titles apart by id. */
function byRank(ranks: Uint32Array): Comparison {
  return (a, b) => ranks[a]! - ranks[b]!;
}

/** The same function, asked once for each article. */
function remembering(score: (article: number) => number, articles: number): (article: number) => number {
  const known = new Float64Array(articles).fill(NaN);
  return (article) => {
    if (Number.isNaN(known[article])) known[article] = score(article);
    return known[article]!;
  };
}
