import { randomFrom } from './random.ts';

/** How to cluster. */
export interface KMeansOptions {
  readonly clusters: number;
  readonly seed: number;
  /** Rounds over the first `core` vectors alone, then over all. */
  readonly core: number;
  readonly coreRounds: number;
  readonly rounds: number;
  readonly progress?: (round: number) => void;
}

/** Centroids of length 1, and the cluster of each vector. */
export interface Clustering {
  readonly centroids: Float32Array;
  readonly clusterOf: Uint16Array;
}

/** Clusters vectors of length 1 by cosine (spherical k-means; Dhillon & Modha 2001). Earlier vectors count a little more. */
export function kMeans(values: Float32Array, dimensions: number, options: KMeansOptions): Clustering {
  const core = values.subarray(0, options.core * dimensions);
  const { centroids, random } = start(core, dimensions, options);
  for (let round = 0; round < options.coreRounds + options.rounds; round++) {
    const seen = round < options.coreRounds ? core : values;
    const clusterOf = assign(seen, centroids, dimensions);
    move(centroids, { seen, clusterOf, dimensions, core, random });
    options.progress?.(round);
  }
  return { centroids, clusterOf: assign(values, centroids, dimensions) };
}

type Random = ReturnType<typeof randomFrom>;

function start(
  core: Float32Array,
  dimensions: number,
  { clusters, seed }: KMeansOptions,
): { centroids: Float32Array; random: Random } {
  if (clusters * dimensions > core.length) throw new RangeError(`${clusters} clusters need as many vectors.`);
  const random = randomFrom(seed);
  const taken = new Set<number>();
  while (taken.size < clusters) taken.add(Math.floor((random() * core.length) / dimensions));
  const centroids = new Float32Array(clusters * dimensions);
  for (const [i, at] of [...taken].entries()) centroids.set(vectorAt(core, at, dimensions), i * dimensions);
  return { centroids, random };
}

function vectorAt(values: Float32Array, at: number, dimensions: number): Float32Array {
  return values.subarray(at * dimensions, (at + 1) * dimensions);
}

function assign(values: Float32Array, centroids: Float32Array, dimensions: number): Uint16Array {
  const clusterOf = new Uint16Array(values.length / dimensions);
  for (let i = 0; i < clusterOf.length; i++)
    clusterOf[i] = nearest(vectorAt(values, i, dimensions), centroids);
  return clusterOf;
}

function nearest(vector: Float32Array, centroids: Float32Array): number {
  let [best, top] = [0, -Infinity];
  for (let at = 0, k = 0; at < centroids.length; at += vector.length, k++) {
    // Four sums at once: the processor overlaps them.
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < vector.length; i += 4) {
      a += vector[i]! * centroids[at + i]!;
      b += vector[i + 1]! * centroids[at + i + 1]!;
      c += vector[i + 2]! * centroids[at + i + 2]!;
      d += vector[i + 3]! * centroids[at + i + 3]!;
    }
    const cosine = a + b + (c + d);
    if (cosine > top) [best, top] = [k, cosine];
  }
  return best;
}

interface Assignment {
  readonly seen: Float32Array;
  readonly clusterOf: Uint16Array;
  readonly dimensions: number;
  readonly core: Float32Array;
  readonly random: Random;
}

/** Rank at which a word's weight has fallen noticeably: weights are 1 / log(rank + 10). */
const RANK_SHIFT = 10;

function move(centroids: Float32Array, { seen, clusterOf, dimensions, core, random }: Assignment): void {
  const sums = new Float64Array(centroids.length);
  for (let i = 0; i < clusterOf.length; i++) {
    const weight = 1 / Math.log(i + RANK_SHIFT);
    const at = clusterOf[i]! * dimensions;
    for (let n = 0; n < dimensions; n++) sums[at + n]! += weight * seen[i * dimensions + n]!;
  }
  for (let at = 0; at < centroids.length; at += dimensions) {
    const norm = Math.hypot(...sums.subarray(at, at + dimensions));
    // A cluster that lost all its words starts again from a random one.
    if (norm === 0)
      centroids.set(vectorAt(core, Math.floor((random() * core.length) / dimensions), dimensions), at);
    else for (let n = 0; n < dimensions; n++) centroids[at + n] = sums[at + n]! / norm;
  }
}
