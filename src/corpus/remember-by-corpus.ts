import type { Corpus } from './corpus.ts';

/** The same function, worked out once for each generation, when it is first asked; forgotten with the generation. */
export function rememberByCorpus<T extends object>(make: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const known = new WeakMap<Corpus, T>();
  return (corpus) => {
    const made = known.get(corpus) ?? make(corpus);
    known.set(corpus, made);
    return made;
  };
}
