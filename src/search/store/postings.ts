import { addAll, type ArticleSet, members, noArticles } from '../match/article-set.ts';
import { firstFrom } from './first-from.ts';

/** By term, where it stands in the corpus. Four bytes a token. */
export interface Postings {
  /** The tokens that are this term, rising. */
  readonly tokensOf: (term: number) => Uint32Array;
  /** The articles that have this term, by number, rising. */
  articlesOf(term: number): Uint32Array;
  /** The same as a set, of a word that very many articles have; null of others. */
  commonSetOf(term: number): ArticleSet | null;
  /** The article in which a token stands. */
  articleOf(token: number): number;
}

/** The tokens of a corpus: which term each is, and where those of an article's fields begin, at `article * fields + field`. */
export interface Tokens {
  readonly tokens: Uint32Array;
  readonly bounds: Uint32Array;
  readonly fields: number;
  /** By term: in how many articles it stands. */
  readonly articlesWith: Uint32Array;
}

/**
 * Of a word that more than this share of all articles have, the articles are remembered once they were asked for: bits,
 * one an article. News has some 700 such words, and a question asks for a hundred of them.
 */
const COMMON = 1 / 8;

/** Turns tokens in reading order around: a counting sort by term, which keeps the order within each. */
export function createPostings(corpus: Tokens): Postings {
  const { articlesWith } = corpus;
  const { places, begins } = sortByTerm(corpus.tokens, articlesWith.length);
  const articleOf = articleFinder(corpus);
  const tokensOf = (term: number) => places.subarray(begins[term], begins[term + 1]);
  const size = (corpus.bounds.length - 1) / corpus.fields;
  const readArticles = (term: number): Uint32Array => {
    const articles = new Uint32Array(articlesWith[term]!);
    const tokens = tokensOf(term);
    let at = 0;
    for (let i = 0; i < articles.length; i++) {
      const article = articleOf(tokens[at]!);
      articles[i] = article;
      at = firstFrom(tokens, corpus.bounds[(article + 1) * corpus.fields]!, at);
    }
    return articles;
  };
  const common = new Map<number, ArticleSet>();
  const commonSetOf = (term: number): ArticleSet | null => {
    if (articlesWith[term]! < COMMON * size) return null;
    const set = common.get(term) ?? addAll(noArticles(size), readArticles(term));
    common.set(term, set);
    return set;
  };
  return {
    tokensOf,
    commonSetOf,
    articlesOf(term) {
      const set = commonSetOf(term);
      return set ? members(set) : readArticles(term);
    },
    articleOf,
  };
}

function sortByTerm(tokens: Uint32Array, terms: number): { places: Uint32Array; begins: Uint32Array } {
  const begins = new Uint32Array(terms + 1);
  for (const term of tokens) begins[term + 1]!++;
  for (let term = 0; term < terms; term++) begins[term + 1]! += begins[term]!;
  const next = begins.slice();
  const places = new Uint32Array(tokens.length);
  tokens.forEach((term, token) => {
    places[next[term]!++] = token;
  });
  return { places, begins };
}

/** For every so many tokens the article is noted: from there it is never far. */
const STRIDE = 256;

function articleFinder({ tokens, bounds, fields }: Tokens): (token: number) => number {
  const noted = new Uint32Array(Math.ceil(tokens.length / STRIDE));
  let article = 0;
  noted.forEach((_, i) => {
    while (bounds[(article + 1) * fields]! <= i * STRIDE) article++;
    noted[i] = article;
  });
  return (token) => {
    let found = noted[Math.floor(token / STRIDE)]!;
    while (bounds[(found + 1) * fields]! <= token) found++;
    return found;
  };
}
