import type { TaggedSpan } from '../tag.ts';
import { OPENERS } from '../../lexicon/common-words.ts';
import { isFirstName } from '../../lexicon/first-name.ts';
import { listed, lookup } from '../../lexicon/lexicon.ts';
import { GENERIC_BODIES } from '../../lexicon/organisations.ts';
import type { Reading } from '../reading.ts';
import { entryOf, PERSON, phraseOf, PLACE, termOf, type Step } from './names.ts';

/** Marks that end up at the edge of a name; a full stop is one unless the token has it by itself ("Inc."). */
const MARK = /^[-–—'’.,&/]$/;
const ARTICLE = /^(?:the|a|an)$/i;
const POSSESSIVE = /^['’]s$/i;
const OPENING = listed(OPENERS);
const GENERIC = listed(GENERIC_BODIES);
/** In words: "Vice President". */
const LONGEST_TITLE = 2;
/** Titles that are also names stay where they stand alone. */
const ALSO_NAMES = new Set(['king', 'major', 'judge', 'bishop', 'prince', 'pope', 'dean', 'earl', 'baron']);

/**
 * Takes marks, articles, possessives, titles and the beginnings of sentences and offices off the edges of names, and
 * drops nationalities and numbers.
 */
export const trimNames: Step = (reading, spans) => {
  const types = typesIn(reading, spans);
  const firsts = new Set(reading.sentences.map(({ first }) => first));
  return spans.flatMap((span): TaggedSpan[] => {
    const bare = withoutPossessive(reading, withoutMarks(reading, span), types);
    if (!hasWord(reading, bare)) return [];
    if (bare.type === PERSON || isPresident(reading, bare))
      return withoutTitles(reading, withoutOpener(reading, { ...bare, type: PERSON }, firsts));
    return isNationality(reading, bare) || isRole(reading, bare) ? [] : [withoutOffice(reading, bare)];
  });
};

/** Numbers, and a possessive alone, name nobody. */
function hasWord({ tokens, forms }: Reading, { from, to }: TaggedSpan): boolean {
  for (let i = from; i < to; i++) if (forms[i]!.hasLetter && !POSSESSIVE.test(tokens[i]!.text)) return true;
  return false;
}

function withoutMarks({ tokens }: Reading, span: TaggedSpan): TaggedSpan {
  let { from, to } = span;
  while (to - from > 1 && MARK.test(tokens[to - 1]!.text)) to--;
  while (to - from > 1 && (MARK.test(tokens[from]!.text) || ARTICLE.test(tokens[from]!.text))) from++;
  return { ...span, from, to };
}

/** The type of each name, where some name has a possessive: else nobody asks. */
function typesIn(reading: Reading, spans: readonly TaggedSpan[]): ReadonlyMap<string, number> {
  if (!spans.some((span) => hasPossessive(reading, span))) return new Map();
  return new Map(spans.map(({ from, to, type }) => [phraseOf(reading, from, to), type]));
}

function hasPossessive({ tokens }: Reading, { from, to }: TaggedSpan): boolean {
  return to - from > 1 && POSSESSIVE.test(tokens[to - 1]!.text);
}

/** "Lord's" and "Boatmen's" are called so; what the text also names without it is not. */
function withoutPossessive(
  reading: Reading,
  span: TaggedSpan,
  types: ReadonlyMap<string, number>,
): TaggedSpan {
  if (!hasPossessive(reading, span)) return span;
  const { from, to } = span;
  const type = types.get(phraseOf(reading, from, to - 1));
  return type === undefined ? span : { ...span, to: to - 1, type };
}

/** "Later Jubeir left." */
function withoutOpener(reading: Reading, span: TaggedSpan, firsts: ReadonlySet<number>): TaggedSpan {
  const { key } = reading.forms[span.from]!;
  const isOpener = span.to - span.from > 1 && firsts.has(span.from) && OPENING.has(key) && !isFirstName(key);
  return isOpener ? { ...span, from: span.from + 1 } : span;
}

/** "President Trump", whatever the model takes it for; "President Hotel" is rare. */
function isPresident({ forms }: Reading, { from, to }: TaggedSpan): boolean {
  return to - from === 2 && forms[from]!.key === 'president';
}

/** None where nothing but a title is left. */
function withoutTitles(reading: Reading, span: TaggedSpan): TaggedSpan[] {
  const { to } = span;
  let { from } = span;
  for (let end = titleEnd(reading, from, to); end < to; end = titleEnd(reading, from, to)) {
    if (end === from) break;
    from = end;
  }
  const isBare = titleEnd(reading, from, to) === to && !ALSO_NAMES.has(phraseOf(reading, from, to));
  return isBare ? [] : [{ ...span, from }];
}

/** Behind the title that begins at a token: "Senator", "Vice President"; the token itself where none does. */
function titleEnd(reading: Reading, from: number, to: number): number {
  for (let end = Math.min(to, from + LONGEST_TITLE); end > from; end--)
    if (entryOf(reading, from, end)?.kind === 'role') return end;
  return from;
}

function isNationality(reading: Reading, { from, to }: TaggedSpan): boolean {
  if (entryOf(reading, from, to)?.kind === 'demonym') return true;
  const parts = termOf(reading, from).split(' ');
  return to - from === 1 && parts.length > 1 && parts.every((part) => lookup(part)?.kind === 'demonym');
}

/** "Sens.", taken for a place. */
function isRole(reading: Reading, { from, to, type }: TaggedSpan): boolean {
  return type === PLACE && entryOf(reading, from, to)?.kind === 'role';
}

/** "White House Press" + "Secretary", "House Minority" + "Leader": the last word belongs to the office that the next one names. */
function withoutOffice(reading: Reading, span: TaggedSpan): TaggedSpan {
  const { from, to } = span;
  if (to - from < 2 || to >= reading.tokens.length || entryOf(reading, to - 1, to + 1)?.kind !== 'role')
    return span;
  const isBody = entryOf(reading, from, to - 1) !== undefined || GENERIC.has(phraseOf(reading, from, to - 1));
  return isBody ? { ...span, to: to - 1 } : span;
}
