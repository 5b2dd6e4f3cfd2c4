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

/** Transitions with everything forbidden shut. */
export function transitionsFrom(weights: ArrayLike<number>): Transitions {
  const shut = (_: number, at: number): number =>
    isAllowed(Math.floor(at / SIDE), at % SIDE) ? weights[at]! : -Infinity;
  return Float64Array.from({ length: SIDE * SIDE }, shut);
}

/** The most probable labels of a stretch (Viterbi 1967). */
export function bestLabels({ scores, before, after }: Stretch, transitions: Transitions): Uint8Array {
  const length = scores.length / LABEL_COUNT;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let to = 0; to < LABEL_COUNT; to++) best[to] = scores[to]! + transitions[before * SIDE + to]!;
  for (let i = 1; i < length; i++) step(best, { i, back, scores, transitions });
  return traceBack(best, back, (label) => transitions[label * SIDE + after]!);
}

interface Step {
  readonly i: number;
  readonly back: Uint8Array;
  readonly scores: Float64Array;
  readonly transitions: Transitions;
}

function step(best: Float64Array, { i, back, scores, transitions }: Step): void {
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

function traceBack(best: Float64Array, back: Uint8Array, closing: (label: number) => number): Uint8Array {
  const length = best.length / LABEL_COUNT;
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABEL_COUNT;
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++) {
    if (best[last + other]! + closing(other) > best[last + label]! + closing(label)) label = other;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
  return labels;
}

/** Everything that forward and backward sums tell about a stretch, scaled to stay in range (Rabiner 1989). */
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
  const tokenOdds = oddsOf(stretch.scores);
  const { forward, scales } = forwardSums(tokenOdds, odds, stretch.before);
  const { backward, total } = backwardSums(tokenOdds, odds, { scales, forward, after: stretch.after });
  return { forward, backward, odds: tokenOdds, scales, total };
}

function oddsOf(scores: Float64Array): Float64Array {
  const odds = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += LABEL_COUNT) {
    let top = scores[row]!;
    for (let label = 1; label < LABEL_COUNT; label++) top = Math.max(top, scores[row + label]!);
    for (let label = 0; label < LABEL_COUNT; label++)
      odds[row + label] = Math.exp(scores[row + label]! - top);
  }
  return odds;
}

function forwardSums(
  tokenOdds: Float64Array,
  odds: Float64Array,
  before: number,
): Pick<Sums, 'forward' | 'scales'> {
  const forward = new Float64Array(tokenOdds.length);
  const scales = new Float64Array(tokenOdds.length / LABEL_COUNT);
  for (let i = 0; i < scales.length; i++) {
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
  return { forward, scales };
}

function backwardSums(
  tokenOdds: Float64Array,
  odds: Float64Array,
  { scales, forward, after }: Pick<Sums, 'forward' | 'scales'> & { readonly after: number },
): Pick<Sums, 'backward' | 'total'> {
  const backward = new Float64Array(tokenOdds.length);
  const last = tokenOdds.length - LABEL_COUNT;
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
  return { backward, total };
}

/** The probability of each label of each token, LABEL_COUNT for each token. */
export function marginals({ forward, backward, total }: Sums): Float64Array {
  return forward.map((value, at) => (value * backward[at]!) / total);
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
