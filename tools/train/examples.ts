import { candidateRuns, type Run } from '../../src/entities/tagger/candidates.ts';
import {
  contextFeatures,
  CONTEXT_COUNT,
  POSITIONS,
  sightOf,
  wordFeatures,
} from '../../src/entities/tagger/features.ts';
import { labelsOf, TAG_TYPES } from '../../src/entities/tagger/labels.ts';
import { readText, type Reading } from '../../src/entities/tagger/reading.ts';
import { TOPICS } from '../../src/entities/tagger/topic.ts';
import type { WordForm } from '../../src/entities/tagger/word.ts';
import type { TrainingText } from './corpora.ts';

/** A run of tokens to learn from. */
export interface Example {
  readonly run: Run;
  readonly labels: Uint8Array;
  readonly weight: number;
  /** Hashes of the features of each token, as many as `width` for each. */
  readonly hashes: Uint32Array;
}

/** Finds the hashes of a token; those of single words are worked out once. */
type Extract = (reading: Reading, i: number, run: Run) => number[];

/** The runs of the texts that the tagger would look at, with what is right. */
export function examplesOf(texts: readonly TrainingText[], formOf: (word: string) => WordForm): Example[] {
  const extract = extractor();
  return texts.flatMap((text) => {
    const reading = readText(text.text, formOf);
    const gold = goldLabels(reading, text);
    return candidateRuns(reading).flatMap((run) =>
      exampleOf(reading, run, { gold, weight: text.weight, extract }),
    );
  });
}

function extractor(): Extract {
  const hashesOf = wordHashes();
  const context = new Int32Array(CONTEXT_COUNT);
  return (reading, i, { sentence }) => {
    const sight = sightOf(reading, i, sentence);
    contextFeatures(sight, context);
    const hashes = [...context];
    for (const [position, { seen }] of POSITIONS.entries()) {
      const word = seen(sight);
      hashes.push(...hashesOf(word, reading.topic)[position]!);
    }
    return hashes;
  };
}

/** The hashes of a word in texts of a topic, by position; worked out once for each. */
function wordHashes(): (word: WordForm, topic: number) => number[][] {
  const kept = Array.from({ length: TOPICS }, () => new WeakMap<WordForm, number[][]>());
  return (word, topic) => {
    let known = kept[topic]!.get(word);
    if (!known) kept[topic]!.set(word, (known = POSITIONS.map((_, at) => wordFeatures({ word, topic }, at))));
    return known;
  };
}

/** What a token is: the label, or one that says the text cannot be followed here. */
const UNCLEAR = 255;

function goldLabels({ tokens }: Reading, { labels }: TrainingText): Uint8Array {
  const gold = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, type } of [...labels].sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (to === at) continue;
    const fits = tokens[at]!.start === start && tokens[to - 1]!.end === end;
    gold.set(fits ? labelsOf(TAG_TYPES.indexOf(type), to - at) : new Uint8Array(to - at).fill(UNCLEAR), at);
    at = to;
  }
  return gold;
}

interface Rest {
  readonly gold: Uint8Array;
  readonly weight: number;
  readonly extract: Extract;
}

/** None where a name does not lie in the run, or begins or ends inside a token. */
function exampleOf(reading: Reading, run: Run, { gold, weight, extract }: Rest): Example[] {
  const labels = gold.slice(run.from, run.to);
  if (labels.includes(UNCLEAR) || crosses(gold, run.from) || crosses(gold, run.to)) return [];
  const hashes: number[] = [];
  for (let i = run.from; i < run.to; i++) for (const hash of extract(reading, i, run)) hashes.push(hash);
  return [{ run, labels, weight, hashes: Uint32Array.from(hashes) }];
}

/** Whether a name stands on both sides of the gap before a token. */
function crosses(gold: Uint8Array, at: number): boolean {
  const label = gold[at] ?? 0;
  return label === UNCLEAR || (label > 0 && [1, 2].includes((label - 1) & 3));
}
