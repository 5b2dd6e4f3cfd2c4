import { OPENERS } from '../lexicon/common-words.ts';
import { isFirstName } from '../lexicon/first-name.ts';
import { listed } from '../lexicon/lexicon.ts';
import { INNER, type Atom, type Run } from './atoms.ts';
import { cut, isNamePart } from './cut.ts';
import { OPENING } from './heads.ts';
import { isWord, type Piece } from './piece.ts';
import type { Token } from './tokens.ts';

const COMMON = listed(OPENERS);
const OF = listed('of,for');
const AND = listed('and');

/** "Pro-Russia", "Anti-Kremlin". */
const PREFIXES = listed('pro,anti,non,ex,pre,post,mid,counter,inter,trans,un,co,former');

/** Offices of something: "Minister of Defense". */
const OFFICES = listed('minister,secretary,commissioner,correspondent,editor,spokesman,spokeswoman');

/** Heads whose names go on with "and": "Department of Trade and Industry". */
const LISTING_HEADS = listed(
  'ministry,department,committee,commission,institute,office,board,association,federation,society,council,agency,union,center,centre,school,organization,organisation',
);

/** What has more words in capitals is a table or a list, not a name. */
const LONGEST_NAME = 12;

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
    for (const piece of cut(trim(run, context), tokens)) pieces.push(piece);
    i += taken;
  }
  return pieces.filter((piece) => piece.to - piece.from <= LONGEST_NAME && !followsOffice(piece, tokens));
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
  run.push({ kind: 'particle', from, to: start.from, key: tokens[from]!.term, entry: null });
  for (const atom of next!) run.push(atom);
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
  if (next?.kind === 'word' && INNER.has(atom.key)) return false;
  if (!first || shape === 'upper' || shape === 'mixed') return false;
  if (isFirstName(atom.key) && next?.kind === 'word') return false;
  return COMMON.has(atom.key) || capitals.isCommon(atom.key);
}

/** "Minister of Defense", "Director of Sales": what follows an office and "of" names no one. */
function followsOffice(piece: Piece, tokens: readonly Token[]): boolean {
  if (piece.basis !== 'open' || isFirstName(piece.key.split(' ')[0]!)) return false;
  const [office, small] = [tokens[piece.from - 2], tokens[piece.from - 1]];
  return (small?.term === 'of' || small?.term === 'for') && office !== undefined && OFFICES.has(office.term);
}
