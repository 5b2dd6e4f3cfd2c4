import type { TaggedSpan } from '../tag.ts';
import { entryOf, PERSON, type Step } from './names.ts';

/** Marks that end up at the edge of a name; a full stop is one unless the token has it by itself ("Inc."). */
const MARK = /^[-–—'’.,&/]$/;
const ARTICLE = /^(?:the|a|an)$/i;
/** Titles that are also names stay where they stand alone. */
const ALSO_NAMES = new Set(['king', 'major', 'judge', 'bishop', 'prince', 'pope', 'dean', 'earl', 'baron']);

/** Takes marks, articles and titles off the edges of names, and drops nationalities. */
export const trimNames: Step = (reading, spans) => {
  const text = (i: number): string => reading.tokens[i]!.text;
  const isTitle = (i: number): boolean => entryOf(reading, i, i + 1)?.kind === 'role';
  return spans.flatMap((span): TaggedSpan[] => {
    let { from, to } = span;
    while (to - from > 1 && MARK.test(text(to - 1))) to--;
    while (to - from > 1 && (MARK.test(text(from)) || ARTICLE.test(text(from)))) from++;
    if (span.type === PERSON) {
      while (to - from > 1 && isTitle(from)) from++;
      if (to - from === 1 && isTitle(from) && !ALSO_NAMES.has(reading.forms[from]!.key)) return [];
    } else if (entryOf(reading, from, to)?.kind === 'demonym') return [];
    return [{ ...span, from, to }];
  });
};
