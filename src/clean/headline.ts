import type { TextBlock } from '../text/paragraphs.ts';
import { isCaption } from './caption.ts';
import { type Cleaning, removeBlocks, removeCopies, type Verdict } from './removal.ts';
import { wordKey } from './repeats.ts';
import { endsSentence, isCrosshead, isHeadingLike, wordsIn } from './shape.ts';

/** The longest headline seen in print, in characters and words; what is longer is text that lost its full stop. */
const LONGEST_HEADLINE = 200;
const HEADLINE_WORDS = 30;
/** Section labels ("Politics", "Middle East") have fewer words than headlines. */
const LABEL_WORDS = 2;
/** A page shows few labels above its headline; more short lines than that are a list, and stay. */
const MOST_LABELS = 3;
/** A headline of this many words stands as a paragraph of its own only where the page repeats it. */
const COPIED_WORDS = 5;

/** The headline, and the document without it. */
export interface Headline {
  /** null where neither the metadata nor the page has one. */
  readonly title: string | null;
  /** The block that became the title; null where that is given or there is none. */
  readonly block: TextBlock | null;
  /** The block after it, where a standfirst would stand. */
  readonly next: number;
  readonly cleaning: Cleaning;
}

/**
 * The headline: the given one, else the first line before the text that reads like one. Labels above it and its
 * copies on the page are taken away.
 */
export function takeHeadline(cleaning: Cleaning, given: string): Headline {
  const headline = given === '' ? recognise(cleaning) : setGiven(cleaning, given);
  if (headline.title === null) return headline;
  return { ...headline, cleaning: dropCopies(headline, headline.title) };
}

function recognise(cleaning: Cleaning): Headline {
  const { kept } = cleaning;
  const labels = labelsAbove(kept);
  const place = isHeadline(kept[labels], kept.length - labels) ? labels : 0;
  if (!isHeadline(kept[place], kept.length - place)) return { title: null, block: null, next: 0, cleaning };
  const block = kept[place]!;
  const rest = removeBlocks(cleaning, (_, i) => (i < place ? LABEL : undefined));
  return { title: block.text, block, next: 0, cleaning: { ...rest, kept: rest.kept.slice(1) } };
}

const LABEL: Verdict = { kind: 'furniture', rule: 'section-label' };
const COPY: Verdict = { kind: 'headline', rule: 'headline-copy' };

/** The given headline where the page says it too, above the text; lines above that are the page's. */
function setGiven(cleaning: Cleaning, title: string): Headline {
  const key = wordKey(title);
  const top = cleaning.kept.slice(0, topLength(cleaning.kept));
  const place = top.findIndex((block) => wordKey(block.text) === key);
  if (place === -1) return { title, block: null, next: 0, cleaning };
  const rest = removeCopies(cleaning, (block, i) => {
    if (i === place) return COPY;
    return i < place && isPages(block) ? LABEL : undefined;
  });
  const next = top.slice(0, place).filter((block) => !isPages(block)).length;
  return { title, block: null, next, cleaning: rest };
}

/** Above a headline stand the page's own lines, and captions of the article's pictures. */
const isPages = (block: TextBlock): boolean => isCrosshead(block.text) && !isCaption(block.text);

/** How many section labels stand above a line that is longer than a label. */
function labelsAbove(blocks: readonly TextBlock[]): number {
  const first = blocks.findIndex((block) => !isLabel(block.text));
  return first > MOST_LABELS || first === -1 ? 0 : first;
}

const isLabel = (line: string): boolean =>
  wordsIn(line, LABEL_WORDS + 1) <= LABEL_WORDS && isHeadingLike(line) && !isCaption(line);

/** Reads it like a headline, and does something follow that it could stand above? */
function isHeadline(block: TextBlock | undefined, length: number): boolean {
  if (!block || length < 2 || block.text.length > LONGEST_HEADLINE) return false;
  const { text } = block;
  return isHeadingLike(text) && wordsIn(text, HEADLINE_WORDS + 1) <= HEADLINE_WORDS && !isCaption(text);
}

/** How many blocks stand before the first sentence that is no caption, with that sentence: a headline may be one. */
function topLength(blocks: readonly TextBlock[]): number {
  const first = blocks.findIndex((block) => endsSentence(block.text) && !isCaption(block.text));
  return first === -1 ? blocks.length : first + 1;
}

/** Galleries and share buttons print the headline again: above the text, and a long one below it as well. */
function dropCopies({ cleaning }: Headline, title: string): Cleaning {
  const key = wordKey(title);
  const top = wordsIn(key, COPIED_WORDS) >= COPIED_WORDS ? Infinity : topLength(cleaning.kept);
  const isCopy = (text: string): boolean => text.length <= 2 * title.length && wordKey(text) === key;
  return removeCopies(cleaning, (block, i) => (i < top && isCopy(block.text) ? COPY : undefined));
}
