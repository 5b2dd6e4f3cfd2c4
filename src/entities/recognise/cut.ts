import { isFirstName } from '../lexicon/first-name.ts';
import { listed } from '../lexicon/lexicon.ts';
import { GENERIC_BODIES } from '../lexicon/organisations.ts';
import type { Atom, Run } from './atoms.ts';
import { cutNames } from './cut-names.ts';
import { HEADS, OPENING, OTHERS, PLACES } from './heads.ts';
import { isWord, keyOf, pieceOf, type Piece } from './piece.ts';
import type { Token } from './tokens.ts';

const GENERIC = listed(GENERIC_BODIES);

/** First words of what is no entity of ours: "Hurricane Irma". */
const OTHER_STARTS = listed('hurricane,typhoon,cyclone,operation,storm');

/** Legal forms: they end the name of a company and make none ("Co Inc"). */
const LEGAL = listed('co,company,corp,corporation,group,holding,holdings,inc,limited,llc,ltd,plc');

type Cutter = (run: Run, tokens: readonly Token[]) => Piece[] | null;

/** Cuts a run into pieces by the words that end names of organisations, places and events; else name by name. */
export function cut(run: Run, tokens: readonly Token[]): Piece[] {
  if (run.length === 0 || isWord(run[0]!, OTHER_STARTS)) return [];
  const cutters: readonly Cutter[] = isOther(run) ? [cutOther] : [cutOrganisation, cutPlace, cutOther];
  for (const cutter of cutters) {
    const pieces = cutter(run, tokens);
    if (pieces) return pieces;
  }
  return cutNames(run, tokens);
}

/** Whether the very last word says that the whole is an event, a law or a prize. */
function isOther(run: Run): boolean {
  return run.length > 1 && isWord(run.at(-1)!, OTHERS);
}

/** "… State University", "Ministry of …": the last head in the run takes what stands before it along. */
function cutOrganisation(run: Run, tokens: readonly Token[]): Piece[] | null {
  const head = run.findLastIndex(
    (atom, i) => isWord(atom, HEADS) && (i > 0 || run[i + 1]?.kind === 'particle'),
  );
  if (head === -1) return null;
  const goesOn = run[head + 1]?.kind === 'particle' && OPENING.has(run[head]!.key);
  const end = goesOn ? endOfExtension(run, head + 2) : head + 1;
  const from = startOfName(run, head, end);
  if (end - from < 2 || run.slice(from, end).every(({ key }) => LEGAL.has(key))) return null;
  const piece = pieceOf(run.slice(from, end), { type: 'organization', basis: 'pattern' });
  return [...cutNames(run.slice(0, from), tokens), piece, ...cut(run.slice(end), tokens)];
}

function endOfExtension(run: Run, from: number): number {
  let end = from;
  while (end < run.length && isNamePart(run[end]!)) end++;
  return end;
}

/** Whether an atom may stand in the name of an organisation. */
export function isNamePart({ kind }: Atom): boolean {
  return kind !== 'role' && kind !== 'other';
}

/** Back to the role or the day before the name; the country before "Foreign Ministry" is a name of its own. */
function startOfName(run: Run, head: number, end: number): number {
  let from = head;
  while (from > 0 && run[from - 1]!.kind !== 'role' && run[from - 1]!.kind !== 'other') from--;
  const country = run[from]!.entry?.country ?? null;
  return country !== null && GENERIC.has(keyOf(run.slice(from + 1, end))) ? from + 1 : from;
}

/** "Hyde Park", "… Airport"; but "Ji-Sung Park" is a person. */
function cutPlace(run: Run, tokens: readonly Token[]): Piece[] | null {
  const head = run.findLastIndex((atom, i) => i > 0 && isWord(atom, PLACES));
  if (head === -1) return null;
  let from = head;
  while (from > 0 && !STOPS_PLACE.has(run[from - 1]!.kind)) from--;
  if (from === head || isFirstName(run[from]!.key)) return null;
  const piece = pieceOf(run.slice(from, head + 1), { type: 'place', basis: 'pattern' });
  return [...cutNames(run.slice(0, from), tokens), piece, ...cut(run.slice(head + 1), tokens)];
}

const STOPS_PLACE: ReadonlySet<Atom['kind']> = new Set(['role', 'other', 'demonym', 'country']);

/** "… Prize", "… Cup": no entity of ours, but a country or organisation in front of it is. */
function cutOther(run: Run, tokens: readonly Token[]): Piece[] | null {
  const head = run.findLastIndex((atom, i) => i > 0 && isWord(atom, OTHERS));
  if (head === -1) return null;
  let from = head;
  while (from > 0 && GOES_WITH_OTHER.has(run[from - 1]!.kind)) from--;
  return [...cutNames(run.slice(0, from), tokens), ...cut(run.slice(head + 1), tokens)];
}

const GOES_WITH_OTHER: ReadonlySet<Atom['kind']> = new Set(['word', 'city', 'demonym', 'particle']);
