import type { Reading, SentenceSpan } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { inOrder, phraseOf, type Step } from './names.ts';

const FOUND = 0.8;
const LONGEST = 6;

/**
 * Cuts names in headlines as the text writes them: where every word has a capital, "ADEL JUBEIR SPEAKS" hides the
 * "Adel Jubeir" of the text.
 */
export const spreadToHeadlines: Step = (reading, spans) => {
  const types = phrasesOf(reading, spans);
  if (types.size === 0) return spans;
  const firsts = new Set([...types.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const found = reading.sentences
    .filter(({ shouted }) => shouted)
    .flatMap((sentence) => knownIn(reading, sentence, { firsts, types }));
  const isNew = (name: TaggedSpan): boolean =>
    !spans.some(({ from, to }) => from === name.from && to === name.to);
  const added = found.filter(isNew);
  if (added.length === 0) return spans;
  const hides = ({ from, to }: TaggedSpan): boolean => added.some((name) => from < name.to && name.from < to);
  return inOrder([...spans.filter((span) => !hides(span)), ...added]);
};

/** The names of several words in the lines where capitals tell something, with their types. */
function phrasesOf(reading: Reading, spans: readonly TaggedSpan[]): ReadonlyMap<string, number> {
  const types = new Map<string, number>();
  let n = 0;
  for (const { to, shouted } of reading.sentences) {
    for (; n < spans.length && spans[n]!.from < to; n++) {
      const span = spans[n]!;
      if (!shouted && span.to - span.from > 1) types.set(phraseOf(reading, span.from, span.to), span.type);
    }
  }
  return types;
}

interface Known {
  /** The first words of the names, so that most words are passed over without making a phrase of them. */
  readonly firsts: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, number>;
}

function knownIn(reading: Reading, sentence: SentenceSpan, { firsts, types }: Known): TaggedSpan[] {
  const found: TaggedSpan[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!firsts.has(reading.forms[i]!.key)) continue;
    const name = knownAt(reading, i, { end: sentence.to, types });
    if (name === null) continue;
    found.push(name);
    i = name.to - 1;
  }
  return found;
}

/** The longest known name that begins at a token. */
function knownAt(
  reading: Reading,
  from: number,
  { end, types }: { readonly end: number; readonly types: ReadonlyMap<string, number> },
): TaggedSpan | null {
  for (let to = Math.min(from + LONGEST, end); to > from + 1; to--) {
    const type = types.get(phraseOf(reading, from, to));
    if (type !== undefined) return { from, to, type, confidence: FOUND };
  }
  return null;
}
