import type { TextBlock } from '../text/paragraphs.ts';
import { articleStretches } from './article-stretch.ts';
import { isLinkLike, isPage } from './page-evidence.ts';
import { belongsToHead, headStart } from './page-head.ts';
import { type Cleaning, removeBlocks } from './removal.ts';

/** So many links in a row within the text of a page are a box. The last may be the heading of the text below, and stays. */
const BOX_LINKS = 4;
const FIGURE = /\d/;

/**
 * Where the document is the text of a whole page, takes away what stands around the article: menus above its headline,
 * buttons between headline and text, boxes of links within it, and everything below its last sentence, comments too.
 * Other documents come back as they are. `title` is the given headline, '' for none.
 */
export function removePageFrame(cleaning: Cleaning, title: string): Cleaning {
  const { kept } = cleaning;
  if (!isPage(kept)) return cleaning;
  const places = articleStretches(kept);
  const start = places[0]![0];
  const head = headStart(kept, start, title);
  const text = new Set(places.flatMap(([from, to]) => withoutBoxes(kept.slice(from, to))));
  const stays = (block: TextBlock, i: number): boolean =>
    i < start ? i === head || (i > head && belongsToHead(block.text, i === head + 1)) : text.has(block);
  return removeBlocks(cleaning, (block, i) =>
    stays(block, i) ? undefined : { kind: 'furniture', rule: 'page-frame' },
  );
}

/** All but the links of every box; lines with figures may be a table and are none. */
function withoutBoxes(blocks: readonly TextBlock[]): TextBlock[] {
  const boxes = new Set<TextBlock>();
  let run: TextBlock[] = [];
  for (const block of blocks) {
    if (isLinkLike(block.text) && !FIGURE.test(block.text)) run.push(block);
    else {
      if (run.length >= BOX_LINKS) for (const link of run.slice(0, -1)) boxes.add(link);
      run = [];
    }
  }
  return blocks.filter((block) => !boxes.has(block));
}
