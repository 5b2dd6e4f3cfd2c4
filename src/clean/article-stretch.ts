import type { TextBlock } from '../text/paragraphs.ts';
import { isCommentCue } from './comment-cue.ts';
import { endsSentence, unspacedWords, wordsIn } from './shape.ts';
import { tellingWords } from './telling-words.ts';

/**
 * A sentence of `SENTENCE_LEAST` words counts for running text, and so does a line of `LINE_LEAST` words that ends like none;
 * each with its words, at most `MOST_WORDS`. Any other line counts against it as much as `LINE_COST` words count for it; an
 * entry, as lists have it and menus do not, half of that; a line without a letter next to nothing, for pictures are numbered
 * within the text, and so a cell of a table.
 * Set on 303 labelled news pages (L3S-GN1) and 92 of many languages (Scrapinghub), 2026-11: a lower cost keeps more teasers,
 * a higher one loses articles that a long table interrupts.
 */
const SENTENCE_LEAST = 6;
const LINE_LEAST = 25;
const MOST_WORDS = 80;
const LINE_COST = 16;
const ENTRY_COST = 10;
const SIGN_COST = 4;
const CELL_COST = 1;
/** So many words of running text above a heading of comments make an article; above fewer stand teasers. */
const ARTICLE_LEAST = 100;
/**
 * Behind a box of at most so many lines the article may go on with a sentence of `KIN_WORDS` words, if of its telling words
 * the article says such a share and three at least; behind a longer one, with a stretch that counts for `PART_LEAST` and of
 * whose words it says the share `PART_SHARE`. Set on the same pages.
 */
const REACH = 8;
const KIN_WORDS = 10;
const KIN_SHARE = 0.4;
const KIN_LEAST = 3;
const PART_LEAST = 80;
const PART_SHARE = 0.3;
/** A part is halved at each of its stretches; so deep at most, that the work stays linear. */
const DEEPEST = 6;

const FIGURE = /\d/;
const LETTER = /\p{L}/u;
/** A label, a figure, a bracket: "A: Trip to Disney World", "Russia (Group I)". */
const ENTRY = /^[-•*]\s|\d|\w: \S|[(%]/u;
/** A cell has so few words, and among the lines near it are so many figures by themselves. */
const CELL_WORDS = 3;
const CELL_REACH = 3;
const FIGURES_NEAR = 2;

/** A stretch of lines, half-open, and what its lines count for together. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
}

/**
 * Where the running text of a page stands, half-open stretches in the order of the page: the one that counts for most
 * (Pasternack & Roth 2009, Maximum Subsequence Segmentation), above the readers' comments, widened by sentences on the same
 * matter that a box parts from it; and others of the page on the same matter. None where the page has no running text.
 */
export function articleStretches(blocks: readonly TextBlock[]): Place[] {
  const [from, to, best] = aboveComments(blocks);
  const said = new Set(blocks.slice(best.start, best.end).flatMap((block) => tellingWords(block.text)));
  const others = [
    ...kinStretches(blocks, [from, best.start], said, DEEPEST),
    ...kinStretches(blocks, [best.end, to], said, DEEPEST),
  ];
  const places = [...others, best].sort((a, b) => a.start - b.start);
  const first = places[0]!;
  const last = places.at(-1)!;
  const above = blocks.slice(0, first.start).toReversed();
  const start = first.start - kinReach(above, said);
  const end = last.end + kinReach(blocks.slice(last.end), said);
  return places.map((place) => [place === first ? start : place.start, place === last ? end : place.end]);
}

type Place = readonly [start: number, end: number];

/** The stretches of running text of a part that say much of what the article says. */
function kinStretches(
  blocks: readonly TextBlock[],
  [from, to]: Place,
  said: ReadonlySet<string>,
  depth: number,
): Stretch[] {
  const found = densest(blocks, from, to);
  if (found.sum < PART_LEAST || depth === 0) return [];
  const telling = blocks.slice(found.start, found.end).flatMap(({ text }) => tellingWords(text));
  const shared = telling.filter((word) => said.has(word)).length;
  return [
    ...kinStretches(blocks, [from, found.start], said, depth - 1),
    ...(shared >= PART_SHARE * telling.length ? [found] : []),
    ...kinStretches(blocks, [found.end, to], said, depth - 1),
  ];
}

/** The best stretch of the first part of the page, as comments part it, that holds an article; else of all parts. */
function aboveComments(blocks: readonly TextBlock[]): [from: number, to: number, best: Stretch] {
  let best: Stretch = { start: 0, end: 0, sum: 0 };
  let part: Place = [0, 0];
  for (const [from, to] of partsBetweenCues(blocks)) {
    const found = densest(blocks, from, to);
    if (found.sum > best.sum) [best, part] = [found, [from, to]];
    if (best.sum >= ARTICLE_LEAST) break;
  }
  return [...part, best];
}

function partsBetweenCues(blocks: readonly TextBlock[]): [from: number, to: number][] {
  const cues = [...blocks.keys()].filter((i) => isCommentCue(blocks[i]!.text));
  return [...cues, blocks.length].map((to, i) => [i === 0 ? 0 : cues[i - 1]! + 1, to]);
}

/** The stretch with the greatest sum, the first of equals (Kadane's algorithm). */
function densest(blocks: readonly TextBlock[], from: number, to: number): Stretch {
  let best: Stretch = { start: 0, end: 0, sum: 0 };
  let sum = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    if (sum <= 0) [sum, start] = [0, i];
    sum += isCell(blocks, i) ? -CELL_COST : score(blocks[i]!.text);
    if (sum > best.sum) best = { start, end: i + 1, sum };
  }
  return best;
}

function score(line: string): number {
  const count = Math.min(MOST_WORDS, wordsIn(line, MOST_WORDS) + unspacedWords(line));
  return count >= (endsSentence(line) ? SENTENCE_LEAST : LINE_LEAST) ? count : -costOf(line);
}

function isCell(blocks: readonly TextBlock[], place: number): boolean {
  if (wordsIn(blocks[place]!.text, CELL_WORDS + 1) > CELL_WORDS) return false;
  const near = blocks.slice(Math.max(0, place - CELL_REACH), place + CELL_REACH + 1);
  return near.filter(({ text }) => !LETTER.test(text) && FIGURE.test(text)).length >= FIGURES_NEAR;
}

function costOf(line: string): number {
  if (!LETTER.test(line)) return SIGN_COST;
  return ENTRY.test(line) ? ENTRY_COST : LINE_COST;
}

/** How many of these lines, the nearest first, lead to the last sentence on the same matter; comments end the search. */
function kinReach(lines: readonly TextBlock[], said: ReadonlySet<string>): number {
  let reached = 0;
  for (const [i, { text }] of lines.entries()) {
    if (i >= reached + REACH || isCommentCue(text)) break;
    if (isKin(text, said)) reached = i + 1;
  }
  return reached;
}

function isKin(line: string, said: ReadonlySet<string>): boolean {
  if (!endsSentence(line) || wordsIn(line, KIN_WORDS) < KIN_WORDS) return false;
  const telling = tellingWords(line);
  const shared = telling.filter((word) => said.has(word)).length;
  return shared >= KIN_LEAST && shared >= KIN_SHARE * telling.length;
}
