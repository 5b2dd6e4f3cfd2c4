import type { Warning } from '../../model/page.ts';
import { filterSets, passing } from '../filters.ts';
import type { ArticleSet } from '../match/article-set.ts';
import type { Filters } from '../search-index.ts';
import type { IndexData } from '../store/index-data.ts';

/** Articles without a date that match otherwise are not dropped in silence. `countMatching` tells how many of some match. */
export function undatedWarning(
  { columns, articles }: IndexData,
  filters: Filters,
  countMatching: (among: ArticleSet) => number,
): Warning[] {
  const isPeriod = filters.from !== null || filters.to !== null;
  if (filters.undated !== 'exclude' || !isPeriod) return [];
  const undated = filterSets(columns, { ...filters, from: null, to: null, undated: 'only' });
  const left = countMatching(passing(undated, articles.length));
  if (left === 0) return [];
  const detail = `Matching articles without a date, left out: ${left}. With undated=include they are shown.`;
  return [{ code: 'undated-excluded', detail, param: 'undated' }];
}
