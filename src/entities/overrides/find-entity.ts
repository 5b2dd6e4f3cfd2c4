import type { Numbered, Override, OverrideProblem } from '../../model/override.ts';
import { nearest } from '../../text/nearest.ts';

/** Ids by which entries may name an entity: its own, and the one it has after its type was corrected. */
export interface KnownIds {
  /** The id that the entity has before corrections; undefined where none has it. */
  readonly find: (id: string) => string | undefined;
  /** What to say of an id that no entity has. */
  readonly unknown: (id: string) => string;
}

/** Knows entities by the ids that resolution and `split` gave them, and by those that `retype` gives them. */
export function knownIds(own: ReadonlySet<string>, entries: readonly Numbered[]): KnownIds {
  const retyped = new Map<string, string>();
  for (const { override } of entries)
    if (override.do === 'retype' && own.has(override.entity))
      retyped.set(withType(override.entity, override.type), override.entity);
  return {
    find: (id) => (own.has(id) ? id : retyped.get(id)),
    unknown: (id) => {
      const meant = likelyId(id, own);
      return `No entity has the id "${id}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
    },
  };
}

/** The id that an entity has under another type. */
export function withType(id: string, type: string): string {
  return `${type}/${slugOf(id)}`;
}

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The same name under another type, else the nearest id. */
function likelyId(id: string, own: ReadonlySet<string>): string | undefined {
  const ids = [...own].sort();
  return ids.find((other) => slugOf(other) === slugOf(id)) ?? nearest(id, ids);
}

/** Every entity that an entry is about; the new one of a `split` aside. */
export function namedIn(override: Override): string[] {
  return override.do === 'merge' ? [override.into, ...override.entities] : [override.entity];
}

/** The entries whose entities are all known, and a problem for each of the others. */
export function withKnownEntities<O extends Override>(
  entries: readonly Numbered<O>[],
  ids: KnownIds,
): { known: Numbered<O>[]; problems: OverrideProblem[] } {
  const missing = (entry: Numbered): string[] => namedIn(entry.override).filter((id) => !ids.find(id));
  return {
    known: entries.filter((entry) => missing(entry).length === 0),
    problems: entries
      .filter((entry) => missing(entry).length > 0)
      .map((entry) => ({
        number: entry.number,
        reason: `${entry.override.do}: ${missing(entry).map(ids.unknown).join(' ')}`,
      })),
  };
}
