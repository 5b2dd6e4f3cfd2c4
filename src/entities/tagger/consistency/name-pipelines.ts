import { listed } from '../../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, PERSON, phraseOf, PLACE, type Step } from './names.ts';

const LINES = listed('pipeline,pipelines');
/** Less than what the recogniser is sure of: the corpus may know better. */
const FOUND = 0.8;

/** Makes places of pipelines, also where the text calls them for short: "the Zeta XL pipeline", "Zeta". */
export const namePipelines: Step = (reading, spans) => {
  const lines = new Set(spans.filter((span) => isLine(reading, span)));
  if (lines.size === 0) return spans;
  const names = new Set(
    [...lines].flatMap(({ from, to }) => [phraseOf(reading, from, to), reading.forms[from]!.key]),
  );
  return spans.map((span) => {
    const { from, to } = span;
    if (lines.has(span)) return { ...span, to: to + 1, type: PLACE, confidence: FOUND };
    return names.has(phraseOf(reading, from, to)) ? { ...span, type: PLACE, confidence: FOUND } : span;
  });
};

/** "The Zeta pipeline"; "the Gazprom pipeline" is one of a listed company. */
function isLine(reading: Reading, { from, to, type }: TaggedSpan): boolean {
  const isNamed = type !== PERSON && reading.forms[from - 1]?.key === 'the';
  return isNamed && LINES.has(reading.tokens[to]?.text ?? '') && entryOf(reading, from, to) === undefined;
}
