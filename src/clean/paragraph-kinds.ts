import type { Paragraph } from '../model/article.ts';
import type { TextBlock } from '../text/paragraphs.ts';
import { isCaption } from './caption.ts';
import { markedKind, type MarkOf } from './markup.ts';
import { isCrosshead } from './shape.ts';

/** What stands between two paragraphs of the clean text. */
export const BETWEEN = '\n\n';

/** The clean text of these blocks, and its paragraphs with their kinds, by markup or by looks; ranges count in the text. */
export function layOut(
  blocks: readonly TextBlock[],
  markOf: MarkOf,
): { text: string; paragraphs: Paragraph[] } {
  let at = 0;
  const paragraphs = blocks.map((block, i): Paragraph => {
    const start = at;
    at += block.text.length + BETWEEN.length;
    return {
      kind: markedKind(markOf(block)) ?? kindOf(block, blocks[i + 1]),
      range: [start, start + block.text.length],
      text: block.text,
    };
  });
  return { text: blocks.map((block) => block.text).join(BETWEEN), paragraphs };
}

/** A crosshead needs a paragraph to stand above: two short lines in a row are a list. */
function kindOf(block: TextBlock, next: TextBlock | undefined): Paragraph['kind'] {
  if (isCaption(block.text)) return 'caption';
  const heads = next && isCrosshead(block.text) && !isCrosshead(next.text) && !isCaption(next.text);
  return heads ? 'heading' : 'body';
}
