import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { coverOf, inOrder, ORGANIZATION, PERSON, PLACE, type Step } from './names.ts';

const ACRONYM = /^\p{Lu}[\p{L}\p{N}]{1,9}$/u;
const STARTS_UPPER = /^\p{Lu}/u;
const SHORTEST_SHOUTED = 3;
const FOUND = 0.9;

/** Reads "Long Name (LN)": the letters name the same as the words, here and wherever they stand. */
export const spreadAcronyms: Step = (reading, spans) => {
  const defined = new Map<string, number>();
  const corrected = spans.map((span) => {
    const acronym = definedBy(reading, span);
    if (acronym === null) return span;
    const type = span.type === PLACE ? PLACE : ORGANIZATION;
    defined.set(acronym, type);
    return span.type === PERSON ? { ...span, type } : span;
  });
  return defined.size === 0 ? spans : spread(reading, corrected, defined);
};

function definedBy({ tokens }: Reading, { from, to }: TaggedSpan): string | null {
  const word = (i: number): string => tokens[i]?.text ?? '';
  if (to - from < 2 || word(to) !== '(' || word(to + 2) !== ')' || !ACRONYM.test(word(to + 1))) return null;
  const initials = tokens
    .slice(from, to)
    .filter(({ text }) => STARTS_UPPER.test(text))
    .map(({ text }) => text[0]!)
    .join('');
  return isWithin(word(to + 1).toUpperCase(), initials) ? word(to + 1) : null;
}

/** Whether the letters of an acronym come in this order among the initials, the first being the first. */
function isWithin(acronym: string, initials: string): boolean {
  let at = 0;
  for (const letter of acronym) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return acronym[0] === initials[0];
}

function spread(
  reading: Reading,
  spans: readonly TaggedSpan[],
  defined: ReadonlyMap<string, number>,
): TaggedSpan[] {
  const cover = coverOf(reading, spans);
  const result = [...spans];
  for (const sentence of reading.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const { text } = reading.forms[i]!;
      const type = defined.get(text);
      if (type === undefined || (sentence.shouted && text.length < SHORTEST_SHOUTED)) continue;
      const at = cover[i]!;
      const span = { from: i, to: i + 1, type, confidence: FOUND };
      if (at < 0) result.push(span);
      else if (spans[at]!.to - spans[at]!.from === 1 && spans[at]!.type !== type) result[at] = span;
    }
  }
  return inOrder(result);
}
