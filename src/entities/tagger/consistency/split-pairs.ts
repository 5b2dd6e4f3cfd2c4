import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, phraseOf, PLACE, type Step } from './names.ts';

const JOINS = /^(?:and|,|\/)$/i;
const TYPE_OF: Readonly<Record<string, number>> = {
  country: PLACE,
  region: PLACE,
  city: PLACE,
  organization: ORGANIZATION,
};

/** Parts "Germany and Poland", found as one name, where both halves are listed or named alone in the text. */
export const splitPairs: Step = (reading, spans) => {
  const alone = new Set(spans.map(({ from, to }) => phraseOf(reading, from, to)));
  const listedType = (from: number, to: number): number | undefined =>
    TYPE_OF[entryOf(reading, from, to)?.kind ?? ''];
  const isKnown = (from: number, to: number): boolean =>
    listedType(from, to) !== undefined || alone.has(phraseOf(reading, from, to));
  const half = (span: TaggedSpan, from: number, to: number): TaggedSpan => ({
    ...span,
    from,
    to,
    type: listedType(from, to) ?? span.type,
  });
  return spans.flatMap((span) => {
    for (let i = span.from + 1; i < span.to - 1; i++) {
      const isCut = JOINS.test(reading.tokens[i]!.text) && isKnown(span.from, i) && isKnown(i + 1, span.to);
      if (isCut && entryOf(reading, span.from, span.to) === undefined) {
        return [half(span, span.from, i), half(span, i + 1, span.to)];
      }
    }
    return [span];
  });
};
