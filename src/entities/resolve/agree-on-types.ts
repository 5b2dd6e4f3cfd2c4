import type { EntityType, FoundMention } from '../../model/entity.ts';
import { clubsByTown } from './clubs-by-town.ts';
import { addTo, type ResolvableArticle } from './cluster.ts';
import { listedOrganisation } from './organisations.ts';
import { listedPlace } from './places.ts';

/** The recogniser is sure from here on: such a mention keeps its type. */
const SURE = 0.84;

/** One type must have at least this share of the confidence … */
const MAJORITY = 0.7;
/** … and the name must stand in at least so many articles. */
const LEAST_ARTICLES = 3;

/**
 * The articles with names of unclear type typed as most of the corpus types them: where "Obama" is a person
 * everywhere else, it is one here too. Names of the tables and sure mentions stay as they are.
 */
export function agreeOnTypes<A extends ResolvableArticle>(articles: readonly A[]): A[] {
  const types = majorities(articles);
  return articles.map((article) => {
    const mentions = article.mentions.map((mention) => retyped(mention, types));
    return { ...article, mentions: clubsByTown({ ...article, mentions }) };
  });
}

function retyped(mention: FoundMention, types: ReadonlyMap<string, EntityType>): FoundMention {
  const type = mention.confidence < SURE ? types.get(mention.text) : undefined;
  return type === undefined || type === mention.type ? mention : { ...mention, type };
}

function majorities(articles: readonly ResolvableArticle[]): Map<string, EntityType> {
  const uses = new Map<string, { readonly article: string; readonly mention: FoundMention }[]>();
  for (const { id, mentions } of articles)
    for (const mention of mentions) addTo(uses, mention.text, { article: id, mention });
  const types = new Map<string, EntityType>();
  for (const [text, found] of uses) {
    if (new Set(found.map(({ article }) => article)).size < LEAST_ARTICLES) continue;
    const type = majority(found.map(({ mention }) => mention));
    if (type && !listedPlace(text) && !listedOrganisation(text)) types.set(text, type);
  }
  return types;
}

function majority(mentions: readonly FoundMention[]): EntityType | undefined {
  const weights = new Map<EntityType, number>();
  for (const { type, confidence } of mentions) weights.set(type, (weights.get(type) ?? 0) + confidence);
  if (weights.size < 2) return undefined;
  const total = [...weights.values()].reduce((a, b) => a + b);
  return [...weights].find(([, weight]) => weight >= MAJORITY * total)?.[0];
}
