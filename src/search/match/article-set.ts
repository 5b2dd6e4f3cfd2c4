/** A set of articles: one byte an article, 1 where it is in the set. */
export type ArticleSet = Uint8Array;

export function noArticles(size: number): ArticleSet {
  return new Uint8Array(size);
}

export function everyArticle(size: number): ArticleSet {
  return new Uint8Array(size).fill(1);
}

/** Puts articles into a set and gives the same set back. */
export function addAll(set: ArticleSet, articles: readonly number[]): ArticleSet {
  for (const article of articles) set[article] = 1;
  return set;
}

export function intersection(a: ArticleSet, b: ArticleSet): ArticleSet {
  return a.map((isIn, article) => isIn & b[article]!);
}

export function union(a: ArticleSet, b: ArticleSet): ArticleSet {
  return a.map((isIn, article) => isIn | b[article]!);
}

export function complement(set: ArticleSet): ArticleSet {
  return set.map((isIn) => isIn ^ 1);
}

/** The numbers in the set, rising. */
export function members(set: ArticleSet): number[] {
  const found: number[] = [];
  set.forEach((isIn, article) => {
    if (isIn === 1) found.push(article);
  });
  return found;
}

/** How many articles are in the set. */
export function count(set: ArticleSet): number {
  return set.reduce((sum, isIn) => sum + isIn, 0);
}
