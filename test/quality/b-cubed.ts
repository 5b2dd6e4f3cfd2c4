/** Precision, recall and F1, 0–1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * B-cubed (Bagga and Baldwin 1998): for each item, which part of its found group is of its true group, and which part of
 * its true group was found; the means over all items. Both maps tell the group of each item.
 */
export function bCubed(found: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>): BCubed {
  const items = [...truth.keys()];
  const both = (item: string): string => `${found.get(item)!}\n${truth.get(item)!}`;
  const [inFound, inTruth, inBoth] = [found, truth]
    .map((map) => sizes(items, (item) => map.get(item)!))
    .concat(sizes(items, both));
  const mean = (share: (item: string) => number): number =>
    items.reduce((sum, item) => sum + share(item), 0) / items.length;
  const precision = mean((item) => inBoth!.get(both(item))! / inFound!.get(found.get(item)!)!);
  const recall = mean((item) => inBoth!.get(both(item))! / inTruth!.get(truth.get(item)!)!);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function sizes(items: readonly string[], groupOf: (item: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(groupOf(item), (counts.get(groupOf(item)) ?? 0) + 1);
  return counts;
}
