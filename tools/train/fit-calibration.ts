import type { Calibration } from '../../src/entities/tagger/model.ts';

/** What the model thought of a name, and whether it was right. */
export interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

const ROUNDS = 60;
/** Full steps overshoot where the start is far off. */
const LONGEST_STEP = 0.3;
/** Keeps the fit in bounds where all outcomes are alike. */
const RIDGE = 1e-3;

/** Fits logit(share right) = slope · logit(probability) + shift by Newton's method (Platt 1999). */
export function fitCalibration(outcomes: readonly Outcome[]): Calibration {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    // Gradient, then the curvature, of the penalised log-likelihood.
    let [g1, g0, h11, h10, h00] = [-RIDGE * (slope - 1), -RIDGE * shift, RIDGE, 0, RIDGE];
    for (const { probability, right } of outcomes) {
      const x = logit(probability);
      const expected = 1 / (1 + Math.exp(-(slope * x + shift)));
      const error = (right ? 1 : 0) - expected;
      const spread = expected * (1 - expected);
      g1 += error * x;
      g0 += error;
      h11 += spread * x * x;
      h10 += spread * x;
      h00 += spread;
    }
    const determinant = h11 * h00 - h10 * h10;
    slope += bounded((h00 * g1 - h10 * g0) / determinant);
    shift += bounded((h11 * g0 - h10 * g1) / determinant);
  }
  return { slope, shift };
}

function bounded(step: number): number {
  return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
}

function logit(probability: number): number {
  const clipped = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(clipped / (1 - clipped));
}
