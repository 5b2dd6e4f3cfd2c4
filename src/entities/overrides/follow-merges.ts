import type { Merge, Numbered, OverrideProblem } from '../../model/override.ts';
import { contradictions, without } from './contradictions.ts';
import type { KnownIds } from './find-entity.ts';

/** Which entities are one. */
export interface Merged {
  /** The entity that another has become; itself where it is merged into none. */
  readonly headOf: (id: string) => string;
  readonly problems: readonly OverrideProblem[];
}

/** Follows merges to their end: A into B and B into C make all three C. Circles, and one into two, are reported. */
export function followMerges(merges: readonly Numbered<Merge>[], ids: KnownIds): Merged {
  const all = merges.flatMap((entry) => claimsOf(entry, ids));
  const double = contradictions(all, 'merge: says otherwise into which entity one goes');
  const sound = new Set(without(merges, double));
  const claims = all.filter(({ entry }) => sound.has(entry));
  const targets = new Map(claims.map(({ subject, value }) => [subject, value]));
  const circular = new Set(
    claims.filter(({ subject }) => isInCircle(subject, targets)).map(({ entry }) => entry),
  );
  for (const { entry, subject } of claims) if (circular.has(entry)) targets.delete(subject);
  const circles = [...circular].map(({ number }) => ({
    number,
    reason: 'merge: goes in a circle with other entries; none of them is applied.',
  }));
  return { headOf: (id) => endOf(id, targets), problems: [...double, ...circles] };
}

function claimsOf(entry: Numbered<Merge>, ids: KnownIds) {
  const value = ids.find(entry.override.into)!;
  return entry.override.entities
    .map((id) => ids.find(id)!)
    .filter((subject) => subject !== value)
    .map((subject) => ({ entry, subject, value }));
}

function isInCircle(id: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let at = targets.get(id);
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at);
    at = targets.get(at);
  }
  return at === id;
}

function endOf(id: string, targets: ReadonlyMap<string, string>): string {
  const next = targets.get(id);
  return next === undefined ? id : endOf(next, targets);
}
