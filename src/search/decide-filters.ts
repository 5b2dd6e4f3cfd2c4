import type { Warning } from '../model/page.ts';
import type { ProblemError } from '../model/problem.ts';
import type { SearchParams } from '../model/search.ts';
import { decideDates } from './decide-dates.ts';
import { decideValues } from './decide-values.ts';
import type { Filters } from './search-index.ts';

/** The filter parameters as given. */
export type FilterParams = Pick<
  SearchParams,
  'from' | 'to' | 'date' | 'undated' | 'source' | 'language' | 'author' | 'entity' | 'type' | 'story'
>;

/** Filters with every default decided; not to be used where there are errors. */
export interface DecidedFilters {
  readonly filters: Filters;
  readonly warnings: Warning[];
  readonly errors: ProblemError[];
}

/**
 * Decides filters: partial and relative dates become instants, `-value` excludes, `none` is the missing value,
 * undated articles are left out where a date is asked for. `from` and `to` name whole periods, both included;
 * `date` together with them means what lies in both.
 */
export function decideFilters(params: FilterParams, now: Date): DecidedFilters {
  const dates = decideDates(params, now);
  const source = decideValues('source', params.source);
  const language = decideValues('language', params.language);
  const author = decideValues('author', params.author);
  const entity = decideValues('entity', params.entity);
  const type = decideValues('type', params.type);
  const story = decideValues('story', params.story);
  return {
    filters: {
      ...dates.filters,
      source: source.filter,
      language: language.filter,
      author: author.filter,
      entity: entity.filter,
      story: story.filter,
      type: type.filter as Filters['type'],
    },
    warnings: dates.warnings,
    errors: [dates, source, language, author, entity, type, story].flatMap((decided) => decided.errors),
  };
}
