import { hashOf } from '../../src/entities/tagger/hashing.ts';
import { kMeans, type KMeansOptions } from './kmeans.ts';
import { packed } from './pack.ts';
import type { Vectors } from './read-vectors.ts';
import { wardCuts } from './ward.ts';

/** How many clusters of each size, and how they are sought. */
export interface ClusterSizes {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly second: number;
  readonly rounds: Pick<KMeansOptions, 'core' | 'coreRounds' | 'rounds'>;
}

/**
 * Names need fine clusters (given names, football clubs, towns of one county), context needs coarse ones.
 * A second clustering parts what the first joins by chance (Guo et al. 2014).
 */
export const NEWS_SIZES: ClusterSizes = {
  fine: 2048,
  middle: 256,
  coarse: 64,
  second: 700,
  rounds: { core: 60_000, coreRounds: 8, rounds: 6 },
};

/** Clusters of words as `readClusters` reads them. */
export function makeClusters(
  { words, values, dimensions }: Vectors,
  sizes: ClusterSizes,
  log: (line: string) => void,
): Uint8Array {
  const cluster = (clusters: number, seed: number): ReturnType<typeof kMeans> =>
    kMeans(values, dimensions, {
      ...sizes.rounds,
      clusters,
      seed,
      progress: (round) => log(`  ${clusters} clusters, round ${round + 1}`),
    });
  const fine = cluster(sizes.fine, 1);
  const second = cluster(sizes.second, 2);
  const cuts = wardCuts(fine.centroids, dimensions, [sizes.middle, sizes.coarse]);
  const order = distinctWords(words);
  return packed([
    Uint32Array.of(order.length, sizes.fine),
    Uint32Array.from(order, (i) => hashOf(words[i]!)),
    Uint16Array.from(order, (i) => fine.clusterOf[i]!),
    Uint16Array.from(order, (i) => second.clusterOf[i]!),
    ...cuts,
  ]);
}

/** Places of the words by rising hash, read without a sign; of two words with one hash, the more frequent. */
function distinctWords(words: readonly string[]): number[] {
  const places = new Map<number, number>();
  for (const [i, word] of words.entries()) {
    const hash = hashOf(word) >>> 0;
    if (!places.has(hash)) places.set(hash, i);
  }
  return [...places].sort(([a], [b]) => a - b).map(([, i]) => i);
}
