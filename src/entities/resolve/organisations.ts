import type { FoundMention } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { lexiconKey, listed, lookup, type Entry } from '../lexicon/lexicon.ts';
import { GENERIC_BODIES } from '../lexicon/organisations.ts';
import { addTo, wordBefore, type Keys, type ResolvableArticle } from './cluster.ts';
import { listedPlace } from './places.ts';
import { remember } from './remember.ts';

const GENERIC = listed(GENERIC_BODIES);
const SUFFIXES = listed(
  'inc,corp,corporation,ltd,limited,plc,co,company,llc,ag,sa,nv,group,holding,holdings,gmbh,spa,ab,asa,oyj',
);
const ACRONYM = /^\p{Lu}[\p{L}.]{1,7}$/u;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Shorter words begin too many names. */
const SHORTEST_PREFIX = 3;

/**
 * Which mentions of organisations mean the same: by the table; an acronym joins the name it abbreviates in the article,
 * a first word the one name that begins with it; "Foreign Ministry" is told apart by country.
 */
export function keysOfOrganisations(articles: readonly ResolvableArticle[]): Keys {
  const keyOf = remember(organisationKey);
  const drafts = articles.flatMap((article) => draftsIn(article, keyOf));
  const elsewhere = explained(drafts);
  return new Map(
    drafts.map(({ mention, key, long }) => [mention, `organization ${long ?? elsewhere.get(key) ?? key}`]),
  );
}

/** A mention with its own key and, where the article has a longer name for it, the key of that. */
interface Draft {
  readonly mention: FoundMention;
  readonly key: string;
  readonly long: string | undefined;
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
  if (listedOne) return `listed ${listedOne.name}`;
  const terms = fold(isAcronym(text) ? text.replaceAll('.', '') : text)
    .replace(/['’]s?\b/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((term) => term !== '');
  if (terms.length > 1 && terms[0] === 'the') terms.shift();
  while (terms.length > 1 && SUFFIXES.has(terms.at(-1)!)) terms.pop();
  return terms.join(' ');
}

function draftsIn(article: ResolvableArticle, keyOf: (text: string) => string): Draft[] {
  const own = article.mentions
    .filter(({ type }) => type === 'organization')
    .map((mention) => ({ mention, key: keyOf(mention.text) }));
  const names = longNames(own);
  return own.map(({ mention, key }) => {
    if (GENERIC.has(key)) return { mention, key: ofCountry(key, mention, article), long: undefined };
    return { mention, key, long: longFor(key, mention, names) };
  });
}

function isAcronym(text: string): boolean {
  return ACRONYM.test(text) && TWO_CAPITALS.test(text);
}

interface LongNames {
  /** Names of several words by their initials. */
  readonly byInitials: ReadonlyMap<string, string>;
  /** Names of several words by their first. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
}

function longNames(own: readonly { readonly mention: FoundMention; readonly key: string }[]): LongNames {
  const byInitials = new Map<string, string>();
  const byFirst = new Map<string, string[]>();
  for (const { mention, key } of own) {
    const initials = initialsOf(mention.text);
    if (initials.length > 1 && !byInitials.has(initials)) byInitials.set(initials, key);
    const first = key.slice(0, Math.max(0, key.indexOf(' ')));
    if (first.length >= SHORTEST_PREFIX && !(byFirst.get(first) ?? []).includes(key))
      addTo(byFirst, first, key);
  }
  return { byInitials, byFirst };
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
  { byInitials, byFirst }: LongNames,
): string | undefined {
  if (key.startsWith('listed ')) return undefined;
  if (isAcronym(text)) return byInitials.get(text.replaceAll('.', '').toUpperCase());
  const longer = byFirst.get(key);
  return longer?.length === 1 ? longer[0] : undefined;
}

/** The country named right before it ("Russian Foreign Ministry"), else the one that the article names most. */
function ofCountry(key: string, mention: FoundMention, article: ResolvableArticle): string {
  const before = lookup(lexiconKey(wordBefore(article, mention)));
  return `${key} (${before?.country ?? mostNamedCountry(article)})`;
}

function mostNamedCountry({ mentions }: ResolvableArticle): string {
  const counts = new Map<string, number>();
  for (const { type, text } of mentions) {
    const place = type === 'place' ? listedPlace(text) : undefined;
    if (place?.kind === 'country') counts.set(place.name, (counts.get(place.name) ?? 0) + 1);
  }
  const names = [...counts.keys()].sort();
  return names.reduce((best, name) => (counts.get(name)! > (counts.get(best) ?? 0) ? name : best), '');
}
