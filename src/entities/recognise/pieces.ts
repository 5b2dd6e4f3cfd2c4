import type { EntityType } from '../../model/entity.ts';
import { OPENERS, OTHER_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../lexicon/common-words.ts';
import { isFirstName } from '../lexicon/first-name.ts';
import { listed, type EntryKind } from '../lexicon/lexicon.ts';
import { GENERIC_BODIES, OPENING_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts';
import { ROLE_MODIFIERS } from '../lexicon/people.ts';
import type { Atom, Run } from './atoms.ts';
import type { Token } from './tokens.ts';

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

const HEADS = listed(ORGANISATION_HEADS);
const OPENING = listed(OPENING_HEADS);
const GENERIC = listed(GENERIC_BODIES);
const PLACES = listed(PLACE_HEADS);
const PLACE_STARTS = listed(PLACE_OPENERS);
const OTHERS = listed(OTHER_HEADS);
const COMMON = listed(OPENERS);
const MODIFIERS = listed(ROLE_MODIFIERS);

/** "Pro-Russia", "Anti-Kremlin". */
const PREFIXES = listed('pro,anti,non,ex,pre,post,mid,counter,inter,trans,un,co,former');

const OF = listed('of,for');
const AND = listed('and');

/** Offices that take the word before them along: "Emergencies Minister". */
const OFFICES = listed('minister,secretary,commissioner,correspondent,editor,spokesman,spokeswoman');

/** Heads whose names go on with "and": "Department of Trade and Industry". */
const LISTING_HEADS = listed(
  'ministry,department,committee,commission,institute,office,board,association,federation,society,council,agency,union,center,centre,school,organization,organisation',
);

const TYPE_OF_KIND: Readonly<Partial<Record<Atom['kind'], EntityType>>> = {
  country: 'place',
  region: 'place',
  city: 'place',
  organization: 'organization',
};

/** What the article as a whole tells about a capital at the start of a sentence. */
export interface Capitals {
  /** True where the article writes the term small and never in capitals inside a sentence. */
  readonly isCommon: (term: string) => boolean;
}

/** Cuts the runs of one sentence into pieces, in reading order. */
export function piecesOf(tokens: readonly Token[], runs: readonly Run[], capitals: Capitals): Piece[] {
  const context = { tokens, capitals };
  const pieces: Piece[] = [];
  for (let i = 0; i < runs.length; i++) {
    const { run, taken } = joinNext(runs, i, tokens);
    pieces.push(...cut(trim(run, context), context));
    i += taken;
  }
  return pieces.filter((piece) => !followsOffice(piece, tokens));
}

interface Context {
  readonly tokens: readonly Token[];
  readonly capitals: Capitals;
}

/** "Ministry" of "Foreign Affairs" (and "Trade"): a head takes the run after its "of" or "for" along. */
function joinNext(runs: readonly Run[], at: number, tokens: readonly Token[]): { run: Run; taken: number } {
  const run = [...runs[at]!];
  const head = run.at(-1)!;
  if (!isWord(head, OPENING)) return { run, taken: 0 };
  const [next, afterNext] = runs.slice(at + 1, at + 3);
  if (!takesAlong(run, next, OF, tokens)) return { run, taken: 0 };
  const listsOn = LISTING_HEADS.has(head.key) && afterNext?.[0]!.kind === 'word' && next!.every(isNamePart);
  return { run, taken: listsOn && takesAlong(run, afterNext, AND, tokens) ? 2 : 1 };
}

/** Adds the next run, if it begins with a name and only the small word stands between. */
function takesAlong(
  run: Atom[],
  next: Run | undefined,
  small: ReadonlySet<string>,
  tokens: readonly Token[],
): boolean {
  const [from, start] = [run.at(-1)!.to, next?.[0]];
  if (start === undefined || !isNamePart(start) || !isBetween(tokens, from, start.from, small)) return false;
  run.push({ kind: 'particle', from, to: start.from, key: tokens[from]!.term, entry: null }, ...next!);
  return true;
}

/** Whether only "of" or "of the" stands between two runs. */
function isBetween(tokens: readonly Token[], from: number, to: number, small: ReadonlySet<string>): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length > 0 &&
    between.length <= 2 &&
    small.has(between[0]!.term) &&
    (between[1]?.term ?? 'the') === 'the' &&
    tokens.slice(from, to + 1).every(({ gap }) => gap === ' ')
  );
}

/** Without the words that have a capital only because they begin a sentence, and without "The". */
function trim(run: Run, { tokens, capitals }: Context): Run {
  let from = 0;
  while (from < run.length && isOnlyFirst(run[from]!, run[from + 1], tokens, capitals)) from++;
  return run.slice(from);
}

function isOnlyFirst(
  atom: Atom,
  next: Atom | undefined,
  tokens: readonly Token[],
  capitals: Capitals,
): boolean {
  if (atom.kind !== 'word') return false;
  const { first, shape } = tokens[atom.from]!;
  if (atom.key === 'the') return true;
  if (next && tokens[next.from]!.gap === '-') return PREFIXES.has(atom.key);
  if (!first || shape === 'upper' || shape === 'mixed') return false;
  if (isFirstName(atom.key) && next?.kind === 'word') return false;
  return (
    COMMON.has(atom.key) || capitals.isCommon(atom.key) || (MODIFIERS.has(atom.key) && next?.kind === 'role')
  );
}

function cut(run: Run, context: Context): Piece[] {
  if (run.length === 0) return [];
  return (
    cutOrganisation(run, context) ??
    cutPlace(run, context) ??
    cutOther(run, context) ??
    cutNames(run, context)
  );
}

/** "… State University", "Ministry of …": the last head in the run takes what stands before it along. */
function cutOrganisation(run: Run, context: Context): Piece[] | null {
  const head = run.findLastIndex(
    (atom, i) => isWord(atom, HEADS) && (i > 0 || run[i + 1]?.kind === 'particle'),
  );
  if (head === -1) return null;
  const end =
    run[head + 1]?.kind === 'particle' && OPENING.has(run[head]!.key)
      ? endOfExtension(run, head + 2)
      : head + 1;
  const from = startOfName(run, head, end);
  if (end - from < 2) return null;
  const piece = pieceOf(run.slice(from, end), 'organization', 'pattern');
  return [...cutLeft(run.slice(0, from), context), piece, ...cut(run.slice(end), context)];
}

function cutLeft(left: Run, context: Context): Piece[] {
  return left.length === 0 ? [] : cutNames(left, context);
}

function endOfExtension(run: Run, from: number): number {
  let end = from;
  while (end < run.length && isNamePart(run[end]!)) end++;
  return end;
}

function isNamePart({ kind, key }: Atom): boolean {
  return kind !== 'role' && kind !== 'other' && (kind !== 'particle' || key === 'and');
}

/** Back to the role or the day before the name; the country before "Foreign Ministry" is a name of its own. */
function startOfName(run: Run, head: number, end: number): number {
  let from = head;
  while (from > 0 && run[from - 1]!.kind !== 'role' && run[from - 1]!.kind !== 'other') from--;
  if (isNational(run[from]!) && GENERIC.has(keyOf(run.slice(from + 1, end)))) return from + 1;
  return from;
}

function isNational({ kind }: Atom): boolean {
  return kind === 'demonym' || kind === 'country';
}

/** "Hyde Park", "Lake Victoria" is an open piece, but "… Airport" is a place. */
function cutPlace(run: Run, context: Context): Piece[] | null {
  const head = run.findLastIndex((atom, i) => i > 0 && isWord(atom, PLACES));
  if (head === -1) return null;
  let from = head;
  while (from > 0 && !['role', 'other', 'demonym', 'country'].includes(run[from - 1]!.kind)) from--;
  if (from === head || isFirstName(run[from]!.key)) return null;
  const piece = pieceOf(run.slice(from, head + 1), 'place', 'pattern');
  return [...cutLeft(run.slice(0, from), context), piece, ...cut(run.slice(head + 1), context)];
}

/** "… Prize", "… Cup": no entity of ours, but a country or organisation in front of it is. */
function cutOther(run: Run, context: Context): Piece[] | null {
  const head = run.findLastIndex((atom, i) => i > 0 && isWord(atom, OTHERS));
  if (head === -1) return null;
  let from = head;
  while (from > 0 && ['word', 'city', 'demonym', 'particle'].includes(run[from - 1]!.kind)) from--;
  return [...cutLeft(run.slice(0, from), context), ...cut(run.slice(head + 1), context)];
}

/** Listed names each for themselves; the words between them are pieces that their surroundings decide. */
function cutNames(run: Run, context: Context): Piece[] {
  const pieces: Piece[] = [];
  let open: Atom[] = [];
  let titled = false;
  const close = (next: Atom | null): void => {
    const atoms = withoutParticles(open);
    if (atoms.length > 0 && !isModifier(atoms, next)) pieces.push(openPiece(atoms, titled));
    if (open.length > 0) titled = false;
    open = [];
  };
  run.forEach((atom, i) => {
    if (isPartOfPerson(atom, open, run[i + 1], context)) open.push(atom);
    else {
      close(atom);
      const type = TYPE_OF_KIND[atom.kind];
      if (type) pieces.push(pieceOf([atom], type, atom.entry!.shared ? 'shared' : 'listed', titled));
      titled = atom.kind === 'role';
    }
  });
  close(null);
  return pieces;
}

function openPiece(atoms: Run, titled: boolean): Piece {
  return pieceOf(atoms, null, 'open', titled);
}

/** Words and particles always; a listed name where it is somebody's first or last name ("Jordan Henderson", "Jack London"). */
function isPartOfPerson(
  atom: Atom,
  open: readonly Atom[],
  next: Atom | undefined,
  { tokens }: Context,
): boolean {
  if (atom.kind === 'word') return true;
  if (atom.kind === 'particle') return atom.key !== 'and' && atom.key !== 'of' && atom.key !== 'for';
  if (atom.to - atom.from > 1) return false;
  const afterFirstName =
    open.length === 1 && isFirstName(open[0]!.key) && tokens[open[0]!.from]!.shape === 'capital';
  const isName = tokens[atom.from]!.shape === 'capital' && tokens[atom.from]!.gap !== '-';
  if (afterFirstName && isName && atom.kind !== 'demonym')
    return next?.kind !== 'word' || atom.kind === 'role';
  return (
    isName &&
    open.length === 0 &&
    isFirstName(atom.key) &&
    next?.kind === 'word' &&
    !isHead(next) &&
    atom.kind !== 'role'
  );
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

/** A name may begin with a particle ("al-Assad") but not end with one. */
function withoutParticles(open: readonly Atom[]): Run {
  let to = open.length;
  while (to > 0 && open[to - 1]!.kind === 'particle') to--;
  return open.slice(0, to);
}

/** "Minister of Defense", "Director of Sales": what follows an office and "of" names no one. */
function followsOffice(piece: Piece, tokens: readonly Token[]): boolean {
  if (piece.basis !== 'open' || isFirstName(piece.key.split(' ')[0]!)) return false;
  const [office, small] = [tokens[piece.from - 2], tokens[piece.from - 1]];
  return (small?.term === 'of' || small?.term === 'for') && office !== undefined && OFFICES.has(office.term);
}

function isWord({ kind, key }: Atom, heads: ReadonlySet<string>): boolean {
  return kind === 'word' && heads.has(key);
}

function keyOf(atoms: Run): string {
  return atoms.map(({ key }) => key).join(' ');
}

function pieceOf(atoms: Run, type: EntityType | null, basis: Piece['basis'], titled = false): Piece {
  const kind = atoms.length === 1 ? (atoms[0]!.entry?.kind ?? null) : null;
  return { from: atoms[0]!.from, to: atoms.at(-1)!.to, key: keyOf(atoms), type, basis, titled, kind };
}

/** Whether a word opens the names of places: "Lake", "North". */
export function opensPlace(term: string): boolean {
  return PLACE_STARTS.has(term);
}
