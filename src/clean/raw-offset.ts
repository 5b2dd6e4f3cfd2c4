import { normalize } from '../text/normalize.ts';

/** A character with the marks that compose with it: normalising one such piece never changes its neighbours. */
const PIECE = /[\s\S][\p{M}\u1160-\u11ff\u00ad\u061c\u200b-\u200f\u2060-\u206f\ufeff]*/gu;
const WHITE_SPACE = /\s+/g;

/**
 * The offset in `raw`, at or after `from`, behind the characters that are shown as `shown`. White space and invisible
 * characters count nothing on either side. For the heads of paragraphs: `shown` must stand at `from`.
 */
export function offsetBehind(raw: string, from: number, shown: string): number {
  let missing = visibleLength(shown);
  const pieces = new RegExp(PIECE);
  pieces.lastIndex = from;
  let at = from;
  while (missing > 0) {
    missing -= visibleLength(pieces.exec(raw)![0]);
    at = pieces.lastIndex;
  }
  return at;
}

function visibleLength(text: string): number {
  return normalize(text).replace(WHITE_SPACE, '').length;
}
