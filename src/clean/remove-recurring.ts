import type { TextBlock } from '../text/paragraphs.ts';
import { RECURRING_LINE, type Recurring } from './recurring-lines.ts';
import { type Cleaning, removeBlocks } from './removal.ts';
import { wordKey } from './repeats.ts';
import { wordsIn } from './shape.ts';

/** Furniture is the smaller part of an article. */
const MOST_SHARE = 0.5;

/**
 * Takes away the paragraphs at the beginning and at the end of a text that recur in other articles of its source, up to the
 * first that does not; nothing where that would take half of the words or more.
 */
export function removeRecurring(cleaning: Cleaning, recurring: Recurring): Cleaning {
  if (recurring.size === 0) return cleaning;
  const { kept } = cleaning;
  const isOwn = ({ text }: TextBlock): boolean => !recurring.has(wordKey(text));
  const first = kept.findIndex(isOwn);
  const last = kept.findLastIndex(isOwn);
  const isAround = (i: number): boolean => i < first || i > last;
  const around = kept.filter((_, i) => isAround(i));
  if (sizeOf(around) >= MOST_SHARE * sizeOf(kept)) return cleaning;
  return removeBlocks(cleaning, (_, i) =>
    isAround(i) ? { kind: 'furniture', rule: RECURRING_LINE } : undefined,
  );
}

function sizeOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text, Infinity), 0);
}
