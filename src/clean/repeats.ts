import { fold } from '../text/fold.ts';
import type { TextBlock } from '../text/paragraphs.ts';
import { remember } from '../text/remember.ts';
import { type Cleaning, removeBlocks } from './removal.ts';
import { wordsIn } from './shape.ts';

const NOT_WORD = /[^\p{L}\p{N}]+/gu;
/** A paragraph of this many words is not said twice by chance; "He declined to comment." is. */
const REPEAT_WORDS = 8;

/** A question that is put so often is put to several people. */
const QUESTION = /[?？]["'”’»)]?$/;
const ASKED = 3;

/**
 * Takes away paragraphs that were said before, wherever they stand, compared by their folded words. A short one goes
 * only inside a block said twice: where its neighbour repeats the neighbour of its first saying.
 */
export function removeRepeats(cleaning: Cleaning): Cleaning {
  const { kept } = cleaning;
  const keyOf = remember((text) => wordKey(text), kept.length + 1);
  const sources = longRepeats(kept, keyOf);
  if (sources.size === 0) return cleaning;
  const keys = kept.map(({ text }) => keyOf(text));
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
function longRepeats(kept: readonly TextBlock[], keyOf: (text: string) => string): Map<number, number> {
  const firsts = new Map<string, number>();
  const sources = new Map<number, number>();
  const asked = new Map<string, number[]>();
  for (const i of alikeAtFirst(kept)) {
    const key = keyOf(kept[i]!.text);
    if (wordsIn(key, REPEAT_WORDS) < REPEAT_WORDS) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i);
    else sources.set(i, first);
    if (QUESTION.test(kept[i]!.text)) asked.set(key, [...(asked.get(key) ?? []), i]);
  }
  for (const places of asked.values())
    if (places.length >= ASKED) for (const place of places) sources.delete(place);
  return sources;
}

/** So many letters of a key tell nearly all paragraphs apart; they lie within the first characters of its text. */
const OPENING_KEY = 16;
const OPENING = 64;

/** The places of the paragraphs that begin like another, rising: only these can repeat one, and folding is dear. */
function alikeAtFirst(kept: readonly TextBlock[]): readonly number[] {
  const openings = kept.map(({ text }) => openingKey(text));
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return [...kept.keys()].filter((i) => counts.get(openings[i]!)! > 1);
}

/** The beginning of the word key: of the opening alone, which is cheap, where that has letters enough. */
function openingKey(text: string): string {
  const key = wordKey(text.slice(0, OPENING));
  return (key.length > OPENING_KEY ? key : wordKey(text)).slice(0, OPENING_KEY);
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
