import { stateOf } from '../../lexicon/state-of.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { PLACE, type Step } from './names.ts';

const FOUND = 0.9;

/** Makes places of what stands for a state behind a city or a party, whatever the model takes it for: "(D-Calif.)". */
export const nameStates: Step = (reading, spans) =>
  spans.map((span) =>
    span.type !== PLACE && isState(reading, span) ? { ...span, type: PLACE, confidence: FOUND } : span,
  );

function isState({ tokens }: Reading, { from, to }: TaggedSpan): boolean {
  const [word, before] = [tokens[from]!, tokens[from - 1]];
  if (to - from > 1 || before === undefined) return false;
  const gap = before.end < word.start ? ' ' : '';
  return stateOf(word.text, before.text + gap) !== undefined;
}
