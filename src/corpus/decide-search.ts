import type { Warning } from '../model/page.ts';
import type { ProblemError } from '../model/problem.ts';
import { TextField } from '../model/range.ts';
import { FACETS, type SearchParams } from '../model/search.ts';
import { decideFilters } from '../search/decide-filters.ts';
import type { SearchRequest } from '../search/search-index.ts';
import { nearest } from '../text/nearest.ts';
import { words } from '../text/words.ts';

/** A request with every default decided, or the errors that forbid it. */
export interface DecidedSearch {
  readonly request: SearchRequest;
  readonly warnings: readonly Warning[];
  /** Where there are any, `request` is not to be run. */
  readonly errors: readonly ProblemError[];
}

/**
 * Turns the parameters of a search into decided values: defaults filled in, dates made absolute from `now`,
 * names of fields and facets checked. Rows are skipped by `page`; a cursor's offset is the caller's to set.
 */
export function decideSearch(params: SearchParams, now: Date): DecidedSearch {
  const { filters, warnings, errors } = decideFilters(params, now);
  const fields = chosen('in', params.in ?? TextField.options, TextField.options);
  const facets = chosen('facets', params.facets ?? [], FACETS);
  return {
    request: {
      ...params,
      filters,
      in: fields.values,
      facets: facets.values,
      facetQuery: params.facetQuery ?? '',
      offset: ((params.page ?? 1) - 1) * params.limit,
    },
    warnings,
    errors: [...errors, ...fields.errors, ...facets.errors, ...facetQueryErrors(params)],
  };
}

/** A search for values needs a word to look for, and a facet whose values they are. */
function facetQueryErrors({ facetQuery, facets }: SearchParams): ProblemError[] {
  if (facetQuery === undefined) return [];
  const expected = facets === undefined ? FACET_NEEDED : WORD_NEEDED;
  if (facets !== undefined && words(facetQuery).length > 0) return [];
  const message = `${expected}; got "${facetQuery}".`;
  return [{ param: 'facetQuery', message, received: facetQuery }];
}

const FACET_NEEDED = 'Expected facets that name the values to look through, with facetQuery';
const WORD_NEEDED = 'Expected the beginning of a word';

/** The values of a list parameter that are allowed, each once, and an error for each that is not. */
function chosen<const T extends string>(
  param: string,
  given: readonly string[],
  allowed: readonly T[],
): { values: T[]; errors: ProblemError[] } {
  const values = allowed.filter((value) => given.includes(value));
  const wrong = given.filter((value) => !(allowed as readonly string[]).includes(value));
  return { values, errors: wrong.map((received) => notAllowed(param, received, allowed)) };
}

function notAllowed(param: string, received: string, allowed: readonly string[]): ProblemError {
  const suggestion = nearest(received, allowed);
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  const message = `Expected any of ${allowed.join(', ')}; got "${received}".${hint}`;
  return { param, message, received, allowed: [...allowed], ...(suggestion !== undefined && { suggestion }) };
}
