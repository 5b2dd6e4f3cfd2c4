import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, phraseOf, PLACE, type Step } from './names.ts';

const JOINS = /^(?:and|,|\/|[-–])$/i;
const TYPE_OF: Readonly<Record<string, number>> = {
  country: PLACE,
  region: PLACE,
  city: PLACE,
  organization: ORGANIZATION,
};

/** Parts "Germany and Poland", found as one name, where both halves are listed or named alone in the text; and "Asia Laos". */
export const splitPairs: Step = (reading, spans) => {
  const alone = new Set(spans.map(({ from, to }) => phraseOf(reading, from, to)));
  return spans.flatMap((span) => {
    const cut =
      span.to - span.from > 1 && !entryOf(reading, span.from, span.to) ? cutOf(reading, span, alone) : null;
    return cut === null
      ? [span]
      : [
          half(reading, span, { from: span.from, to: cut.to }),
          half(reading, span, { from: cut.from, to: span.to }),
        ];
  });
};

/** The end of the first half and the beginning of the second. */
interface Cut {
  readonly to: number;
  readonly from: number;
}

function cutOf(reading: Reading, { from, to }: TaggedSpan, alone: ReadonlySet<string>): Cut | null {
  const isKnown = (start: number, end: number): boolean =>
    listedType(reading, start, end) !== undefined || alone.has(phraseOf(reading, start, end));
  for (let i = from + 1; i < to; i++) {
    if (i + 1 < to && JOINS.test(reading.tokens[i]!.text) && isKnown(from, i) && isKnown(i + 1, to))
      return { to: i, from: i + 1 };
    if (isLand(reading, from, i) && isLand(reading, i, to)) return { to: i, from: i };
  }
  return null;
}

function listedType(reading: Reading, from: number, to: number): number | undefined {
  return TYPE_OF[entryOf(reading, from, to)?.kind ?? ''];
}

/** Two of these never make one name. */
function isLand(reading: Reading, from: number, to: number): boolean {
  const kind = entryOf(reading, from, to)?.kind;
  return kind === 'country' || kind === 'region';
}

function half(
  reading: Reading,
  span: TaggedSpan,
  { from, to }: { readonly from: number; readonly to: number },
): TaggedSpan {
  return { ...span, from, to, type: listedType(reading, from, to) ?? span.type };
}
