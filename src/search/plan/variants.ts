import type { Via } from '../../model/search.ts';
import { stem } from '../../text/stem.ts';
import type { IndexData } from '../store/index-data.ts';
import type { TermArticles } from '../store/term-lookup.ts';
import { nearestTerms, similarTerms } from './typos.ts';
import type { Variant } from './unit.ts';

/** The term itself, if the corpus has it. */
export function exactVariants(term: string, data: IndexData): Variant[] {
  const articles = data.lookup.exactly(term);
  return articles.length === 0 ? [] : [variant({ term, articles }, 'exact', data)];
}

/** Other terms of the same English stem, in articles that are stemmed. */
export function stemVariants(term: string, data: IndexData): Variant[] {
  const { store, stems, lookup } = data;
  return (stems.get(stem(term)) ?? [])
    .map((number) => store.terms[number]!)
    .filter((other) => other !== term)
    .map((other) => ({
      term: other,
      articles: lookup.exactly(other).filter((article) => store.stemmed[article] === 1),
    }))
    .filter(({ articles }) => articles.length > 0)
    .map((found) => variant(found, 'stem', data));
}

/** Other spellings of the word where it is part of a person's name: only within mentions of that person. */
export function spellingVariants(term: string, data: IndexData): Variant[] {
  const { names, lookup } = data;
  const bearers = new Map<string, Set<string>>();
  for (const spelling of names.spellingsOf(term))
    bearers.set(spelling.term, (bearers.get(spelling.term) ?? new Set()).add(spelling.entity.id));
  return Array.from(bearers, ([other, within]) => {
    const mentioning = new Set([...within].flatMap((id) => names.articlesOf(id)));
    const articles = lookup.exactly(other).filter((article) => mentioning.has(article));
    return { ...variant({ term: other, articles }, 'alias', data), within };
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

function variant({ term, articles }: TermArticles, via: Via, data: IndexData): Variant {
  return { number: data.store.numberOf.get(term)!, term, via, within: null, articles };
}
