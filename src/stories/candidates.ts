import type { WeighedTerms } from './weigh-terms.ts';

/** By one term, an article meets so many of the articles before it and as many of those after it. */
const NEIGHBOURS = 32;

/** Pairs that share so many telling terms are compared in full. */
const SHARED = 2;

/**
 * For each article, the articles before it that are worth comparing, by number: they share telling terms and stand
 * near it among the articles that have these terms (an inverted index). Articles are to come in the order of time.
 * However common its terms, an article meets at most NEIGHBOURS others by each to either side, so the work is linear in
 * the number of articles; what that gives up are pairs that share none but very common terms.
 */
export function proposeEarlier(prints: readonly Pick<WeighedTerms, 'telling'>[]): number[][] {
  const holders = new Map<number, number[]>();
  return prints.map(({ telling }, at) => {
    const shared = new Map<number, number>();
    for (const { term } of telling) {
      const before = holders.get(term) ?? [];
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(term, [...before, at].slice(-NEIGHBOURS));
    }
    return [...shared].filter(([, count]) => count >= SHARED).map(([other]) => other);
  });
}
