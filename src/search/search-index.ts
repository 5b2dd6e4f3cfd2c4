import type { Article } from '../model/article.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Warning } from '../model/page.ts';
import type { TextField } from '../model/range.ts';
import type {
  Contribution,
  Expansion,
  Facet,
  FacetName,
  PlacedMatch,
  SearchParams,
  Snippet,
  Suggest,
} from '../model/search.ts';

/** Values to have and values not to have; `null` stands for a missing value. */
export interface ValueFilter {
  readonly include: readonly (string | null)[];
  readonly exclude: readonly (string | null)[];
}

/** Filters with every default decided. Dates are ISO 8601 instants, both ends included. */
export interface Filters {
  readonly from: string | null;
  readonly to: string | null;
  readonly undated: 'include' | 'exclude' | 'only';
  readonly source: ValueFilter;
  readonly language: ValueFilter;
  readonly author: ValueFilter;
  readonly entity: ValueFilter;
  readonly story: ValueFilter;
  readonly type: { readonly include: readonly EntityType[]; readonly exclude: readonly EntityType[] };
}

/** A search with every default decided. */
export interface SearchRequest extends Pick<
  SearchParams,
  | 'q'
  | 'match'
  | 'fuzzy'
  | 'expand'
  | 'strict'
  | 'sort'
  | 'collapse'
  | 'limit'
  | 'facetLimit'
  | 'facetMode'
  | 'highlight'
  | 'snippets'
  | 'snippetLength'
  | 'tag'
  | 'explain'
  // Dates as given, to name them in help; what is searched is `filters`.
  | 'from'
  | 'to'
  | 'date'
> {
  readonly in: readonly TextField[];
  readonly filters: Filters;
  readonly facets: readonly FacetName[];
  /** Only facet values with words that begin as these do, folded; '' for all values. */
  readonly facetQuery: string;
  /** Rows before this page. */
  readonly offset: number;
}

/** One hit: which article, how good, and what to show of it. */
export interface FoundArticle {
  readonly id: string;
  readonly score: number;
  readonly snippets: readonly Snippet[];
  readonly titleHtml: string;
  /** Lead and text with every match marked, where `highlight=full` asks for it. */
  readonly leadHtml?: string | null;
  readonly textHtml?: string;
  /** Words of the query that the article lacks; under `all` it lacks none. */
  readonly missing: readonly string[];
  readonly explain?: readonly Contribution[];
}

/** What a search found. Totals, facets and pages agree with each other under every collapse. */
export interface SearchAnswer {
  readonly hits: readonly FoundArticle[];
  readonly total: { readonly value: number; readonly articles: number };
  readonly facets: Readonly<Record<string, Facet>>;
  /** Entities that the words of the query name, the most mentioned first. */
  readonly entities: readonly Entity[];
  readonly suggest: Suggest;
  readonly query: {
    readonly parsed: unknown;
    readonly match: 'all' | 'any';
    /** The least share of the weight of the words that an article must have. */
    readonly leastShare: number;
    readonly sort: string;
    readonly expansions: readonly Expansion[];
  };
  readonly warnings: readonly Warning[];
}

/** Whether one article matches a query, and everything in it that does. */
export interface ArticleAnswer {
  readonly matched: boolean;
  /** In reading order; empty where the article does not match as a whole, even if some words of the query stand in it. */
  readonly matches: readonly PlacedMatch[];
  readonly titleHtml: string;
  readonly leadHtml: string | null;
  readonly textHtml: string;
  readonly query: Pick<SearchAnswer['query'], 'parsed' | 'match' | 'expansions'>;
  readonly warnings: readonly Warning[];
}

/** A query that cannot be answered: too large, or a slip under `strict`. The message says what to do. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** Where in the query, in UTF-16 units; null for the whole. */
  readonly position: number | null;

  constructor(message: string, position: number | null = null) {
    super(message);
    this.position = position;
  }
}

/** The one port: what every search engine offers. Deterministic: the same articles and request give the same answer. */
export interface SearchIndex {
  /** Throws QueryError for a query that breaks a limit or, under `strict`, the language. */
  search(request: SearchRequest): SearchAnswer;
  /**
   * What a search would mark in one article, whole: the same matches as in its snippets and under `highlight=full`.
   * The id must be of this index. Filters, order and pages do not count. Throws QueryError as `search` does.
   */
  matches(id: string, request: SearchRequest): ArticleAnswer;
  /** Sizes, for statistics. */
  readonly size: { readonly articles: number; readonly terms: number; readonly tokens: number };
}

/** Builds an engine over finished articles: ids, entities with mentions and duplicate groups decided. */
export type IndexBuilder = (articles: readonly Article[], entities: readonly Entity[]) => SearchIndex;
