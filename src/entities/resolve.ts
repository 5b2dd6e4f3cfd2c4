import type { ArticleEntity, Entity } from '../model/entity.ts';
import { inOneGo, pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { createEntityMemory, type EntityMemory } from './memory.ts';
import { agreeOnTypes } from './resolve/agree-on-types.ts';
import { addTo, type ResolvableArticle } from './resolve/cluster.ts';
import { describe, type Cluster, type PlacedMention } from './resolve/describe.ts';
import { keysOfOrganisations } from './resolve/organisations.ts';
import { keysOfPeople } from './resolve/people.ts';
import { keysOfPlaces } from './resolve/places.ts';

/** An article with the mentions that were found in it. */
export type RecognisedArticle = ResolvableArticle;

/** The entities of a corpus. */
export interface ResolvedEntities {
  /** The most mentioned first, then by id. */
  readonly entities: Entity[];
  /** By article id; each article's entities, the most mentioned there first, then by id. */
  readonly byArticle: ReadonlyMap<string, ArticleEntity[]>;
}

/**
 * Who is meant by the mentions of all articles: one entity per person, organisation and place, by rules and tables.
 * The answer depends on the articles alone, not on their order. Costs about linear time: only namesakes are compared.
 */
export function resolveEntities(articles: readonly RecognisedArticle[]): ResolvedEntities {
  return inOneGo(resolveInPieces(articles));
}

/**
 * The same, piece by piece. With the memory of the last time only articles that are new are read, and only clusters
 * described whose mentions are others; what is as it was is told by the very same objects.
 */
export function* resolveInPieces(
  articles: readonly RecognisedArticle[],
  memory: EntityMemory = createEntityMemory(),
): Pieces<ResolvedEntities> {
  const byId = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sorted = agreeOnTypes(byId, memory.retype, memory.clubsIn);
  yield;
  const organisations = yield* keysOfOrganisations(sorted, memory.organisationsIn);
  const people = keysOfPeople(sorted, memory.people);
  yield;
  const places = keysOfPlaces(sorted, memory.placesIn);
  yield;
  const keys = new Map([...people, ...places, ...organisations]);
  yield;
  const clusters = clustersOf(sorted.flatMap(memory.placed), keys);
  yield;
  const entities = describe(clusters, memory.clusters);
  yield;
  const byKey = new Map(entities.map(({ key, entity }) => [key, entity]));
  const byArticle = yield* pieceByPiece(sorted, (article) => {
    const meant = article.mentions.map((mention) => byKey.get(keys.get(mention)!)!);
    return [article.id, memory.entitiesIn(article, meant)] as const;
  });
  return { entities: entities.map(({ entity }) => entity).sort(byMentions), byArticle: new Map(byArticle) };
}

/** Keys of mentions that mean the same are equal. */
function clustersOf(placed: readonly PlacedMention[], keys: ReadonlyMap<unknown, string>): Cluster[] {
  const clusters = new Map<string, PlacedMention[]>();
  for (const one of placed) addTo(clusters, keys.get(one.mention)!, one);
  return [...clusters].map(([key, mentions]) => ({ key, mentions }));
}

function byMentions(a: Entity, b: Entity): number {
  return b.counts.mentions - a.counts.mentions || (a.id < b.id ? -1 : 1);
}
