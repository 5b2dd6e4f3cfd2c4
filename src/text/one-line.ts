import { normalize } from './normalize.ts';

const WHITE_SPACE = /\s+/g;

/** A text as one line: normalised, every run of white space a single space, none at the ends. */
export function oneLine(text: string): string {
  return normalize(text).replace(WHITE_SPACE, ' ').trim();
}
