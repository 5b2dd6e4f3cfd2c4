import { compareText } from '../../text/compare.ts';
import {
  addAll,
  type Articles,
  type ArticleSet,
  count as countOf,
  intersection,
  members,
  noArticles,
} from '../match/article-set.ts';
import { STOP_WORDS } from '../plan/stop-words.ts';
import { FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import { createPrefixTable, MOST_KEPT, type PrefixTable, type Entry, type Typed } from './prefix-table.ts';
import type { Completer } from './typed-query.ts';

/**
 * Completes the last word, and counts the articles that have it together with all words before it: what nothing would be
 * found with is not suggested. Function words and single letters stand in every article: nobody means them.
 */
export function completeTerms(data: IndexData): Completer {
  const { store } = data;
  const terms = store.terms
    .map((term, number) => ({ term, number, count: store.articlesWith[number]! }))
    .filter(({ term }) => term.length > 1 && !STOP_WORDS.has(term))
    .sort((a, b) => b.count - a.count || compareText(a.term, b.term));
  const table = createPrefixTable(terms.map(({ term, count }, item) => entryOf(term, item, count)));
  const companions = createCompanions(data, { terms, table });
  return ({ before, earlier, last }, limit) => {
    const alone = (): Counted[] =>
      table.best(last, limit).map(({ item, weight }) => ({ item, count: weight }));
    const found = earlier.length === 0 ? alone() : companions(earlier, last).slice(0, limit);
    return found.map(({ item, count }) => {
      const { term } = terms[item]!;
      const text = before + term;
      const self = `/search?q=${encodeURIComponent(text)}`;
      return { kind: 'term', text, matched: term, count, id: null, links: { self } };
    });
  };
}

function entryOf(term: string, item: number, count: number): Entry {
  return { key: term.toLowerCase(), item, weight: count, from: 'the first word' };
}

interface Counted {
  readonly item: number;
  readonly count: number;
}

interface TermTable {
  /** By item. */
  readonly terms: readonly { readonly number: number }[];
  readonly table: PrefixTable<Entry>;
}

/** Up to so many articles are read whole, each word of them; of more, only the most frequent words are tried. */
const MOST_READ = 200;

/** Finds the words that stand with others in an article, those with the most articles first. */
function createCompanions(
  data: IndexData,
  { terms, table }: TermTable,
): (earlier: readonly string[], last: Typed) => Counted[] {
  const setOf = createSetFinder(data);
  const itemOf = new Int32Array(data.store.terms.length).fill(-1);
  terms.forEach(({ number }, item) => (itemOf[number] = item));
  const rowOf = new Uint32Array(terms.length);
  table.entryOf.forEach((item, row) => (rowOf[item] = row));

  const tried = (within: ArticleSet, last: Typed): Counted[] =>
    table
      .best(last, MOST_KEPT)
      .map(({ item }) => ({ item, count: countOf(intersection(within, setOf(terms[item]!.number))) }));
  const read = (articles: Articles, last: Typed): Counted[] => {
    const { from, end } = table.range(last);
    const isMeant = (item: number): boolean => item >= 0 && rowOf[item]! >= from && rowOf[item]! < end;
    const counts = new Map<number, number>();
    for (const article of articles)
      for (const item of itemsOf(data, article, { itemOf, isMeant }))
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return Array.from(counts, ([item, count]) => ({ item, count }));
  };
  return (earlier, last) => {
    const numbers = earlier.map((term) => data.store.numberOf.get(term));
    if (!numbers.every((number) => number !== undefined)) return [];
    const within = numbers.map(setOf).reduce(intersection);
    const isFew = countOf(within) <= MOST_READ;
    const found = isFew ? read(members(within), last) : tried(within, last);
    return found.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.item - b.item);
  };
}

/** The articles with a term as a set: that of a common one is kept, its postings take a millisecond to read. */
function createSetFinder({ store, postings }: IndexData): (term: number) => ArticleSet {
  return (term) =>
    postings.commonSetOf(term) ?? addAll(noArticles(store.articles), postings.articlesOf(term));
}

interface Wanted {
  /** By number of the term; -1 for one that is never suggested. */
  readonly itemOf: Int32Array;
  readonly isMeant: (item: number) => boolean;
}

/** Each once. */
function itemsOf({ store }: IndexData, article: number, { itemOf, isMeant }: Wanted): Set<number> {
  const found = new Set<number>();
  const end = store.bounds[(article + 1) * FIELDS.length]!;
  for (let at = store.bounds[article * FIELDS.length]!; at < end; at++) {
    const item = itemOf[store.tokens[at]!]!;
    if (isMeant(item)) found.add(item);
  }
  return found;
}
