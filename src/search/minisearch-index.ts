import type { Article } from '../model/article.ts';
import type { Entity } from '../model/entity.ts';
import type { Warning } from '../model/page.ts';
import { createCompletions } from './completion/completions.ts';
import { beyondOwnFilters, countFacets } from './count-facets.ts';
import { type FilterSets, filterSets, passing } from './filters.ts';
import { type ArticleSet, count, noArticles, union } from './match/article-set.ts';
import { articlesByUnit, type Found, findArticles, narrowed } from './match/find-articles.ts';
import { matchArticle } from './match-article.ts';
import type { Plan } from './plan/plan-query.ts';
import { createIndexMemory, type IndexMemory } from './index-memory.ts';
import { createMissing } from './missing-words.ts';
import type { QueryNode } from './query/ast.ts';
import { describeQuery } from './query/describe.ts';
import { printQuery } from './query/print.ts';
import { bestOf, ceilingsOf } from './rank/best-of.ts';
import { countHits, hitsOf, orderOf } from './rank/order-hits.ts';
import { type Feedback, learnFrom, raised, withFeedback } from './rank/feedback.ts';
import { inOneGo, type Pieces } from '../thread/pieces.ts';
import { once } from '../text/once.ts';
import { createRanker, type Ranker } from './rank/ranker.ts';
import { rememberLast } from '../text/remember-last.ts';
import type {
  CoverageAnswer,
  FoundArticle,
  IndexBuilder,
  SearchAnswer,
  SearchIndex,
  SearchRequest,
  TimelineAnswer,
  TimelineRequest,
} from './search-index.ts';
import { createMatcher, showHit } from './show-hit.ts';
import { findSimilar } from './similar/find-similar.ts';
import { indexInPieces, type IndexData } from './store/index-data.ts';
import { nameKey } from './store/name-index.ts';
import { countCoverage } from './timeline/count-coverage.ts';
import { countTimeline } from './timeline/count-timeline.ts';
import { namedFilters } from './suggest/named-filters.ts';
import { acronymWarning, filterWarning, NO_HELP, type Searched, suggest } from './suggest/suggest.ts';
import { operatorWarning } from './suggest/operator-warning.ts';
import { undatedWarning } from './suggest/undated-warning.ts';
import { unknownNames } from './suggest/unknown-names.ts';
import { unknownValues } from './suggest/unknown-values.ts';
import { EVERYTHING, planFor, understand } from './understand.ts';

/**
 * The engine in this process: MiniSearch proposes terms and articles, our ranker decides.
 * Whatever order the articles come in, the answers are the same.
 */
export const createMiniSearchIndex: IndexBuilder = (articles, entities) =>
  inOneGo(buildMiniSearchIndex(articles, entities));

/** The same, piece by piece. With the memory of the last time only articles that are new are read. */
export function* buildMiniSearchIndex(
  articles: readonly Article[],
  entities: readonly Entity[],
  memory: IndexMemory = createIndexMemory(),
): Pieces<SearchIndex> {
  const data = yield* indexInPieces(articles, entities, memory.last());
  memory.keep(data);
  const complete = yield* createCompletions(data, entities);
  yield;
  const { store } = data;
  const walk = rememberLast((request: SearchRequest) => orderAll(findHits(data, request)), {
    keyOf: keyOfWalk,
    most: MOST_WALKS,
  });
  const numbers = new Map(data.articles.map((article, number) => [article.id, number]));
  return {
    search: (request) => search(data, request, walk),
    matches: (id, request) => matchArticle(data, numbers.get(id)!, request),
    suggest: complete,
    similar: (request) => findSimilar(data, request),
    timeline: (request) => timeline(data, request),
    coverage: (request, field) => coverage(data, request, field),
    size: { articles: store.articles, terms: store.terms.length, tokens: store.tokens.length },
  };
}

function search(data: IndexData, request: SearchRequest, walk: Walk): SearchAnswer {
  const walked = request.offset < DEEP ? null : walk(request);
  const { asked, ranker, ceilings, feedback, sort, order, hits } = walked ?? findHits(data, request);
  const { plan, found } = asked;
  const searched = asked.empty ? null : searchedFor(data, request, { ...asked, hits: hits.length });
  const help = searched ? suggest(searched) : NO_HELP;
  const best = walked
    ? walked.ordered.slice(0, request.offset + request.limit)
    : bestOf({
        articles: hits,
        count: request.offset + request.limit,
        order,
        score: ranker.score,
        ceilings: sort === 'relevance' ? raised(ceilings(), feedback) : null,
        first: asked.widely.withoutTypos,
      });
  const page = best.slice(request.offset);
  return {
    hits: showPage(
      data,
      { request, plan, feedback, ranker },
      page.map((article) => ({ article, score: ranker.score(article) })),
    ),
    total: { value: hits.length, articles: count(found.articles) },
    facets: countFacets(data, request, { ...asked, hits, order }),
    entities: namedEntities(data, asked),
    suggest: help,
    query: understood(asked, sort, feedback),
    warnings: [
      ...warningsOf(data, request, asked),
      ...(searched ? acronymWarning(searched) : []),
      ...filterWarning(help),
    ],
  };
}

function timeline(data: IndexData, request: TimelineRequest): TimelineAnswer {
  const { asked, sort, feedback, hits } = findHits(data, request);
  return {
    ...countTimeline(data, hits, request),
    total: { value: hits.length, relation: 'eq', articles: count(asked.found.articles) },
    query: understood(asked, sort, feedback),
    warnings: warningsOf(data, request, asked),
  };
}

function coverage(data: IndexData, request: SearchRequest, field: 'source' | 'language'): CoverageAnswer {
  const { asked, sort, feedback, hits } = findHits(data, request);
  return {
    rows: countCoverage(data, { articles: asked.found.articles, hits }, field),
    query: understood(asked, sort, feedback),
    warnings: warningsOf(data, request, asked),
  };
}

/**
 * From this row on a page is taken from the whole result in order, and that is kept for the next page: a walk through
 * all of it costs one sorting, not one a page. The pages before are found without reading what comes after them.
 */
const DEEP = 1000;

/** Whole results that are kept at once, for as many readers who walk. About a megabyte each. */
const MOST_WALKS = 2;

type Hits = ReturnType<typeof findHits>;
type Walk = (request: SearchRequest) => Hits & { readonly ordered: readonly number[] };

function orderAll(found: Hits): ReturnType<Walk> {
  return { ...found, ordered: Array.from(found.hits).sort(found.order) };
}

/** The pages of a walk differ in where they begin. */
function keyOfWalk(request: SearchRequest): string {
  return JSON.stringify({ ...request, offset: DEEP });
}

/** What was asked, and the articles that stand for the hits, not yet in order. */
function findHits(data: IndexData, request: SearchRequest) {
  const asked = ask(data, request);
  const literal = createRanker(data, asked.plan.units);
  const ceilings = once(() => ceilingsOf(data, asked.plan.units, asked.widely));
  const feedback = feedbackOf(data, asked, literal, ceilings);
  const ranker = withFeedback(literal, feedback);
  const sort = sortOf(request);
  const order = orderOf(data, asked.widely, { sort, score: ranker.score });
  const hits = hitsOf(asked.found.articles, data.groups[request.collapse], order);
  return { asked, ranker, ceilings, feedback, sort, order, hits };
}

/** How the query was understood, for whoever asked. */
function understood({ node, plan }: Asked, sort: string, feedback: Feedback | null): SearchAnswer['query'] {
  const { rule, leastShare } = plan;
  const expansions = [...plan.expansions, ...(feedback?.expansions ?? [])];
  return { parsed: describeQuery(node), match: rule, leastShare, sort, expansions };
}

/** What was asked and which articles match. */
interface Asked {
  /** Null where nothing is asked, or nothing that can be searched. */
  readonly node: QueryNode | null;
  /** True where something is asked that cannot be searched: it finds nothing. */
  readonly empty: boolean;
  readonly warnings: readonly Warning[];
  readonly plan: Plan;
  /** The articles that pass the filters. */
  readonly within: ArticleSet;
  readonly found: Found;
  readonly filters: FilterSets;
  /** What is found also beyond those filters that facets ignore. */
  readonly widely: Found;
}

function ask(data: IndexData, request: SearchRequest): Asked {
  const { node, empty, warnings, plan } = understand(data, request);
  const size = data.articles.length;
  const filters = filterSets(data.columns, request.filters);
  const within = empty ? noArticles(size) : passing(filters, size);
  const widest = empty ? within : union(within, beyondOwnFilters(filters, request, size));
  const widely = findArticles(data, plan, widest);
  return { node, empty, warnings, plan, within, found: narrowed(widely, within), filters, widely };
}

/** Nothing asked has no relevance: the newest come first, unless another order is named. */
function sortOf({ q, sort }: SearchRequest): SearchRequest['sort'] {
  return q.trim() === '' && sort === 'relevance' ? 'newest' : sort;
}

function searchedFor(
  data: IndexData,
  request: SearchRequest,
  { node, plan, filters, hits }: Pick<Asked, 'node' | 'plan' | 'filters'> & { readonly hits: number },
): Searched {
  return {
    data,
    node: node ?? EVERYTHING,
    plan,
    filters: namedFilters(filters, request),
    hits,
    countHits: (articles) => countHits(articles, data.groups[request.collapse]),
    find: (other, within) => findArticles(data, planFor(data, request, other), within).articles,
  };
}

/** Null where nothing is learned from the best articles. */
function feedbackOf(
  data: IndexData,
  { plan, found }: Asked,
  ranker: Ranker,
  ceilings: () => Float64Array | null,
): Feedback | null {
  const { units, feedback: fields } = plan;
  return fields === null ? null : learnFrom(data, ranker, { units, fields, found, ceilings: ceilings() });
}

interface Showing {
  readonly request: SearchRequest;
  readonly plan: Plan;
  readonly feedback: Feedback | null;
  readonly ranker: Ranker;
}

function showPage(
  data: IndexData,
  { request, plan, feedback, ranker }: Showing,
  page: readonly { readonly article: number; readonly score: number }[],
): FoundArticle[] {
  const matchesIn = createMatcher(data, plan.units);
  const missingIn = createMissing(data, plan);
  const explain = request.explain ? createExplainer(data, plan, { feedback, ranker }) : null;
  return page.map((hit) => {
    const found = showHit(data, hit, { request, matches: matchesIn(hit.article) });
    const shown = { ...found, missing: missingIn(hit.article) };
    return explain ? { ...shown, explain: explain(hit.article) } : shown;
  });
}

/** How many articles have a sequence of words is counted only where it is asked for: all that could must be read. */
function createExplainer(
  data: IndexData,
  { units }: Plan,
  { feedback, ranker }: Pick<Showing, 'feedback' | 'ranker'>,
): (article: number) => NonNullable<FoundArticle['explain']> {
  const sequences = units.filter(({ sequence }) => sequence);
  if (sequences.length === 0) return ranker.explain;
  const found = articlesByUnit(data, sequences);
  const counted = units.map((unit) =>
    unit.sequence ? { ...unit, frequency: count(found[sequences.indexOf(unit)]!.articles) } : unit,
  );
  return withFeedback(createRanker(data, counted), feedback).explain;
}

/** The entities that words of the query name, and those that the query as a whole names; the most mentioned first. */
function namedEntities({ names }: IndexData, { node, plan }: Asked): Entity[] {
  const whole = node === null || node.kind === 'not' ? [] : names.bearersOf(nameKey(printQuery(node)));
  const all = new Set([...plan.named, ...whole]);
  return [...all].sort((a, b) => b.counts.mentions - a.counts.mentions || (a.id < b.id ? -1 : 1));
}

const NOTHING_LEFT: Warning = {
  code: 'nothing-to-search',
  detail:
    'Nothing that can be searched is left of the query, so nothing is found. Leave q empty for all articles.',
  param: 'q',
};

/** What whoever reads the counts should know. */
function warningsOf(data: IndexData, request: SearchRequest, asked: Asked): Warning[] {
  const matchingAmong = (some: ArticleSet) => count(findArticles(data, asked.plan, some).articles);
  return [
    ...asked.warnings,
    ...(asked.empty ? [NOTHING_LEFT] : []),
    ...operatorWarning(asked.node, asked.plan.rule),
    ...unknownValues(data.columns, request.filters),
    ...unknownNames(data, asked.plan),
    ...(asked.empty ? [] : undatedWarning(data, request.filters, matchingAmong)),
  ];
}
