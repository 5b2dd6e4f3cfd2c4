import type { Articles } from '../match/article-set.ts';
import type { IndexData } from '../store/index-data.ts';

/** A set of articles, a bit an article: what two sets have in common is found 32 articles at a time. */
export type ArticleBits = Uint32Array;

/**
 * The set of a word is kept where at least every so many articles have it: its postings take a millisecond to read.
 * That is at most two bytes an article for each different word of an article, usually a tenth of it.
 */
const KEPT_FROM = 16;

/** Tells by the number of a term which articles have it. */
export function createTermBits({ store, postings }: IndexData): (term: number) => ArticleBits {
  const kept = new Map<number, ArticleBits>();
  store.articlesWith.forEach((count, term) => {
    if (count * KEPT_FROM >= store.articles)
      kept.set(term, bitsOf(postings.articlesOf(term), store.articles));
  });
  return (term) => kept.get(term) ?? bitsOf(postings.articlesOf(term), store.articles);
}

/** The articles in both. */
export function commonBits(a: ArticleBits, b: ArticleBits): ArticleBits {
  return a.map((word, i) => word & b[i]!);
}

/** How many articles are in both. */
export function countCommon(a: ArticleBits, b: ArticleBits): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) count += bitsSet(a[i]! & b[i]!);
  return count;
}

/** The articles in the set, by number, rising. */
export function numbersIn(bits: ArticleBits): number[] {
  const found: number[] = [];
  bits.forEach((word, i) => {
    for (let left = word; left !== 0; left &= left - 1) found.push(i * 32 + 31 - Math.clz32(left & -left));
  });
  return found;
}

function bitsOf(articles: Articles, size: number): ArticleBits {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const article of articles) bits[article >>> 5]! |= 1 << (article & 31);
  return bits;
}

/** Counts the ones of 32 bits, pairs first (Hacker's Delight, 5-1). */
function bitsSet(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
