import { FIELDS } from '../store/fields.ts';
import type { TokenStore } from '../store/token-store.ts';
import { lengthNorm } from './bm25f.ts';

/**
 * What one occurrence counts by the length of its field, at `article * 3 + field`.
 * The average is over the articles that have the field: a missing headline is not a short one.
 */
export function lengthNorms({ bounds }: TokenStore): Float64Array {
  const lengths = Array.from({ length: bounds.length - 1 }, (_, i) => bounds[i + 1]! - bounds[i]!);
  const averages = FIELDS.map((_, field) =>
    average(lengths.filter((length, i) => length > 0 && i % FIELDS.length === field)),
  );
  return Float64Array.from(lengths, (length, i) => lengthNorm(length, averages[i % FIELDS.length]!));
}

/** 1 where no article has the field: then nothing is divided by it. */
function average(lengths: readonly number[]): number {
  return lengths.length === 0 ? 1 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
