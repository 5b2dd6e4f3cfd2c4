import type { Block } from './lay-out-text.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts without spaces say in two and a half characters what takes a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const UNSPACED_CHARACTERS = 2.5;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]{0,3}$/;

/** Most of the block leads elsewhere. */
const LINK_SHARE = 0.5;
/** A sentence of so many words, or a line of twice as many, is text that somebody wrote to be read. */
const SENTENCE_WORDS = 10;
const LINE_WORDS = 20;
/** What a line that is neither text nor link counts against its surroundings, in words; a link counts a little more. */
const SHORT_COST = 1;
const LINK_COST = 4;
/** A long line that ends no sentence is a row of a table or a list as often as text. */
const OPEN_SHARE = 0.3;

/** The words of a text; scripts without spaces are converted. */
export function countWords(text: string): number {
  return (text.match(WORD)?.length ?? 0) + (text.match(UNSPACED)?.length ?? 0) / UNSPACED_CHARACTERS;
}

/** The share of a block that is links, 0 to 1. */
export function linkShare({ linked, text }: Block): number {
  return linked / text.length;
}

/**
 * How much a block speaks for an article around it: its words where it is running text, less than nothing where it is a
 * link or a line of a menu (after Kohlschütter et al. 2010, Boilerplate Detection using Shallow Text Features).
 */
export function textValue(block: Block): number {
  const words = countWords(block.text);
  const links = linkShare(block);
  if (links > LINK_SHARE) return -Math.min(LINK_COST, 1 + words / 2);
  if (words < SENTENCE_WORDS) return -SHORT_COST;
  const isText = words >= LINE_WORDS || SENTENCE_END.test(block.text);
  return words * (1 - links) * (isText ? 1 : OPEN_SHARE);
}
