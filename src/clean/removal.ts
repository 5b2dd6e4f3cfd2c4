import type { Removed } from '../model/article.ts';
import type { TextBlock } from '../text/paragraphs.ts';

/** What a step of cleaning leaves and what it took, with the document it works on. Steps return a new one. */
export interface Cleaning {
  /** The document as read: ranges of blocks and removals count in it. */
  readonly raw: string;
  readonly kept: readonly TextBlock[];
  readonly removed: readonly Removed[];
}

/** Why a block is taken away. */
export type Verdict = Pick<Removed, 'kind' | 'rule'>;

/** Takes away every block that the judge names a reason for; the judge gets each block with its position. */
export function removeBlocks(
  cleaning: Cleaning,
  judge: (block: TextBlock, index: number) => Verdict | undefined,
): Cleaning {
  const kept: TextBlock[] = [];
  const removed = [...cleaning.removed];
  for (const [index, block] of cleaning.kept.entries()) {
    const verdict = judge(block, index);
    if (verdict) removed.push(removal(cleaning.raw, block, verdict));
    else kept.push(block);
  }
  return { raw: cleaning.raw, kept, removed };
}

/** Takes away copies as `removeBlocks` does, but nothing where that would leave no text: then the copy is the text. */
export function removeCopies(
  cleaning: Cleaning,
  judge: (block: TextBlock, index: number) => Verdict | undefined,
): Cleaning {
  const rest = removeBlocks(cleaning, judge);
  return rest.kept.length === 0 ? cleaning : rest;
}

/** The record of a passage that was taken away, with the words as read. */
export function removal(raw: string, place: Pick<TextBlock, 'start' | 'end'>, verdict: Verdict): Removed {
  const { start, end } = place;
  return { kind: verdict.kind, rule: verdict.rule, range: [start, end], text: raw.slice(start, end) };
}
