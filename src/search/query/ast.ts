/** The fields that a `field:` prefix can name. */
export type FieldName = 'title' | 'lead' | 'text' | 'entity' | 'source' | 'author';

/**
 * A query as understood. Words keep their written form (`lavrov`, `U.S.`, `counter-ISIL`): the analyser decides later.
 * `all` with no children matches every article; `not` may stand alone.
 */
export type QueryNode =
  | { readonly kind: 'word'; readonly text: string; readonly field?: FieldName; readonly edits?: 1 | 2 }
  | { readonly kind: 'prefix'; readonly text: string; readonly field?: FieldName }
  | { readonly kind: 'phrase'; readonly text: string; readonly field?: FieldName; readonly slop?: number }
  | { readonly kind: 'not'; readonly child: QueryNode }
  | { readonly kind: 'all'; readonly children: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly children: readonly QueryNode[] };
