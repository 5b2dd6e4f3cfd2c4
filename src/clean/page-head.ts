import type { TextBlock } from '../text/paragraphs.ts';
import { isCaption } from './caption.ts';
import { FURNITURE, furnitureRule } from './furniture.ts';
import { wordKey } from './repeats.ts';
import { endsSentence, isHeadingLike, wordsIn } from './shape.ts';
import { tellingWords } from './telling-words.ts';

/** Between headline and text a page shows a standfirst, a byline, a date and a few buttons: not more than this. */
const HEAD_LINES = 10;
/** A headline speaks of what the first paragraphs say. */
const OPENING = 5;
/** A standfirst, or a sentence of the text that the page parts from it, has so many words. */
const LEAST_WORDS = 6;
/** Times and bars stand in stamps and toolbars. */
const CLOCK = /\d:\d\d|\|/;
/** Fields of the article that later steps read. */
const FIELDS = FURNITURE.filter(({ name }) => name === 'byline' || name === 'date-stamp');

/**
 * Where the article of a page begins whose text begins at `start`: at its headline, the given one or the line above the
 * text that says most of what it says; at `start` where there is none.
 */
export function headStart(blocks: readonly TextBlock[], start: number, title: string): number {
  const first = Math.max(0, start - HEAD_LINES);
  const above = blocks.slice(first, start);
  const given = title === '' ? -1 : above.findLastIndex((block) => wordKey(block.text) === wordKey(title));
  const place = given === -1 ? likeliestHeadline(above, blocks.slice(start, start + OPENING)) : given;
  return place === -1 ? start : first + place;
}

/**
 * Is the line between headline and text part of the article: a byline, its date, a sentence, or, next to the headline, a
 * standfirst? The others are buttons, links and captions.
 */
export function belongsToHead(line: string, isNextToHeadline: boolean): boolean {
  if (furnitureRule(line, FIELDS)) return true;
  if (wordsIn(line, LEAST_WORDS) < LEAST_WORDS) return false;
  return endsSentence(line) || (isNextToHeadline && couldBeHeadline(line));
}

/** The line with the greatest share of words that the opening of the text says as well; -1 where none has two. */
function likeliestHeadline(above: readonly TextBlock[], opening: readonly TextBlock[]): number {
  const said = new Set(opening.flatMap((block) => tellingWords(block.text)));
  const shares = above.map(({ text }) => (couldBeHeadline(text) ? shareSaid(tellingWords(text), said) : 0));
  const best = Math.max(0, ...shares);
  return best === 0 ? -1 : shares.indexOf(best);
}

/** The share of words that are said; one more word is counted, so that of two lines that are said whole the longer wins. */
function shareSaid(words: readonly string[], said: ReadonlySet<string>): number {
  const count = words.filter((word) => said.has(word)).length;
  return count < 2 ? 0 : count / (words.length + 1);
}

function couldBeHeadline(line: string): boolean {
  return isHeadingLike(line) && !CLOCK.test(line) && !isCaption(line) && !furnitureRule(line, FURNITURE);
}
