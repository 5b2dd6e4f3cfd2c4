/** Work that can be left after every piece of it, so that others get their turn; in the end it has a result. */
export type Pieces<T> = Generator<void, T, void>;

/** Does all pieces of the work in one go. */
export function inOneGo<T>(work: Generator<unknown, T, void>): T {
  let next = work.next();
  while (next.done !== true) next = work.next();
  return next.value;
}

/** Makes something of each item, one a piece; the results in the order of the items. */
export function* pieceByPiece<In, Out>(items: Iterable<In>, work: (item: In) => Out): Pieces<Out[]> {
  const made: Out[] = [];
  for (const item of items) {
    made.push(work(item));
    yield;
  }
  return made;
}
