import { LABEL_COUNT } from '../../src/entities/tagger/labels.ts';
import type { Calibration } from '../../src/entities/tagger/model.ts';
import { packed } from './pack.ts';
import type { Learnt } from './train-crf.ts';

/** Features none of whose weights reaches this are left out: four of five, at no loss in F1. */
const LEAST_WEIGHT = 0.205;
/** Weights are cut off here, and stored in so many steps to either side. */
const MOST_WEIGHT = 4;
const STEPS = 127;

/** A model as `readModel` reads it. */
export function packModel({ keys, weights, transitions }: Learnt, { slope, shift }: Calibration): Uint8Array {
  const unit = MOST_WEIGHT / STEPS;
  const kept = [...keys.keys()].filter((i) =>
    rowOf(weights, i).some((weight) => Math.abs(weight) >= LEAST_WEIGHT),
  );
  const small = new Int8Array(kept.length * LABEL_COUNT);
  for (const [n, i] of kept.entries())
    small.set(
      [...rowOf(weights, i)].map((weight) => stepsOf(weight, unit)),
      n * LABEL_COUNT,
    );
  return packed([
    Uint32Array.of(kept.length),
    Float32Array.of(unit, slope, shift),
    Float32Array.from(transitions),
    Uint32Array.from(kept, (i) => keys[i]!),
    small,
  ]);
}

function rowOf(weights: Float32Array, i: number): Float32Array {
  return weights.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT);
}

function stepsOf(weight: number, unit: number): number {
  return Math.max(-STEPS, Math.min(STEPS, Math.round(weight / unit)));
}
