import type { TaggedSpan } from '../tag.ts';
import { lookup } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { entryOf, PERSON, termOf, type Step } from './names.ts';

/** Marks that end up at the edge of a name; a full stop is one unless the token has it by itself ("Inc."). */
const MARK = /^[-–—'’.,&/]$/;
const ARTICLE = /^(?:the|a|an)$/i;
/** Titles that are also names stay where they stand alone. */
const ALSO_NAMES = new Set(['king', 'major', 'judge', 'bishop', 'prince', 'pope', 'dean', 'earl', 'baron']);

/** Takes marks, articles, titles and the beginnings of offices off the edges of names, and drops nationalities. */
export const trimNames: Step = (reading, spans) =>
  spans.flatMap((span): TaggedSpan[] => {
    const bare = withoutMarks(reading, span);
    if (bare.type === PERSON) return withoutTitles(reading, bare);
    return isNationality(reading, bare) ? [] : [withoutOffice(reading, bare)];
  });

function withoutMarks({ tokens }: Reading, span: TaggedSpan): TaggedSpan {
  let { from, to } = span;
  while (to - from > 1 && MARK.test(tokens[to - 1]!.text)) to--;
  while (to - from > 1 && (MARK.test(tokens[from]!.text) || ARTICLE.test(tokens[from]!.text))) from++;
  return { ...span, from, to };
}

/** None where nothing but a title is left. */
function withoutTitles(reading: Reading, span: TaggedSpan): TaggedSpan[] {
  const isTitle = (i: number): boolean => entryOf(reading, i, i + 1)?.kind === 'role';
  let { from } = span;
  while (span.to - from > 1 && isTitle(from)) from++;
  const isBare = span.to - from === 1 && isTitle(from) && !ALSO_NAMES.has(reading.forms[from]!.key);
  return isBare ? [] : [{ ...span, from }];
}

function isNationality(reading: Reading, { from, to }: TaggedSpan): boolean {
  if (entryOf(reading, from, to)?.kind === 'demonym') return true;
  const parts = termOf(reading, from).split(' ');
  return to - from === 1 && parts.length > 1 && parts.every((part) => lookup(part)?.kind === 'demonym');
}

/** "White House Press" + "Secretary": the last word belongs to the office that the next one names. */
function withoutOffice(reading: Reading, span: TaggedSpan): TaggedSpan {
  const { from, to } = span;
  if (to - from < 2 || to >= reading.tokens.length || entryOf(reading, to - 1, to + 1)?.kind !== 'role')
    return span;
  return entryOf(reading, from, to - 1) ? { ...span, to: to - 1 } : span;
}
