import type { Indexed } from './store/token-store.ts';

/**
 * What indexing remembers from one generation to the next: the index itself, so that the tokens of an article that says
 * the same are copied and not read again. It changes no answer, and takes no memory beyond the index.
 */
export interface IndexMemory {
  /** The last index; null before the first. */
  readonly last: () => Indexed | null;
  readonly keep: (indexed: Indexed) => void;
}

/** A memory of nothing. */
export function createIndexMemory(): IndexMemory {
  let last: Indexed | null = null;
  return {
    last: () => last,
    keep: ({ articles, store }) => {
      last = { articles, store };
    },
  };
}
