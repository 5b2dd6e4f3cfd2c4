import { fold } from '../text/fold.ts';
import { type Cleaning, removeBlocks } from './removal.ts';
import { wordsIn } from './shape.ts';

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** A paragraph of this many words is not said twice by chance; "He declined to comment." is. */
const REPEAT_WORDS = 8;

/**
 * Takes away paragraphs that were said before, wherever they stand, compared by their folded words. A short one goes
 * only inside a block said twice: where its neighbour repeats the neighbour of its first saying.
 */
export function removeRepeats(cleaning: Cleaning): Cleaning {
  const keys = cleaning.kept.map((block) => wordKey(block.text));
  const sources = longRepeats(keys);
  for (let i = 1; i < keys.length; i++) extend(keys, sources, { from: i - 1, to: i });
  for (let i = keys.length - 1; i > 0; i--) extend(keys, sources, { from: i, to: i - 1 });
  return removeBlocks(cleaning, (_, i) =>
    sources.has(i) ? { kind: 'repeat', rule: 'repeated-paragraph' } : undefined,
  );
}

/** A text as its folded words: what two sayings have in common where quotes, spaces or case differ. */
export function wordKey(text: string): string {
  return fold(text).replace(NOT_WORD, ' ').trim();
}

/** For each long paragraph that was said before, where it was said first. */
function longRepeats(keys: readonly string[]): Map<number, number> {
  const firsts = new Map<string, number>();
  const sources = new Map<number, number>();
  for (const [i, key] of keys.entries()) {
    if (wordsIn(key, REPEAT_WORDS) < REPEAT_WORDS) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    else sources.set(i, first);
  }
  return sources;
}

/** Where a paragraph repeats one, its neighbour may repeat the neighbour of that one. */
function extend(
  keys: readonly string[],
  sources: Map<number, number>,
  step: { readonly from: number; readonly to: number },
): void {
  const source = sources.get(step.from);
  if (source === undefined || sources.has(step.to)) return;
  const neighbour = source + step.to - step.from;
  if (keys[neighbour] === keys[step.to]) sources.set(step.to, neighbour);
}
