import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, PERSON, type Step } from './names.ts';

/** Shorter first words begin too many names. */
const SHORTEST = 4;
const FOUND = 0.85;

/** Makes organisations of the first words that stand for longer names in the same text: "Baikal Finance Group", "Baikal". */
export const spreadFirstWords: Step = (reading, spans) => {
  const firsts = firstWords(reading, spans);
  if (firsts.size === 0) return spans;
  return spans.map((span) => {
    const isShort = span.to - span.from === 1 && span.type !== ORGANIZATION;
    return isShort && firsts.has(reading.tokens[span.from]!.text)
      ? { ...span, type: ORGANIZATION, confidence: FOUND }
      : span;
  });
};

/** Whether a title stands in front: "President Trump". */
function isTitled(reading: Reading, from: number): boolean {
  return from > 0 && entryOf(reading, from - 1, from)?.kind === 'role';
}

/** The first words of one organisation each that are listed as nothing and no person's name. */
function firstWords(reading: Reading, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const word = (i: number): string => reading.tokens[i]!.text;
  const ofPeople = new Set(
    spans.flatMap(({ from, to, type }) =>
      type === PERSON && (to - from > 1 || isTitled(reading, from)) ? [word(from), word(to - 1)] : [],
    ),
  );
  const found = new Set<string>();
  for (const { from, to, type } of spans) {
    const first = word(from);
    const isTelling = first.length >= SHORTEST && entryOf(reading, from, from + 1) === undefined;
    if (type === ORGANIZATION && to - from > 1 && isTelling && !ofPeople.has(first)) found.add(first);
  }
  return found;
}
