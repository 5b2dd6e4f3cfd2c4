import { hash32 } from '../../src/text/hash.ts';
import { TAG_TYPES } from '../../src/entities/tagger/labels.ts';
import { tag } from '../../src/entities/tagger/tag.ts';
import type { Tagger } from '../../src/entities/tagger/tagger.ts';
import type { TrainingText } from './corpora.ts';
import type { Outcome } from './fit-calibration.ts';

/** One text in so many is kept back, with its copies. */
const ONE_IN = 10;

/** Whether a text is kept back from the training on which the calibration rests. */
export function isHeldOut({ id }: Pick<TrainingText, 'id'>): boolean {
  return hash32(id.split('#')[0]!) % ONE_IN === 0;
}

/** How sure the tagger was of each name that it found in some texts, and whether it was right. */
export function outcomesOn(texts: readonly TrainingText[], tagger: Tagger): Outcome[] {
  return texts.flatMap(({ text, labels }) => {
    const { reading, spans } = tag(text, tagger);
    const gold = new Set(labels.map(({ start, end, type }) => `${start}-${end}-${type}`));
    return spans.map(({ from, to, type, confidence }) => {
      const { start } = reading.tokens[from]!;
      const { end } = reading.tokens[to - 1]!;
      return { probability: confidence, right: gold.has(`${start}-${end}-${TAG_TYPES[type]!}`) };
    });
  });
}
