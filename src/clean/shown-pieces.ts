import { normalize } from '../text/normalize.ts';

/** A piece of a text as read, and what normalising makes of it. */
export interface ShownPiece {
  readonly start: number;
  readonly end: number;
  /** Empty where the piece shows nothing. */
  readonly shown: string;
}

/** Marks and letters that compose with the character before them, and characters that vanish from between. */
const ATTACHED = String.raw`[\p{M}\u1160-\u11ff\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]`;

/** A run of plain characters, a white space, or one character with what is attached to it. */
const PIECE = `[!-~]+(?!${ATTACHED})|\\s|[^]${ATTACHED}*`;
/** What normalising leaves as it is; almost every piece. */
const PLAIN = /^[ -~]+$/;

/**
 * The pieces of a text from one offset on, in order. Normalising one never changes its neighbours, but where taking
 * away an invisible character joins two halves of a surrogate pair.
 */
export function* shownPieces(raw: string, from: number): Generator<ShownPiece> {
  const pattern = new RegExp(PIECE, 'gu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(raw); match !== null; match = pattern.exec(raw))
    yield {
      start: match.index,
      end: pattern.lastIndex,
      shown: PLAIN.test(match[0]) ? match[0] : normalize(match[0]),
    };
}
