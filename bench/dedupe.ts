/**
 * How well, how fast and in how much memory are duplicates found, beside plain thresholds on the same shingles?
 *
 *     DATELINE_DATA=… node --import tsx bench/dedupe.ts
 */
import { compare, toComparable, type Comparable } from '../src/dedupe/compare.ts';
import type { DedupeArticle } from '../src/dedupe/dedupe-article.ts';
import { readEvidence } from '../src/dedupe/evidence.ts';
import { findDuplicates } from '../src/dedupe/find-duplicates.ts';
import { createShingleCounts } from '../src/dedupe/furniture.ts';
import { createProposals } from '../src/dedupe/proposals.ts';
import {
  bbcSet,
  mergedBy,
  reutersSet,
  syntheticSet,
  webSet,
  type LabelledPair,
  type LabelledSet,
} from '../test/quality/duplicate-sets.ts';

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

const SPEED_ARTICLES = 20_000;

const folder = process.env['DATELINE_DATA'];
if (folder === undefined) {
  console.log('Set DATELINE_DATA to the folder of labelled pairs.');
} else {
  const reuters = reutersSet(folder);
  report('synthetic', syntheticSet(folder));
  report('reuters', reuters);
  report('web', webSet(folder, 0));
  report('bbc', bbcSet(folder));
  measure(reuters.articles.slice(0, SPEED_ARTICLES));
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

/** Speed, and what is held while it runs: the index of fingerprints and the counters of shingles. */
function measure(articles: readonly DedupeArticle[]): void {
  const start = performance.now();
  const groups = findDuplicates(articles);
  const seconds = (performance.now() - start) / 1000;
  const speed = (articles.length / seconds).toFixed(0);
  console.log(`${articles.length} articles, ${groups.length} groups: ${speed} articles/s`);
  const before = process.memoryUsage().arrayBuffers;
  const wordCount = articles.reduce((sum, article) => sum + article.wordCount, 0);
  const held = [createProposals(articles.length), createShingleCounts(wordCount)];
  const bytes = (process.memoryUsage().arrayBuffers - before) / articles.length;
  console.log(`${bytes.toFixed(0)} bytes per article in ${held.length} tables, and a hash of the text`);
}
