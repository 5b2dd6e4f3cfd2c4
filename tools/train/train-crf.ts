import { find, hashTable } from '../../src/entities/tagger/hash-table.ts';
import { EDGE, LABEL_COUNT, OUTSIDE, SIDE } from '../../src/entities/tagger/labels.ts';
import { sums, transitionOdds, transitionsFrom, type Sums } from '../../src/entities/tagger/lattice.ts';
import type { Example } from './examples.ts';
import { randomFrom, shuffled, type Random } from './random.ts';

/** How to train. */
export interface TrainOptions {
  readonly epochs: number;
  /** The weights of so many last epochs are averaged. */
  readonly averaged: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** What was learnt: LABEL_COUNT weights for each key, and for each pair of labels. */
export interface Learnt {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float64Array;
}

/** Steps of AdaGrad (Duchi, Hazan & Singer 2011), and a little L2 regularisation. */
const RATE = 0.15;
const L2 = 1e-6;
const FIRST_SQUARE = 1e-2;
const FIRST_TRANSITION_SQUARE = 1e-1;
/** A feature met once teaches nothing. */
const FEWEST_USES = 2;
/** Gradients below this change nothing worth the time. */
const LEAST_GRADIENT = 1e-4;
/** This share of the features is hidden at every look, so that none is relied upon alone (Hinton et al. 2012). */
const HIDDEN = 0.4;
/** Exponentials of the transitions are renewed after so many examples. */
const RENEW = 50;

/** Trains a linear-chain conditional random field by stochastic gradient ascent on the log-likelihood. */
export function trainCrf(
  examples: readonly Example[],
  { epochs, averaged, seed, log }: TrainOptions,
): Learnt {
  const keys = frequentKeys(examples);
  const state = startState(keys);
  const lessons = examples.map((example) => lessonOf(example, state.table));
  const mean = {
    weights: new Float32Array(state.weights.length),
    transitions: new Float64Array(SIDE * SIDE),
  };
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const likelihood = runEpoch(shuffled(random, lessons), state, random);
    log(`  epoch ${epoch + 1}: log-likelihood of a token ${likelihood.toFixed(4)}`);
    if (epoch < epochs - averaged) continue;
    addScaled(mean.weights, state.weights, 1 / averaged);
    addScaled(mean.transitions, state.transitions, 1 / averaged);
  }
  return { keys, ...mean };
}

/** An example by the places of its features. */
interface Lesson extends Pick<Example, 'run' | 'labels' | 'weight'> {
  /** First weights of the features of all tokens, and where those of each token begin. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

interface State {
  readonly table: ReturnType<typeof hashTable>;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float64Array;
  readonly transitionSquares: Float64Array;
}

function startState(keys: Uint32Array): State {
  return {
    table: hashTable(keys),
    weights: new Float32Array(keys.length * LABEL_COUNT),
    squares: new Float32Array(keys.length * LABEL_COUNT).fill(FIRST_SQUARE),
    transitions: new Float64Array(SIDE * SIDE),
    transitionSquares: new Float64Array(SIDE * SIDE).fill(FIRST_TRANSITION_SQUARE),
  };
}

/** The hashes met often enough, rising. */
function frequentKeys(examples: readonly Example[]): Uint32Array {
  const all = new Uint32Array(examples.reduce((total, { hashes }) => total + hashes.length, 0));
  let at = 0;
  for (const { hashes } of examples) {
    all.set(hashes, at);
    at += hashes.length;
  }
  all.sort();
  // Behind FEWEST_USES − 1 equals, and with another one next or the end.
  return all.filter((key, i) => all[i - FEWEST_USES + 1] === key && all[i + 1] !== key);
}

function lessonOf({ run, labels, weight, hashes }: Example, table: State['table']): Lesson {
  const width = hashes.length / labels.length;
  const rows: number[] = [];
  const starts = new Int32Array(labels.length + 1);
  for (let i = 0; i < labels.length; i++) {
    for (let n = i * width; n < (i + 1) * width; n++) {
      const row = find(table, hashes[n]!) * LABEL_COUNT;
      if (row >= 0) rows.push(row);
    }
    starts[i + 1] = rows.length;
  }
  return { run, labels, weight, rows: Int32Array.from(rows), starts };
}

/** Goes over all lessons once; the mean log-likelihood of the right label of a token. */
function runEpoch(lessons: readonly Lesson[], state: State, random: Random): number {
  let odds: Float64Array = new Float64Array(0);
  let [likelihood, tokens] = [0, 0];
  for (const [n, whole] of lessons.entries()) {
    const lesson = partOf(whole, random);
    if (n % RENEW === 0) odds = transitionOdds(transitionsFrom(state.transitions));
    likelihood += learn(lesson, state, odds);
    tokens += lesson.labels.length;
  }
  return likelihood / tokens;
}

function partOf(lesson: Lesson, random: Random): Lesson {
  const rows = new Int32Array(lesson.rows.length);
  const starts = new Int32Array(lesson.starts.length);
  let kept = 0;
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let n = lesson.starts[i]!; n < lesson.starts[i + 1]!; n++)
      if (random() >= HIDDEN) rows[kept++] = lesson.rows[n]!;
    starts[i + 1] = kept;
  }
  return { ...lesson, rows, starts };
}

function learn(lesson: Lesson, state: State, odds: Float64Array): number {
  const { before, after } = edgesOf(lesson);
  const found = sums({ scores: scoresOf(lesson, state), before, after }, odds);
  learnTransitions(lesson, { state, odds, found, before, after });
  return learnWeights(lesson, state, found);
}

function edgesOf({ run }: Lesson): { before: number; after: number } {
  const { from, to, sentence } = run;
  return { before: from === sentence.from ? EDGE : OUTSIDE, after: to === sentence.to ? EDGE : OUTSIDE };
}

function scoresOf({ labels, rows, starts }: Lesson, { weights }: State): Float64Array {
  const scores = new Float64Array(labels.length * LABEL_COUNT);
  for (let i = 0; i < labels.length; i++) {
    for (let n = starts[i]!; n < starts[i + 1]!; n++) {
      const row = rows[n]!;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[i * LABEL_COUNT + label]! += weights[row + label]!;
    }
  }
  return scores;
}

function learnWeights(
  lesson: Lesson,
  { weights, squares }: State,
  { forward, backward, total }: Sums,
): number {
  const { labels, rows, starts, weight } = lesson;
  let likelihood = 0;
  for (let i = 0; i < labels.length; i++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const at = i * LABEL_COUNT + label;
      const probability = (forward[at]! * backward[at]!) / total;
      const isRight = labels[i] === label;
      if (isRight) likelihood += Math.log(Math.max(probability, 1e-12));
      const gradient = ((isRight ? 1 : 0) - probability) * weight;
      if (gradient < LEAST_GRADIENT && gradient > -LEAST_GRADIENT) continue;
      const square = gradient * gradient;
      for (let n = starts[i]!; n < starts[i + 1]!; n++) {
        const place = rows[n]! + label;
        const sum = squares[place]! + square;
        squares[place] = sum;
        weights[place]! += (RATE * (gradient - L2 * weights[place]!)) / Math.sqrt(sum);
      }
    }
  }
  return likelihood;
}

interface Transitional {
  readonly state: State;
  readonly odds: Float64Array;
  readonly found: Sums;
  readonly before: number;
  readonly after: number;
}

function learnTransitions(lesson: Lesson, { state, odds, found, before, after }: Transitional): void {
  const { labels, weight } = lesson;
  const gradient = new Float64Array(SIDE * SIDE);
  const last = labels.length - 1;
  for (let label = 0; label < LABEL_COUNT; label++) {
    gradient[before * SIDE + label]! -= probabilityAt(found, label);
    gradient[label * SIDE + after]! -= probabilityAt(found, last * LABEL_COUNT + label);
  }
  gradient[before * SIDE + labels[0]!]! += 1;
  gradient[labels[last]! * SIDE + after]! += 1;
  for (let i = 0; i < last; i++) {
    expect(gradient, found, { i, odds });
    gradient[labels[i]! * SIDE + labels[i + 1]!]! += 1;
  }
  step(state, gradient, weight);
}

function probabilityAt({ forward, backward, total }: Sums, at: number): number {
  return (forward[at]! * backward[at]!) / total;
}

/** Takes away how often each pair of labels is expected at token i and the next. */
function expect(
  gradient: Float64Array,
  found: Sums,
  { i, odds }: { readonly i: number; readonly odds: Float64Array },
): void {
  const row = i * LABEL_COUNT;
  const next = row + LABEL_COUNT;
  const scale = 1 / (found.scales[i + 1]! * found.total);
  for (let from = 0; from < LABEL_COUNT; from++) {
    const ways = found.forward[row + from]! * scale;
    if (ways < 1e-12) continue;
    for (let to = 0; to < LABEL_COUNT; to++) {
      const pair = from * SIDE + to;
      gradient[pair]! -= ways * odds[pair]! * found.odds[next + to]! * found.backward[next + to]!;
    }
  }
}

function step({ transitions, transitionSquares }: State, gradient: Float64Array, weight: number): void {
  for (let pair = 0; pair < gradient.length; pair++) {
    const slope = gradient[pair]! * weight;
    if (slope === 0) continue;
    transitionSquares[pair]! += slope * slope;
    transitions[pair]! += (RATE * slope) / Math.sqrt(transitionSquares[pair]!);
  }
}

function addScaled(
  sum: Float32Array | Float64Array,
  values: Float32Array | Float64Array,
  factor: number,
): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += values[i]! * factor;
}
