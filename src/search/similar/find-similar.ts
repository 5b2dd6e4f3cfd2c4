import { filterSets, passing } from '../filters.ts';
import { type ArticleSet, articlesWhere, count, intersection } from '../match/article-set.ts';
import { firstOf } from '../rank/first-of.ts';
import { hitsOf } from '../rank/order-hits.ts';
import type { SimilarAnswer, SimilarRequest } from '../search-index.ts';
import type { IndexData } from '../store/index-data.ts';
import { undatedWarning } from '../suggest/undated-warning.ts';
import { unknownValues } from '../suggest/unknown-values.ts';
import { createComparison } from './comparison.ts';
import { profileOf } from './profile.ts';

/** Articles that share fewer words and entities than this are not compared. */
const LEAST_SHARED = 2;

/** Below this share of what tells the article apart, a likeness is that of any two articles. */
const LEAST_SCORE = 0.05;

/**
 * The articles that share what tells one apart. Neither the article nor its copies are among them.
 *
 * 1. Its weighty words and entities. 2. What all articles have of these. 3. Those that share too little are left out,
 * copies and stories are collapsed, and a page is shown with its reasons.
 */
export function findSimilar(data: IndexData, request: SimilarRequest): SimilarAnswer {
  const article = data.articles.findIndex(({ id }) => id === request.id);
  const { scores, sharing, because } = createComparison(data, profileOf(data, article)); // 1, 2
  const { newest } = data.ranks;
  const order = (a: number, b: number) => scores[b]! - scores[a]! || newest[a]! - newest[b]!;
  const enough = intersection(sharing(LEAST_SHARED), otherReports(data, { article, scores })); // 3
  const similar = intersection(enough, passing(filterSets(data.columns, request.filters), scores.length));
  const hits = hitsOf(similar, data.groups[request.collapse], order);
  const page = firstOf(hits, request.offset + request.limit, order).slice(request.offset);
  return {
    hits: page.map((hit) => ({ id: data.articles[hit]!.id, score: scores[hit]!, because: because(hit) })),
    total: hits.length,
    warnings: [
      ...unknownValues(data.columns, request.filters),
      ...undatedWarning(data, request.filters, (undated) => count(intersection(enough, undated))),
    ],
  };
}

/** The reports other than the article's own that share enough. */
function otherReports(
  { groups: { duplicates } }: IndexData,
  { article, scores }: { readonly article: number; readonly scores: Float64Array },
): ArticleSet {
  const own = duplicates[article];
  return articlesWhere(scores.length, (other) => scores[other]! >= LEAST_SCORE && duplicates[other] !== own);
}
