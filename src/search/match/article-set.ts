/** A set of articles: one byte an article, 1 where it is in the set. */
export type ArticleSet = Uint8Array;

/** Articles one by one, by number. */
export type Articles = readonly number[] | Uint32Array;

// Loops instead of callbacks: a query makes a dozen of these sets, each as long as the corpus.

export function noArticles(size: number): ArticleSet {
  return new Uint8Array(size);
}

export function everyArticle(size: number): ArticleSet {
  return new Uint8Array(size).fill(1);
}

/** Puts articles into a set and gives the same set back. */
export function addAll(set: ArticleSet, articles: Articles): ArticleSet {
  for (let i = 0; i < articles.length; i++) set[articles[i]!] = 1;
  return set;
}

export function intersection(a: ArticleSet, b: ArticleSet): ArticleSet {
  const both = new Uint8Array(a.length);
  for (let article = 0; article < a.length; article++) both[article] = a[article]! & b[article]!;
  return both;
}

export function union(a: ArticleSet, b: ArticleSet): ArticleSet {
  const either = new Uint8Array(a.length);
  for (let article = 0; article < a.length; article++) either[article] = a[article]! | b[article]!;
  return either;
}

export function complement(set: ArticleSet): ArticleSet {
  const others = new Uint8Array(set.length);
  for (let article = 0; article < set.length; article++) others[article] = set[article]! ^ 1;
  return others;
}

/** The numbers in the set, rising. */
export function members(set: ArticleSet): number[] {
  const found: number[] = [];
  for (let article = 0; article < set.length; article++) if (set[article] === 1) found.push(article);
  return found;
}

/** How many articles are in the set. */
export function count(set: ArticleSet): number {
  let sum = 0;
  for (let article = 0; article < set.length; article++) sum += set[article]!;
  return sum;
}
