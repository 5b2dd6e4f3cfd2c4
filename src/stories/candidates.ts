import { pieceByPiece, type Pieces } from '../thread/pieces.ts';
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
export function* proposeEarlier(prints: readonly Pick<WeighedTerms, 'telling'>[]): Pieces<number[][]> {
  const holders = new Map<number, number[]>();
  // With how many terms each article has been met: all zero between two articles.
  const shared = new Uint8Array(prints.length);
  return yield* pieceByPiece(prints.entries(), ([at, { telling }]) => {
    const met: number[] = [];
    for (const { term } of telling) {
      const before = holders.get(term) ?? [];
      for (const other of before) if (shared[other]!++ === 0) met.push(other);
      if (before.push(at) > NEIGHBOURS) before.shift();
      holders.set(term, before);
    }
    const near = met.filter((other) => shared[other]! >= SHARED);
    for (const other of met) shared[other] = 0;
    return near;
  });
}
