import { isCapitalised } from './candidates.ts';
import { LABEL_COUNT, TAG_TYPES, typeOf } from './labels.ts';
import type { Reading } from './reading.ts';
import { probabilityOf, sums, type Sums } from './lattice.ts';
import type { ScoredRun } from './scored-run.ts';

/** How much the rest of the text moves a token; from 1 on, a wrong majority wins. Set on bench/entities, 2026-11. */
const PULL = 0.7;
/** Keeps a reading that the model rules out from being ruled out for good. */
const FLOOR = 0.02;

/** Capitals that recur for other reasons than naming the same. */
const NOT_POOLED: ReadonlySet<string> = new Set(
  (
    'the a an in on at he she it they we i but and for this that these those as if when while after before with from by to his her their our my ' +
    'there here what who which where why how however more most some all no not yes monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december mr mrs ms dr said new north south east west first last ' +
    'also one two president minister of is was'
  ).split(' '),
);

/** No name, then each type. */
const KINDS = 1 + TAG_TYPES.length;
/** Which of them each label is. */
const KIND_OF = Uint8Array.from({ length: LABEL_COUNT }, (_, label) => (label === 0 ? 0 : 1 + typeOf(label)));

/** What a word names, by the mean over its occurrences. */
interface Pool {
  count: number;
  readonly sums: Float64Array;
}

/**
 * Draws the occurrences of one word together: the scores of each are changed in favour of what the others are
 * ("one sense per discourse"; Gale, Church & Yarowsky 1992). Words that do not recur stay as they are.
 */
export function poolRuns(reading: Reading, runs: readonly ScoredRun[], odds: Float64Array): void {
  const repeated = repeatedWords(reading, runs);
  if (repeated.size === 0) return;
  const kinds = runs.map((scored) => kindsOf(reading, scored, { repeated, odds }));
  const pools = poolsOf(kinds);
  for (const [n, { scores }] of runs.entries())
    for (const token of kinds[n]!) pullToken(scores, token, pools.get(token.key)!);
}

/** The words that are pooled and stand more than once in the runs: one that stands alone pulls nothing. */
function repeatedWords(reading: Reading, runs: readonly ScoredRun[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { run } of runs)
    for (let i = run.from; i < run.to; i++) {
      if (!isPooled(reading, i)) continue;
      const { key } = reading.forms[i]!;
      if (once.has(key)) repeated.add(key);
      else once.add(key);
    }
  return repeated;
}

/** How probable each kind is, for a token of a run that stands elsewhere as well. */
interface TokenKinds {
  readonly token: number;
  readonly key: string;
  readonly kinds: Float64Array;
}

interface Pooling {
  readonly repeated: ReadonlySet<string>;
  readonly odds: Float64Array;
}

/** The tokens of a run that stand elsewhere as well. */
function kindsOf(reading: Reading, scored: ScoredRun, { repeated, odds }: Pooling): TokenKinds[] {
  const { from, to } = scored.run;
  const tokens: TokenKinds[] = [];
  let found: Sums | undefined;
  for (let i = from; i < to; i++) {
    const { key } = reading.forms[i]!;
    if (!isCapitalised(reading, i) || !repeated.has(key)) continue;
    found ??= sums(scored, odds);
    tokens.push({ token: i - from, key, kinds: kindsAt(found, i - from) });
  }
  return tokens;
}

function poolsOf(all: readonly (readonly TokenKinds[])[]): Map<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const tokens of all)
    for (const { key, kinds } of tokens) {
      let pool = pools.get(key);
      if (!pool) pools.set(key, (pool = { count: 0, sums: new Float64Array(KINDS) }));
      pool.count++;
      for (let kind = 0; kind < KINDS; kind++) pool.sums[kind]! += kinds[kind]!;
    }
  return pools;
}

function isPooled(reading: Reading, i: number): boolean {
  const { key } = reading.forms[i]!;
  return isCapitalised(reading, i) && key.length > 1 && !NOT_POOLED.has(key);
}

function kindsAt(found: Sums, token: number): Float64Array {
  const kinds = new Float64Array(KINDS);
  for (let label = 0; label < LABEL_COUNT; label++)
    kinds[KIND_OF[label]!]! += probabilityOf(found, token, label);
  return kinds;
}

function pullToken(scores: Float64Array, { token, kinds }: TokenKinds, pool: Pool): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const kind = KIND_OF[label]!;
    const mean = pool.sums[kind]! / pool.count;
    scores[token * LABEL_COUNT + label]! += PULL * Math.log((mean + FLOOR) / (kinds[kind]! + FLOOR));
  }
}
