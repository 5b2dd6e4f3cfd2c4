import type { EntityType } from '../../model/entity.ts';
import type { EntryKind } from '../lexicon/lexicon.ts';
import type { Atom, Run } from './atoms.ts';

/** A stretch of a sentence that may be a name, before it is decided what it names. */
export interface Piece {
  /** The tokens it covers: from (included) to (excluded). */
  readonly from: number;
  readonly to: number;
  /** Its terms, parted by spaces. */
  readonly key: string;
  /** What its own words say it is; null where only its surroundings can tell. */
  readonly type: EntityType | null;
  /** `listed`: a known name; `shared`: one that is also a word; `pattern`: by its last word; `open`: unknown. */
  readonly basis: 'listed' | 'shared' | 'pattern' | 'open';
  /** True right after a title or an office: "Secretary Kerry". */
  readonly titled: boolean;
  /** The kind of the listed name it is. */
  readonly kind: EntryKind | null;
}

/** What an entry of the lexicon is, if it is an entity at all. */
export const TYPE_OF_KIND: Readonly<Partial<Record<Atom['kind'], EntityType>>> = {
  country: 'place',
  region: 'place',
  city: 'place',
  organization: 'organization',
};

/** A piece that covers these atoms. */
export function pieceOf(
  atoms: Run,
  { type, basis, titled = false }: Pick<Piece, 'type' | 'basis'> & Partial<Pick<Piece, 'titled'>>,
): Piece {
  const kind = atoms.length === 1 ? (atoms[0]!.entry?.kind ?? null) : null;
  return { from: atoms[0]!.from, to: atoms.at(-1)!.to, key: keyOf(atoms), type, basis, titled, kind };
}

/** The terms of the atoms, parted by spaces. */
export function keyOf(atoms: Run): string {
  return atoms.map(({ key }) => key).join(' ');
}

/** Whether an atom is a word of a list, and no name by itself. */
export function isWord({ kind, key }: Atom, list: ReadonlySet<string>): boolean {
  return kind === 'word' && list.has(key);
}
