import type { Via } from '../../model/search.ts';
import { stem } from '../../text/stem.ts';
import type { IndexData } from '../store/index-data.ts';
import { nearestTerms, similarTerms } from './typos.ts';
import type { Variant } from './unit.ts';

/** The term itself, if the corpus has it. */
export function exactVariants(term: string, data: IndexData): Variant[] {
  const number = data.store.numberOf.get(term);
  return number === undefined ? [] : [variant(number, 'exact', data)];
}

/** Other terms of the same English stem, in articles that are stemmed. */
export function stemVariants(term: string, data: IndexData): Variant[] {
  const { store, stems } = data;
  return (stems.get(stem(term)) ?? [])
    .filter((other) => store.terms[other] !== term)
    .map((other) =>
      variant(
        other,
        'stem',
        data,
        store.unstemmed === 0 ? undefined : (article) => store.stemmed[article] === 1,
      ),
    )
    .filter(({ articles }) => articles.length > 0);
}

/** Other spellings of the word where it is part of a person's name: only within mentions of that person. */
export function spellingVariants(term: string, data: IndexData): Variant[] {
  const { names, store } = data;
  const bearers = new Map<number, Set<string>>();
  for (const spelling of names.spellingsOf(term)) {
    const other = store.numberOf.get(spelling.term);
    if (other !== undefined) bearers.set(other, (bearers.get(other) ?? new Set()).add(spelling.entity.id));
  }
  return Array.from(bearers, ([other, within]) => {
    const mentioning = new Set([...within].flatMap((id) => names.articlesOf(id)));
    return { ...variant(other, 'alias', data, (article) => mentioning.has(article)), within };
  }).filter(({ articles }) => articles.length > 0);
}

/** Every term that begins so. */
export function prefixVariants(prefix: string, data: IndexData): Variant[] {
  return data.lookup.beginning(prefix).map((found) => variant(found, 'prefix', data));
}

/** The terms nearest to a word that nothing else matches. */
export function nearestVariants(term: string, errors: number, data: IndexData): Variant[] {
  return nearestTerms(term, errors, data).map((found) => variant(found, 'fuzzy', data));
}

/** Every other term within the errors that the query allows. */
export function similarVariants(term: string, errors: number, data: IndexData): Variant[] {
  return similarTerms(term, errors, data).map((found) => variant(found, 'fuzzy', data));
}

/** The variants with each term only once: what comes first counts. */
export function withoutRepeats(variants: readonly Variant[]): Variant[] {
  const terms = new Set<number>();
  return variants.filter(({ number }) => !terms.has(number) && terms.add(number));
}

function variant(
  number: number,
  via: Via,
  { store, postings }: IndexData,
  isIn?: (article: number) => boolean,
): Variant {
  const all = postings.articlesOf(number);
  const articles = isIn ? kept(all, isIn) : all;
  const common = isIn ? null : postings.commonSetOf(number);
  return { number, term: store.terms[number]!, via, within: null, articles, common };
}

/** A loop instead of a callback of the array: the stems of a question stand in every article. */
function kept(articles: Uint32Array, isIn: (article: number) => boolean): Uint32Array {
  const some = new Uint32Array(articles.length);
  let count = 0;
  for (let i = 0; i < articles.length; i++) if (isIn(articles[i]!)) some[count++] = articles[i]!;
  return some.subarray(0, count);
}
