import { FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import type { TokenStore } from '../store/token-store.ts';
import { createCursors } from './cursors.ts';

/** Where some terms stand in one article, in reading order: row by row a place. The list is used again for the next article. */
export interface Places {
  length: number;
  /** Which of the terms, by its place in the list that was given. */
  readonly term: Uint32Array;
  /** Where, as the token store numbers tokens. */
  readonly token: Uint32Array;
}

/** Reads one article. What it answers is valid until it reads the next one. */
export type PlaceFinder = (article: number) => Places;

/**
 * Looks for terms, by number, none of them twice. Their postings are merged; where these terms make up much of all text,
 * as those of a long question do, reading the articles word by word is less work. Both tell the same.
 */
export function createPlaceFinder(data: IndexData, terms: readonly number[]): PlaceFinder {
  const isMergedSooner = mergeWork(data, terms) <= data.store.tokens.length;
  return isMergedSooner ? mergePostings(data, terms) : readTokens(data, terms);
}

/** How much work it is to look for terms in all articles, in tokens read. */
export function placesWork(data: IndexData, terms: readonly number[]): number {
  return Math.min(data.store.tokens.length, mergeWork(data, terms));
}

/** Moving a list down one level of the heap takes as long as reading so many tokens. Set on bench/hostile.ts, 2026-11. */
const READS_A_LEVEL = 4;

function mergeWork({ postings }: IndexData, terms: readonly number[]): number {
  let places = 0;
  for (const term of terms) places += postings.tokensOf(term).length;
  return places * (1 + Math.log2(Math.max(1, terms.length))) * READS_A_LEVEL;
}

/** Takes the places of the terms in reading order. */
function mergePostings({ store, postings }: IndexData, terms: readonly number[]): PlaceFinder {
  const cursors = createCursors(terms.map((term) => postings.tokensOf(term)));
  const found = roomFor(store);
  return (article) => {
    const end = store.bounds[(article + 1) * FIELDS.length]!;
    let length = 0;
    cursors.seek(store.bounds[article * FIELDS.length]!);
    for (let token = cursors.token; token < end; token = cursors.token) {
      found.term[length] = cursors.list;
      found.token[length++] = token;
      cursors.step();
    }
    found.length = length;
    return found;
  };
}

/** Reads each token, and looks up whether it is one of the terms. */
function readTokens({ store }: IndexData, terms: readonly number[]): PlaceFinder {
  const { tokens, bounds } = store;
  const numberOf = new Uint32Array(store.terms.length);
  terms.forEach((term, i) => {
    numberOf[term] = i + 1;
  });
  const found = roomFor(store);
  const { term: termAt, token: tokenAt } = found;
  return (article) => {
    const end = bounds[(article + 1) * FIELDS.length]!;
    let length = 0;
    // Each token is written, and the next one over it unless it is sought: a condition that is often guessed wrong takes longer.
    for (let token = bounds[article * FIELDS.length]!; token < end; token++) {
      const number = numberOf[tokens[token]!]!;
      termAt[length] = number - 1;
      tokenAt[length] = token;
      length += number === 0 ? 0 : 1;
    }
    found.length = length;
    return found;
  };
}

/** As much as the longest article needs. */
function roomFor({ longest }: TokenStore): Places {
  return { length: 0, term: new Uint32Array(longest), token: new Uint32Array(longest) };
}
