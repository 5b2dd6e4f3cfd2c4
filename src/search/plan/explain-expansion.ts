import type { Entity } from '../../model/entity.ts';
import type { Expansion, Via } from '../../model/search.ts';
import type { NameIndex } from '../store/name-index.ts';
import type { Variant } from './unit.ts';

/** Terms that one word is expanded to beyond these many are searched and not listed: a prefix can have thousands. */
const MOST_LISTED = 10;

/** Why a word is expanded, by the way it matches; names have reasons of their own. */
export const REASONS: Readonly<Record<Exclude<Via, 'exact' | 'alias'>, string>> = {
  stem: 'The same English stem.',
  prefix: 'Begins so.',
  fuzzy: 'Nothing has the word itself; this is the nearest term.',
  related: 'The best articles for the question share it: it adds to their score and finds nothing.',
};

/** Why a term was found by a word that forgives errors itself. */
const ALLOWED: Readonly<Record<1 | 2, string>> = {
  1: 'One typing error away, as the query allows.',
  2: 'At most two typing errors away, as the query allows.',
};

/** Where a word stands: among which names, and how many errors the query itself forgives in it. */
export interface ExpansionOrigin {
  readonly names: NameIndex;
  readonly edits?: 1 | 2 | undefined;
}

/** The expansions of a word to other terms, the most frequent first. */
export function termExpansions(
  query: string,
  variants: readonly Variant[],
  origin: ExpansionOrigin,
): Expansion[] {
  return variants
    .filter(({ via }) => via !== 'exact')
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_LISTED)
    .map((variant) => termExpansion(query, variant, origin));
}

/** The expansion of a name to every mention of its entity. */
export function nameExpansion(query: string, entity: Entity): Expansion {
  const reason = `${query} names ${entity.name}: its mentions under any name are found.`;
  return { query, to: entity.name, via: 'alias', entity: entity.id, reason };
}

function termExpansion(
  query: string,
  { term, via, within }: Variant,
  { names, edits }: ExpansionOrigin,
): Expansion {
  if (via === 'fuzzy' && edits !== undefined)
    return {
      query,
      to: term,
      via,
      entity: null,
      reason: ALLOWED[edits],
    };
  if (via !== 'exact' && via !== 'alias') return { query, to: term, via, entity: null, reason: REASONS[via] };
  const [id] = [...within!];
  const reason = `Another spelling in the name ${names.byId(id!)!.name}.`;
  return { query, to: term, via, entity: id!, reason };
}
