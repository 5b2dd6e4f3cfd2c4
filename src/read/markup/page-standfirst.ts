import type { Mark } from '../../model/document.ts';
import { elementsAround, lastHeadline } from './elements-around.ts';
import { namesOf } from './furniture-names.ts';
import type { Block } from './lay-out-text.ts';
import { countWords, linkShare } from './running-text.ts';

/** Names by which pages call the sentence between headline and text that sums up the article. */
const NAMED =
  /(?:^|[^a-z])(?:standfirst|sub-?(?:title|head|heading|headline)|de(?:c)?k|article-?(?:lead|lede|abstract|summary|intro|excerpt|desc|description)|(?:article|story|post|entry|node)_{1,2}(?:lead|lede|intro|summary|perex)|perex|lede|lead-?text|summary|chapeau|vorspann)(?:[^a-z]|$)/;
/** The name stands on the block, or on an element around it. */
const LEVELS = 3;
/** It stands so near to the headline, with a line of data or two and a button between them. */
const REACH = 6;
/** A shorter line is the name of a section. */
const LEAST_WORDS = 6;
const MOST_WORDS = 80;
const LINKED = 0.5;

/** It tells no hour: that is when the page was changed. */
const CLOCK = /\d:\d\d/;

/**
 * The standfirst that a page has outside the text of its article: between the last `<h1>` above the text and the text,
 * under a name that says so; null where there is none. `marks` say where the text begins.
 */
export function pageStandfirst(blocks: readonly Block[], marks: readonly Mark[]): string | null {
  const rules = new Map(marks.map((mark) => [mark.range[0], mark.kind === 'furniture' ? mark.rule : null]));
  const ruleOf = ({ start }: Block): string | null => rules.get(start) ?? null;
  const above = blocks.slice(
    0,
    blocks.findIndex((block) => ruleOf(block) === null),
  );
  const head = lastHeadline(above);
  if (head === -1) return null;
  const near = above.slice(head + 1, head + 1 + REACH);
  return near.find((block) => ruleOf(block) === 'outside-article' && isStandfirst(block))?.text ?? null;
}

function isStandfirst(block: Block): boolean {
  const count = countWords(block.text);
  if (count < LEAST_WORDS || count > MOST_WORDS || linkShare(block) > LINKED || CLOCK.test(block.text))
    return false;
  return elementsAround(block.around, LEVELS).some((element) => NAMED.test(namesOf(element)));
}
