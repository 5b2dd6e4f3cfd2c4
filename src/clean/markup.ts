import type { Paragraph } from '../model/article.ts';
import type { Mark } from '../model/document.ts';
import type { TextBlock } from '../text/paragraphs.ts';
import { type Cleaning, removeBlocks } from './removal.ts';

/** Says what the markup of the page says of a block; undefined where it says nothing. */
export type MarkOf = (block: TextBlock) => Mark | undefined;

/** Looks up marks by where they begin: each stands for one paragraph. */
export function markLookup(marks: readonly Mark[] = []): MarkOf {
  const byStart = new Map(marks.map((mark) => [mark.range[0], mark]));
  return ({ start }) => byStart.get(start);
}

/** Takes away what the markup sets apart from the article, each passage under the rule that the mark names. */
export function removeMarked(cleaning: Cleaning, markOf: MarkOf): Cleaning {
  return removeBlocks(cleaning, (block) => {
    const mark = markOf(block);
    return mark?.kind === 'furniture' ? { kind: 'furniture', rule: mark.rule } : undefined;
  });
}

/** The kind of paragraph that the markup says a block is; undefined where it says none. */
export function markedKind(mark: Mark | undefined): Paragraph['kind'] | undefined {
  return mark === undefined || mark.kind === 'furniture' ? undefined : mark.kind;
}
