import { firstFrom } from '../store/first-from.ts';

/** Several rising lists of tokens read as one in rising order; of equal tokens that of the first list comes first. */
export interface Cursors {
  /** The list that is next, and its next token; `token` is Infinity where all are read. */
  readonly list: number;
  readonly token: number;
  /** Goes on to the next token. */
  step(): void;
  /** Goes to the first tokens from this one on, forwards or back. */
  seek(token: number): void;
}

/**
 * Merges by a heap of cursors (Knuth, The Art of Computer Programming 3, 5.4.1): a step costs the logarithm of the number of lists, and
 * what lies between two places that are sought is passed over by doubling steps (Bentley and Yao 1976).
 */
export function createCursors(lists: readonly Uint32Array[]): Cursors {
  const at = new Uint32Array(lists.length);
  const next = Float64Array.from(lists, (list) => list[0] ?? Infinity);
  const heap = Uint32Array.from(lists.keys()).sort((a, b) => next[a]! - next[b]! || a - b);
  /** Tokens before this one are behind the cursors. */
  let passed = 0;
  const move = (list: number, to: number): void => {
    at[list] = to;
    next[list] = to < lists[list]!.length ? lists[list]![to]! : Infinity;
    siftDown(heap, next);
  };
  const rewind = (): void => {
    at.fill(0);
    lists.forEach((list, i) => {
      next[i] = list[0] ?? Infinity;
    });
    heap.sort((a, b) => next[a]! - next[b]! || a - b);
  };
  return {
    get list() {
      return heap[0]!;
    },
    get token() {
      return heap.length === 0 ? Infinity : next[heap[0]!]!;
    },
    step() {
      const list = heap[0]!;
      passed = next[list]! + 1;
      move(list, at[list]! + 1);
    },
    seek(token) {
      if (token < passed) rewind();
      passed = token;
      while (heap.length > 0 && next[heap[0]!]! < token) {
        const list = heap[0]!;
        move(list, firstFrom(lists[list]!, token, at[list]!));
      }
    },
  };
}

/** Puts the list on top of the heap where it belongs. */
function siftDown(heap: Uint32Array, next: Float64Array): void {
  const item = heap[0]!;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isBefore(next, heap[child + 1]!, heap[child]!)) child++;
    if (isBefore(next, item, heap[child]!)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
}

function isBefore(next: Float64Array, a: number, b: number): boolean {
  return next[a]! < next[b]! || (next[a] === next[b] && a < b);
}
