/** What makes two questions one, and how many answers are kept. */
export interface Memory<Q> {
  readonly keyOf: (question: Q) => string;
  readonly most: number;
}

/** The same function with a memory of the answers that were asked for last; the one not asked for the longest goes first. */
export function rememberLast<Q, A>(make: (question: Q) => A, { keyOf, most }: Memory<Q>): (question: Q) => A {
  const known = new Map<string, { readonly answer: A }>();
  return (question) => {
    const key = keyOf(question);
    const kept = known.get(key) ?? { answer: make(question) };
    known.delete(key);
    known.set(key, kept);
    if (known.size > most) known.delete(known.keys().next().value!);
    return kept.answer;
  };
}
