import type { Run } from './candidates.ts';
import { contextFeatures, CONTEXT_COUNT, POSITIONS, sightOf, wordFeatures, type Sight } from './features.ts';
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
  const hashes = new Int32Array(CONTEXT_COUNT);
  const sumUp = (sight: Sight, topic: number): void => {
    sum.fill(0);
    contextFeatures(sight, hashes);
    for (let n = 0; n < CONTEXT_COUNT; n++) addRow(sum, model, hashes[n]!);
    for (let position = 0; position < POSITIONS.length; position++) {
      const known = added(POSITIONS[position]!.seen(sight), topic, position);
      for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += known[label]!;
    }
  };
  return (reading, { from, to, sentence }) => {
    const scores = new Float64Array((to - from) * LABEL_COUNT);
    for (let i = from; i < to; i++) {
      sumUp(sightOf(reading, i, sentence), reading.topic);
      const row = (i - from) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) scores[row + label] = sum[label]! * model.unit;
    }
    return scores;
  };
}

/** So many words are kept; then all are forgotten, as the tagger forgets them. */
const MOST_WORDS = 100_000;

/** What a word adds at a position in a text of some topic; worked out once for each. */
function wordScores(model: Model): (word: WordForm, topic: number, position: number) => Int32Array {
  const kept = new Map<WordForm, Int32Array[]>();
  return (word, topic, position) => {
    let sums = kept.get(word);
    if (!sums) {
      if (kept.size >= MOST_WORDS) kept.clear();
      kept.set(word, (sums = []));
    }
    const at = topic * POSITIONS.length + position;
    const known = sums[at];
    if (known) return known;
    const sum = new Int32Array(LABEL_COUNT);
    for (const hash of wordFeatures({ word, topic }, position)) addRow(sum, model, hash);
    return (sums[at] = sum);
  };
}

function addRow(sum: Int32Array, { features, weights }: Model, hash: number): void {
  const row = find(features, hash) * LABEL_COUNT;
  if (row < 0) return;
  for (let label = 0; label < LABEL_COUNT; label++) sum[label]! += weights[row + label]!;
}
