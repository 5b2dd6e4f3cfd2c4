import type { Entity } from '../../model/entity.ts';
import type { IndexData } from '../store/index-data.ts';
import { type NameIndex, nameKey } from '../store/name-index.ts';

/** The entity that a run of words names, and the run as written. */
export interface NamedRun {
  readonly entity: Entity;
  readonly query: string;
  /** How many words of the query it takes. */
  readonly length: number;
}

/**
 * Which words of a query name an entity: by place in the list of words, for each word of the name.
 * The longest name wins, from left to right; names do not overlap. A single word in small letters names nobody where
 * articles have it mostly outside of names: "plan" is no network, "or" no Oregon.
 */
export function findNames(written: readonly string[], data: NamesAndWords): Map<number, NamedRun> {
  const { names } = data;
  const keys = written.map(nameKey);
  const found = new Map<number, NamedRun>();
  for (let from = 0; from < keys.length;) {
    const to = endOfName(keys, from, names);
    const entity = names.meantBy(keys.slice(from, to).join(' '));
    if (entity && (to > from + 1 || !isMostlyWord(written[from]!, keys[from]!, data))) {
      const run = { entity, query: written.slice(from, to).join(' '), length: to - from };
      for (let i = from; i < to; i++) found.set(i, run);
    }
    from = to;
  }
  return found;
}

type NamesAndWords = Pick<IndexData, 'names' | 'store' | 'postings'>;

/** A word is a name where at least this share of it stands in names. */
const NAME_SHARE = 0.5;

function isMostlyWord(written: string, term: string, { names, store, postings }: NamesAndWords): boolean {
  const number = written === written.toLowerCase() ? store.numberOf.get(term) : undefined;
  if (number === undefined) return false;
  return names.mentionedTimes(term) < NAME_SHARE * postings.tokensOf(number).length;
}

/** Where the longest name that begins here ends; the next word where none does. */
function endOfName(keys: readonly string[], from: number, names: NameIndex): number {
  for (let to = Math.min(keys.length, from + names.longest); to > from + 1; to--)
    if (names.meantBy(keys.slice(from, to).join(' '))) return to;
  return from + 1;
}
