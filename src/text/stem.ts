import porter2 from 'wink-porter2-stemmer';

/** The stemmer costs microseconds and a corpus has few different words: remember them, but not without bound. */
const CACHE_LIMIT = 200_000;
const cache = new Map<string, string>();
const STEMMABLE = /^[a-z]{3,64}$/;

/**
 * The English stem of a folded term (Porter2, https://snowballstem.org/algorithms/english/stemmer.html).
 * Numbers, acronyms in capitals, very short or very long words and other scripts come back as they are.
 */
export function stem(term: string): string {
  if (!STEMMABLE.test(term)) return term;
  const known = cache.get(term);
  if (known !== undefined) return known;
  const made = porter2(term);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(term, made);
  return made;
}
