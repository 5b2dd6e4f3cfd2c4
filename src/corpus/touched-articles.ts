import { Article } from '../model/article.ts';
import type { Corpus } from './corpus.ts';
import { each, type Steps } from './progress.ts';

/** The ids of the articles that are new, gone, or not answered as before, in any part: each id once. */
export function* touchedArticles(before: Corpus, after: Corpus): Steps<string[]> {
  const ids = new Set([...before.articles.keys(), ...after.articles.keys()]);
  const isSame = createComparison();
  const touched = yield* each('compare', [...ids], (id) =>
    isSame(before.articles.get(id), after.articles.get(id)) ? [] : [id],
  );
  return touched.flat();
}

/** Says whether an article is answered as before. */
function createComparison(): (before: Article | undefined, after: Article | undefined) => boolean {
  const groups = new Map<Article['duplicates'], string>();
  // All members of a group say the same of it: thousands of copies are written out once.
  const textOf = (article: Article, key: keyof Article): string => {
    if (key !== 'duplicates') return JSON.stringify(article[key]);
    const text = groups.get(article.duplicates) ?? JSON.stringify(article.duplicates);
    groups.set(article.duplicates, text);
    return text;
  };
  return (before, after) =>
    before !== undefined &&
    after !== undefined &&
    KEYS.every((key) => before[key] === after[key] || textOf(before, key) === textOf(after, key));
}

/** Most values of an unchanged article are the very same, because its cleaning is remembered. */
const KEYS = Object.keys(Article.shape) as (keyof Article)[];
