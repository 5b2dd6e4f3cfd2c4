import { OTHER_HEADS } from '../../lexicon/common-words.ts';
import { listed, longestFrom, lookup } from '../../lexicon/lexicon.ts';
import { isCapitalised } from '../candidates.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { entryOf, ORGANIZATION, PARTISAN, PERSON, phraseOf, termOf, type Step } from './names.ts';

/** Forms of companies, which are no names by themselves. */
const LEGAL_FORMS = listed('inc,inc.,co,co.,corp,corp.,ltd,ltd.,plc,llc,ag,sa,nv,group,company');
/** In front of an account or a tag. */
const SIGNS = listed('@,#');

/** Listed as no name, for they mostly are none; where the model finds "the West" it is one. */
const DIRECTIONS = listed('north,south,east,west');
/** In front of the name of a storm. */
const STORMS = listed('hurricane,typhoon,cyclone,storm,superstorm');
/** So many words may stand before a name in what is listed as no name: "State of the". */
const LONGEST_BEFORE = 3;
/** Last words of what is no entity of ours: "Prize". */
const OTHERS = listed(OTHER_HEADS);

/** What may follow the name of a site without a space. */
const DOMAINS = listed('com,gov,org,net');
/** Nouns that stand for a name only where the text has one such name: "the Court" beside "Supreme Court". */
const COMMON_HEADS = listed('administration,court,department,committee,union,press,labor,judiciary');
const JOINS = listed('and,or,&,/,-,–');
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/**
 * Drops what only looks like a name of ours: accounts, tags and sites, legal forms alone, whole families ("the Clintons"),
 * offices ("Minister of Foreign Affairs"), storms, cups, prizes, wars and the like with their acronyms, what is listed as
 * none of ours ("Brexit") and what is part of such ("State of the Union").
 */
export const dropOthers: Step = (reading, spans) => {
  const names = wordsOfFullNames(reading, spans);
  const storms = stormsIn(reading);
  const alone = new Set(spans.map(({ from, to }) => phraseOf(reading, from, to)));
  const others = spans.filter((span) => isOther(reading, span));
  const acronyms = new Set(others.map(({ to }) => acronymBehind(reading, to)));
  const gone = new Set(others);
  return spans.filter(
    (span) =>
      !gone.has(span) &&
      !isOneOf(acronyms, reading, span) &&
      !isAccount(reading, span) &&
      !isLegalForm(reading, span) &&
      !isFamily(reading, span, names) &&
      !isStorm(reading, span, storms) &&
      !isIdea(reading, span, names) &&
      !isWithinOther(reading, span) &&
      !isCompound(reading, span, alone) &&
      !isCommonHead(reading, span, spans) &&
      !isOffice(reading, span) &&
      !isSides(reading, span),
  );
};

/** The words of the names of people that have several. */
function wordsOfFullNames({ forms }: Reading, spans: readonly TaggedSpan[]): ReadonlySet<string> {
  const full = spans.filter(({ type, from, to }) => type === PERSON && to - from > 1);
  return new Set(full.flatMap(({ from, to }) => forms.slice(from, to).map(({ key }) => key)));
}

/** Accounts and tags, and sites that are no listed company: "HealthCare.gov". */
function isAccount(reading: Reading, { from, to }: TaggedSpan): boolean {
  const { tokens } = reading;
  const before = tokens[from - 1];
  if (before?.end === tokens[from]!.start && SIGNS.has(before.text)) return true;
  const [dot, domain] = tokens.slice(to, to + 2);
  const isSite = dot?.text === '.' && dot.end === domain?.start && DOMAINS.has(domain.text);
  return isSite && entryOf(reading, from, to) === undefined;
}

function isLegalForm({ forms }: Reading, { from, to, type }: TaggedSpan): boolean {
  return type === ORGANIZATION && forms.slice(from, to).every(({ key }) => LEGAL_FORMS.has(key));
}

function isFamily({ forms }: Reading, { from, to }: TaggedSpan, names: ReadonlySet<string>): boolean {
  const { key } = forms[from]!;
  return (
    to - from === 1 && forms[from - 1]?.key === 'the' && key.endsWith('s') && names.has(key.slice(0, -1))
  );
}

/** What the storms of a text are called. */
function stormsIn(reading: Reading): ReadonlySet<string> {
  const storms = new Set<string>();
  for (let i = 1; i < reading.forms.length; i++)
    if (isCapitalised(reading, i - 1) && STORMS.has(reading.forms[i - 1]!.key))
      storms.add(reading.forms[i]!.key);
  return storms;
}

function isStorm({ forms }: Reading, { from, to }: TaggedSpan, storms: ReadonlySet<string>): boolean {
  return STORMS.has(forms[from]!.key) || (to - from === 1 && storms.has(forms[from]!.key));
}

function isOther(reading: Reading, { from, to, type }: TaggedSpan): boolean {
  const { key } = reading.forms[to - 1]!;
  const kind = entryOf(reading, from, to)?.kind;
  if (to - from === 1) return type !== PERSON && kind === 'other' && !DIRECTIONS.has(key);
  return kind === 'other' || (type !== PERSON && kind !== 'organization' && OTHERS.has(key));
}

/** The acronym that explains a name in brackets behind it; '' where none does. */
function acronymBehind({ tokens }: Reading, to: number): string {
  const text = tokens[to]?.text === '(' ? (tokens[to + 1]?.text ?? '') : '';
  return ACRONYM.test(text) ? text : '';
}

function isOneOf(acronyms: ReadonlySet<string>, { tokens }: Reading, { from, to }: TaggedSpan): boolean {
  return to - from === 1 && acronyms.has(tokens[from]!.text);
}

/** "God" and "May" are people where the text names such a person in full. */
function isIdea(reading: Reading, { from, to, type }: TaggedSpan, names: ReadonlySet<string>): boolean {
  const isListed = type === PERSON && to - from === 1 && entryOf(reading, from, to)?.kind === 'other';
  return isListed && !names.has(reading.forms[from]!.key);
}

/** "Union" of "State of the Union", "Labor" of "Labor Day". */
function isWithinOther(reading: Reading, { from, to }: TaggedSpan): boolean {
  for (let start = Math.max(0, from - LONGEST_BEFORE); start <= from; start++) {
    const longest = Math.min(reading.tokens.length, start + longestFrom(termOf(reading, start)));
    for (let end = to; end <= longest; end++) {
      const isLonger = start < from || (end > to && reading.forms[end - 1]!.hasLetter);
      if (isLonger && entryOf(reading, start, end)?.kind === 'other') return true;
    }
  }
  return false;
}

/** Two names that one hyphen joins are none: "Trump-Russia". */
function isCompound({ forms }: Reading, { from, to }: TaggedSpan, alone: ReadonlySet<string>): boolean {
  const halves = to - from === 1 ? forms[from]!.key.split('-') : [];
  return halves.length > 1 && halves.every((half) => alone.has(half) || lookup(half)?.kind === 'country');
}

function isCommonHead(
  reading: Reading,
  { from, to, type }: TaggedSpan,
  spans: readonly TaggedSpan[],
): boolean {
  const { forms } = reading;
  const { key } = forms[from]!;
  if (type !== ORGANIZATION || to - from > 1 || !COMMON_HEADS.has(key)) return false;
  const longer = spans.filter((span) => span.to - span.from > 1 && isEdge(forms, span, key));
  return new Set(longer.map((span) => phraseOf(reading, span.from, span.to))).size !== 1;
}

function isEdge(forms: Reading['forms'], { from, to }: TaggedSpan, key: string): boolean {
  return forms[from]!.key === key || forms[to - 1]!.key === key;
}

/** "Republican and Democratic", of whatever comes behind. */
function isSides({ forms }: Reading, { from, to }: TaggedSpan): boolean {
  const names = forms.slice(from, to).filter(({ key }) => !JOINS.has(key));
  return names.length > 1 && names.every(({ key }) => PARTISAN.has(key));
}

function isOffice(reading: Reading, { from, to, type }: TaggedSpan): boolean {
  return (
    type === ORGANIZATION &&
    to - from > 2 &&
    reading.forms[from + 1]!.key === 'of' &&
    entryOf(reading, from, from + 1)?.kind === 'role'
  );
}
