import { PLACE_OPENERS } from '../lexicon/common-words.ts';
import { isFirstName } from '../lexicon/first-name.ts';
import { listed } from '../lexicon/lexicon.ts';
import { ROLE_MODIFIERS } from '../lexicon/people.ts';
import type { Atom, Run } from './atoms.ts';
import { HEADS, OTHERS, PLACES } from './heads.ts';
import { pieceOf, TYPE_OF_KIND, type Piece } from './piece.ts';
import type { Token } from './tokens.ts';

const MODIFIERS = listed(ROLE_MODIFIERS);
const PLACE_STARTS = listed(PLACE_OPENERS);

/** Offices that take the word before them along: "Emergencies Minister". */
const OFFICES = listed('minister,secretary,commissioner,correspondent,editor,spokesman,spokeswoman');

/** What belongs to a person and is no part of the name: "Obama Administration". */
const TAILS = listed('administration,presidency,campaign');

/** Offices that are also surnames: "Martin Luther King". */
const SURNAMES = listed('king,prince,bishop,major,judge,pope,marshal,baron,count,pitcher,brother');

/** Parts of the compass that open the name of a place: "West Jersey", "Southern Senegal". */
const DIRECTIONS = listed(
  'north,south,east,west,northern,southern,eastern,western,central,north east,north west,south east,south west,northeast,northwest,southeast,southwest',
);

/** Listed names each for themselves; the words between them are pieces that their surroundings decide. */
export function cutNames(run: Run, tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Atom[] = [];
  let titled = false;
  const close = (next: Atom | null): void => {
    const atoms = withoutEnds(open, tokens);
    if (atoms.length > 0 && !isModifier(atoms, next))
      pieces.push(pieceOf(atoms, { type: null, basis: 'open', titled: titled || isTail(next) }));
    if (open.length > 0) titled = false;
    open = [];
  };
  for (let i = 0; i < run.length; i++) {
    const atom = run[i]!;
    const [next] = run.slice(i + 1, i + 2);
    if (opensPlaceName(atom, next)) {
      close(atom);
      pieces.push(pieceOf([atom, next!], { type: 'place', basis: 'pattern' }));
      i++;
    } else if (!isTail(atom) && isPartOfPerson(atom, { open, next, tokens })) open.push(atom);
    else {
      close(atom);
      const type = TYPE_OF_KIND[atom.kind];
      if (type)
        pieces.push(pieceOf([atom], { type, basis: atom.entry!.shared ? 'shared' : 'listed', titled }));
      titled = atom.kind === 'role';
    }
  }
  close(null);
  return pieces;
}

/** Whether a word opens the names of places: "Lake", "North". */
export function opensPlace(term: string): boolean {
  return PLACE_STARTS.has(term);
}

function isTail(atom: Atom | null): boolean {
  return atom !== null && atom.kind === 'word' && TAILS.has(atom.key);
}

function opensPlaceName({ kind, key }: Atom, next: Atom | undefined): boolean {
  return kind !== 'word' && DIRECTIONS.has(key) && next !== undefined && TYPE_OF_KIND[next.kind] === 'place';
}

interface Spot {
  readonly open: readonly Atom[];
  readonly next: Atom | undefined;
  readonly tokens: readonly Token[];
}

/** Words and particles always; a listed name where it is somebody's first or last name ("Jordan Henderson", "Jack London"). */
function isPartOfPerson(atom: Atom, spot: Spot): boolean {
  if (atom.kind === 'word') return true;
  if (atom.kind === 'particle') return atom.key !== 'and' && atom.key !== 'of' && atom.key !== 'for';
  const { shape, gap } = spot.tokens[atom.from]!;
  if (atom.to - atom.from > 1 || shape !== 'capital' || gap === '-') return false;
  return spot.open.length === 0 ? isFirst(atom, spot.next) : isLast(atom, spot);
}

function isFirst({ kind, key }: Atom, next: Atom | undefined): boolean {
  return kind !== 'role' && isFirstName(key) && next?.kind === 'word' && !isHead(next);
}

function isLast(atom: Atom, { open, next, tokens }: Spot): boolean {
  const [first] = open;
  if (!isFirstName(first!.key) || tokens[first!.from]!.shape !== 'capital' || open.length > 2) return false;
  const ends = next?.kind !== 'word' || next.key === 'jr' || next.key === 'sr';
  if (atom.kind === 'role') return ends && (open.length === 1 || SURNAMES.has(atom.key));
  const isGroup = atom.entry!.shared && atom.key.endsWith('s');
  const isSurname = atom.kind === 'city' || atom.entry!.shared || open.length === 1;
  return ends && isSurname && !isGroup && TYPE_OF_KIND[atom.kind] !== undefined;
}

function isHead({ key }: Atom): boolean {
  return HEADS.has(key) || PLACES.has(key) || OTHERS.has(key);
}

/** "Emergencies" before "Minister", "Deputy" before any office. */
function isModifier(atoms: Run, next: Atom | null): boolean {
  if (next?.kind !== 'role') return false;
  const office = next.key.slice(next.key.lastIndexOf(' ') + 1);
  return (
    atoms.every(({ key }) => MODIFIERS.has(key)) ||
    (OFFICES.has(office) && !isFirstName(atoms[0]!.key) && atoms.length <= 2)
  );
}

/** A name may begin with a particle ("al-Assad") but not end with one, nor with "I". */
function withoutEnds(open: readonly Atom[], tokens: readonly Token[]): Run {
  let to = open.length;
  while (to > 0 && (open[to - 1]!.kind === 'particle' || tokens[open[to - 1]!.from]!.text === 'I')) to--;
  return open.slice(0, to);
}
