import { opensPlace } from './cut-names.ts';
import { HEADS, PLACES } from './heads.ts';
import type { Piece } from './piece.ts';
import { OPENERS } from '../lexicon/common-words.ts';
import { isFirstName } from '../lexicon/first-name.ts';
import { listed } from '../lexicon/lexicon.ts';
import { ROLES } from '../lexicon/people.ts';
import type { Sentence, Token } from './tokens.ts';

/** How strongly something speaks for each reading of a piece; `none` is for no name of ours at all. */
export interface Votes {
  readonly person: number;
  readonly organization: number;
  readonly place: number;
  readonly none: number;
}

/** A piece where it stands. */
export interface Occurrence {
  readonly piece: Piece;
  readonly sentence: Sentence;
}

interface View {
  readonly piece: Piece;
  readonly tokens: readonly Token[];
  readonly terms: readonly string[];
  /** The words right before and after the piece, where only a space is between. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** The next word, whatever is between, and what that is. */
  readonly next: Token | undefined;
  readonly gap: string;
  /** What stands between the piece and the word before. */
  readonly gapBefore: string;
}

interface Rule {
  readonly when: (view: View) => boolean;
  readonly votes: Partial<Votes>;
}

const NONE: Votes = { person: 0, organization: 0, place: 0, none: 0 };

const COMMON = listed(OPENERS);
const OFFICES = listed(ROLES);
const IN = listed('in,near,inside,outside,throughout,across,around,into,toward,towards,via');
const AT = listed('at,from,to,leaving,visiting,visited,toured,invaded,bordering');
const BY = listed('with,by,told,against,asked,beat,and,or,met,replaced,defeated');
const SAID = listed(
  'said,says,told,added,insisted,announced,argued,warned,asked,replied,explained,claimed,admitted,denied,stressed,noted,wrote,tweeted,believes,thinks,believed,thought,recalled,declared,suggested,pledged,vowed,urged,joked,testified,conceded,complained,commented,continued,met,visited,resigned,died,who,scored,admits,insists,warns',
);
/** What a person has and a place has not: "the Obama administration". */
const RULE = listed('administration,presidency,campaign,era,camp,family,aide,aides,doctrine');
const COMPANY = listed(
  'company,firm,group,giant,maker,carmaker,retailer,newspaper,agency,paper,magazine,bank,carrier,airline,club,side,team,broadcaster,operator,producer,supplier,insurer,brewer,subsidiary,website,party,militia,rebels,shares,stock,shareholders,investors,bosses,chairman,employees,manager,coach,striker,midfielder,defender,goalkeeper,fans,supporters,boss,captain',
);
const AREA = listed(
  'city,town,village,port,capital,province,region,district,suburb,island,resort,river,airport,county,area,border,coast,valley,peninsula,municipality,neighbourhood,neighborhood',
);
const SURNAME =
  /(?:ov|ova|ev|eva|ski|sky|skii|skiy|enko|chuk|sson|ssen|ez|vic|wicz|poulos|shvili|dze|yan|ian|stein|berg|mann|elli|etti|ini|oğlu|oglu|zadeh|nejad|pour)$/;
const AGE = /^, (?:aged )?$/;

/** "TVs", "DJs": several of what capitals abbreviate. */
const PLURAL_ACRONYM = /^\p{Lu}{2,}s$/u;

/** What the words of a piece say by themselves. */
const INSIDE: readonly Rule[] = [
  { when: ({ piece }) => piece.titled, votes: { person: 6 } },
  {
    when: ({ terms }) => terms.length > 1 && terms.length < 5 && isFirstName(terms[0]!),
    votes: { person: 4 },
  },
  { when: ({ terms }) => terms.length === 1 && isFirstName(terms[0]!), votes: { person: 1.2 } },
  { when: (view) => hasInitial(view), votes: { person: 3 } },
  { when: (view) => hasParticle(view), votes: { person: 3 } },
  { when: ({ terms }) => /^(?:jr|sr|iii)$/.test(terms.at(-1)!), votes: { person: 3 } },
  { when: ({ terms }) => SURNAME.test(terms.at(-1)!), votes: { person: 1.5 } },
  { when: ({ terms }) => /^(?:mc|mac|fitz)[a-z]{3}/.test(terms.at(-1)!), votes: { person: 1 } },
  { when: ({ terms }) => terms.length === 2, votes: { person: 1 } },
  { when: ({ terms }) => terms.length > 3, votes: { organization: 1 } },
  { when: (view) => isAcronym(view), votes: { organization: 2.5 } },
  {
    when: (view) => hasShape(view, 'mixed') && !/^(?:mc|mac)/.test(view.terms.at(-1)!),
    votes: { organization: 1.5 },
  },
  { when: (view) => hasGap(view, '&'), votes: { organization: 3 } },
  { when: ({ terms }) => terms.length > 1 && opensPlace(terms[0]!), votes: { place: 3 } },
  {
    when: ({ terms }) =>
      terms.every((term) => HEADS.has(term) || PLACES.has(term)) ||
      (terms.length === 1 && COMMON.has(terms[0]!)),
    votes: { none: 4 },
  },
  { when: ({ terms }) => terms.length === 1 && /(?:ism|ist|ists|ness)$/.test(terms[0]!), votes: { none: 3 } },
  { when: (view) => covered(view).some(({ text }) => PLURAL_ACRONYM.test(text)), votes: { none: 4 } },
  { when: (view) => isInitial(view), votes: { none: 6 } },
  { when: ({ terms }) => terms.some((term) => COMMON.has(term)), votes: { none: 1.5, person: -1.5 } },
];

/** What stands around a piece says. */
const AROUND: readonly Rule[] = [
  {
    when: ({ before }) => isIn(IN, before),
    votes: { place: 2, person: -0.5 },
  },
  { when: ({ before }) => isIn(AT, before), votes: { place: 0.8 } },
  {
    when: ({ before }) => isIn(BY, before),
    votes: { person: 0.6, organization: 0.2 },
  },
  {
    when: ({ before }) => before?.term === 'the',
    votes: { person: -2.5, organization: 1, none: 0.5 },
  },
  {
    when: ({ before }) => /^(?:a|an|this|his|her|its|their|our|my|new)$/.test(before?.term ?? ''),
    votes: { person: -1, none: 1 },
  },
  {
    when: ({ before }) => before?.shape === 'lower' && isIn(OFFICES, before),
    votes: { person: 2.5 },
  },
  {
    when: ({ before }) => isIn(COMPANY, before) && !isIn(OFFICES, before),
    votes: { organization: 1.5 },
  },
  { when: ({ after }) => isIn(COMPANY, after), votes: { organization: 1.5 } },
  { when: ({ after }) => isIn(RULE, after), votes: { person: 5 } },
  {
    when: ({ next, gap }) => next?.term === 'shares' && gap.endsWith(' '),
    votes: { organization: 1.5 },
  },
  { when: ({ before }) => isIn(AREA, before), votes: { place: 2 } },
  { when: (view) => isAreaOf(view), votes: { place: 3 } },
  { when: ({ after }) => isIn(AREA, after), votes: { place: 2 } },
  {
    when: ({ next, gap }) => isIn(SAID, next) && /^,? ?$/.test(gap),
    votes: { person: 1.5, organization: 0.5, place: -1 },
  },
  {
    when: ({ before }) => isIn(SAID, before),
    votes: { person: 1, organization: 0.3 },
  },
  {
    when: ({ next, gap }) => AGE.test(gap) && next !== undefined && /^(?:\d\d|who)$/.test(next.term),
    votes: { person: 5 },
  },
  { when: ({ next, gap }) => gap === '-' && next?.term === 'based', votes: { place: 3 } },
  { when: ({ before }) => before?.shape === 'other', votes: { none: 0.3 } },
  { when: ({ after }) => after?.shape === 'other', votes: { none: 0.8 } },
  { when: ({ gapBefore }) => gapBefore.endsWith('@') || gapBefore.endsWith('#'), votes: { none: 8 } },
];

/** Votes from the words of the piece. */
export function inside({ piece, sentence }: Occurrence): Votes {
  return tally(INSIDE, viewOf(piece, sentence));
}

/** Votes from what stands around it. */
export function around({ piece, sentence }: Occurrence): Votes {
  return tally(AROUND, viewOf(piece, sentence));
}

/** The sum of two votes. */
export function plus(a: Votes, b: Partial<Votes>): Votes {
  return {
    person: a.person + (b.person ?? 0),
    organization: a.organization + (b.organization ?? 0),
    place: a.place + (b.place ?? 0),
    none: a.none + (b.none ?? 0),
  };
}

function tally(rules: readonly Rule[], view: View): Votes {
  return rules.reduce((sum, { when, votes }) => (when(view) ? plus(sum, votes) : sum), NONE);
}

function viewOf(piece: Piece, { tokens, tail }: Sentence): View {
  const next = tokens[piece.to];
  const gap = next?.gap ?? tail;
  const gapBefore = tokens[piece.from]!.gap;
  return {
    piece,
    tokens,
    terms: tokens.slice(piece.from, piece.to).map(({ term }) => term),
    before: gapBefore === ' ' ? tokens[piece.from - 1] : undefined,
    after: gap === ' ' ? next : undefined,
    next,
    gap,
    gapBefore,
  };
}

function isIn(set: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && set.has(token.term);
}

function covered({ piece, tokens }: View): readonly Token[] {
  return tokens.slice(piece.from, piece.to);
}

function hasShape(view: View, shape: Token['shape']): boolean {
  return covered(view).some((token) => token.shape === shape);
}

function hasGap(view: View, sign: string): boolean {
  return covered(view)
    .slice(1)
    .some(({ gap }) => gap.includes(sign));
}

/** "John F. Kerry", "J.K. Rowling". */
function hasInitial(view: View): boolean {
  const [head, ...rest] = covered(view);
  return rest.length > 0 && (rest.slice(0, -1).some(({ shape }) => shape === 'initial') || isInitials(head!));
}

function isInitials({ shape, text }: Token): boolean {
  return shape === 'initial' || (shape === 'upper' && text.includes('.'));
}

function hasParticle(view: View): boolean {
  return covered(view).some(({ shape }) => shape === 'lower');
}

/** "I", the "R" of "R-Ky.", "Jr" without a name. */
function isInitial(view: View): boolean {
  const [head, ...rest] = covered(view);
  if (rest.length === 0) return head!.shape === 'initial' || head!.term === 'jr' || head!.term === 'sr';
  return head!.shape === 'initial' && rest[0]!.gap === '-';
}

function isAcronym(view: View): boolean {
  const [only, ...rest] = covered(view);
  return rest.length === 0 && only!.shape === 'upper';
}

/** "the town of Homs". */
function isAreaOf({ tokens, piece, before }: View): boolean {
  return before?.term === 'of' && isIn(AREA, tokens[piece.from - 2]);
}
