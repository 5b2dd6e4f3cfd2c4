import { wordKey } from './repeats.ts';

/** Shorter words stand in every text. */
const TELLING_LETTERS = 4;

/** The different words of a line that tell what it is about: folded, of four letters or more. */
export function tellingWords(line: string): string[] {
  return [...new Set(wordKey(line).split(' '))].filter((word) => word.length >= TELLING_LETTERS);
}
