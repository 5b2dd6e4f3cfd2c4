import type { Range } from '../model/range.ts';
import { clip } from './mark.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Finds words also where none are spaced, as in Chinese and Thai. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** How far around a place its grapheme or word is looked for, in UTF-16 units: the longest emoji have about 35. */
const REACH = 128;

const SPACE = /\s/;

/** What a piece may begin with; halves of a pair may be letters. */
const OPENING = /[\p{L}\p{N}\p{Surrogate}\p{Sc}“‘«„(]/u;

/** Where a piece is cut from. */
export interface CutOptions {
  /** The sentence: its own ends need no care. */
  readonly sentence: Range;
  /** The stretch around the core that may be used. */
  readonly free: Range;
  /** UTF-16 units; `core` has no more. */
  readonly length: number;
}

/**
 * A piece of a long sentence of at most `length` UTF-16 units with `core` near its middle, cut between words.
 * Graphemes stay whole.
 */
export function cutAround(text: string, core: Range, { sentence, free, length }: CutOptions): Range {
  const [from, to] = clip(sentence, free);
  const before = Math.floor((length - (core[1] - core[0])) / 2);
  const first = Math.max(from, core[0] - before);
  const end = cutEnd(text, Math.min(to, first + length), { core, edge: sentence[1] });
  const start = cutStart(text, Math.max(from, end - length), { core, edge: sentence[0] });
  return wholeGraphemes(text, [start, end]);
}

/**
 * The range without the graphemes that it holds only a part of. If nothing else is left, with the whole of them:
 * then it is longer.
 */
export function wholeGraphemes(text: string, [start, end]: Range): Range {
  const first = graphemeAt(text, start);
  const last = graphemeAt(text, end);
  const inside: Range = [first[0] === start ? start : first[1], last[0]];
  return inside[0] < inside[1] ? inside : [first[0], last[0] === end ? end : last[1]];
}

/** Back to the end of a word and what follows it, but not into the core. */
function cutEnd(text: string, at: number, { core, edge }: { core: Range; edge: number }): number {
  if (at === edge) return at;
  let end = Math.max(core[1], wordAt(text, at)[0]);
  while (end > core[1] && SPACE.test(text[end - 1]!)) end--;
  return end;
}

/** On to the start of a word, past spaces and what belongs to the words before, but not into the core. */
function cutStart(text: string, at: number, { core, edge }: { core: Range; edge: number }): number {
  if (at === edge) return at;
  const [before, after] = wordAt(text, at);
  let start = Math.min(core[0], before === at ? at : after);
  while (start < core[0] && !OPENING.test(text[start]!)) start++;
  return start;
}

/** Between two of these lies the end of a grapheme. A carriage return is none of them: it may go with a line feed. */
const PLAIN = /[\n\u0020-\u007e]/;

/**
 * The grapheme that holds the unit at this place; the place itself where one ends there. In plain text every place is
 * an end, and the segmenter, which costs more than all the rest of a snippet, is left alone.
 */
function graphemeAt(text: string, at: number): Range {
  const isEnd = PLAIN.test(text.charAt(at - 1)) && PLAIN.test(text.charAt(at));
  return isEnd ? [at, at] : segmentAt(GRAPHEMES, text, at);
}

const LETTER = /[A-Za-z]/;
const GAP = /[\n ]/;

/** The word that holds the unit at this place: plain letters between spaces are one, of all else the segmenter decides. */
function wordAt(text: string, at: number): Range {
  if (GAP.test(text.charAt(at))) return [at, at + 1];
  let start = at;
  let end = at;
  while (at - start < REACH && LETTER.test(text.charAt(start - 1))) start--;
  while (end - at < REACH && LETTER.test(text.charAt(end))) end++;
  const isPlain = end > at && GAP.test(text.charAt(start - 1)) && GAP.test(text.charAt(end));
  return isPlain ? [start, end] : segmentAt(WORDS, text, at);
}

/** The grapheme or word that holds the unit at this place; the place itself at the end of the text. */
function segmentAt(segmenter: Intl.Segmenter, text: string, at: number): Range {
  const from = wholeUnit(text, Math.max(0, at - REACH));
  const found = segmenter.segment(text.slice(from, at + REACH)).containing(at - from);
  return found ? [from + found.index, from + found.index + found.segment.length] : [at, at];
}

/** Not between the halves of a surrogate pair. */
function wholeUnit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
