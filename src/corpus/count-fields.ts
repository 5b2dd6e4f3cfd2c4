import { SearchParams } from '../model/search.ts';
import type { FieldCounts } from '../model/stats.ts';
import type { Corpus } from './corpus.ts';
import { decideSearch } from './decide-search.ts';

/** The most values of a field that are told. */
const MOST_VALUES = 1000;

/** The whole corpus by source, language and year, as the facets of a search for everything count it. */
export async function countFields({ index }: Corpus): Promise<FieldCounts> {
  const { request } = decideSearch(EVERYTHING, NEVER);
  const { facets } = await index.search(request);
  return { sources: facets['source']!, languages: facets['language']!, years: facets['year']! };
}

const EVERYTHING = {
  ...SearchParams.parse({ facets: ['source', 'language', 'year'], facetLimit: MOST_VALUES }),
  limit: 0,
};

/** No date is asked for, so none is counted from. */
const NEVER = new Date(0);
