import type { Entity } from '../../model/entity.ts';
import type { SearchParams } from '../../model/search.ts';
import { invalidParameter } from '../request/validate.ts';

/**
 * The filter of a question about one entity: articles that mention it and none of those that `given` excludes. One more
 * to have is a 400: values of a list are alternatives, so it would widen the answer beyond the entity of the path.
 */
export function aboutEntity({ id }: Entity, given: readonly string[] = []): Pick<SearchParams, 'entity'> {
  const wrong = given.filter((value) => !value.startsWith('-'));
  if (wrong.length > 0)
    throw invalidParameter(
      wrong.map((received) => ({
        param: 'entity',
        message: `Expected entities to exclude: the path names the one to have; got "${received}". To ask for any of several, use /search.`,
        received,
        suggestion: `-${received}`,
      })),
    );
  return { entity: [id, ...given] };
}
