/** Precision, recall and F1, 0–1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The group of each item, by the key of the item. */
export type Grouping = ReadonlyMap<string, string>;

/**
 * B-cubed (Bagga and Baldwin 1998): for each found item, which part of its found group is of its true group (precision),
 * and for each true item, which part of its true group was found with it (recall); the means over all items. An item that
 * only one of the two has counts 0 there. Nothing found, or nothing true, is 0.
 */
export function bCubed(found: Grouping, truth: Grouping): BCubed {
  const precision = meanShare(found, truth);
  const recall = meanShare(truth, found);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

/** Of each item's group in `groups`, the share that `others` holds together with it; the mean over the items of `groups`. */
function meanShare(groups: Grouping, others: Grouping): number {
  const sizes = tally([...groups.values()]);
  const together = tally([...groups].map(([item, group]) => `${group}\n${others.get(item)}`));
  const shares = [...groups].map(([item, group]) =>
    others.has(item) ? together.get(`${group}\n${others.get(item)}`)! / sizes.get(group)! : 0,
  );
  return shares.reduce((sum, share) => sum + share, 0) / (shares.length || 1);
}

function tally(groups: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
