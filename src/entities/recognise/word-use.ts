import { isFirstName } from '../lexicon/first-name.ts';
import type { Capitals } from './pieces.ts';
import type { WordUse } from './decide.ts';
import type { Sentence, Token } from './tokens.ts';

/** Endings of words that begin sentences more often than names do: "Speaking", "Embattled", "Recently". */
const USUAL_ENDINGS = /(?:ing|ed|ly|less|ful|ous)$/;

/** How the article writes its words, from the sentences where a capital tells something. */
export function wordUse(sentences: readonly Sentence[]): WordUse & Capitals {
  const capital = termsOf(sentences, ({ shape }) => shape !== 'lower');
  const small = termsOf(sentences, ({ shape, term }) => shape === 'lower' && capital.has(term));
  const inside = termsOf(sentences, ({ shape, first }) => shape !== 'lower' && !first);
  return {
    isOnlyFirst: (term) => !inside.has(term),
    isAlsoSmall: (term) => small.has(term),
    isCommon: (term) =>
      !inside.has(term) && (small.has(term) || (USUAL_ENDINGS.test(term) && !isFirstName(term))),
  };
}

function termsOf(sentences: readonly Sentence[], isMeant: (token: Token) => boolean): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { tokens } of sentences) for (const token of tokens) if (isMeant(token)) terms.add(token.term);
  return terms;
}
