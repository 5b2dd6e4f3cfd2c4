import type { Variant } from '../plan/unit.ts';
import { addAll, addSet, type ArticleSet } from './article-set.ts';

/** Puts the articles of a variant into a set and gives the same set back: very many of them 32 at a time. */
export function addVariant(set: ArticleSet, { common, articles }: Variant): ArticleSet {
  return common ? addSet(set, common) : addAll(set, articles);
}
