import type { Article } from '../../model/article.ts';
import { pieceByPiece, type Pieces } from '../../thread/pieces.ts';
import { type Word, words } from '../../text/words.ts';
import { FIELDS } from './fields.ts';
import { numberList } from './number-list.ts';
import { spanWriter, type TokenSpans } from './token-spans.ts';

/**
 * Every token of the corpus in reading order: article by article, in each its title, lead and text. Six bytes a token.
 * A token is named by its place in that order; phrases, proximity, highlights and snippets all read from here.
 */
export interface TokenStore {
  readonly articles: number;
  /** How many of them were read, and not copied from another store. */
  readonly read: number;
  /** The different terms; a term's number is its place here. */
  readonly terms: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By term: in how many articles it stands. */
  readonly articlesWith: Uint32Array;
  /** By token: its term. */
  readonly tokens: Uint32Array;
  /** By token: where it stands in its field. */
  readonly spans: TokenSpans;
  /** Where a field's tokens begin, at `article * 3 + field`; they end where the next ones begin. */
  readonly bounds: Uint32Array;
  /** Tokens of the longest article. */
  readonly longest: number;
  /** By token, one bit each: 1 where it begins a paragraph. */
  readonly paragraphStarts: Uint32Array;
  /** By article: 1 where English stems apply, because its language is English or unknown. */
  readonly stemmed: Uint8Array;
  /** How many articles they do not apply to. */
  readonly unstemmed: number;
}

/** Articles by number, and their tokens. */
export interface Indexed {
  readonly articles: readonly Article[];
  readonly store: TokenStore;
}

/**
 * Analyses each article once. Articles are numbered as they stand in the list. The tokens of an article that says the
 * same in the `last` store are copied: a number for a number is a hundredth of the work.
 */
export function* createTokenStore(
  articles: readonly Article[],
  last: Indexed | null = null,
): Pieces<TokenStore> {
  const filling = newFilling();
  const copy = last && createCopier(filling, last);
  yield* pieceByPiece(articles.entries(), ([number, article]) => {
    if (!copy?.(article, number)) addArticle(filling, article, number);
  });
  filling.bounds.push(filling.tokens.length);
  const bounds = filling.bounds.toArray();
  const stemmed = Uint8Array.from(articles, ({ language }) =>
    language === 'en' || language === null ? 1 : 0,
  );
  return {
    articles: articles.length,
    read: filling.read,
    terms: filling.terms,
    numberOf: filling.numberOf,
    articlesWith: Uint32Array.from(filling.articlesWith),
    tokens: filling.tokens.toArray(),
    spans: filling.spans.finish(),
    bounds,
    longest: longestOf(bounds),
    paragraphStarts: bitsOf(filling.paragraphStarts.toArray(), filling.tokens.length),
    stemmed,
    unstemmed: stemmed.filter((applies) => applies === 0).length,
  };
}

/** True where two tokens of one field stand in different paragraphs; the first must not come after the last. */
export function crossesParagraph(store: TokenStore, first: number, last: number): boolean {
  for (let token = first + 1; token <= last; token++) if (beginsParagraph(store, token)) return true;
  return false;
}

function beginsParagraph({ paragraphStarts }: TokenStore, token: number): boolean {
  return ((paragraphStarts[token >>> 5]! >>> (token & 31)) & 1) === 1;
}

function longestOf(bounds: Uint32Array): number {
  let longest = 0;
  for (let place = FIELDS.length; place < bounds.length; place += FIELDS.length)
    longest = Math.max(longest, bounds[place]! - bounds[place - FIELDS.length]!);
  return longest;
}

function bitsOf(places: Uint32Array, length: number): Uint32Array {
  const bits = new Uint32Array((length + 31) >>> 5);
  for (const place of places) bits[place >>> 5]! |= 1 << (place & 31);
  return bits;
}

type Filling = ReturnType<typeof newFilling>;

function newFilling() {
  return {
    read: 0,
    terms: [] as string[],
    numberOf: new Map<string, number>(),
    articlesWith: [] as number[],
    lastArticle: [] as number[],
    tokens: numberList(),
    spans: spanWriter(),
    bounds: numberList(),
    paragraphStarts: numberList(),
  };
}

function addArticle(filling: Filling, article: Article, number: number): void {
  filling.read++;
  for (const field of FIELDS) {
    filling.bounds.push(filling.tokens.length);
    const found = words(searchedText(article, field));
    if (field === 'text') noteParagraphs(filling, article, found);
    for (const word of found) addToken(filling, word, number);
  }
}

/** A derived title is the first sentence of the text: counted once, there. */
function searchedText(article: Article, field: (typeof FIELDS)[number]): string {
  if (field === 'title') return article.titleOrigin === 'given' ? article.title : '';
  return article[field] ?? '';
}

function noteParagraphs(filling: Filling, article: Article, found: readonly Word[]): void {
  let next = 0;
  found.forEach((word, i) => {
    const before = next;
    while (next < article.paragraphs.length && article.paragraphs[next]!.range[0] <= word.start) next++;
    if (next > before) filling.paragraphStarts.push(filling.tokens.length + i);
  });
}

/** Copies the tokens of an article from the last store; false where that has none that says the same. */
function createCopier(
  filling: Filling,
  { articles, store }: Indexed,
): (article: Article, number: number) => boolean {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const numbers = new Int32Array(store.terms.length).fill(-1);
  const copyToken = (token: number, article: number): void => {
    const term = store.tokens[token]!;
    if (numbers[term] === -1) numbers[term] = numberOf(filling, store.terms[term]!);
    if (beginsParagraph(store, token)) filling.paragraphStarts.push(filling.tokens.length);
    addNumber(filling, numbers[term]!, article);
  };
  return (article, number) => {
    const place = places.get(article.id);
    if (place === undefined || !readsAlike(articles[place]!, article)) return false;
    for (let field = place * FIELDS.length; field < (place + 1) * FIELDS.length; field++) {
      filling.bounds.push(filling.tokens.length);
      for (let token = store.bounds[field]!; token < store.bounds[field + 1]!; token++)
        copyToken(token, number);
      store.spans.read(store.bounds[field]!, store.bounds[field + 1]!, filling.spans.push);
    }
    return true;
  };
}

/** Paragraphs are compared as objects: an article that was not cleaned again has the very same. */
function readsAlike(a: Article, b: Article): boolean {
  return (
    a.paragraphs === b.paragraphs &&
    a.title === b.title &&
    a.titleOrigin === b.titleOrigin &&
    a.lead === b.lead &&
    a.text === b.text
  );
}

function addToken(filling: Filling, { term, start, end }: Word, article: number): void {
  addNumber(filling, numberOf(filling, term), article);
  filling.spans.push(start, end);
}

function numberOf(filling: Filling, term: string): number {
  const known = filling.numberOf.get(term);
  if (known === undefined) addTerm(filling, term);
  return known ?? filling.terms.length - 1;
}

function addNumber(filling: Filling, number: number, article: number): void {
  if (filling.lastArticle[number] !== article) {
    filling.lastArticle[number] = article;
    filling.articlesWith[number]!++;
  }
  filling.tokens.push(number);
}

function addTerm(filling: Filling, term: string): void {
  filling.numberOf.set(term, filling.terms.length);
  filling.terms.push(term);
  filling.articlesWith.push(0);
  filling.lastArticle.push(-1);
}
