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
export function createPlaceFinder(
  data: IndexData,
  terms: readonly number[],
  phrases: readonly Uint32Array[] = [],
): PlaceFinder {
  const lists = terms.map((term) => data.postings.tokensOf(term));
  if (mergeWork([...lists, ...phrases]) <= data.store.tokens.length)
    return mergeLists(data.store, [...lists, ...phrases], 1 + phrases.length);
  const words = readTokens(data, terms);
  return phrases.length === 0
    ? words
    : mergeTwo(data.store, words, {
        phrases: mergeLists(data.store, phrases, phrases.length),
        first: terms.length,
        many: phrases.length,
      });
}

/** How much work it is to look for terms in all articles, in tokens read. */
export function placesWork(data: IndexData, terms: readonly number[]): number {
  const lists = terms.map((term) => data.postings.tokensOf(term));
  return Math.min(data.store.tokens.length, mergeWork(lists));
}

/** Moving a list down one level of the heap takes as long as reading so many tokens. Set on bench/hostile.ts, 2026-11. */
const READS_A_LEVEL = 4;

function mergeWork(lists: readonly Uint32Array[]): number {
  let places = 0;
  for (const list of lists) places += list.length;
  return places * (1 + Math.log2(Math.max(1, lists.length))) * READS_A_LEVEL;
}

/** Takes the places of all lists in reading order; a token is in at most `atOnce` of them. */
function mergeLists(store: TokenStore, lists: readonly Uint32Array[], atOnce: number): PlaceFinder {
  const cursors = createCursors(lists);
  const found = roomFor(store, atOnce);
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

/**
 * Reads each token, and looks up whether it is one of the terms: in bytes first, which stay near the processor, and only
 * of what is sought, which of them it is.
 */
function readTokens({ store }: IndexData, terms: readonly number[]): PlaceFinder {
  const { tokens, bounds } = store;
  const isSought = new Uint8Array(store.terms.length);
  const numberOf = new Uint32Array(store.terms.length);
  terms.forEach((term, i) => {
    isSought[term] = 1;
    numberOf[term] = i;
  });
  const found = roomFor(store);
  const { term: termAt, token: tokenAt } = found;
  return (article) => {
    const end = bounds[(article + 1) * FIELDS.length]!;
    let length = 0;
    // Each token is written, and the next one over it unless it is sought: a condition that is often guessed wrong takes longer.
    for (let token = bounds[article * FIELDS.length]!; token < end; token++) {
      const term = tokens[token]!;
      termAt[length] = term;
      tokenAt[length] = token;
      length += isSought[term]!;
    }
    for (let row = 0; row < length; row++) termAt[row] = numberOf[termAt[row]!]!;
    found.length = length;
    return found;
  };
}

/** Adds phrases, numbered from `first` on, to words: at the same token the word comes first. */
function mergeTwo(
  store: TokenStore,
  words: PlaceFinder,
  { phrases, first, many }: { readonly phrases: PlaceFinder; readonly first: number; readonly many: number },
): PlaceFinder {
  const found = roomFor(store, 1 + many);
  return (article) => {
    const [a, b] = [words(article), phrases(article)];
    let [i, j, length] = [0, 0, 0];
    while (i < a.length || j < b.length) {
      const isWord = j === b.length || (i < a.length && a.token[i]! <= b.token[j]!);
      found.term[length] = isWord ? a.term[i]! : first + b.term[j]!;
      found.token[length++] = isWord ? a.token[i++]! : b.token[j++]!;
    }
    found.length = length;
    return found;
  };
}

/** As much as the longest article needs. */
function roomFor({ longest }: TokenStore, times = 1): Places {
  const room = longest * times;
  return { length: 0, term: new Uint32Array(room), token: new Uint32Array(room) };
}
