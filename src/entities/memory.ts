import type { FoundMention } from '../model/entity.ts';
import { createRetyping, type Retype } from './resolve/agree-on-types.ts';
import { clubsByTown } from './resolve/clubs-by-town.ts';
import type { ResolvableArticle } from './resolve/cluster.ts';
import { type ClusterMemory, createClusterMemory, type PlacedMention } from './resolve/describe.ts';
import { createEntitiesInArticle, type EntitiesInArticle } from './resolve/entities-in-article.ts';
import { type OrganisationDraft, organisationReader } from './resolve/organisations.ts';
import { createPeopleMemory, type PeopleMemory } from './resolve/people-memory.ts';
import { type PlaceDraft, placeReader } from './resolve/places.ts';
import { recalling } from './resolve/recalling.ts';

/**
 * What is remembered from one resolution to the next: what single articles tell, for as long as their mentions are the
 * very same list, and clusters whose mentions are. It changes no answer: everything in it is a function of what it is
 * asked by.
 */
export interface EntityMemory {
  readonly retype: Retype;
  readonly clubsIn: (article: ResolvableArticle) => readonly FoundMention[];
  readonly organisationsIn: (article: ResolvableArticle) => readonly OrganisationDraft[];
  readonly placesIn: (article: ResolvableArticle) => readonly PlaceDraft[];
  readonly people: PeopleMemory;
  readonly placed: (article: ResolvableArticle) => readonly PlacedMention[];
  readonly clusters: ClusterMemory;
  readonly entitiesIn: EntitiesInArticle;
  /** What has been done so far, as nothing was known of it. */
  readonly work: () => Readonly<Record<'read' | 'described', number>>;
}

/** A memory of nothing. */
export function createEntityMemory(): EntityMemory {
  let read = 0;
  const clusters = createClusterMemory();
  return {
    retype: createRetyping(),
    clubsIn: recalling(clubsByTown),
    organisationsIn: recalling(organisationReader()),
    placesIn: recalling(placeReader()),
    people: createPeopleMemory(),
    placed: recalling(({ id, published, mentions }) => {
      read++;
      return placedMentions(mentions, { id, published });
    }),
    clusters,
    entitiesIn: createEntitiesInArticle(),
    work: () => ({ read, described: clusters.described() }),
  };
}

function placedMentions(
  mentions: readonly FoundMention[],
  article: PlacedMention['article'],
): PlacedMention[] {
  return mentions.map((mention) => ({ mention, article }));
}
