import type { Run } from './candidates.ts';
import { contextFeatures, POSITIONS, sightOf, wordFeatures } from './features.ts';
import { find } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import type { WordForm } from './word.ts';

/** Scores the tokens of runs: LABEL_COUNT numbers for each, the log-odds of its labels but for a constant. */
export type Scorer = (reading: Reading, run: Run) => Float64Array;

/** A scorer that keeps what each word adds at each position, for texts repeat their words. */
export function scorer(model: Model): Scorer {
  const kept = new WeakMap<WordForm, Int32Array[]>();
  const added = (word: WordForm, position: number): Int32Array => {
    let sums = kept.get(word);
    if (!sums) kept.set(word, (sums = []));
    return (sums[position] ??= sumOf(model, wordFeatures(word, position)));
  };
  return (reading, run) => {
    const scores = new Float64Array((run.to - run.from) * LABEL_COUNT);
    for (let i = run.from; i < run.to; i++) {
      const sight = sightOf(reading, i, run.sentence);
      const sum = sumOf(model, contextFeatures(sight));
      for (let n = 0; n < POSITIONS.length; n++) add(sum, added(POSITIONS[n]!.seen(sight), n));
      write(scores, (i - run.from) * LABEL_COUNT, { sum, unit: model.unit });
    }
    return scores;
  };
}

function sumOf({ features, weights }: Model, hashes: readonly number[]): Int32Array {
  const sum = new Int32Array(LABEL_COUNT);
  for (const hash of hashes) {
    const row = find(features, hash) * LABEL_COUNT;
    if (row < 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += weights[row + label]!;
  }
  return sum;
}

function add(sum: Int32Array, other: Int32Array): void {
  for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += other[label]!;
}

function write(
  scores: Float64Array,
  at: number,
  { sum, unit }: { readonly sum: Int32Array; readonly unit: number },
): void {
  for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = sum[label]! * unit;
}
