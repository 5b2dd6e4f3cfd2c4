import type { EntityType, FoundMention } from '../../model/entity.ts';
import { addTo, type ResolvableArticle } from './cluster.ts';
import { listedOrganisation } from './organisations.ts';
import { listedPlace } from './places.ts';

/** The recogniser is sure from here on: such a mention keeps its type. */
const SURE = 0.84;

/** One type must have at least this share of the confidence … */
const MAJORITY = 0.7;
/** … and the name must stand in at least so many articles. */
const LEAST_ARTICLES = 3;

/** Makes the mentions of an article with other types; the very same list as the last time, where it says the same. */
export type Retype = (
  mentions: readonly FoundMention[],
  typeOf: (mention: FoundMention) => EntityType,
) => readonly FoundMention[];

/**
 * The articles with names of unclear type typed as most of the corpus types them: where "Obama" is a person
 * everywhere else, it is one here too. Names of the tables and sure mentions stay as they are. `clubsIn` is `clubsByTown`,
 * or knows what that makes.
 */
export function agreeOnTypes<A extends ResolvableArticle>(
  articles: readonly A[],
  retype: Retype,
  clubsIn: (article: ResolvableArticle) => readonly FoundMention[],
): A[] {
  const types = majorities(articles);
  const typeOf = (mention: FoundMention): EntityType =>
    (mention.confidence < SURE ? types.get(mention.text) : undefined) ?? mention.type;
  return articles.map((article) => {
    const isOther = article.mentions.some((mention) => typeOf(mention) !== mention.type);
    const agreed = isOther ? { ...article, mentions: retype(article.mentions, typeOf) } : article;
    const mentions = clubsIn(agreed);
    return mentions === agreed.mentions ? agreed : { ...agreed, mentions };
  });
}

/** Retypes mentions, and knows what it made of a list the last time. */
export function createRetyping(): Retype {
  const known = new WeakMap<readonly FoundMention[], readonly FoundMention[]>();
  return (mentions, typeOf) => {
    const last = known.get(mentions);
    if (last && mentions.every((mention, at) => typeOf(mention) === last[at]!.type)) return last;
    const made = mentions.map((mention) => {
      const type = typeOf(mention);
      return type === mention.type ? mention : { ...mention, type };
    });
    known.set(mentions, made);
    return made;
  };
}

interface Use {
  readonly article: string;
  readonly mention: FoundMention;
}

function majorities(articles: readonly ResolvableArticle[]): Map<string, EntityType> {
  const unclear = namesOfSeveralTypes(articles);
  const uses = new Map<string, Use[]>();
  for (const { id, mentions } of articles)
    for (const mention of mentions)
      if (unclear.has(mention.text)) addTo(uses, mention.text, { article: id, mention });
  const types = new Map<string, EntityType>();
  for (const [text, found] of uses) {
    if (new Set(found.map(({ article }) => article)).size < LEAST_ARTICLES) continue;
    const type = majority(found.map(({ mention }) => mention));
    if (type && !listedPlace(text) && !listedOrganisation(text)) types.set(text, type);
  }
  return types;
}

function namesOfSeveralTypes(articles: readonly ResolvableArticle[]): Set<string> {
  const first = new Map<string, EntityType>();
  const several = new Set<string>();
  for (const { mentions } of articles)
    for (const { text, type } of mentions) {
      const known = first.get(text);
      if (known === undefined) first.set(text, type);
      else if (known !== type) several.add(text);
    }
  return several;
}

function majority(mentions: readonly FoundMention[]): EntityType | undefined {
  const weights = new Map<EntityType, number>();
  for (const { type, confidence } of mentions) weights.set(type, (weights.get(type) ?? 0) + confidence);
  const total = [...weights.values()].reduce((a, b) => a + b);
  return [...weights].find(([, weight]) => weight >= MAJORITY * total)?.[0];
}
