import { words } from '../../text/words.ts';
import type { LeafNode, PhraseNode, PrefixNode, WordNode } from '../query/ast.ts';
import { fieldMask, type FieldMask } from '../store/fields.ts';
import { nameExpansion, termExpansions } from './explain-expansion.ts';
import type { NamedRun } from './name-runs.ts';
import { addUnit, type Planning, type Position, type UnitParts } from './planning.ts';
import { forgivenErrors, inCaseOf } from './typos.ts';
import type { Condition, Sequence, Variant } from './unit.ts';
import {
  exactVariants,
  nearestVariants,
  prefixVariants,
  similarVariants,
  spellingVariants,
  stemVariants,
  withoutRepeats,
} from './variants.ts';

/** Where a word stands in the query, and the name that it is part of. */
export interface WordPlace {
  readonly position: Position;
  readonly run?: NamedRun | undefined;
}

/** A word of the query, with what it is expanded to. A hyphenated word is its parts side by side. */
export function planWord(planning: Planning, node: WordNode, place: WordPlace): Condition {
  const terms = words(node.text, { query: true }).map((word) => word.term);
  if (place.run) noteName(planning, place.run);
  const entities = place.run ? [place.run.entity] : [];
  const parts =
    terms.length > 1
      ? { sequence: sequenceOf(planning, terms), query: node.text }
      : { variants: variantsOf(planning, { node, term: terms[0]!, place }), query: node.text };
  const named = { entities, name: place.run?.query, fields: fieldsOf(planning, node) };
  return addUnit(planning, { ...parts, ...named }, place.position);
}

/** The beginning of a word; of a hyphenated one, the parts before it stand as they are. */
export function planPrefix(planning: Planning, node: PrefixNode, position: Position): Condition {
  const terms = words(node.text, { query: true }).map((word) => word.term);
  const last = terms.pop()!;
  const parts = { query: `${node.text}*`, fields: fieldsOf(planning, node) };
  if (terms.length > 0)
    return addUnit(planning, { ...parts, sequence: sequenceOf(planning, terms, { prefix: last }) }, position);
  const { data } = planning;
  const variants = withoutRepeats([
    ...prefixVariants(last, data),
    ...prefixVariants(last.toLowerCase(), data),
  ]);
  planning.expansions.push(...termExpansions(parts.query, variants, { names: data.names }));
  return addUnit(planning, { ...parts, variants }, position);
}

/** Words in quotes: literal, in this order. A quoted headline all in capitals is read as headlines are. */
export function planPhrase(planning: Planning, node: PhraseNode, position: Position): Condition {
  const terms = words(node.text).map((word) => word.term);
  const parts = { query: node.text, fields: fieldsOf(planning, node) };
  const literal: Partial<UnitParts> =
    terms.length > 1
      ? { sequence: sequenceOf(planning, terms, { slop: node.slop ?? 0 }) }
      : { variants: exactVariants(terms[0]!, planning.data) };
  return addUnit(planning, { ...parts, ...literal }, position);
}

function fieldsOf({ settings }: Planning, { field }: LeafNode): FieldMask {
  return field === 'title' || field === 'lead' || field === 'text' ? fieldMask([field]) : settings.fields;
}

/** A sequence with a word that the corpus does not have keeps a place that nothing fills. */
function sequenceOf(
  { data }: Planning,
  terms: readonly string[],
  { slop = 0, prefix = '' }: { slop?: number; prefix?: string } = {},
): Sequence {
  return { terms: terms.map((term) => data.store.numberOf.get(term) ?? UNKNOWN), slop, prefix };
}

/** The number of no term. */
const UNKNOWN = 0xffff_ffff;

interface Term {
  readonly node: WordNode;
  readonly term: string;
  readonly place: WordPlace;
}

function variantsOf(planning: Planning, { node, term, place }: Term): Variant[] {
  const { data, settings } = planning;
  const own = exactVariants(term, data);
  if (settings.expand && !isInLongName(place)) own.push(...stemVariants(term, data));
  if (settings.expand && isName(node, place)) own.push(...spellingVariants(term, data));
  own.push(...typosOf(planning, { node, term, place, found: own.length > 0 || place.run !== undefined }));
  const variants = withoutRepeats(own);
  planning.expansions.push(...termExpansions(node.text, variants, { names: data.names, edits: node.edits }));
  return variants;
}

/** Names are not inflected: in `United States`, the second word is not the State Department's. */
function isInLongName({ run }: WordPlace): boolean {
  return run !== undefined && run.length > 1;
}

/** Names are expanded where a word stands bare; `-word` excludes its forms and not its other names. */
function isName(node: WordNode, { position }: WordPlace): boolean {
  return node.field === undefined && node.edits === undefined && !position.excluded;
}

function typosOf(
  { data, settings, corrections }: Planning,
  { node, term, place, found }: Term & { readonly found: boolean },
): Variant[] {
  if (node.edits !== undefined) return similarVariants(term, node.edits, data);
  if (found || place.position.excluded) return [];
  const nearest = nearestVariants(term, forgivenErrors(node.text, settings.fuzzy), data);
  if (nearest[0]) corrections.set(node.text, inCaseOf(node.text, nearest[0].term));
  return nearest;
}

function noteName({ named, expansions }: Planning, { entity, query }: NamedRun): void {
  const isNew = !expansions.some((known) => known.entity === entity.id && known.query === query);
  named.add(entity);
  if (isNew) expansions.push(nameExpansion(query, entity));
}
