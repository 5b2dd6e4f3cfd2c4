import type { Warning } from '../model/page.ts';
import type { ValueFilter } from '../search/search-index.ts';
import type { Corpus } from './corpus.ts';
import { entitySuccessor } from './entity-successor.ts';

/** A filter by entities that are served, and what was changed for it. */
export interface FollowedFilter {
  readonly filter: ValueFilter;
  readonly warnings: readonly Warning[];
}

/**
 * The filter with each id that is no entity's replaced by its successor's, as a redirect would do: a former id, or
 * another name of the entity. A warning about `param` names both. What leads to nobody, or to several, stays.
 */
export function followEntities(
  corpus: Corpus,
  param: string,
  { include, exclude }: ValueFilter,
): FollowedFilter {
  const warnings: Warning[] = [];
  const follow = (id: string | null): string | null => {
    if (id === null || corpus.entities.has(id)) return id;
    const successor = entitySuccessor(corpus, id);
    if (successor === undefined) return id;
    const detail = `"${id}" is another name of ${successor.name}: "${successor.id}" is asked for.`;
    warnings.push({ code: 'former-id', detail, param });
    return successor.id;
  };
  return { filter: { include: include.map(follow), exclude: exclude.map(follow) }, warnings };
}
