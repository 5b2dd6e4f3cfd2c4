import type { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import { decideSearch } from '../../corpus/decide-search.ts';
import { followEntities } from '../../corpus/follow-entities.ts';
import type { Warning } from '../../model/page.ts';
import { SearchParams } from '../../model/search.ts';
import type { SearchAnswer, SearchRequest } from '../../search/search-index.ts';
import { servedCorpus, type Context } from '../context.ts';
import { invalidParameter } from '../request/validate.ts';
import { startOf, type ListQuery, type PagingParams, type Start } from './paging.ts';

/** A search ready to run on one generation. */
export interface AskedSearch {
  readonly corpus: Corpus;
  readonly list: ListQuery;
  readonly start: Start;
  readonly request: SearchRequest;
  readonly warnings: readonly Warning[];
}

/** Where a search was asked, and with what: all of `SearchParams`, or a part of them. */
interface Question {
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly params: Partial<SearchParams> & PagingParams;
  /** What the path decides, over the parameters. */
  readonly fixed?: Partial<SearchParams>;
}

/** Decides a search before it runs: the generation, the page, and every value; 400 or 410 for what cannot be. */
export function askSearch(context: Context, question: Question): AskedSearch {
  const corpus = servedCorpus(context);
  const list = { ...question, corpusVersion: corpus.version, now: context.now() };
  const start = startOf(list);
  const { request, warnings, errors } = decideSearch(
    { ...USUAL, ...question.params, ...question.fixed },
    start.now,
  );
  if (errors.length > 0) throw invalidParameter(errors);
  const entity = followEntities(corpus, 'entity', request.filters.entity);
  const filters = { ...request.filters, entity: entity.filter };
  const followed = { ...request, filters, offset: start.offset };
  return { corpus, list, start, request: followed, warnings: [...warnings, ...entity.warnings] };
}

const USUAL = SearchParams.parse({});

/** The settings in effect, for `meta.query`. */
export function echoOf({ request }: AskedSearch, { query }: Pick<SearchAnswer, 'query'>) {
  const { parsed, match, leastShare, sort, expansions } = query;
  const { q, collapse, filters } = request;
  return {
    q,
    parsed,
    match,
    leastShare,
    sort,
    collapse,
    filters: inEffect(filters),
    expansions: [...expansions],
  };
}

/** The filters that were set. */
export function inEffect(filters: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => isSet(value)));
}

function isSet(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null;
  return Object.values(value).some((values) => (values as unknown[]).length > 0);
}
