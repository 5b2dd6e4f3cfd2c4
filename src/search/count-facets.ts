import type { Facet, FacetName } from '../model/search.ts';
import { countFacet } from './count-facet.ts';
import { type FilterName, type FilterSets, passing } from './filters.ts';
import { type Articles, type ArticleSet, intersection, noArticles, union } from './match/article-set.ts';
import type { Found } from './match/find-articles.ts';
import type { Comparison } from './rank/first-of.ts';
import { hitsOf } from './rank/order-hits.ts';
import type { SearchRequest } from './search-index.ts';
import type { IndexData } from './store/index-data.ts';

/** What facets are counted over. */
export interface Countable {
  readonly filters: FilterSets;
  /** What is found within `beyondOwnFilters`, and in the order of the hits. */
  readonly widely: Found;
  readonly order: Comparison;
  readonly hits: Articles;
}

/** The facets of a request: of its hits, or where a facet ignores its own filter, of what the hits would be without it. */
export function countFacets(
  data: IndexData,
  request: SearchRequest,
  countable: Countable,
): Record<string, Facet> {
  const { facets, facetLimit: limit, facetQuery: query } = request;
  const facetOf = (name: FacetName) =>
    countFacet(data.columns, hitsFor(data, request, { ...countable, name }), { name, limit, query });
  return Object.fromEntries(facets.map((name) => [name, facetOf(name)]));
}

/** The articles that pass all filters but one which a facet of the request ignores; none where no facet does. */
export function beyondOwnFilters(filters: FilterSets, request: SearchRequest, size: number): ArticleSet {
  const ignored = new Set(request.facets.map((name) => OWN_FILTER[name]));
  return [...ignored]
    .filter((filter) => isIgnored(filters, request, filter))
    .reduce((set, filter) => union(set, passing(filters, size, filter)), noArticles(size));
}

/** Which filter chooses among the values of a facet. */
const OWN_FILTER: Readonly<Record<FacetName, FilterName>> = {
  source: 'source',
  language: 'language',
  author: 'author',
  'entity.person': 'entity',
  'entity.organization': 'entity',
  'entity.place': 'entity',
  story: 'story',
  year: 'period',
  month: 'period',
};

function hitsFor(
  { articles, groups }: IndexData,
  request: SearchRequest,
  { name, filters, widely, hits, order }: Countable & { readonly name: FacetName },
): Articles {
  const own = OWN_FILTER[name];
  if (!isIgnored(filters, request, own)) return hits;
  const found = intersection(widely.articles, passing(filters, articles.length, own));
  return hitsOf(found, groups[request.collapse], order);
}

function isIgnored(filters: FilterSets, { facetMode }: SearchRequest, filter: FilterName): boolean {
  return facetMode === 'disjunctive' && filters.has(filter);
}
