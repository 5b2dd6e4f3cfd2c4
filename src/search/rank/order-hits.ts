import { type ArticleSet, members } from '../match/article-set.ts';
import type { Found } from '../match/find-articles.ts';
import type { IndexData } from '../store/index-data.ts';

/** A matching article by its number, and its relevance. */
export interface Hit {
  readonly article: number;
  readonly score: number;
}

/** How hits are to be ordered. */
export interface HitOrder {
  readonly sort: 'relevance' | 'newest' | 'oldest' | 'title';
  readonly collapse: 'duplicates' | 'none';
  readonly score: (article: number) => number;
}

/**
 * The hits in order. By relevance: articles that match without a typing error first, then by score, then the newest,
 * then by id. Copies of one article are one hit: the canonical copy if it matches, else the best copy that does.
 */
export function orderHits(data: IndexData, found: Found, { sort, collapse, score }: HitOrder): Hit[] {
  const hits = members(found.articles).map((article) => ({ article, score: score(article) }));
  const ordered = hits.sort(sort === 'relevance' ? byRelevance(data, found) : byRank(data.ranks[sort]));
  return collapse === 'duplicates' ? withoutCopies(data, ordered, found.articles) : ordered;
}

/** How many hits there are. */
export function countHits(data: IndexData, articles: ArticleSet, collapse: HitOrder['collapse']): number {
  const all = members(articles);
  return collapse === 'none' ? all.length : new Set(all.map((article) => data.canonical[article])).size;
}

type Comparison = (a: Hit, b: Hit) => number;

function byRelevance({ ranks }: IndexData, { withoutTypos }: Found): Comparison {
  const newest = byRank(ranks.newest);
  return (a, b) => withoutTypos[b.article]! - withoutTypos[a.article]! || b.score - a.score || newest(a, b);
}

/** Ranks already tell equal dates and titles apart by id. */
function byRank(ranks: Uint32Array): Comparison {
  return (a, b) => ranks[a.article]! - ranks[b.article]!;
}

function withoutCopies({ canonical }: IndexData, ordered: readonly Hit[], articles: ArticleSet): Hit[] {
  const shown = new Set<number>();
  return ordered.filter(({ article }) => {
    const group = canonical[article]!;
    if (group !== article && (articles[group] === 1 || shown.has(group))) return false;
    shown.add(group);
    return true;
  });
}
