/** One generation, and the articles that are not as they were in the one before it. */
export interface Generation {
  readonly version: string;
  readonly touched: readonly string[];
}

/** The last generations, the oldest first. Of that the touched articles do not count: nothing is known from before it. */
export type History = readonly Generation[];

/** How many touched articles are remembered: some tens of megabytes of ids at most. */
const MOST_REMEMBERED = 100_000;

/** The history with one more generation; the oldest are forgotten where there is too much to remember. */
export function withGeneration(history: History, next: Generation, most = MOST_REMEMBERED): History {
  const all = [...history, next];
  let remembered = 0;
  const first = all.findLastIndex(({ touched }) => (remembered += touched.length) > most);
  return first < 0 ? all : all.slice(first);
}

/** The ids of the articles that were touched since a generation was served; null where that is not remembered. */
export function touchedSince(history: History, version: string): ReadonlySet<string> | null {
  const place = history.findLastIndex((generation) => generation.version === version);
  if (place < 0) return null;
  return new Set(history.slice(place + 1).flatMap(({ touched }) => touched));
}
