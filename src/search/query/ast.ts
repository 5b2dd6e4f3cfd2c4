import type { FieldName } from './field-names.ts';

/** What every leaf of a query has. */
interface Leaf {
  /** As written, without escapes and without the punctuation around it: `lavrov`, `U.S.`, `counter-ISIL`. */
  readonly text: string;
  readonly field?: FieldName;
  /** Set where the query insists (`+word`, `a AND b`): it stays required also when any of the words would do. */
  readonly required?: true;
}

/** A word; `edits` where the query itself forgives typing errors (`word~1`). */
export interface WordNode extends Leaf {
  readonly kind: 'word';
  readonly edits?: 1 | 2;
}

/** The beginning of a word. */
export interface PrefixNode extends Leaf {
  readonly kind: 'prefix';
}

/** Words in this order, one after the other, or with up to `slop` other words between them. */
export interface PhraseNode extends Leaf {
  readonly kind: 'phrase';
  readonly slop?: number;
}

/** The parts of a query that name words. */
export type LeafNode = WordNode | PrefixNode | PhraseNode;

/**
 * A query as understood. Words keep their written form: the analyser decides later what is searched.
 * `all` with no children matches every article; `not` may stand alone.
 *
 * The parser answers normal forms only: no `all` in an `all`, no `any` in an `any`, no `not` of a `not`,
 * at least two children, and `required` on nothing but children of an outermost `all`.
 */
export type QueryNode =
  | LeafNode
  | { readonly kind: 'not'; readonly child: QueryNode }
  | { readonly kind: 'all'; readonly children: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly children: readonly QueryNode[]; readonly required?: true };
