import type { Run } from './candidates.ts';
import { EDGE, OUTSIDE } from './labels.ts';
import { marginals, sums, type Stretch, type Sums } from './lattice.ts';
import type { Model } from './model.ts';

/** A run with everything that the model says about it. */
export interface ScoredRun extends Stretch {
  readonly run: Run;
  readonly sums: Sums;
  /** The probability of each label of each token. */
  readonly marginals: Float64Array;
}

/** Works out the probabilities of a run from its scores. */
export function scoreRun(run: Run, scores: Float64Array, { odds }: Model): ScoredRun {
  const before = run.from === run.sentence.from ? EDGE : OUTSIDE;
  const after = run.to === run.sentence.to ? EDGE : OUTSIDE;
  const found = sums({ scores, before, after }, odds);
  return { run, scores, before, after, sums: found, marginals: marginals(found) };
}
