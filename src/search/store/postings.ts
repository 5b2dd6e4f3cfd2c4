import { addAll, type ArticleSet, noArticles } from '../match/article-set.ts';
import { prefixSums } from './prefix-sums.ts';

/** By term, where it stands in the corpus. Four bytes a token, and four a term of an article. */
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
  const places = placesByTerm(corpus.tokens, articlesWith.length);
  const articles = articlesByTerm(corpus);
  const size = sizeOf(corpus);
  const common = new Map<number, ArticleSet>();
  const commonSetOf = (term: number): ArticleSet | null => {
    if (articlesWith[term]! < COMMON * size) return null;
    const set = common.get(term) ?? addAll(noArticles(size), articles(term));
    common.set(term, set);
    return set;
  };
  return { tokensOf: places, articlesOf: articles, commonSetOf, articleOf: articleFinder(corpus) };
}

function sizeOf({ bounds, fields }: Tokens): number {
  return (bounds.length - 1) / fields;
}

function placesByTerm(tokens: Uint32Array, terms: number): (term: number) => Uint32Array {
  const counts = new Uint32Array(terms);
  for (const term of tokens) counts[term]!++;
  const begins = prefixSums(counts);
  const next = begins.slice();
  const places = new Uint32Array(tokens.length);
  tokens.forEach((term, token) => {
    places[next[term]!++] = token;
  });
  return (term) => places.subarray(begins[term], begins[term + 1]);
}

function articlesByTerm(corpus: Tokens): (term: number) => Uint32Array {
  const { tokens, bounds, fields, articlesWith } = corpus;
  const begins = prefixSums(articlesWith);
  const next = begins.slice();
  const articles = new Uint32Array(begins.at(-1)!);
  for (let article = 0; article < sizeOf(corpus); article++)
    for (let token = bounds[article * fields]!; token < bounds[(article + 1) * fields]!; token++) {
      const term = tokens[token]!;
      const at = next[term]!;
      if (at > begins[term]! && articles[at - 1] === article) continue;
      articles[at] = article;
      next[term] = at + 1;
    }
  return (term) => articles.subarray(begins[term], begins[term + 1]);
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
