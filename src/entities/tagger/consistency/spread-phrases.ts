import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { Case } from '../word.ts';
import { coverOf, inOrder, type Step } from './names.ts';

const FOUND = 0.8;
const NONE: readonly Phrase[] = [];

interface Phrase {
  readonly words: readonly string[];
  /** Whether it begins in lower case; few do. */
  readonly isSmall: boolean;
  /** How often it names each type. */
  readonly types: Map<number, number>;
}

/** Finds names of several words wherever else the text has the same words, with the type that they mostly have. */
export const spreadPhrases: Step = (reading, spans) => {
  const byFirst = phrasesByFirst(reading, spans);
  if (byFirst.size === 0) return spans;
  const cover = coverOf(reading, spans);
  const added: TaggedSpan[] = [];
  const hasSmall = [...byFirst.values()].some((phrases) => phrases.some(({ isSmall }) => isSmall));
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!hasSmall && reading.forms[i]!.case === Case.lower) continue;
    const phrases = byFirst.get(reading.forms[i]!.text) ?? NONE;
    const phrase = phrases.find(({ words }) => stands(reading, i, { words, cover }));
    if (!phrase) continue;
    const to = i + phrase.words.length;
    added.push({ from: i, to, type: mostFrequent(phrase.types), confidence: FOUND });
    i = to - 1;
  }
  return added.length === 0 ? spans : inOrder([...spans, ...added]);
};

/** The longest first. */
function phrasesByFirst({ tokens, forms }: Reading, spans: readonly TaggedSpan[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase>();
  for (const { from, to, type } of spans) {
    if (to - from < 2) continue;
    const words = tokens.slice(from, to).map(({ text }) => text);
    const key = words.join(' ');
    const isSmall = forms[from]!.case === Case.lower;
    const phrase = phrases.get(key) ?? { words, isSmall, types: new Map<number, number>() };
    phrase.types.set(type, (phrase.types.get(type) ?? 0) + 1);
    phrases.set(key, phrase);
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of [...phrases.values()].sort((a, b) => b.words.length - a.words.length)) {
    const same = byFirst.get(phrase.words[0]!);
    if (same) same.push(phrase);
    else byFirst.set(phrase.words[0]!, [phrase]);
  }
  return byFirst;
}

function stands(
  { tokens }: Reading,
  i: number,
  { words, cover }: { readonly words: readonly string[]; readonly cover: Int32Array },
): boolean {
  return words.every((word, n) => tokens[i + n]?.text === word && cover[i + n]! < 0);
}

function mostFrequent(types: ReadonlyMap<number, number>): number {
  return [...types].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}
