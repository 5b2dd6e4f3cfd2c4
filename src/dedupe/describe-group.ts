import type { DuplicateCopy, DuplicateGroup } from '../model/duplicate.ts';
import { once } from '../text/once.ts';
import type { CentredGroup } from './choose-canonicals.ts';
import type { Member } from './collect-groups.ts';
import { readCompared, relateWording, type Compared } from './relate-wording.ts';

/** A group as it is told: copies by id, each with what makes it one. */
export function describeGroup(
  { canonical, members }: CentredGroup,
  touched: ReadonlySet<string>,
): DuplicateGroup {
  const centre = once(() => readCompared(canonical.article));
  const copies = members
    .filter((member) => member !== canonical)
    .map((member) => describeCopy(member, canonical, centre));
  const isTouched = members.some(({ article }) => touched.has(article.id));
  return {
    canonical: canonical.article.id,
    copies: copies.sort((a, b) => (a.id < b.id ? -1 : 1)),
    origin: isTouched ? 'override' : 'found',
  };
}

/** What made it a copy of the canonical article, where that is what was found; else the two are compared as they are. */
function describeCopy(member: Member, canonical: Member, centre: () => Compared): DuplicateCopy {
  const { article, found } = member;
  const isFound = found?.canonical === canonical.article;
  const { method, score } = isFound ? found : relateWording(centre(), readCompared(article));
  const origin = starOf(member) === starOf(canonical) ? 'found' : 'override';
  return { id: article.id, path: article.path, method, score, origin };
}

/** The article that a member was found to be a copy of, or itself. */
function starOf({ article, found }: Member): string {
  return found?.canonical.id ?? article.id;
}
