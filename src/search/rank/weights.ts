import type { Via } from '../../model/search.ts';

/**
 * What an occurrence counts in the title, the lead and the text. A headline is written to say what the article is
 * about; a standfirst nearly so.
 */
export const FIELD_WEIGHTS: readonly number[] = [3, 1.5, 1];

/** What an occurrence counts by how it came to match: the word as asked most, a forgiven error least. */
export const VIA_WEIGHTS: Readonly<Record<Via, number>> = {
  exact: 1,
  stem: 0.8,
  alias: 0.5,
  prefix: 0.5,
  fuzzy: 0.3,
};

/** What words near each other add, next to what the words themselves count: it decides between articles that are alike. */
export const NEAR_WEIGHT = 0.5;
