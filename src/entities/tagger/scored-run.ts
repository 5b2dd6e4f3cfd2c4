import type { Run } from './candidates.ts';
import { EDGE, OUTSIDE } from './labels.ts';
import type { Stretch } from './lattice.ts';

/** A run with the scores that the model gives its tokens. */
export interface ScoredRun extends Stretch {
  readonly run: Run;
}

/** A run as a stretch of the lattice: what stands on either side of it decides which names may begin and end there. */
export function scoredRun(run: Run, scores: Float64Array): ScoredRun {
  const before = run.from === run.sentence.from ? EDGE : OUTSIDE;
  const after = run.to === run.sentence.to ? EDGE : OUTSIDE;
  return { run, scores, before, after };
}
