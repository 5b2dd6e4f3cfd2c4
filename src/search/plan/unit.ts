import type { Entity } from '../../model/entity.ts';
import type { Via } from '../../model/search.ts';
import type { ArticleSet } from '../match/article-set.ts';
import type { FieldMask } from '../store/fields.ts';

/** One term by which a word of the query can match. */
export interface Variant {
  /** The number of the term in the token store. */
  readonly number: number;
  readonly term: string;
  readonly via: Via;
  /** Matches only inside a mention of one of these entities; null: anywhere. */
  readonly within: ReadonlySet<string> | null;
  /** The articles in which it can match, by number. */
  readonly articles: Uint32Array;
  /** The same articles as a set, where they are very many; else null. */
  readonly common: ArticleSet | null;
}

/** Words that must stand side by side. */
export interface Sequence {
  /** By place: the number of the term. */
  readonly terms: readonly number[];
  /** How far the words may be moved in all; 0 is exact adjacency. */
  readonly slop: number;
  /** One more place at the end, for any term that begins so; '' for none. */
  readonly prefix: string;
}

/** Something to look for: a word with everything that it is expanded to, a sequence of words, or an entity. */
export interface Unit {
  /** As written in the query. */
  readonly query: string;
  /** For a word; empty for a sequence. No two have the same term. */
  readonly variants: readonly Variant[];
  /** For words side by side; null for a word. */
  readonly sequence: Sequence | null;
  /** Entities whose mentions also count as a match. */
  readonly entities: readonly Entity[];
  /** Their ids. */
  readonly entityIds: ReadonlySet<string>;
  /** The words of the query that name them: for `States` in the query `United States`, both words. */
  readonly name: string;
  readonly fields: FieldMask;
  /** How many articles have it, typing errors aside; for the idf. */
  readonly frequency: number;
  /** Inverse document frequency; of a sequence, the sum over its words. */
  readonly idf: number;
  /** True where the word is excluded: it neither scores nor is it marked. */
  readonly excluded: boolean;
  /** False for the stop words of a long question: they score, and are not marked. */
  readonly marked: boolean;
}

/** How units combine. Numbers are places in the list of units. */
export type Condition =
  | OneUnit
  | { readonly kind: 'articles'; readonly articles: ArticleSet }
  | { readonly kind: 'not'; readonly child: Condition }
  | AllOf
  | AnyOf;

/** A unit by its place in the list. */
export interface OneUnit {
  readonly kind: 'unit';
  readonly unit: number;
}

/** What must hold together. */
export interface AllOf {
  readonly kind: 'all';
  readonly children: readonly Condition[];
}

/** Any of these, or as many as weigh enough together. */
export interface AnyOf {
  readonly kind: 'any';
  readonly children: readonly Condition[];
  /** Absent where one is enough. */
  readonly least?: Least;
}

/** How much must match. */
export interface Least {
  /** By child: what it weighs. */
  readonly weights: readonly number[];
  /** The least share of all that weight, up to 1. */
  readonly share: number;
}
