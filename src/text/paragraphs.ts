import { type Line, lines } from './lines.ts';

/** A paragraph of a text as read. */
export interface TextBlock {
  /** Where it stands in the text as read, in UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  /** The paragraph as shown: normalised, on one line, with single spaces. Never empty. */
  readonly text: string;
}

/** A line may be wrapped at this width at most: mail and wire formats stop at 80, some editors at 100. */
const WIDEST = 100;
/** Below this width it is a list, a table or a poem: nobody wraps prose so narrowly. */
const NARROWEST = 40;
/** A few lines (addresses, tables) may be longer than the width to which the rest is wrapped. */
const WIDTH_QUANTILE = 0.95;
/** Of the breaks within blocks this share must stand where the next word no longer fits. */
const FULL_SHARE = 0.6;
/** So many full lines are no accident; one is always full, because the longest line sets the width. */
const FULL_LINES = 3;
/** Prose that is wrapped breaks in the middle of sentences more often than not. */
const OPEN_SHARE = 0.5;

const SENTENCE_END = /[.!?:…。！？]["'”’»)\]]{0,3}$/u;
const LOWER_START = /^["'“‘«(]?\p{Ll}/u;
const LIST_ITEM = /^(?:[-*•‣·]|\d{1,2}[.)])\s/u;

/**
 * The paragraphs of a text, in order. An empty line always parts them. Where the document is hard-wrapped (lines of
 * one width that break in mid-sentence, as in mail and on wires) its lines are rejoined, and an indent or a line that
 * ends early parts paragraphs too; elsewhere every line is a paragraph. Decided once for the whole document.
 */
export function paragraphs(raw: string): TextBlock[] {
  const all = lines(raw);
  const width = wrapWidth(all);
  if (width === null) return all.map(({ start, end, text }) => ({ start, end, text }));
  return joinWrapped(all, width);
}

function joinWrapped(all: readonly Line[], width: number): TextBlock[] {
  const groups: Line[][] = [];
  let before: Line | undefined;
  for (const line of all) {
    if (before && !partsWrapped(before, line, width)) groups.at(-1)!.push(line);
    else groups.push([line]);
    before = line;
  }
  return groups.map((group) => ({
    start: group[0]!.start,
    end: group.at(-1)!.end,
    text: group.map((line) => line.text).join(' '),
  }));
}

function partsWrapped(before: Line, line: Line, width: number): boolean {
  if (line.apart || isIndented(before, line) || LIST_ITEM.test(line.text)) return true;
  return fits(before, line, width) && !continues(before, line);
}

/** The width to which a document is wrapped, or null where it is not. */
function wrapWidth(all: readonly Line[]): number | null {
  const width = typicalWidth(all);
  if (width < NARROWEST || width > WIDEST) return null;
  const breaks = all
    .slice(1)
    .map((line, i) => ({ before: all[i]!, line }))
    .filter(({ before, line }) => !isClear(before, line, width));
  const full = breaks.filter(({ before, line }) => !fits(before, line, width)).length;
  const open = breaks.filter(({ before }) => !SENTENCE_END.test(before.text)).length;
  const running = breaks.filter(({ before, line }) => continues(before, line)).length;
  const isFull =
    full >= FULL_LINES && full >= FULL_SHARE * breaks.length && open >= OPEN_SHARE * breaks.length;
  return isFull || (running > 0 && running >= OPEN_SHARE * breaks.length) ? width : null;
}

function typicalWidth(all: readonly Line[]): number {
  const sorted = all.map(lengthOf).sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * WIDTH_QUANTILE) - 1] ?? 0;
}

const lengthOf = (line: Line): number => line.indent + line.text.length;

const isIndented = (before: Line, line: Line): boolean => line.indent > before.indent + 1;

/** Is it plain that a paragraph ends here, wrapped or not? Such a break says nothing about wrapping. */
function isClear(before: Line, line: Line, width: number): boolean {
  if (line.apart || isIndented(before, line) || LIST_ITEM.test(line.text)) return true;
  return SENTENCE_END.test(before.text) && fits(before, line, width);
}

/** Would the first word of the line have had room on the line before it? */
function fits(before: Line, line: Line, width: number): boolean {
  const space = line.text.indexOf(' ');
  const word = space === -1 ? line.text.length : space;
  return lengthOf(before) + 1 + word <= width;
}

/** The line before is no sentence yet, and this one goes on in lower case. */
function continues(before: Line, line: Line): boolean {
  return !SENTENCE_END.test(before.text) && LOWER_START.test(line.text);
}
