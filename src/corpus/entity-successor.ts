import type { Entity } from '../model/entity.ts';
import { pushTo } from '../text/push-to.ts';
import { slug } from '../text/slug.ts';
import type { Corpus } from './corpus.ts';
import { rememberByCorpus } from './remember-by-corpus.ts';

/**
 * The entity that an id of no entity meant: the one of its type of which a name makes that id, else the one of another
 * type, as after a correction. An id is made of a name, and a name that gives way to a better one stays among the
 * entity's forms, so a former id leads to its successor as long as an article writes it so. Undefined where there is
 * none, or several: then nothing is certain.
 */
export function entitySuccessor(corpus: Corpus, id: string): Entity | undefined {
  const bearers = bearersBySlug(corpus).get(slugOf(id)) ?? [];
  const sameType = bearers.filter((entity) => entity.id.startsWith(typeOf(id)));
  const likely = sameType.length > 0 ? sameType : bearers;
  return likely.length === 1 ? likely[0] : undefined;
}

const bearersBySlug = rememberByCorpus(({ entities }: Corpus): ReadonlyMap<string, readonly Entity[]> => {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities.values()) for (const form of slugsOf(entity)) pushTo(bearers, form, entity);
  return bearers;
});

/** The slugs of all its names; its own id is one of them, which after a correction no name makes. */
function slugsOf({ id, name, aliases, alsoKnownAs }: Entity): ReadonlySet<string> {
  return new Set([slugOf(id), ...[name, ...aliases.map(({ text }) => text), ...alsoKnownAs].map(slug)]);
}

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

const typeOf = (id: string): string => id.slice(0, id.indexOf('/') + 1);
