import { shownPieces } from './shown-pieces.ts';

const WHITE_SPACE = /\s+/g;

/**
 * The offset in `raw`, at or after `from`, behind the characters that are shown as `shown`. White space and invisible
 * characters count nothing on either side. For the heads of paragraphs: `shown` must stand at `from`.
 */
export function offsetBehind(raw: string, from: number, shown: string): number {
  let missing = visibleLength(shown);
  let at = from;
  for (const piece of shownPieces(raw, from)) {
    if (missing <= 0) break;
    const length = visibleLength(piece.shown);
    // Only runs of plain characters are longer than what is missing.
    at = length > missing ? piece.start + missing : piece.end;
    missing -= length;
  }
  return at;
}

function visibleLength(text: string): number {
  return text.replace(WHITE_SPACE, '').length;
}
