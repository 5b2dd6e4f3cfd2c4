import type { Published } from '../model/article.ts';
import type { ArticleEntity, Entity, FoundMention } from '../model/entity.ts';
import { inOneGo, pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { agreeOnTypes } from './resolve/agree-on-types.ts';
import type { Keys, ResolvableArticle } from './resolve/cluster.ts';
import { addTo } from './resolve/cluster.ts';
import { describe, type Cluster } from './resolve/describe.ts';
import { keysOfOrganisations } from './resolve/organisations.ts';
import { keysOfPeople } from './resolve/people.ts';
import { keysOfPlaces } from './resolve/places.ts';
import { sentenceFinder } from './resolve/sentence-of.ts';

/** An article with the mentions that were found in it. */
export interface RecognisedArticle extends ResolvableArticle {
  readonly published: Published;
}

/** The entities of a corpus. */
export interface ResolvedEntities {
  /** The most mentioned first, then by id. */
  readonly entities: Entity[];
  /** By article id; each article's entities, the most mentioned there first, then by id. */
  readonly byArticle: ReadonlyMap<string, readonly ArticleEntity[]>;
}

/**
 * Who is meant by the mentions of all articles: one entity per person, organisation and place, by rules and tables.
 * The answer depends on the articles alone, not on their order. Costs about linear time: only namesakes are compared.
 */
export function resolveEntities(articles: readonly RecognisedArticle[]): ResolvedEntities {
  return inOneGo(resolveInPieces(articles));
}

/** The same, piece by piece. */
export function* resolveInPieces(articles: readonly RecognisedArticle[]): Pieces<ResolvedEntities> {
  const sorted = agreeOnTypes(articles.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  yield;
  const organisations = yield* keysOfOrganisations(sorted);
  const [people, places] = yield* pieceByPiece([keysOfPeople, keysOfPlaces], (keysOf) => keysOf(sorted));
  const keys: Keys = new Map([...people!, ...places!, ...organisations]);
  yield;
  const clusters = clustersOf(sorted, keys);
  yield;
  const entities = describe(clusters);
  yield;
  const byKey = new Map(entities.map(({ key, entity }) => [key, entity]));
  const byArticle = yield* pieceByPiece(
    sorted,
    (article) => [article.id, entitiesIn(article, (m) => byKey.get(keys.get(m)!)!)] as const,
  );
  return { entities: entities.map(({ entity }) => entity).sort(byMentions), byArticle: new Map(byArticle) };
}

function clustersOf(articles: readonly RecognisedArticle[], keys: Keys): Cluster[] {
  const clusters = new Map<string, Cluster['mentions']>();
  for (const article of articles)
    for (const mention of article.mentions) addTo(clusters, keys.get(mention)!, { mention, article });
  return [...clusters].map(([key, mentions]) => ({ key, mentions }));
}

function byMentions(a: Entity, b: Entity): number {
  return b.counts.mentions - a.counts.mentions || (a.id < b.id ? -1 : 1);
}

function entitiesIn(
  article: RecognisedArticle,
  entityOf: (mention: FoundMention) => Entity,
): ArticleEntity[] {
  const sentenceOf = sentenceFinder(article);
  const found = new Map<Entity, ArticleEntity>();
  for (const mention of article.mentions) {
    const { field, range, text, confidence } = mention;
    const { id, type, name } = entityOf(mention);
    const entry = found.get(entityOf(mention)) ?? { id, type, name, mentions: [] };
    entry.mentions.push({
      articleId: article.id,
      field,
      range,
      text,
      sentence: sentenceOf(mention),
      confidence,
    });
    found.set(entityOf(mention), entry);
  }
  return [...found.values()].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}
