import type { Entity, EntityType } from '../model/entity.ts';
import { compareText } from '../text/compare.ts';
import { words } from '../text/words.ts';
import type { Corpus } from './corpus.ts';

/** Orders of an entity list. */
export const ENTITY_SORTS = ['articles', 'mentions', 'name', 'first', 'last'] as const;
export type EntitySort = (typeof ENTITY_SORTS)[number];

export interface EntityQuery {
  /** Words of which each begins a word of one name or alias; '' for all. */
  readonly q: string;
  readonly type: EntityType | null;
  readonly sort: EntitySort;
  /** The fewest articles. */
  readonly min: number;
}

/** The entities of a corpus that fit, in the order asked for; ties by id. */
export function listEntities(corpus: Corpus, { q, type, sort, min }: EntityQuery): Entity[] {
  const asked = words(q, { query: true }).map((word) => word.term.toLowerCase());
  return [...corpus.entities.values()]
    .filter((entity) => type === null || entity.type === type)
    .filter((entity) => entity.counts.articles >= min)
    .filter((entity) => q.trim() === '' || (asked.length > 0 && bearsName(entity, asked)))
    .sort((a, b) => ORDERS[sort](a, b) || compareText(a.id, b.id));
}

const ORDERS: Readonly<Record<EntitySort, (a: Entity, b: Entity) => number>> = {
  articles: (a, b) => b.counts.articles - a.counts.articles || b.counts.mentions - a.counts.mentions,
  mentions: (a, b) => b.counts.mentions - a.counts.mentions,
  name: (a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()),
  first: (a, b) => undatedLast(a.first, b.first) || compareText(a.first ?? '', b.first ?? ''),
  last: (a, b) => undatedLast(a.last, b.last) || compareText(b.last ?? '', a.last ?? ''),
};

function bearsName(entity: Entity, asked: readonly string[]): boolean {
  return [entity.name, ...entity.aliases.map((alias) => alias.text)].some((name) => {
    const parts = words(name, { query: true }).map((word) => word.term.toLowerCase());
    return asked.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

const undatedLast = (a: string | null, b: string | null): number => Number(a === null) - Number(b === null);
