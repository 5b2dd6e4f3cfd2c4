import type { Document, Mark } from '../../model/document.ts';
import type { Around, Block } from './lay-out-text.ts';

const HEADING = /^h[1-6]$/;

/** What the elements around blocks say of them: headings and captions. Without any there is no such key. */
export function marksOfBlocks(blocks: readonly Block[]): Pick<Document, 'marks'> {
  const marks = blocks.flatMap(({ start, end, around }): Mark[] => {
    const kind = kindOf(around);
    return kind === null ? [] : [{ kind, range: [start, end] }];
  });
  return marks.length === 0 ? {} : { marks };
}

/** The kind that the nearest telling element gives a block; null for a plain paragraph. */
export function kindOf(around: Around): 'heading' | 'caption' | null {
  for (let one: Around | null = around; one !== null; one = one.outer) {
    if (HEADING.test(one.element.name)) return 'heading';
    if (one.element.name === 'figcaption') return 'caption';
  }
  return null;
}
