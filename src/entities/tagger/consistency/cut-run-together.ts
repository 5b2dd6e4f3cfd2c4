import { isFirstName } from '../../lexicon/first-name.ts';
import { listed } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { PERSON, phraseOf, type Step } from './names.ts';

/** A word with another behind it, as where links were joined without a space: "TrumpGOP", "Sanders2020". */
const GLUED = /^(\p{Lu}\p{Ll}{3,})(?=\p{Lu}|\p{Nd})/u;
/** Inside a name, "Sen." or "Gov." begins another; "J." and "Jr." do not. */
const SHORT_TITLE = /^\p{Lu}\p{Ll}{2,}\.$/u;
const PARTIES = listed('republican,democrat,conservative');
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
/** Two words may well be the same: "Abdullah Abdullah". */
const FEWEST = 3;

/**
 * Parts names of people that run together: "Arizona Sen. John McCain" and "Republican John McCain" begin with what stands
 * before a name, "Haley Nikki Haley" and "John Brill Springfield" are names that the text has and more. What is left
 * glued to another word is dropped.
 */
export const cutRunTogether: Step = (reading, spans) => {
  const people = spans.filter(({ type }) => type === PERSON);
  if (!people.some(isLong)) return spans;
  const alone = new Set(people.map(({ from, to }) => phraseOf(reading, from, to)));
  return spans.flatMap((span) =>
    isLong(span) && span.type === PERSON ? parted(reading, atName(reading, span), alone) : [span],
  );
};

function isLong({ from, to }: TaggedSpan): boolean {
  return to - from >= FEWEST;
}

/** The name without the titles and parties in front of it, and without that whose it is: "America of John McCain". */
function atName(reading: Reading, span: TaggedSpan): TaggedSpan {
  const { from, to } = span;
  const title = reading.tokens.slice(from, to - 1).findLastIndex(({ text }) => SHORT_TITLE.test(text));
  const name = behindOf(reading, span);
  if (name !== null) return { ...span, from: name };
  if (title > 0) return { ...span, from: from + title + 1 };
  return PARTIES.has(reading.forms[from]!.key) ? { ...span, from: from + 1 } : span;
}

/** Where a full name begins behind "of"; null where none does: "Joan of Arc". */
function behindOf({ forms }: Reading, { from, to }: TaggedSpan): number | null {
  const of = forms.slice(from, Math.max(from, to - 2)).findIndex(({ key }) => key === 'of');
  const start = from + of + (forms[from + of + 1]!.key === 'the' ? 2 : 1);
  return of > 0 && to - start > 1 && isFirstName(forms[start]!.key) ? start : null;
}

function parted(reading: Reading, span: TaggedSpan, alone: ReadonlySet<string>): TaggedSpan[] {
  const { from, to } = span;
  const again = repetition(reading, span, alone);
  if (again !== null) return [{ ...span, to: again }, ...unglued(reading, { ...span, from: again })];
  if (isNicknamed(reading, span)) return [{ ...span, to: to - 1 }];
  for (let end = to - 1; end > from + 1; end--) {
    const isKnown = alone.has(phraseOf(reading, from, end)) && alone.has(reading.forms[end - 1]!.key);
    if (isKnown && !SUFFIX.test(reading.forms[end]!.key)) return [{ ...span, to: end }];
  }
  return unglued(reading, span);
}

/** Where a name begins again with its first word, or behind a surname that stands before it; null where it does not. */
function repetition(reading: Reading, { from, to }: TaggedSpan, alone: ReadonlySet<string>): number | null {
  const words = reading.tokens.slice(from, to).map(({ text }, n) => gluedHead(reading, from + n) ?? text);
  const last = words.lastIndexOf(words[0]!);
  if (last < 1) return null;
  if (last < words.length - 1) return from + last;
  const isName = gluedHead(reading, to - 1) !== null || alone.has(phraseOf(reading, from + 1, to));
  return isName ? from + 1 : null;
}

/** The name that another word is glued to; null where the text has no such name: "FitzGerald". */
function gluedHead({ tokens, capitalUses }: Reading, i: number): string | null {
  const head = GLUED.exec(tokens[i]!.text)?.[1];
  return head !== undefined && capitalUses.has(head.toLowerCase()) ? head : null;
}

/** Another name of the same person begins with the last word: "Bill Brill Otto (Bill) William Brill". */
function isNicknamed({ tokens }: Reading, { from, to }: TaggedSpan): boolean {
  return tokens[to]?.text === '(' && tokens[to + 1]?.text === tokens[from]!.text;
}

function unglued(reading: Reading, span: TaggedSpan): TaggedSpan[] {
  return gluedHead(reading, span.to - 1) === null ? [span] : [];
}
