import type { Entity } from '../../model/entity.ts';
import type { Expansion } from '../../model/search.ts';
import { addVariant } from '../match/add-variant.ts';
import { count, noArticles, addAll, type ArticleSet } from '../match/article-set.ts';
import type { LeafNode } from '../query/ast.ts';
import { inverseFrequency, repeated } from '../rank/bm25f.ts';
import { STOP_WORD_WEIGHT } from '../rank/weights.ts';
import type { FieldMask } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Condition, OneUnit, Sequence, Unit, Variant } from './unit.ts';

/** How words are to be understood. */
export interface PlanSettings {
  readonly match: 'auto' | 'all' | 'any';
  readonly fuzzy: 'auto' | 'off' | '1' | '2';
  readonly expand: boolean;
  /** Asks for all keywords where `match=auto` would let an article lack some; a question stays one. */
  readonly everyKeyword: boolean;
  readonly fields: FieldMask;
}

/** A word, phrase or prefix of the query and what finds it. */
export interface PlannedLeaf {
  readonly node: LeafNode;
  readonly condition: Condition;
  readonly excluded: boolean;
}

/** A plan in the making: what was found so far. */
export interface Planning {
  readonly data: IndexData;
  readonly settings: PlanSettings;
  readonly units: Unit[];
  /** By what makes two units equal: its place in `units`, and how often it is asked for. */
  readonly known: Map<string, { readonly place: number; times: number }>;
  readonly expansions: Expansion[];
  /** The entities that the query names. */
  readonly named: Set<Entity>;
  /** By word as written: the nearest term, where only typing errors made it match. */
  readonly corrections: Map<string, string>;
  /** What is searched, and what finds it. */
  readonly leaves: PlannedLeaf[];
}

/** Where in the query something stands. */
export interface Position {
  /** Within a `not`. */
  readonly excluded: boolean;
  /** False where it scores but is not marked. */
  readonly marked: boolean;
}

export const PLAIN: Position = { excluded: false, marked: true };

/** What makes a unit; the rest follows from it. */
export interface UnitParts {
  readonly query: string;
  readonly variants?: readonly Variant[];
  readonly sequence?: Sequence;
  readonly entities?: readonly Entity[];
  /** The words that name the entities, where they are not `query`. */
  readonly name?: string | undefined;
  readonly fields: FieldMask;
  /** Articles that have it, where the variants do not tell. */
  readonly frequency?: number;
}

/** Adds a unit to the plan; one that is asked for again weighs more instead of standing there twice. */
export function addUnit(planning: Planning, parts: UnitParts, position: Position): OneUnit {
  const key = keyOf(parts, position);
  const known = planning.known.get(key);
  const unit = newUnit(planning.data, parts, position);
  if (known === undefined) {
    planning.known.set(key, { place: planning.units.length, times: 1 });
    planning.units.push(unit);
    return { kind: 'unit', unit: planning.units.length - 1 };
  }
  planning.units[known.place] = { ...unit, idf: unit.idf * repeated(++known.times) };
  return { kind: 'unit', unit: known.place };
}

/** Two words that nothing matches are still two. */
function keyOf({ query, variants, sequence, entities, fields }: UnitParts, position: Position): string {
  const terms = variants?.length === 0 ? query : variants?.map(({ term, via }) => [term, via]);
  return JSON.stringify([terms, sequence, entities?.map(({ id }) => id), fields, position]);
}

function newUnit(data: IndexData, parts: UnitParts, { excluded, marked }: Position): Unit {
  const { query, variants = [], sequence = null, entities = [], name = query, fields } = parts;
  const frequency = parts.frequency ?? articlesHaving(data, variants, entities);
  const idf = sequence ? sequenceIdf(data, sequence) : wordIdf(data, frequency, variants);
  const entityIds = new Set(entities.map(({ id }) => id));
  return { query, variants, sequence, entities, entityIds, name, fields, frequency, idf, excluded, marked };
}

/** A word is as frequent as the word and its stems: what it is expanded to otherwise must not make it seem common. */
function articlesHaving(data: IndexData, variants: readonly Variant[], entities: readonly Entity[]): number {
  const own = variants.filter(({ via }) => via === 'exact' || via === 'stem');
  const counted = own.length > 0 ? own : variants;
  if (counted.length === 1) return counted[0]!.articles.length;
  const having = counted.reduce(addVariant, noArticles(data.store.articles));
  const named = counted.length > 0 ? [] : entities.map(({ id }) => data.names.articlesOf(id));
  return count(named.reduce<ArticleSet>(addAll, having));
}

function wordIdf({ store }: IndexData, frequency: number, variants: readonly Variant[]): number {
  const isStopWord = variants.some(({ via, term }) => via === 'exact' && STOP_WORDS.has(term));
  return inverseFrequency(store.articles, frequency) * (isStopWord ? STOP_WORD_WEIGHT : 1);
}

/** A word that the corpus does not have is the rarest. */
function sequenceIdf({ store }: IndexData, { terms }: Sequence): number {
  return terms.reduce(
    (sum, term) => sum + inverseFrequency(store.articles, store.articlesWith[term] ?? 0),
    0,
  );
}
