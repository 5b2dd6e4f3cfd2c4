import { Article } from '../model/article.ts';
import type { Corpus } from './corpus.ts';
import { each, type Steps } from './progress.ts';

/** The ids of the articles that are new, gone, or not answered as before, in any part: each id once. */
export function* touchedArticles(before: Corpus, after: Corpus): Steps<string[]> {
  const ids = new Set([...before.articles.keys(), ...after.articles.keys()]);
  const touched = yield* each('compare', [...ids], (id) =>
    isSame(before.articles.get(id), after.articles.get(id)) ? [] : [id],
  );
  return touched.flat();
}

function isSame(before: Article | undefined, after: Article | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return KEYS.every((key) => before[key] === after[key] || asText(before[key]) === asText(after[key]));
}

/** Most values of an unchanged article are the very same, because its cleaning is remembered. */
const KEYS = Object.keys(Article.shape) as (keyof Article)[];

const asText = (value: unknown): string => JSON.stringify(value);
