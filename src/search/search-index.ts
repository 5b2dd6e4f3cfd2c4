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
import type { Because } from '../model/similar.ts';
import type { Suggestion, SuggestionKind } from '../model/suggestion.ts';
import type { Interval, SPLITS, Timeline } from '../model/timeline.ts';

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

/** What has been typed so far, and what to suggest. */
export interface SuggestRequest {
  readonly q: string;
  readonly kinds: readonly SuggestionKind[];
  /** Suggestions in all; the kinds share the places in turn. */
  readonly limit: number;
}

/** Which article others are to be like, and what they have to pass. */
export interface SimilarRequest extends Pick<SearchRequest, 'filters' | 'collapse' | 'limit' | 'offset'> {
  /** The id of an article of the index. */
  readonly id: string;
}

/** An article like another, how like it is, and what both share. */
export interface SimilarFound {
  readonly id: string;
  readonly score: number;
  readonly because: Because;
}

/** A page of similar articles, the most similar first, and how many there are. */
export interface SimilarAnswer {
  readonly hits: readonly SimilarFound[];
  readonly total: number;
  readonly warnings: readonly Warning[];
}

/** A search whose hits are counted by time. */
export interface TimelineRequest extends SearchRequest {
  readonly interval: Interval;
  readonly by: (typeof SPLITS)[number] | null;
  /** The most values that `by` shows. */
  readonly series: number;
}

/** What both counts and searches tell of how a query was understood. */
type Understood = Pick<SearchAnswer, 'query' | 'warnings'>;

/** The hits of a search by time; they add up to its total. */
export interface TimelineAnswer extends Omit<Timeline, 'meta'>, Understood {}

/** A source or language, and how much of it was found from when to when; `value` null for articles without one. */
export interface CoverageRow {
  readonly value: string | null;
  readonly label: string | null;
  readonly articles: number;
  readonly hits: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** What was found, by source or language; the most articles first. */
export interface CoverageAnswer extends Understood {
  readonly rows: readonly CoverageRow[];
}

/** A timeline of more steps than an answer holds. */
export class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
  /** The shortest interval that has few enough; null where none has. */
  readonly fitting: Interval | null;

  constructor(most: number, fitting: Interval | null) {
    const help =
      fitting === null
        ? 'Narrow it with from and to'
        : `Take interval=${fitting}, or narrow it with from and to`;
    super(`Expected at most ${most.toLocaleString('en')} steps. ${help}.`);
    this.fitting = fitting;
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
  /** Completes a query as it is typed; by kind, the likeliest first. */
  suggest(request: SuggestRequest): readonly Suggestion[];
  /** What else says much the same as an article, and why. */
  similar(request: SimilarRequest): SimilarAnswer;
  /** Counts the hits of a search by time. Throws as `search` does, and TooManySteps. */
  timeline(request: TimelineRequest): TimelineAnswer;
  /** Counts what a search finds by source or language, all rows of it. Throws as `search` does. */
  coverage(request: SearchRequest, field: 'source' | 'language'): CoverageAnswer;
  /** Sizes, for statistics. */
  readonly size: { readonly articles: number; readonly terms: number; readonly tokens: number };
}

/**
 * The port as whoever asks sees it: an engine in this process answers at once, one behind a network when it has the answer.
 * Every engine of `SearchIndex` is one.
 */
export type SearchPort = {
  readonly [K in keyof SearchIndex]: SearchIndex[K] extends (...args: infer A) => infer R
    ? (...args: A) => R | Promise<R>
    : SearchIndex[K];
};

/** Builds an engine over finished articles: ids, entities with mentions and duplicate groups decided. */
export type IndexBuilder = (articles: readonly Article[], entities: readonly Entity[]) => SearchIndex;
