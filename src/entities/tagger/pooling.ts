import { isCapitalised } from './candidates.ts';
import { LABEL_COUNT, TAG_TYPES, typeOf } from './labels.ts';
import type { Reading } from './reading.ts';
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

/** What a word names, by the mean over its occurrences. */
interface Pool {
  count: number;
  readonly sums: Float64Array;
}

/**
 * Draws the occurrences of one word together: each is scored anew, in favour of what the others are
 * ("one sense per discourse"; Gale, Church & Yarowsky 1992). Runs without a repeated word come back as they are.
 */
export function poolRuns(
  reading: Reading,
  runs: readonly ScoredRun[],
  rescore: (run: ScoredRun, scores: Float64Array) => ScoredRun,
): ScoredRun[] {
  const pools = poolsOf(reading, runs);
  return runs.map((scored) => {
    const scores = pulled(reading, scored, pools);
    return scores === null ? scored : rescore(scored, scores);
  });
}

function poolsOf(reading: Reading, runs: readonly ScoredRun[]): Map<string, Pool> {
  const pools = new Map<string, Pool>();
  for (const { run, marginals } of runs) {
    for (let i = run.from; i < run.to; i++) {
      if (!isPooled(reading, i)) continue;
      const { key } = reading.forms[i]!;
      let pool = pools.get(key);
      if (!pool) pools.set(key, (pool = { count: 0, sums: new Float64Array(KINDS) }));
      pool.count++;
      const own = kindsAt(marginals, i - run.from);
      for (let kind = 0; kind < KINDS; kind++) pool.sums[kind]! += own[kind]!;
    }
  }
  return pools;
}

function isPooled(reading: Reading, i: number): boolean {
  const { key } = reading.forms[i]!;
  return isCapitalised(reading, i) && key.length > 1 && !NOT_POOLED.has(key);
}

function kindsAt(marginals: Float64Array, token: number): Float64Array {
  const kinds = new Float64Array(KINDS);
  for (let label = 0; label < LABEL_COUNT; label++)
    kinds[kindOf(label)]! += marginals[token * LABEL_COUNT + label]!;
  return kinds;
}

function kindOf(label: number): number {
  return label === 0 ? 0 : 1 + typeOf(label);
}

/** The scores of a run with the pull of the rest; null where nothing pulls. */
function pulled(
  reading: Reading,
  { run, scores, marginals }: ScoredRun,
  pools: ReadonlyMap<string, Pool>,
): Float64Array | null {
  let changed: Float64Array | null = null;
  for (let i = run.from; i < run.to; i++) {
    const pool = isPooled(reading, i) ? pools.get(reading.forms[i]!.key)! : null;
    if (pool === null || pool.count < 2) continue;
    changed ??= scores.slice();
    pullToken(changed, i - run.from, { pool, own: kindsAt(marginals, i - run.from) });
  }
  return changed;
}

function pullToken(
  scores: Float64Array,
  token: number,
  { pool, own }: { readonly pool: Pool; readonly own: Float64Array },
): void {
  for (let label = 0; label < LABEL_COUNT; label++) {
    const kind = kindOf(label);
    const mean = pool.sums[kind]! / pool.count;
    scores[token * LABEL_COUNT + label]! += PULL * Math.log((mean + FLOOR) / (own[kind]! + FLOOR));
  }
}
