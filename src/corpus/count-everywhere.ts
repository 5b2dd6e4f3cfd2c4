import { SearchParams, type FacetName } from '../model/search.ts';
import { fold } from '../text/fold.ts';
import type { Corpus } from './corpus.ts';
import { decideSearch } from './decide-search.ts';
import { rememberByCorpus } from './remember-by-corpus.ts';

type Collapse = SearchParams['collapse'];

/** By folded value of a field: its hits in the whole corpus, whatever way of writing it is shown. Counted once for each generation, field and collapse. */
export function countEverywhere(
  corpus: Corpus,
  field: FacetName,
  collapse: Collapse,
): Promise<ReadonlyMap<string, number>> {
  const known = counted(corpus);
  const key = `${field} ${collapse}`;
  const counts = known.get(key) ?? count(corpus, field, collapse);
  known.set(key, counts);
  return counts;
}

const counted = rememberByCorpus(() => new Map<string, Promise<ReadonlyMap<string, number>>>());

async function count(
  { index }: Corpus,
  field: FacetName,
  collapse: Collapse,
): Promise<ReadonlyMap<string, number>> {
  const { request } = decideSearch({ ...EVERYTHING, collapse }, NEVER);
  const asked = { ...request, limit: 0, facets: [field], facetLimit: Number.MAX_SAFE_INTEGER };
  const { facets } = await index.search(asked);
  return new Map(facets[field]!.buckets.map(({ value, count: hits }) => [fold(value), hits]));
}

const EVERYTHING = SearchParams.parse({});

/** No date is asked for, so none is counted from. */
const NEVER = new Date(0);
