import type { EntityType } from '../model/entity.ts';
import type { RelatedEntity } from '../model/entity-articles.ts';
import { compareText } from '../text/compare.ts';
import { articlesByEntity } from './articles-by-entity.ts';
import type { Corpus } from './corpus.ts';
import { npmi } from './npmi.ts';

/** Which of the entities mentioned with another are wanted, and in which order. */
export interface RelatedQuery {
  readonly type: EntityType | null;
  /** The fewest reports that mention both. */
  readonly min: number;
  readonly sort: 'npmi' | 'together';
}

/** The related entities, and how many more there are below the minimum. */
export interface Related {
  readonly entities: RelatedEntity[];
  readonly belowMin: number;
}

/**
 * The entities that articles mention beside one, counted in reports: copies of an article count once. Equally close
 * ones by how often they meet, then by id.
 */
export function relatedEntities(
  corpus: Corpus,
  entityId: string,
  { type, min, sort }: RelatedQuery,
): Related {
  const met = [...reportsWith(corpus, entityId)].filter(
    ([id]) => id !== entityId && (type === null || id.startsWith(`${type}/`)),
  );
  const enough = met.filter(([, reports]) => reports.size >= min);
  const own = reportsOf(corpus, entityId);
  const all = corpus.stats.articles.unique;
  const entities = enough.map(([id, reports]): RelatedEntity => {
    const { name, type: kind, links } = corpus.entities.get(id)!;
    const counts = { all, own, other: reportsOf(corpus, id), together: reports.size };
    return {
      id,
      type: kind,
      name,
      reports: counts.other,
      together: counts.together,
      npmi: npmi(counts),
      links: { self: links.self, together: searchForBoth(entityId, id) },
    };
  });
  return { entities: entities.sort(ORDERS[sort]), belowMin: met.length - enough.length };
}

/** By entity: the reports, named by their canonical articles, in which it stands in one article with the entity. */
function reportsWith(corpus: Corpus, entityId: string): Map<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  for (const { entities, duplicates } of articlesByEntity(corpus).get(entityId)!)
    for (const { id } of entities) {
      const known = met.get(id);
      if (known) known.add(duplicates.canonical);
      else met.set(id, new Set([duplicates.canonical]));
    }
  return met;
}

function reportsOf(corpus: Corpus, entityId: string): number {
  const articles = articlesByEntity(corpus).get(entityId)!;
  return new Set(articles.map(({ duplicates }) => duplicates.canonical)).size;
}

function searchForBoth(one: string, other: string): string {
  return `/search?q=${encodeURIComponent(`entity:${one} entity:${other}`)}`;
}

type Order = (a: RelatedEntity, b: RelatedEntity) => number;

const ORDERS: Readonly<Record<RelatedQuery['sort'], Order>> = {
  npmi: (a, b) => b.npmi - a.npmi || b.together - a.together || compareText(a.id, b.id),
  together: (a, b) => b.together - a.together || b.npmi - a.npmi || compareText(a.id, b.id),
};
