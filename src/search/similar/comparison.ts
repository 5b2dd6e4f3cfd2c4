import type { Because } from '../../model/similar.ts';
import type { IndexData } from '../store/index-data.ts';
import { eachOccurrence, weightOf, type Feature, type Profile } from './profile.ts';

/** How much of a profile another article shares, and what of it. */
export interface Comparison {
  /** 0 where nothing is shared; about 1 for an article that says the same. */
  score(article: number): number;
  /** What is shared; the parts add up to the score. */
  because(article: number): Because;
}

/**
 * What an entity counts next to a word of the same rarity. Its name stands among the words as well.
 */
const ENTITY_WEIGHT = 1;

/**
 * Compares articles with a profile: of each feature, its weight here times its weight there, and the sum of all in
 * relation to that of the article itself.
 */
export function createComparison(data: IndexData, { words, entities }: Profile): Comparison {
  const all = sumOfSquares(words) + ENTITY_WEIGHT * sumOfSquares(entities);
  const slots = new Int16Array(data.store.terms.length).fill(-1);
  words.forEach(({ forms }, slot) => forms.forEach((form) => (slots[form] = slot)));
  const wordParts = (article: number): number[] => {
    const frequencies = new Float64Array(words.length);
    eachOccurrence(data, article, (term, amount) => {
      const slot = slots[term]!;
      if (slot >= 0) frequencies[slot]! += amount;
    });
    return words.map(({ rarity, weight }, slot) => (weight * weightOf(rarity, frequencies[slot]!)) / all);
  };
  const entityParts = (article: number): number[] =>
    entities.map(({ name, rarity, weight }) => {
      const mentions = data.names.mentionsOf(name, article).length;
      return (ENTITY_WEIGHT * weight * weightOf(rarity, mentions)) / all;
    });
  return {
    score: (article) => sum(wordParts(article)) + sum(entityParts(article)),
    because: (article) => ({
      terms: shared(words, wordParts(article)).map(({ name, score }) => ({ term: name, score })),
      entities: shared(entities, entityParts(article)).map(({ name, score }) =>
        entityShared(data, name, score),
      ),
    }),
  };
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const sumOfSquares = (features: readonly Feature[]): number => sum(features.map(({ weight }) => weight ** 2));

/** The features that both have, what adds most first. */
function shared(features: readonly Feature[], parts: readonly number[]) {
  return features
    .map(({ name }, i) => ({ name, score: parts[i]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
}

function entityShared({ names }: IndexData, entityId: string, score: number): Because['entities'][number] {
  const { id, type, name } = names.byId(entityId)!;
  return { id, type, name, score };
}
