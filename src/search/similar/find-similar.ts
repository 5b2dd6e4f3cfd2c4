import { filterSets, passing } from '../filters.ts';
import { type ArticleSet, articlesWhere, intersection, members } from '../match/article-set.ts';
import { firstOf } from '../rank/first-of.ts';
import { hitsOf } from '../rank/order-hits.ts';
import type { SimilarAnswer, SimilarRequest } from '../search-index.ts';
import type { IndexData } from '../store/index-data.ts';
import { unknownValues } from '../suggest/unknown-values.ts';
import { createComparison } from './comparison.ts';
import { profileOf, type Profile } from './profile.ts';

/** Articles that share fewer words and entities than this are not compared. */
const LEAST_SHARED = 2;

/** Below this share of what tells the article apart, a likeness is that of any two articles. */
const LEAST_SCORE = 0.05;

/**
 * The articles that share what tells one apart. Neither the article nor its copies are among them.
 *
 * 1. Its weighty words and entities are read from the token store: no text is analysed again.
 * 2. The articles that share two of them are scored, whatever else they say.
 * 3. Those that share too little are left out, copies and stories are collapsed, and a page is shown with its reasons.
 */
export function findSimilar(data: IndexData, request: SimilarRequest): SimilarAnswer {
  const article = data.articles.findIndex(({ id }) => id === request.id);
  const profile = profileOf(data, article); // 1
  const compare = createComparison(data, profile);
  const scores = new Float64Array(data.articles.length);
  for (const other of members(candidates(data, profile, { article, request })))
    scores[other] = compare.score(other); // 2
  const similar = articlesWhere(scores.length, (other) => scores[other]! >= LEAST_SCORE);
  const newest = data.ranks.newest;
  const order = (a: number, b: number) => scores[b]! - scores[a]! || newest[a]! - newest[b]!;
  const hits = hitsOf(similar, data.groups[request.collapse], order); // 3
  const page = firstOf(hits, request.offset + request.limit, order).slice(request.offset);
  return {
    hits: page.map((hit) => ({
      id: data.articles[hit]!.id,
      score: scores[hit]!,
      because: compare.because(hit),
    })),
    total: hits.length,
    warnings: unknownValues(data.columns, request.filters),
  };
}

interface Asked {
  readonly article: number;
  readonly request: SimilarRequest;
}

/** The articles that share enough to be scored and pass the filters. */
function candidates(data: IndexData, { words, entities }: Profile, { article, request }: Asked): ArticleSet {
  const { postings, names, groups, columns } = data;
  const shared = new Uint8Array(data.articles.length);
  for (const { forms } of words)
    countEach(
      shared,
      forms.map((form) => postings.articlesOf(form)),
    );
  for (const { name } of entities) countEach(shared, [names.articlesOf(name)]);
  const own = groups.duplicates[article];
  const enough = articlesWhere(
    shared.length,
    (other) => shared[other]! >= LEAST_SHARED && groups.duplicates[other] !== own,
  );
  return intersection(enough, passing(filterSets(columns, request.filters), data.articles.length));
}

/** Counts the articles of all lists, each once. */
function countEach(shared: Uint8Array, lists: readonly Iterable<number>[]): void {
  for (const article of new Set(lists.flatMap((list) => [...list]))) shared[article]!++;
}
