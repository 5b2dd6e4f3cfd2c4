import type { Suggestion } from '../../model/suggestion.ts';
import type { Typed } from './prefix-table.ts';

/** What has been typed so far, by words. */
export interface TypedQuery extends Typed {
  /** What stands before the last word, as written. */
  readonly before: string;
  /** The terms before the last word. */
  readonly earlier: readonly string[];
  /** The last word. */
  readonly last: Typed;
}

/** Completes one kind of thing, the likeliest first. */
export type Completer = (typed: TypedQuery, limit: number) => Suggestion[];
