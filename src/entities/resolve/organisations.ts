import type { FoundMention } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { formsOf, lexiconKey, listed, lookup, type Entry } from '../lexicon/lexicon.ts';
import { GENERIC_BODIES } from '../lexicon/organisations.ts';
import { TEAMS } from '../lexicon/teams.ts';
import { addTo, wordBefore, type Keys, type ResolvableArticle } from './cluster.ts';
import { pieceByPiece, type Pieces } from '../../thread/pieces.ts';
import { listedPlace } from './places.ts';
import { remember } from './remember.ts';

const GENERIC = listed(GENERIC_BODIES);
const SUFFIXES = listed(
  'inc,corp,corporation,ltd,limited,plc,co,company,llc,ag,sa,nv,group,holding,holdings,gmbh,spa,ab,asa,oyj',
);
const ACRONYM = /^\p{Lu}[\p{L}.]{1,7}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Shorter words begin and end too many names. */
const SHORTEST_FORM = 3;

const SMALL_WORDS = listed('of,for,and,on,in,&');

/** What the keys of names in the table begin with. */
const LISTED = 'listed ';

const ALL_TEAMS = new Set(TEAMS.split('\n').map((row) => `${LISTED}${row.split('|')[0]!}`));

/** Bodies that mean one country's, whatever countries an article names. */
const USUAL = new Map([['house', 'US House of Representatives']]);

/**
 * Which mentions of organisations mean the same: by the table; an acronym joins the name it abbreviates in the article,
 * a first word or an ending the one name there that has it; a town the only team of the corpus that is named after it;
 * "Foreign Ministry" is told apart by country.
 */
export function* keysOfOrganisations(articles: readonly ResolvableArticle[]): Pieces<Keys> {
  const known = recollections();
  const drafts = (yield* pieceByPiece(articles, (article) => draftsIn(article, known))).flat();
  const elsewhere = explained(drafts);
  yield;
  const teams = keysByPart(new Set(drafts.map(({ key, long }) => long ?? key)), partsOf(teamForms));
  const owners = ownersOfBodies(drafts, known);
  return new Map(
    drafts.map(({ mention, key, long, likely }) => [
      mention,
      `organization ${long ?? elsewhere.get(key) ?? teams.get(key) ?? owners.get(key) ?? likely ?? key}`,
    ]),
  );
}

/** A body without a country is that of the country whose it is in so large a share of mentions … */
const DOMINANT_SHARE = 0.85;
/** … in at least so many mentions. */
const DOMINANT_MENTIONS = 3;

/** "Supreme Court" where nothing tells the country, and those with one are mostly one country's: its key, by that of the body. */
function ownersOfBodies(drafts: readonly Draft[], known: Known): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { mention, key } of drafts)
    for (const body of known.bodyIn(mention.text) === '' ? known.bodies(key) : []) {
      const owners = counts.get(body) ?? new Map<string, number>();
      counts.set(body, owners.set(key, (owners.get(key) ?? 0) + 1));
    }
  return new Map(
    [...counts].flatMap(([body, owners]) => [...owners].filter(isDominant).map(([key]) => [body, key])),
  );
}

function isDominant(
  [, count]: readonly [string, number],
  _: number,
  owners: readonly (readonly [string, number])[],
): boolean {
  const total = owners.reduce((sum, [, mentions]) => sum + mentions, 0);
  return count >= DOMINANT_MENTIONS && count >= DOMINANT_SHARE * total;
}

/** What texts and keys tell by themselves, worked out once for all articles. */
interface Known {
  readonly keyOf: (text: string) => string;
  /** A body that many countries have, folded; '' for any other name. */
  readonly bodyIn: (text: string) => string;
  readonly shortForms: (key: string) => readonly string[];
  readonly bodies: (key: string) => readonly string[];
  /** The country of that name; '' where there is none. */
  readonly countryIn: (text: string) => string;
}

function recollections(): Known {
  return {
    keyOf: remember((text) => nationalBody(text) ?? organisationKey(text)),
    bodyIn: remember((text) => (GENERIC.has(fold(text)) ? fold(text) : '')),
    shortForms: partsOf(shortForms),
    bodies: partsOf(bodies),
    countryIn: remember((text) => {
      const place = listedPlace(text);
      return place?.kind === 'country' ? place.name : '';
    }),
  };
}

/** A mention with its own key and, where the article has a longer name for it, the key of that. */
interface Draft {
  readonly mention: FoundMention;
  readonly key: string;
  readonly long: string | undefined;
  /** Of a body whose country nothing tells: the key of that of the country which the article names most. */
  readonly likely?: string | undefined;
}

/** Acronyms that every article which explains them explains alike: they mean the same where nobody does. */
function explained(drafts: readonly Draft[]): Map<string, string> {
  const meanings = new Map<string, Set<string>>();
  for (const { mention, key, long } of drafts)
    if (long && isAcronym(mention.text)) meanings.set(key, (meanings.get(key) ?? new Set()).add(long));
  return new Map([...meanings].flatMap(([key, longs]) => (longs.size === 1 ? [[key, [...longs][0]!]] : [])));
}

/** The listed organisation of that name. */
export function listedOrganisation(text: string): Entry | undefined {
  return organisationUnder(text) ?? organisationUnder(text.replace(/^(?:the|us|u\.s\.) /i, ''));
}

function organisationUnder(text: string): Entry | undefined {
  const entry = lookup(lexiconKey(text));
  return entry?.kind === 'organization' ? entry : undefined;
}

/** A name without its legal form, folded. */
function organisationKey(text: string): string {
  const listedOne = listedOrganisation(text);
  if (listedOne) return `${LISTED}${listedOne.name}`;
  const terms = fold(isAcronym(text) ? text.replaceAll('.', '') : text)
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((term) => term !== '');
  if (terms.length > 1 && terms[0] === 'the') terms.shift();
  while (terms.length > 1 && SUFFIXES.has(terms.at(-1)!)) terms.pop();
  return terms.join(' ');
}

function draftsIn(article: ResolvableArticle, known: Known): Draft[] {
  const own = article.mentions
    .filter(({ type }) => type === 'organization')
    .map((mention) => ({ mention, key: known.keyOf(mention.text) }));
  const keys = new Set(own.map(({ key }) => key));
  const byInitials = keysByInitials(own);
  const byPart = keysByPart(keys, known.shortForms);
  const byBody = keysByPart(keys, known.bodies);
  const country = mostNamedCountry(article, known);
  return own.map(({ mention, key }) => {
    const body = known.bodyIn(mention.text);
    if (body === '') return { mention, key, long: longFor(key, mention, byInitials) ?? byPart.get(key) };
    const before = countryOf(wordBefore(article, mention));
    const told = (before ? bodyOf(body, before) : byBody.get(body)) ?? usualOwner(body);
    return { mention, key, long: told, likely: country && bodyOf(body, country) };
  });
}

/** Whether a name is letters that stand for words: "NATO", "M.P.G.". */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text) && TWO_CAPITALS.test(text);
}

/** Names of several words by their initials. */
function keysByInitials(
  own: readonly { readonly mention: FoundMention; readonly key: string }[],
): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { mention, key } of own) {
    const initials = initialsOf(mention.text);
    if (initials.length > 1 && !keys.has(initials)) keys.set(initials, key);
  }
  return keys;
}

function initialsOf(text: string): string {
  const parts = text.split(/[\s-]+/);
  return parts.length === 1
    ? ''
    : parts
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => part[0]!)
        .join('');
}

function longFor(
  key: string,
  { text }: FoundMention,
  byInitials: ReadonlyMap<string, string>,
): string | undefined {
  return isAcronym(text) && !key.startsWith(LISTED)
    ? byInitials.get(text.replaceAll('.', '').toUpperCase())
    : undefined;
}

/** The keys of the only name that has such a short form, by the form; one that two have is nobody's. */
function keysByPart(
  keys: Iterable<string>,
  parts: (key: string) => readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const key of keys) for (const form of parts(key)) addTo(found, form, key);
  return new Map([...found].flatMap(([form, owners]) => (owners.length === 1 ? [[form, owners[0]!]] : [])));
}

/** The short forms of a name by its key, each once; it remembers what it made. */
function partsOf(
  shorten: (words: readonly string[], isTeam: boolean) => readonly string[],
): (key: string) => readonly string[] {
  return remember((key) => {
    const forms = new Set(wordingsOf(key).flatMap((words) => shorten(words, ALL_TEAMS.has(key))));
    return [...forms].filter((form) => form.length >= SHORTEST_FORM);
  });
}

/** The words of a name by its key, of a listed one in every form; of a national body the country first, as news has it. */
function wordingsOf(key: string): string[][] {
  const forms = key.startsWith(LISTED)
    ? formsOf(organisationUnder(key.slice(LISTED.length))!)
    : [key.replace(/^(.+) \((.+)\)$/, '$2 $1')];
  return forms.map((form) => form.split(' '));
}

/** What an article may call it once it is named: its first word, or how it ends; a team also goes by its town. */
function shortForms(words: readonly string[], isTeam: boolean): string[] {
  const short = [...beginnings(words).slice(0, 1), ...endings(words)];
  const own = short.filter((form) => !listedPlace(form) && !GENERIC.has(form));
  return isTeam ? [...own, ...beginnings(words)] : own;
}

/** What any article may call a team: how its name begins. */
function teamForms(words: readonly string[], isTeam: boolean): string[] {
  return isTeam ? beginnings(words) : [];
}

/** The body of one country: "supreme court" of "US Supreme Court". */
function bodies(words: readonly string[]): string[] {
  return words.slice(1).flatMap((_, i) => {
    const body = fold(words.slice(i + 1).join(' '));
    return GENERIC.has(body) && countryOf(words.slice(0, i + 1).join(' ')) ? body : [];
  });
}

/** How a name begins, folded. */
function beginnings(words: readonly string[]): string[] {
  return words.slice(1).map((_, i) => fold(words.slice(0, i + 1).join(' ')));
}

/** "Fund" and "Finance Fund" of "Baikal Finance Fund"; nothing that follows a small word: "England" is not the Bank of England. */
function endings(words: readonly string[]): string[] {
  return words
    .slice(1)
    .flatMap((_, i) => (SMALL_WORDS.has(words[i]!) ? [] : fold(words.slice(i + 1).join(' '))));
}

/** The country that a name or an adjective means. */
function countryOf(text: string): string | null | undefined {
  return lookup(lexiconKey(text))?.country;
}

/** The listed organisation that is meant wherever no country is told: "Congress". */
function usualOwner(body: string): string | undefined {
  const known = listedOrganisation(USUAL.get(body) ?? body);
  return known && `${LISTED}${known.name}`;
}

/** "Russian Foreign Ministry", the whole of it a name, as the foreign ministry of Russia; undefined for other names. */
function nationalBody(text: string): string | undefined {
  const words = text.split(' ');
  const at = words.findIndex((_, i) => i > 0 && GENERIC.has(fold(words.slice(i).join(' '))));
  const country = countryOf(words.slice(0, Math.max(0, at)).join(' '));
  return country ? bodyOf(fold(words.slice(at).join(' ')), country) : undefined;
}

/** A body that many countries have, of one: the listed one ("US Senate"), else told apart by the country. */
function bodyOf(body: string, country: string): string {
  const names = formsOf(lookup(lexiconKey(country))!).map((form) => organisationUnder(`${form} ${body}`));
  const known = names.find((entry) => entry !== undefined);
  return known ? `${LISTED}${known.name}` : `${body} (${country})`;
}

/** The country that an article names most; none where it names none. */
function mostNamedCountry({ mentions }: ResolvableArticle, { countryIn }: Known): string | undefined {
  const counts = new Map<string, number>();
  for (const { type, text } of mentions) {
    const country = type === 'place' ? countryIn(text) : '';
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const names = [...counts.keys()].sort();
  return names.sort((a, b) => counts.get(b)! - counts.get(a)!)[0];
}
