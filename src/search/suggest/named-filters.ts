import { type FilterName, type FilterSets } from '../filters.ts';
import type { ArticleSet } from '../match/article-set.ts';
import type { SearchRequest } from '../search-index.ts';

/** A filter that is set: what the caller calls it, and the articles that pass it. */
export interface NamedFilter {
  readonly params: readonly string[];
  readonly articles: ArticleSet;
}

/** The filters of a request by the names of their parameters. A period may come of several: `from`, `to`, `date`, `undated`. */
export function namedFilters(sets: FilterSets, request: SearchRequest): NamedFilter[] {
  return Array.from(sets, ([name, articles]) => ({ params: paramsOf(name, request), articles }));
}

function paramsOf(name: FilterName, request: SearchRequest): readonly string[] {
  if (name !== 'period') return [name];
  const given = (['from', 'to', 'date'] as const).filter((param) => request[param] !== undefined);
  return given.length > 0 && request.filters.undated !== 'only' ? given : ['undated'];
}
