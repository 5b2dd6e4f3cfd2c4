import type { Run } from './candidates.ts';
import { eachContextFeature, POSITIONS, sightOf, wordFeatures, type Sight } from './features.ts';
import { find } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import type { WordForm } from './word.ts';

/** Scores the tokens of runs: LABEL_COUNT numbers for each, the log-odds of its labels but for a constant. */
export type Scorer = (reading: Reading, run: Run) => Float64Array;

/** A scorer that keeps what each word adds at each position, for texts repeat their words. */
export function scorer(model: Model): Scorer {
  const added = wordScores(model);
  const sum = new Int32Array(LABEL_COUNT);
  const take = (hash: number): void => addRow(sum, model, hash);
  const sumUp = (sight: Sight): void => {
    sum.fill(0);
    eachContextFeature(sight, take);
    for (let position = 0; position < POSITIONS.length; position++) {
      const known = added(POSITIONS[position]!.seen(sight), position);
      for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += known[label]!;
    }
  };
  return (reading, { from, to, sentence }) => {
    const scores = new Float64Array((to - from) * LABEL_COUNT);
    for (let i = from; i < to; i++) {
      sumUp(sightOf(reading, i, sentence));
      const row = (i - from) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] = sum[label]! * model.unit;
    }
    return scores;
  };
}

/** What a word adds at a position; worked out once for each. */
function wordScores(model: Model): (word: WordForm, position: number) => Int32Array {
  const kept = POSITIONS.map(() => new WeakMap<WordForm, Int32Array>());
  return (word, position) => {
    const known = kept[position]!.get(word);
    if (known) return known;
    const sum = new Int32Array(LABEL_COUNT);
    for (const hash of wordFeatures(word, position)) addRow(sum, model, hash);
    kept[position]!.set(word, sum);
    return sum;
  };
}

function addRow(sum: Int32Array, { features, weights }: Model, hash: number): void {
  const row = find(features, hash) * LABEL_COUNT;
  if (row < 0) return;
  for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += weights[row + label]!;
}
