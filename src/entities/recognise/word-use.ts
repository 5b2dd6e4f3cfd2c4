import { isFirstName } from '../lexicon/first-name.ts';
import type { Capitals } from './pieces.ts';
import type { WordUse } from './decide.ts';
import type { Sentence } from './tokens.ts';

/** Endings of words that begin sentences more often than names do: "Speaking", "Embattled", "Recently". */
const USUAL_ENDINGS = /(?:ing|ed|ly|less|ful|ous)$/;

/** How the article writes its words, from the sentences where a capital tells something. */
export function wordUse(sentences: readonly Sentence[]): WordUse & Capitals {
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const { tokens } of sentences)
    for (const { term, shape, first } of tokens) {
      if (shape === 'lower') small.add(term);
      else if (!first) inside.add(term);
    }
  return {
    isOnlyFirst: (term) => !inside.has(term),
    isAlsoSmall: (term) => small.has(term),
    isCommon: (term) =>
      !inside.has(term) && (small.has(term) || (USUAL_ENDINGS.test(term) && !isFirstName(term))),
  };
}
