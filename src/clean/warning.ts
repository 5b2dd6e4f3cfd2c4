import type { CleanArticle } from '../model/article.ts';

/** Something a reader of the article should know, as it is shown in `quality.warnings`. */
export type Warning = CleanArticle['quality']['warnings'][number];

/** A value with what has to be said about it. */
export interface Finding<T> {
  readonly value: T;
  readonly warnings: readonly Warning[];
}
