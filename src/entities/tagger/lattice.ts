import { isAllowed, LABEL_COUNT, SIDE } from './labels.ts';

/**
 * The scores of a stretch of tokens, LABEL_COUNT for each, and what stands on either side of it: the edge of the
 * sentence or a token that is no name.
 */
export interface Stretch {
  readonly scores: Float64Array;
  readonly before: number;
  readonly after: number;
}

/** Log-linear weights of a label following another, SIDE × SIDE; what may not follow is −Infinity. */
export type Transitions = Float64Array;

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** The labels that may stand before and behind each. */
const BEFORE: readonly Uint8Array[] = LABELS.map((to) =>
  Uint8Array.from(LABELS.filter((from) => isAllowed(from, to))),
);
const BEHIND: readonly Uint8Array[] = LABELS.map((from) =>
  Uint8Array.from(LABELS.filter((to) => isAllowed(from, to))),
);

/** The arrays in which a stretch is worked out. */
interface Room {
  readonly best: Float64Array;
  readonly back: Uint8Array;
  readonly odds: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
}

const FEWEST_TOKENS = 64;

/** Every stretch writes over the one before it: stretches are short and many, and making arrays took longer than filling them. */
let room = roomFor(FEWEST_TOKENS);

function roomFor(tokens: number): Room {
  const [best, odds, forward, backward] = Array.from(
    { length: 4 },
    () => new Float64Array(tokens * LABEL_COUNT),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const back = new Uint8Array(tokens * LABEL_COUNT);
  return { best, back, odds, forward, backward, scales: new Float64Array(tokens) };
}

/** The arrays, long enough for these scores. */
function withRoom(scores: Float64Array): Room {
  if (scores.length > room.best.length) room = roomFor(scores.length / LABEL_COUNT);
  return room;
}

/** Transitions with everything forbidden shut. */
export function transitionsFrom(weights: ArrayLike<number>): Transitions {
  const shut = (_: number, at: number): number =>
    isAllowed(Math.floor(at / SIDE), at % SIDE) ? weights[at]! : -Infinity;
  return Float64Array.from({ length: SIDE * SIDE }, shut);
}

/** The most probable labels of a stretch (Viterbi 1967). */
export function bestLabels({ scores, before, after }: Stretch, transitions: Transitions): Uint8Array {
  const length = scores.length / LABEL_COUNT;
  const { best } = withRoom(scores);
  for (let to = 0; to < LABEL_COUNT; to++) best[to] = scores[to]! + transitions[before * SIDE + to]!;
  for (let i = 1; i < length; i++) step(scores, i, transitions);
  return traceBack(length, after, transitions);
}

function step(scores: Float64Array, i: number, transitions: Transitions): void {
  const { best, back } = room;
  const row = (i - 1) * LABEL_COUNT;
  for (let to = 0; to < LABEL_COUNT; to++) {
    let top = -Infinity;
    let from = 0;
    for (const label of BEFORE[to]!) {
      const score = best[row + label]! + transitions[label * SIDE + to]!;
      if (score <= top) continue;
      top = score;
      from = label;
    }
    best[row + LABEL_COUNT + to] = top + scores[row + LABEL_COUNT + to]!;
    back[row + LABEL_COUNT + to] = from;
  }
}

function traceBack(length: number, after: number, transitions: Transitions): Uint8Array {
  const { best, back } = room;
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) {
    const isBetter =
      best[last + other]! + transitions[other * SIDE + after]! >
      best[last + label]! + transitions[label * SIDE + after]!;
    if (isBetter) label = other;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
  return labels;
}

/**
 * Everything that forward and backward sums tell about a stretch, scaled to stay in range (Rabiner 1989). It holds until
 * the next stretch is summed.
 */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(score), each token's largest being 1. */
  readonly odds: Float64Array;
  /** What each token's forward sums were divided by. */
  readonly scales: Float64Array;
  /** The sum over all ways to the end, under that scaling. */
  readonly total: number;
}

/** exp(transitions), for `sums`. */
export function transitionOdds(transitions: Transitions): Float64Array {
  return transitions.map((weight) => Math.exp(weight));
}

/** Forward and backward sums of a stretch; `odds` are the exponentials of the transitions. */
export function sums(stretch: Stretch, odds: Float64Array): Sums {
  const { forward, backward, odds: tokenOdds, scales } = withRoom(stretch.scores);
  const length = stretch.scores.length / LABEL_COUNT;
  writeOdds(stretch.scores);
  sumForward(odds, length, stretch.before);
  const total = sumBackward(odds, length, stretch.after);
  return { forward, backward, odds: tokenOdds, scales, total };
}

function writeOdds(scores: Float64Array): void {
  const { odds } = room;
  for (let row = 0; row < scores.length; row += LABEL_COUNT) {
    let top = scores[row]!;
    for (let label = 1; label < LABEL_COUNT; label++) top = Math.max(top, scores[row + label]!);
    for (let label = 0; label < LABEL_COUNT; label++)
      odds[row + label] = Math.exp(scores[row + label]! - top);
  }
}

function sumForward(odds: Float64Array, length: number, before: number): void {
  const { forward, scales, odds: tokenOdds } = room;
  for (let i = 0; i < length; i++) {
    const row = i * LABEL_COUNT;
    let scale = 0;
    for (let to = 0; to < LABEL_COUNT; to++) {
      let ways = i === 0 ? odds[before * SIDE + to]! : 0;
      if (i > 0)
        for (const from of BEFORE[to]!) ways += forward[row - LABEL_COUNT + from]! * odds[from * SIDE + to]!;
      forward[row + to] = ways * tokenOdds[row + to]!;
      scale += forward[row + to]!;
    }
    for (let to = 0; to < LABEL_COUNT; to++) forward[row + to]! /= scale;
    scales[i] = scale;
  }
}

/** Answers the sum over all ways. */
function sumBackward(odds: Float64Array, length: number, after: number): number {
  const { forward, backward, scales, odds: tokenOdds } = room;
  const last = (length - 1) * LABEL_COUNT;
  let total = 0;
  for (let label = 0; label < LABEL_COUNT; label++) {
    backward[last + label] = odds[label * SIDE + after]!;
    total += forward[last + label]! * backward[last + label]!;
  }
  for (let row = last - LABEL_COUNT; row >= 0; row -= LABEL_COUNT) {
    const next = row + LABEL_COUNT;
    for (let from = 0; from < LABEL_COUNT; from++) {
      let ways = 0;
      for (const to of BEHIND[from]!)
        ways += odds[from * SIDE + to]! * tokenOdds[next + to]! * backward[next + to]!;
      backward[row + from] = ways / scales[next / LABEL_COUNT]!;
    }
  }
  return total;
}

/** The probability of a label of a token of the stretch. */
export function probabilityOf({ forward, backward, total }: Sums, token: number, label: number): number {
  const at = token * LABEL_COUNT + label;
  return (forward[at]! * backward[at]!) / total;
}

/** The probability that a stretch has exactly these labels from its token `at` on. */
export function pathProbability(
  found: Sums,
  odds: Float64Array,
  path: { readonly at: number; readonly labels: readonly number[] },
): number {
  const { at, labels } = path;
  let probability = found.forward[at * LABEL_COUNT + labels[0]!]!;
  for (let n = 1; n < labels.length; n++) {
    const token = at + n;
    probability *=
      (odds[labels[n - 1]! * SIDE + labels[n]!]! * found.odds[token * LABEL_COUNT + labels[n]!]!) /
      found.scales[token]!;
  }
  const end = at + labels.length - 1;
  return (probability * found.backward[end * LABEL_COUNT + labels.at(-1)!]!) / found.total;
}
