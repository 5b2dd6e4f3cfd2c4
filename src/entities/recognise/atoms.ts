import { PARTICLES } from '../lexicon/people.ts';
import { listed, longestFrom, lookup, type Entry, type EntryKind } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** The smallest part of a name: a listed name whole, a particle ("al-", "van"), or one word in capitals. */
export interface Atom {
  readonly kind: EntryKind | 'particle' | 'word';
  /** The tokens it covers: from (included) to (excluded). */
  readonly from: number;
  readonly to: number;
  /** Its terms, parted by spaces. */
  readonly key: string;
  readonly entry: Entry | null;
}

/** Neighbouring atoms that may belong to one name. */
export type Run = readonly Atom[];

/** Words written small inside listed names. */
const SMALL = listed(
  'of,and,for,the,in,to,on,upon,under,am,al,el,de,la,du,des,del,van,d,y,sans,ez,ash,as,or',
);

/** Particles that stand alone before a name; the others need a hyphen or a name on both sides. */
const LEADING = listed('al,el,bin,ibn,abu,van,von,de,di,da,del,della,du');
/** Particles that stand inside a name. */
export const INNER = listed('al,el,bin,ibn,abu,ben,van,von,de,di,da,del,della,du,der,den,dos,das,la,le,ter');
const HYPHENED = listed(PARTICLES);

/** Short forms whose full stop does not part them from the name. */
const DOTTED_TITLES = listed(
  'mr,mrs,ms,dr,prof,gen,sen,rep,gov,lt,col,maj,capt,cmdr,sgt,cpl,adm,brig,rev,hon,st,jr,sr,mt,ft,messrs,pte',
);

/** Runs of atoms in a sentence, in reading order. In a quiet line only listed names are found, each alone. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Atom[][] = [];
  let last = -1;
  for (let i = 0; i < tokens.length;) {
    const atom = atomAt(tokens, i, last === i);
    if (atom === null) i++;
    else {
      const open = last === i && areLinked(tokens[i - 1]!, tokens[i]!) ? runs.at(-1) : undefined;
      if (open) open.push(atom);
      else runs.push([atom]);
      i = last = atom.to;
    }
  }
  return runs;
}

/** Whether a token is written like a name. */
export function isNameLike(token: Token): boolean {
  return token.shape !== 'lower' && token.shape !== 'other';
}

function atomAt(tokens: readonly Token[], at: number, inRun: boolean): Atom | null {
  const token = tokens[at]!;
  if (!mayBegin(token)) return null;
  return (
    listedAt(tokens, at) ?? particleAt(tokens, at, inRun) ?? (isNameLike(token) ? wordAt(token, at) : null)
  );
}

/** Names begin with a capital or a particle. */
function mayBegin(token: Token): boolean {
  return isNameLike(token) || (token.shape === 'lower' && HYPHENED.has(token.term));
}

function wordAt(token: Token, at: number): Atom {
  return { kind: 'word', from: at, to: at + 1, key: token.term, entry: null };
}

/** The longest listed name that begins here. */
function listedAt(tokens: readonly Token[], from: number): Atom | null {
  const most = Math.min(longestFrom(tokens[from]!.term), tokens.length - from);
  for (let length = most; length > 0; length--) {
    const covered = tokens.slice(from, from + length);
    const key = covered.map(({ term }) => term).join(' ');
    const entry = lookup(key);
    if (entry && isWrittenLike(entry, covered))
      return { kind: entry.kind, from, to: from + length, key, entry };
  }
  return null;
}

/** The end of a given name (Ki-moon) counts as a capital, and still begins no listed name. */
const SMALL_START = /^\p{Ll}/u;

function isWrittenLike(entry: Entry, covered: readonly Token[]): boolean {
  const [head, ...rest] = covered;
  if (entry.capitals && head!.shape !== 'upper') return false;
  if ((!isNameLike(head!) || SMALL_START.test(head!.text)) && !entry.lower) return false;
  return rest.every((token, i) => {
    const isWritten = isNameLike(token) || SMALL.has(token.term) || token.shape === 'other';
    return isWritten && (isClose(token.gap) || areLinked(covered[i]!, token));
  });
}

/** Inside a listed name: a space, a hyphen, an ampersand, a possessive, a comma. */
function isClose(gap: string): boolean {
  return gap.length <= 4 && !/["\n.;:!?()]/.test(gap);
}

function particleAt(tokens: readonly Token[], at: number, inRun: boolean): Atom | null {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.shape !== 'lower' || next === undefined || !HYPHENED.has(token.term)) return null;
  if (!isNameLike(next) && !(INNER.has(next.term) && next.gap === ' ' && inRun)) return null;
  const joins =
    next.gap === '-' ||
    next.gap === "'" ||
    next.gap === '’' ||
    (next.gap === ' ' && (inRun ? INNER : LEADING).has(token.term));
  return joins ? { kind: 'particle', from: at, to: at + 1, key: token.term, entry: null } : null;
}

/** Whether two neighbouring words may belong to one name. */
export function areLinked(before: Token, token: Token): boolean {
  const { gap } = token;
  if (gap === ' ' || gap === '-' || gap === '&' || gap === ' & ' || gap === "'" || gap === '’') return true;
  if (gap !== '. ' && gap !== '.') return false;
  return before.shape === 'initial' || DOTTED_TITLES.has(before.term);
}
