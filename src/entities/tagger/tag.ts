import { candidateRuns } from './candidates.ts';
import { labelsOf, spansIn, type Span } from './labels.ts';
import { bestLabels, pathProbability, sums } from './lattice.ts';
import { calibrate, type Model } from './model.ts';
import { poolRuns } from './pooling.ts';
import { readText, type Reading } from './reading.ts';
import { scoredRun, type ScoredRun } from './scored-run.ts';
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
  const runs = candidateRuns(reading).map((run) => scoredRun(run, score(reading, run)));
  poolRuns(reading, runs, model.odds);
  return { reading, spans: runs.flatMap((run) => spansOf(run, model)) };
}

function spansOf(scored: ScoredRun, model: Model): TaggedSpan[] {
  const labels = bestLabels(scored, model.transitions);
  const { from } = scored.run;
  const spans = spansIn(labels, from);
  // Most runs hold no name: "The" at the head of a sentence. Only names have to be told how probable they are.
  if (spans.length === 0) return [];
  const found = sums(scored, model.odds);
  return spans.map((span) => {
    const path = { at: span.from - from, labels: labelsOf(span.type, span.to - span.from) };
    const probability = pathProbability(found, model.odds, path);
    return Object.assign(span, { confidence: calibrate(probability, model.calibration) });
  });
}
