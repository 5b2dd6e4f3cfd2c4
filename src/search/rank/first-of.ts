/** Less than 0 where `a` comes before `b`; never 0 for different items, so that the order is one. */
export type Comparison = (a: number, b: number) => number;

/**
 * The first `count` items in order, without sorting the others: a heap holds the best so far, the worst of them on top
 * (Knuth, The Art of Computer Programming 3, 5.2.3). About n·log(count) comparisons at worst, n where they come sorted.
 * What `isBehind` tells to come after the worst so far is not compared.
 */
export function firstOf(
  items: Iterable<number>,
  count: number,
  compare: Comparison,
  isBehind: (item: number, worst: number) => boolean = () => false,
): number[] {
  const heap: number[] = [];
  for (const item of items) {
    if (heap.length < count) siftUp(heap, item, compare);
    else if (count > 0 && !isBehind(item, heap[0]!) && compare(item, heap[0]!) < 0)
      siftDown(heap, item, compare);
  }
  return heap.sort(compare);
}

/** Adds an item. */
function siftUp(heap: number[], item: number, compare: Comparison): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[parent]!, item) >= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = item;
}

/** Puts an item in the place of the worst. */
function siftDown(heap: number[], item: number, compare: Comparison): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && compare(heap[child + 1]!, heap[child]!) > 0) child++;
    if (compare(item, heap[child]!) >= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = item;
}
