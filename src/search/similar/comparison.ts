import type { Because } from '../../model/similar.ts';
import type { ArticleSet } from '../match/article-set.ts';
import { articlesWhere } from '../match/article-set.ts';
import { AMOUNTS } from '../rank/impacts.ts';
import type { IndexData } from '../store/index-data.ts';
import { amountOf } from './amounts.ts';
import { type Feature, type Profile, weightOf, type WordFeature } from './profile.ts';

/** How much of a profile other articles share, and what of it. */
export interface Comparison {
  /** By article: 0 where nothing is shared; about 1 for an article that says the same. */
  readonly scores: Float64Array;
  /** The articles that share at least so many words and entities. */
  readonly sharing: (least: number) => ArticleSet;
  /** What an article shares; the parts add up to its score. */
  readonly because: (article: number) => Because;
}

/**
 * What an entity counts next to a word of the same rarity. Its name stands among the words as well.
 */
const ENTITY_WEIGHT = 1;

/**
 * Compares all articles with a profile: of each feature, its weight here times its weight there, and the sum of all in
 * relation to that of the article itself. Feature by feature, from what is known of each word by article: no text is read.
 */
export function createComparison(data: IndexData, { words, entities }: Profile): Comparison {
  const all = sumOfSquares(words) + ENTITY_WEIGHT * sumOfSquares(entities);
  const sums: Sums = {
    scores: new Float64Array(data.articles.length),
    shared: new Uint8Array(data.articles.length),
    amounts: new Float64Array(data.articles.length),
  };
  for (const word of words) addWord(data, sums, { word, all });
  for (const entity of entities)
    for (const article of data.names.articlesOf(entity.name))
      addPart(sums, article, entityPart(data, { entity, all, article }));
  return {
    scores: sums.scores,
    sharing: (least) => articlesWhere(sums.shared.length, (article) => sums.shared[article]! >= least),
    because: (article) => ({
      terms: parts(words, (word) => wordPart(word, amountIn(data, word, article), all)).map(
        ({ name, score }) => ({ term: name, score }),
      ),
      entities: parts(entities, (entity) => entityPart(data, { entity, all, article })).map(
        ({ name, score }) => entityShared(data, name, score),
      ),
    }),
  };
}

interface Sums {
  readonly scores: Float64Array;
  /** By article: how many features it shares. */
  readonly shared: Uint8Array;
  /** Of one word, by article: how often it stands there in all its forms. 0 between words. */
  readonly amounts: Float64Array;
}

/** The forms of a word are added up first. */
function addWord(
  { postings, impacts }: IndexData,
  sums: Sums,
  { word, all }: { readonly word: WordFeature; readonly all: number },
): void {
  const { amounts } = sums;
  const lists = word.forms.map((form) => ({ articles: postings.articlesOf(form), codes: impacts.of(form) }));
  for (const { articles, codes } of lists)
    for (let i = 0; i < articles.length; i++) amounts[articles[i]!]! += AMOUNTS[codes[i]!]!;
  for (const { articles } of lists)
    for (const article of articles) {
      if (amounts[article] === 0) continue;
      addPart(sums, article, wordPart(word, amounts[article]!, all));
      amounts[article] = 0;
    }
}

function addPart({ scores, shared }: Sums, article: number, part: number): void {
  scores[article]! += part;
  shared[article]!++;
}

function amountIn(data: IndexData, { forms }: WordFeature, article: number): number {
  return forms.reduce((sum, form) => sum + amountOf(data, form, article), 0);
}

function wordPart({ rarity, weight }: Feature, amount: number, all: number): number {
  return (weight * weightOf(rarity, amount)) / all;
}

interface Mentioned {
  readonly entity: Feature;
  readonly article: number;
  readonly all: number;
}

function entityPart({ names }: IndexData, { entity, article, all }: Mentioned): number {
  const mentions = names.mentionsOf(entity.name, article).length;
  return (ENTITY_WEIGHT * entity.weight * weightOf(entity.rarity, mentions)) / all;
}

const sumOfSquares = (features: readonly Feature[]): number =>
  features.reduce((sum, { weight }) => sum + weight ** 2, 0);

/** The features that both have, what adds most first. */
function parts<F extends Feature>(features: readonly F[], partOf: (feature: F) => number) {
  return features
    .map((feature) => ({ name: feature.name, score: partOf(feature) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
}

function entityShared({ names }: IndexData, entityId: string, score: number): Because['entities'][number] {
  const { id, type, name } = names.byId(entityId)!;
  return { id, type, name, score };
}
