import type { FoundMention } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { formsOf, lexiconKey, listed, lookup, type Entry } from '../lexicon/lexicon.ts';
import { GENERIC_BODIES } from '../lexicon/organisations.ts';
import { isAcronym, keysByLetters, lettersOf, type Keyed } from './acronyms.ts';
import { addTo, wordBefore, type MentionKeys, type ResolvableArticle } from './cluster.ts';
import { pieceByPiece, type Pieces } from '../../thread/pieces.ts';
import { listedPlace } from './places.ts';
import { remember } from '../../text/remember.ts';
import { mostly, usualMeaning } from './usual-meanings.ts';
import { sportOf, teamCalled, teamForm, teamNamed, townsOf, type Team } from './teams.ts';

const GENERIC = listed(GENERIC_BODIES);
const SUFFIXES = listed(
  'inc,corp,corporation,ltd,limited,plc,co,company,llc,ag,sa,nv,group,holding,holdings,gmbh,spa,ab,asa,oyj',
);

/** Different names of which it is remembered what they tell; of more, all are worked out anew. */
const MOST_NAMES = 100_000;

/** Shorter words begin and end too many names. */
const SHORTEST_FORM = 3;

const SMALL_WORDS = listed('of,for,and,on,in,&');

/** What the keys of names in the table begin with. */
const LISTED = 'listed ';

/** Committees of two chambers are called alike: which is meant is told by the chamber that an article names most. */
const COMMITTEE_ON = /^(?:us )?(house|senate) (?:permanent )?(?:select )?committee on (?:the )?(.+)$/;
const COMMITTEE = /^(?!house |senate ).+ committee$/;
const CHAMBERS: readonly (readonly [string, string])[] = [
  ['house', 'US House of Representatives'],
  ['senate', 'US Senate'],
];

/** Bodies that mean one country's, whatever countries an article names. */
const USUAL = new Map([['house', 'US House of Representatives']]);

/** Listed bodies whose names tell no country, and whose they are. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['labour party', 'conservative party'],
  'United States': ['democratic party'],
};

/**
 * Which mentions of organisations mean the same: by the table; an acronym joins the name it abbreviates in the article,
 * a first word or an ending the one name there that has it; a town the only team of the corpus that is named after it;
 * "Foreign Ministry" is told apart by country. `draftsIn` is what `organisationReader` makes, or knows what that tells.
 */
export function* keysOfOrganisations(
  articles: readonly ResolvableArticle[],
  draftsIn: (article: ResolvableArticle) => readonly OrganisationDraft[],
): Pieces<MentionKeys> {
  const drafts = (yield* pieceByPiece(articles, draftsIn)).flat();
  const elsewhere = usualMeanings(drafts);
  yield;
  const teams = teamsByTown(drafts);
  const owners = ownersOfBodies(drafts);
  const named = new Set(drafts.map(({ key }) => key));
  const isKnown = ({ body, likely }: OrganisationDraft): boolean => body !== '' || named.has(likely ?? '');
  const keyOf = remember((key) => `organization ${key}`, MOST_NAMES);
  return drafts.map((draft) => {
    const { mention, key, long, sport } = draft;
    const likely = isKnown(draft) ? draft.likely : undefined;
    const meant = long ?? elsewhere.get(key) ?? teamIn(teams.get(key), sport) ?? owners.get(key);
    return [mention, keyOf(meant ?? likely ?? key)];
  });
}

/** The teams that the articles name, by their towns. */
function teamsByTown(drafts: readonly OrganisationDraft[]): ReadonlyMap<string, readonly Team[]> {
  const found = new Map<string, Team[]>();
  for (const key of new Set(drafts.map((draft) => draft.long ?? draft.key))) {
    const team = teamOf(key);
    if (team) for (const town of townsOf(team)) addTo(found, town, team);
  }
  return found;
}

/** In an article of sport the key of the only one of that sport. */
function teamIn(teams: readonly Team[] = [], sport: number | undefined): string | undefined {
  const fitting = teams.filter((team) => team.sport === sport);
  return fitting.length === 1 ? keyOfTeam(fitting[0]!) : undefined;
}

function keyOfTeam({ name }: Team): string {
  return `${LISTED}${name}`;
}

function teamOf(key: string): Team | undefined {
  return key.startsWith(LISTED) ? teamNamed(key.slice(LISTED.length)) : undefined;
}

/** "Supreme Court" where nothing tells the country, and those with one are mostly one country's: its key, by that of the body. */
function ownersOfBodies(drafts: readonly OrganisationDraft[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string[]>();
  for (const { owned, key } of drafts) for (const body of owned) addTo(owners, body, key);
  return new Map([...owners].flatMap(([body, keys]) => mostly(keys).map((key) => [body, key] as const)));
}

/** What texts and keys tell by themselves, worked out once for all articles. */
interface Known {
  readonly keyOf: (text: string) => string;
  readonly teamForm: (text: string) => string;
  /** A body that many countries have, folded; '' for any other name. */
  readonly bodyIn: (text: string) => string;
  readonly shortForms: (key: string) => readonly string[];
  readonly bodies: (key: string) => readonly string[];
  /** The country of that name; '' where there is none. */
  readonly countryIn: (text: string) => string;
}

function recollections(): Known {
  return {
    keyOf: remember((text) => nationalBody(text) ?? organisationKey(text), MOST_NAMES),
    teamForm: remember(teamForm, MOST_NAMES),
    bodyIn: remember((text) => (GENERIC.has(fold(text)) ? fold(text) : ''), MOST_NAMES),
    shortForms: partsOf(shortForms),
    bodies: partsOf(bodies),
    countryIn: remember((text) => {
      const place = listedPlace(text);
      return place?.kind === 'country' ? place.name : '';
    }, MOST_NAMES),
  };
}

/** A mention with its own key and, where the article has a longer name for it, the key of that. */
export interface OrganisationDraft {
  readonly mention: FoundMention;
  readonly key: string;
  readonly long: string | undefined;
  /** Whether the mention is the letters that the long name begins with. */
  readonly isLetters: boolean;
  /** The body that many countries have; '' for any other name. */
  readonly body: string;
  /** The sport of the article, by its place in the table of teams. */
  readonly sport: number | undefined;
  /** Of a body or committee that nothing tells: the key of that of the country or chamber which the article names most. */
  readonly likely?: string | undefined;
  /** The bodies that it is of its country; none for any other name, and for one that stands without its country. */
  readonly owned: readonly string[];
}

/** Letters stand for what more than so large a share of those stand for that an article explains. */
const MOST = 0.5;

/** What short names mean where no article explains them: what they mostly mean where one does. */
function usualMeanings(drafts: readonly OrganisationDraft[]): ReadonlyMap<string, string> {
  const uses = new Map<string, OrganisationDraft[]>();
  for (const draft of drafts) if (draft.body === '') addTo(uses, draft.key, draft);
  return new Map([...uses].flatMap(([key, all]) => meaningOf(all).map((long) => [key, long] as const)));
}

function meaningOf(uses: readonly OrganisationDraft[]): string[] {
  const letters = uses.flatMap(({ long, isLetters }) => (isLetters && long !== undefined ? long : []));
  if (letters.length > 0) return mostly(letters, MOST, 1);
  return usualMeaning(uses.map(({ long }) => long));
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
  const bare = withoutLegalForm(terms).join(' ');
  const company = bare.length < terms.join(' ').length ? organisationUnder(bare) : undefined;
  return company ? `${LISTED}${company.name}` : committeeForm(bare);
}

function withoutLegalForm(terms: readonly string[]): readonly string[] {
  const end = terms.findLastIndex((term) => !SUFFIXES.has(term));
  return terms.slice(0, Math.max(1, end + 1));
}

/** "Senate Committee on the Judiciary" as "senate judiciary committee"; any other name as it is. */
function committeeForm(key: string): string {
  return key.replace(COMMITTEE_ON, '$1 $2 committee');
}

/** Makes a function that tells what the organisations of one article are by themselves. */
export function organisationReader(): (article: ResolvableArticle) => OrganisationDraft[] {
  const known = recollections();
  return (article) => organisationsIn(article, known);
}

function organisationsIn(article: ResolvableArticle, known: Known): OrganisationDraft[] {
  const { sport, own } = ownKeys(article, known);
  const keys = new Set(own.map(({ key }) => key));
  const byLetters = keysByLetters(article, own);
  const byPart = keysByPart(keys, known.shortForms);
  const byBody = keysByPart(keys, known.bodies);
  const country = mostNamedCountry(article, known);
  const chamber = mostNamedChamber(own);
  return own.map(({ mention, key }) => {
    const body = known.bodyIn(mention.text);
    const ofBody = (named: string, before: string | null | undefined): OrganisationDraft => ({
      mention,
      key: named,
      long: (before ? bodyOf(named, before) : byBody.get(named)) ?? usualOwner(named),
      isLetters: false,
      body: named,
      sport,
      likely: country && bodyOf(named, country),
      owned: [],
    });
    if (body !== '') return ofBody(body, countryOf(wordBefore(article, mention)));
    const meant = explained({ mention, key }, byLetters);
    const part = byPart.get(key);
    // "The Court" is what "Supreme Court" is.
    if (meant === undefined && GENERIC.has(part ?? '')) return ofBody(part!, undefined);
    return {
      mention,
      key,
      long: meant ?? part,
      isLetters: meant !== undefined,
      body,
      sport,
      likely: chamber && COMMITTEE.test(key) ? `${chamber} ${key}` : undefined,
      owned: known.bodies(key),
    };
  });
}

/** The mentions of an article with their keys; a team that goes by the end of its name has that of its full name. */
function ownKeys(
  article: ResolvableArticle,
  known: Known,
): { readonly sport: number | undefined; readonly own: Keyed[] } {
  const mentions = article.mentions.filter(({ type }) => type === 'organization');
  const names = new Set(mentions.map(({ text }) => known.teamForm(text)));
  const sport = sportOf(names);
  for (const { type, text } of article.mentions) if (type === 'place') names.add(known.teamForm(text));
  const own = mentions.map((mention) => {
    const team = teamCalled(known.teamForm(mention.text), { sport, names });
    return { mention, key: team ? keyOfTeam(team) : known.keyOf(mention.text) };
  });
  return { sport, own };
}

/** The name that an article has for letters; a listed name needs none. */
function explained({ mention, key }: Keyed, byLetters: ReadonlyMap<string, string>): string | undefined {
  return isAcronym(mention.text) && !key.startsWith(LISTED)
    ? byLetters.get(lettersOf(mention.text))
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
    const forms = new Set(wordingsOf(key).flatMap((words) => shorten(words, teamOf(key) !== undefined)));
    return [...forms].filter((form) => form.length >= SHORTEST_FORM);
  }, MOST_NAMES);
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
  if (HOMES[country]?.includes(body)) return usualOwner(body)!;
  const names = formsOf(lookup(lexiconKey(country))!).map((form) => organisationUnder(`${form} ${body}`));
  const known = names.find((entry) => entry !== undefined);
  return known ? `${LISTED}${known.name}` : `${body} (${country})`;
}

/** The chamber that an article names most, as names of committees begin; undefined where it names none more than another. */
function mostNamedChamber(names: readonly Keyed[]): string | undefined {
  const [house, senate] = CHAMBERS.map(([form, listedOne]) => {
    const isOf = (key: string): boolean =>
      key === `${LISTED}${listedOne}` || key.startsWith(`${form} `) || key === form;
    return names.filter(({ key }) => isOf(key)).length;
  });
  if (house === senate) return undefined;
  return CHAMBERS[house! > senate! ? 0 : 1]![0];
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
