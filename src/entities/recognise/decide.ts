import type { EntityType } from '../../model/entity.ts';
import { isWhere } from './clubs.ts';
import { around, inside, plus, type Occurrence, type Votes } from './evidence.ts';

/** A piece that names something. */
export interface Named extends Occurrence {
  readonly type: EntityType;
  readonly confidence: number;
}

/** What the words around a name add up to at most: many weak hints do not make a proof. */
const MOST_AROUND = 6;

/** A reading has to win by this much over "no name of ours". Set on wikigold and GUM, 2026-11. */
const LEAST_MARGIN = 0.5;

/** A reading that nothing but the capital supports; names of one word are organisations a little more often. */
const PRIOR: Votes = { person: 0.4, organization: 0.6, place: 0.3, none: 1 };

/** A capital at the start of a sentence, and nowhere else in the article, is no sign of a name. */
const ONLY_FIRST = 3;

/** A word that the article also writes small. */
const ALSO_SMALL = 2;

/** A surname whose bearer the article names in full. */
const BEARER_NAMED = 8;

/** The first word of an organisation that the article names in full ("Yukos" of "Yukos Oil Company"). */
const SHORT_FORM = 3;

const CONFIDENCE = { listed: 0.95, shared: 0.8, pattern: 0.85, known: 0.85 } as const;
/** Of an open piece: at least, at most, and how much one point of margin adds. */
const OPEN_CONFIDENCE = { least: 0.5, most: 0.9, step: 0.06 } as const;

const TYPES = ['person', 'organization', 'place'] as const;

/** What the article tells about its words. */
export interface WordUse {
  readonly isOnlyFirst: (term: string) => boolean;
  readonly isAlsoSmall: (term: string) => boolean;
}

/** Decides for every piece of an article what it names, if anything: equal words name alike. */
export function decide(
  occurrences: readonly Occurrence[],
  use: WordUse,
  clubs: ReadonlySet<string>,
): Named[] {
  const groups = groupOpen(occurrences);
  const alone = verdictsOn(groups, use, NOTHING_KNOWN);
  const known = learn(occurrences, alone);
  const verdicts = verdictsOn(groups, use, known);
  return occurrences.flatMap((occurrence) => settle(occurrence, verdicts, { known, use, clubs }));
}

interface Verdict {
  readonly type: EntityType;
  readonly confidence: number;
}

/** What full names tell about short ones, all by key. */
interface Known {
  /** Endings of people's full names: "assad" and "al assad" of "Bashar al-Assad". */
  readonly surnames: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  /** First words of organisations. */
  readonly shortForms: ReadonlySet<string>;
  /** Acronyms that the article explains: "Long Name (LN)". */
  readonly acronyms: ReadonlyMap<string, EntityType>;
}

const NOTHING_KNOWN: Known = {
  surnames: new Set(),
  firstNames: new Set(),
  shortForms: new Set(),
  acronyms: new Map(),
};

type Groups = ReadonlyMap<string, readonly Occurrence[]>;
type Verdicts = ReadonlyMap<string, Verdict | null>;

function groupOpen(occurrences: readonly Occurrence[]): Groups {
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    if (occurrence.piece.basis !== 'open') continue;
    const group = groups.get(occurrence.piece.key);
    if (group) group.push(occurrence);
    else groups.set(occurrence.piece.key, [occurrence]);
  }
  return groups;
}

function verdictsOn(groups: Groups, use: WordUse, known: Known): Map<string, Verdict | null> {
  return new Map([...groups].map(([key, group]) => [key, verdictOn(key, group, { use, known })]));
}

interface Knowledge {
  readonly use: WordUse;
  readonly known: Known;
}

function verdictOn(key: string, group: readonly Occurrence[], { use, known }: Knowledge): Verdict | null {
  const explained = known.acronyms.get(key);
  if (explained) return { type: explained, confidence: CONFIDENCE.known };
  let votes = group.map(inside).reduce(strongest);
  votes = plus(votes, clip(group.map(around).reduce(plus)));
  votes = plus(plus(votes, PRIOR), fromKnown(key, known));
  return bestOf(plus(votes, { none: doubt(key, group, use) }));
}

function fromKnown(key: string, { surnames, firstNames, shortForms }: Known): Partial<Votes> {
  if (surnames.has(key)) return { person: BEARER_NAMED };
  if (firstNames.has(key)) return { person: SHORT_FORM };
  if (key.endsWith('s') && surnames.has(key.slice(0, -1))) return { none: BEARER_NAMED };
  return shortForms.has(key) ? { organization: SHORT_FORM } : {};
}

function doubt(key: string, group: readonly Occurrence[], use: WordUse): number {
  if (key.includes(' ') || group.some(({ piece }) => piece.titled)) return 0;
  return (use.isOnlyFirst(key) ? ONLY_FIRST : 0) + (use.isAlsoSmall(key) ? ALSO_SMALL : 0);
}

function bestOf(votes: Votes): Verdict | null {
  const type = TYPES.reduce((best, other) => (votes[other] > votes[best] ? other : best));
  const margin = votes[type] - votes.none;
  if (margin < LEAST_MARGIN) return null;
  const { least, most, step } = OPEN_CONFIDENCE;
  return { type, confidence: Math.round(Math.min(most, least + step * margin) * 100) / 100 };
}

function strongest(a: Votes, b: Votes): Votes {
  return {
    person: Math.max(a.person, b.person),
    organization: Math.max(a.organization, b.organization),
    place: Math.max(a.place, b.place),
    none: Math.max(a.none, b.none),
  };
}

function clip(votes: Votes): Votes {
  const scale = MOST_AROUND / Math.max(MOST_AROUND, votes.person, votes.organization, votes.place);
  return {
    person: votes.person * scale,
    organization: votes.organization * scale,
    place: votes.place * scale,
    none: votes.none * scale,
  };
}

function learn(occurrences: readonly Occurrence[], verdicts: Verdicts): Known {
  const people = [...verdicts].flatMap(([key, verdict]) =>
    verdict?.type === 'person' ? [key.split(' ')] : [],
  );
  const full = people.filter(
    (terms) => terms.length > 1 && !isParticleFirst(terms) && terms.at(-1)!.length > 1,
  );
  const organisations = occurrences.filter(
    ({ piece }) => piece.type === 'organization' && piece.basis === 'pattern',
  );
  return {
    surnames: new Set(full.flatMap((terms) => terms.slice(1).map((_, i) => terms.slice(i + 1).join(' ')))),
    firstNames: new Set(full.map(([first]) => first!)),
    shortForms: new Set(organisations.map(({ piece }) => piece.key.slice(0, piece.key.indexOf(' ')))),
    acronyms: new Map(occurrences.flatMap((one, i) => explainedBy(one, occurrences[i + 1], verdicts))),
  };
}

function isParticleFirst([first]: readonly string[]): boolean {
  return first === 'al' || first === 'el';
}

/** "Association of Southeast Asian Nations (ASEAN)": the letters are the initials of the words in capitals. */
function explainedBy(
  long: Occurrence,
  short: Occurrence | undefined,
  verdicts: Verdicts,
): [string, EntityType][] {
  if (short === undefined || short.sentence !== long.sentence || short.piece.from !== long.piece.to)
    return [];
  const { tokens } = long.sentence;
  const acronym = tokens[short.piece.from]!;
  if (acronym.gap !== ' (' || short.piece.to - short.piece.from !== 1 || short.piece.basis !== 'open')
    return [];
  const capitals = tokens.slice(long.piece.from, long.piece.to).filter(({ shape }) => shape !== 'lower');
  if (capitals.map(({ term }) => term[0]).join('') !== acronym.term.toLowerCase()) return [];
  const type = long.piece.type ?? verdicts.get(long.piece.key)?.type ?? 'organization';
  return [[short.piece.key, type === 'place' ? 'place' : 'organization']];
}

interface Decided extends Knowledge {
  readonly clubs: ReadonlySet<string>;
}

function settle(occurrence: Occurrence, verdicts: Verdicts, { known, use, clubs }: Decided): Named[] {
  const { piece } = occurrence;
  if (piece.basis === 'open') {
    const verdict = verdicts.get(piece.key);
    return verdict ? [{ ...occurrence, ...verdict }] : [];
  }
  if (isSomebodys(occurrence, known))
    return [{ ...occurrence, type: 'person', confidence: CONFIDENCE.known }];
  if (clubs.has(piece.key) && !isWhere(occurrence))
    return [{ ...occurrence, type: 'organization', confidence: CONFIDENCE.shared }];
  if (piece.basis === 'shared' && use.isOnlyFirst(piece.key)) return [];
  return [{ ...occurrence, type: piece.type!, confidence: CONFIDENCE[piece.basis] }];
}

/** "Lincoln" is the senator where the article names Blanche Lincoln; a country is never a person. */
function isSomebodys({ piece }: Occurrence, { surnames }: Known): boolean {
  return surnames.has(piece.key) && (piece.kind === 'city' || piece.basis === 'shared');
}
