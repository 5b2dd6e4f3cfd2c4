/**
 * How well, how fast and in how much memory are duplicates found, beside plain thresholds on the same shingles?
 *
 *     DATELINE_DATA=… node --max-old-space-size=4000 --import tsx bench/dedupe.ts
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compare, toComparable, type Comparable } from '../src/dedupe/compare.ts';
import type { DedupeArticle } from '../src/dedupe/dedupe-article.ts';
import { readEvidence } from '../src/dedupe/evidence.ts';
import { findDuplicates } from '../src/dedupe/find-duplicates.ts';
import { createMatcher } from '../src/dedupe/match.ts';
import { survey } from '../src/dedupe/survey.ts';
import { inOneGo } from '../src/thread/pieces.ts';
import {
  bbcSet,
  mergedBy,
  reutersSet,
  syntheticSet,
  webSet,
  type LabelledPair,
  type LabelledSet,
} from '../test/quality/duplicate-sets.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { recombinedArticles } from './recombined-articles.ts';

interface Overlap {
  readonly jaccard: number;
  readonly containment: number;
}

const PLAIN: Readonly<Record<string, (overlap: Overlap) => boolean>> = {
  'J >= .8': ({ jaccard }) => jaccard >= 0.8,
  'J >= .5': ({ jaccard }) => jaccard >= 0.5,
  'J >= .5 or C >= .8': ({ jaccard, containment }) => jaccard >= 0.5 || containment >= 0.8,
  'J >= .3 or C >= .5': ({ jaccard, containment }) => jaccard >= 0.3 || containment >= 0.5,
};

const SIZES = [25_000, 50_000, 100_000];

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Milliseconds in which the threads that free the memory of arrays have done so: read at once it still counts, up to a half more. */
const SWEEPING = 1000;

async function collectGarbage(): Promise<void> {
  gc();
  await sleep(SWEEPING);
}

const folder = process.env['DATELINE_DATA'];
if (folder === undefined) {
  console.log('Set DATELINE_DATA to the folder of labelled pairs.');
} else {
  const reuters = reutersSet(folder);
  report('synthetic', syntheticSet(folder));
  report('reuters', reuters);
  report('web', webSet(folder, 0));
  report('bbc', bbcSet(folder));
  const most = Math.max(...SIZES);
  const many = recombinedArticles(reuters.articles, most);
  for (const size of SIZES) await measure(many.slice(0, size));
  console.log('crowded: every paragraph in dozens of articles');
  await measure(recombinedArticles(reuters.articles, most, { crowded: true }));
}

function report(name: string, { articles, pairs }: LabelledSet): void {
  const merged = mergedBy(findDuplicates(articles));
  const overlap = overlapOf(articles);
  score(name, 'findDuplicates', pairs, ({ a, b }) => merged(a, b));
  for (const [rule, holds] of Object.entries(PLAIN))
    score(name, rule, pairs, ({ a, b }) => holds(overlap(a, b)));
}

/** Duplicates against every other label that says "not the same"; the rest is left out. */
function score(
  set: string,
  rule: string,
  pairs: readonly LabelledPair[],
  found: (pair: LabelledPair) => boolean,
): void {
  const same = pairs.filter(({ label }) => label === 'duplicate');
  const apart = pairs.filter(({ label }) => /^(?:different|template|shared_boilerplate)$/.test(label));
  const hits = same.filter(found).length;
  const wrong = apart.filter(found).length;
  const precision = hits / (hits + wrong);
  const recall = hits / same.length;
  const f1 = (2 * precision * recall) / (precision + recall);
  const shares = [precision, recall, f1].map((share) => share.toFixed(3)).join(' ');
  console.log(
    `${set} | ${rule} | P R F1 ${shares} | found ${hits}/${same.length}, wrong ${wrong}/${apart.length}`,
  );
}

function overlapOf(articles: readonly DedupeArticle[]): (a: string, b: string) => Overlap {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (a, b) => compare(comparable(byId.get(a)!), comparable(byId.get(b)!));
}

function comparable(article: DedupeArticle): Comparable {
  return toComparable(article, readEvidence(article));
}

/**
 * Speed, and what is held while it runs: CPU seconds and bytes an article. Both should stay the same however many there
 * are, but for a table that doubles its size; a hundred thousand are to take less than a minute and 1 kB each.
 */
async function measure(articles: readonly DedupeArticle[]): Promise<void> {
  await collectGarbage();
  const before = heldBytes();
  const start = cpuMilliseconds();
  const surveyed = inOneGo(survey(articles, () => false));
  const match = createMatcher(surveyed);
  const copies = surveyed.entries.filter((entry) => match(entry, () => true) !== null).length;
  const seconds = (cpuMilliseconds() - start) / 1000;
  await collectGarbage();
  const bytes = (heldBytes() - before) / articles.length;
  const last = match(surveyed.entries[0]!, () => true) === null ? 'new' : 'known';
  const each = `${((seconds / articles.length) * 1000).toFixed(2)} ms and ${bytes.toFixed(0)} bytes an article`;
  console.log(
    `${articles.length} articles, ${copies} copies: ${seconds.toFixed(1)} s, ${each}; the first is ${last}`,
  );
}

function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
