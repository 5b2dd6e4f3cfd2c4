import type { TextField } from '../model/range.ts';
import type { Match } from '../model/search.ts';

/** A stretch of an article that matched, and the field in which its range counts. */
export interface FieldMatch extends Match {
  readonly field: TextField;
}
