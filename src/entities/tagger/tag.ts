import { candidateRuns } from './candidates.ts';
import { labelsOf, spansIn, type Span } from './labels.ts';
import { bestLabels, pathProbability } from './lattice.ts';
import { calibrate, type Model } from './model.ts';
import { poolRuns } from './pooling.ts';
import { readText, type Reading } from './reading.ts';
import { scoreRun, type ScoredRun } from './scored-run.ts';
import type { Tagger } from './tagger.ts';

/** A name in a text: its tokens, its type, and how probable it is that both are right, 0–1. */
export interface TaggedSpan extends Span {
  readonly confidence: number;
}

/** A text read, and the names that the model finds in it, in order and never overlapping. */
export interface Tagged {
  readonly reading: Reading;
  readonly spans: readonly TaggedSpan[];
}

/** Finds the names of a text by the model alone; the occurrences of a word are drawn together. */
export function tag(text: string, { model, formOf, score }: Tagger): Tagged {
  const reading = readText(text, formOf);
  const runs = candidateRuns(reading).map((run) => scoreRun(run, score(reading, run), model));
  const pooled = poolRuns(reading, runs, ({ run }, scores) => scoreRun(run, scores, model));
  return { reading, spans: pooled.flatMap((run) => spansOf(run, model)) };
}

function spansOf(scored: ScoredRun, model: Model): TaggedSpan[] {
  const labels = bestLabels(scored, model.transitions);
  const { from } = scored.run;
  return spansIn(labels, from).map((span) => {
    const path = { at: span.from - from, labels: labelsOf(span.type, span.to - span.from) };
    const probability = pathProbability(scored.sums, model.odds, path);
    return Object.assign(span, { confidence: calibrate(probability, model.calibration) });
  });
}
