import { avalanche, hash32, HASH_START, hashUnit } from './hash.ts';
import { isPlain, scanPlain } from './plain-tokens.ts';
import { PLAIN_TERMS, words } from './words.ts';

/**
 * Writes the words of a text into a list from a place on, each as `hash32` of its term in lower case throughout; answers
 * the place after the last one. They are what `words` finds, where only equality counts: most are never made strings of,
 * which takes a third of the time. A text has no more words than UTF-16 units.
 */
export function hashWords(text: string, into: Uint32Array, from: number): number {
  if (!isPlain(text)) return hashTerms(text, into, from);
  let at = from;
  scanPlain(text, (kind, start, end) => {
    into[at++] =
      kind === 'plain' ? hashOfPlain(text, start, end) : hash32(PLAIN_TERMS[kind](text.slice(start, end)));
  });
  return at;
}

function hashTerms(text: string, into: Uint32Array, from: number): number {
  const found = words(text);
  for (const [n, { term }] of found.entries()) into[from + n] = hash32(term.toLowerCase());
  return from + found.length;
}

/** In ASCII, this bit makes a capital small; small letters and digits have it. */
const SMALL = 0x20;

/** As `hash32` of the same letters and digits in lower case. */
function hashOfPlain(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = hashUnit(hash, text.charCodeAt(i) | SMALL);
  return avalanche(hash);
}
