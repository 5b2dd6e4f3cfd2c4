import porter2 from 'wink-porter2-stemmer';
import { remember } from './remember.ts';

/** A corpus has few different words, and the stemmer costs microseconds for each. */
const REMEMBERED = 200_000;
const STEMMABLE = /^[a-z]{3,64}$/;

const stemOf = remember(porter2, REMEMBERED);

/**
 * The English stem of a folded term (Porter2, https://snowballstem.org/algorithms/english/stemmer.html).
 * Numbers, acronyms in capitals, very short or very long words and other scripts come back as they are.
 */
export function stem(term: string): string {
  return STEMMABLE.test(term) ? stemOf(term) : term;
}
