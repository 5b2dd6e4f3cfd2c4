import { coverOf, PERSON, type Step } from './names.ts';
import { Case } from '../word.ts';

const INITIAL = /^\p{Lu}\.$/u;

/** A person's name that stops at an initial takes the capitalised word behind it: "George W." + "Bush". */
export const extendInitials: Step = (reading, spans) => {
  const cover = coverOf(reading, spans);
  const starts = new Set(reading.sentences.map(({ from }) => from));
  return spans.map((span) => {
    const { to, type } = span;
    if (type !== PERSON || !INITIAL.test(reading.tokens[to - 1]!.text) || starts.has(to)) return span;
    const takesNext =
      to < reading.tokens.length && cover[to]! < 0 && reading.forms[to]!.case === Case.capital;
    return takesNext ? { ...span, to: to + 1 } : span;
  });
};
