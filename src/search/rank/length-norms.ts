import { FIELDS } from '../store/fields.ts';
import type { TokenStore } from '../store/token-store.ts';
import { lengthNorm } from './bm25f.ts';
import { weightedLength } from './opening.ts';

/**
 * What one occurrence counts by the length of its field, at `article * 3 + field`.
 * The average is over the articles that have the field: a missing headline is not a short one.
 * Where words of the opening count more, so does their length, and all counts the less for it on average: an article
 * that is all opening has no advantage (the weighted length of BM25F).
 */
export function lengthNorms({ bounds }: TokenStore): Float64Array {
  const lengths = Array.from({ length: bounds.length - 1 }, (_, i) => bounds[i + 1]! - bounds[i]!);
  const weighted = lengths.map((length, i) => weightedLength(i % FIELDS.length, length));
  const averages = averagesOf(lengths);
  const weightedAverages = averagesOf(weighted);
  return Float64Array.from(weighted, (length, i) => {
    const counted = weightedAverages[i % FIELDS.length]!;
    return (lengthNorm(length, counted) * averages[i % FIELDS.length]!) / counted;
  });
}

/** By field. */
function averagesOf(lengths: readonly number[]): number[] {
  return FIELDS.map((_, field) =>
    average(lengths.filter((length, i) => length > 0 && i % FIELDS.length === field)),
  );
}

/** 1 where no article has the field: then nothing is divided by it. */
function average(lengths: readonly number[]): number {
  return lengths.length === 0 ? 1 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
