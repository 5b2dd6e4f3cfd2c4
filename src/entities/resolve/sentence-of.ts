import type { FoundMention } from '../../model/entity.ts';
import type { TextField } from '../../model/range.ts';
import { sentences } from '../../text/sentences.ts';
import type { ResolvableArticle } from './cluster.ts';

/** A "sentence" longer than this is a table or a list: it is cut around the mention, and an ellipsis says so. */
const LONGEST_SENTENCE = 1000;

/** A function from a mention of the article to the sentence around it. */
export function sentenceFinder(article: ResolvableArticle): (mention: FoundMention) => string {
  const ranges = new Map<TextField, ReturnType<typeof sentences>>();
  return ({ field, range: [start, end] }) => {
    const text = article[field]!;
    const all = ranges.get(field) ?? sentences(text);
    ranges.set(field, all);
    const [from, to] = all[lastStartingBy(all, start)] ?? [start, end];
    return cut(text, [from, Math.max(to, end)], [start, end]);
  };
}

function cut(
  text: string,
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): string {
  if (to - from <= LONGEST_SENTENCE) return text.slice(from, to);
  const room = Math.floor((LONGEST_SENTENCE - (end - start)) / 2);
  const [left, right] = [Math.max(from, start - room), Math.min(to, end + room)];
  return `${left > from ? '…' : ''}${text.slice(left, right).toWellFormed()}${right < to ? '…' : ''}`;
}

/** The index of the last range that starts at or before the offset, by halving; -1 where none does. */
function lastStartingBy(ranges: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
