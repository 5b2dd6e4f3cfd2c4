import type { Mention } from '../../model/entity.ts';
import type { Unit } from '../plan/unit.ts';
import { FIELDS, isIn } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import type { TokenStore } from '../store/token-store.ts';
import type { Occurrences } from './occurrences.ts';

/** A unit that names entities, and an article. */
export interface NamedIn {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly article: number;
}

/**
 * The mentions of a unit's entities in an article that no word of the same name already matches:
 * of `Lavrov`, the mention "Russia's foreign minister" counts, "Sergei Lavrov" does not, as the word itself stands in it.
 * So the marks stay on the words that were asked for. `found` is what the article was found to have.
 */
export function uncoveredMentions(data: IndexData, named: NamedIn, found: Occurrences): Mention[] {
  const { unit, article } = named;
  return data.names
    .mentionsAmong(unit.entityIds, article)
    .filter((mention) => isIn(unit.fields, mention) && !isCovered(data.store, { mention, named }, found));
}

function isCovered(
  { spans }: TokenStore,
  { mention, named }: { readonly mention: Mention; readonly named: NamedIn },
  { length, unit, field, first, last }: Occurrences,
): boolean {
  const { units, unit: own } = named;
  const place = FIELDS.indexOf(mention.field);
  const [start, end] = mention.range;
  for (let row = 0; row < length; row++)
    if (
      field[row] === place &&
      units[unit[row]!]!.name === own.name &&
      spans.startOf(first[row]!) < end &&
      spans.endOf(last[row]!) > start
    )
      return true;
  return false;
}
