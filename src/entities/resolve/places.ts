import { fold } from '../../text/fold.ts';
import { COUNTRY_FACTS } from '../lexicon/country-facts.ts';
import { lexiconKey, lookup, type Entry } from '../lexicon/lexicon.ts';
import { stateOf } from '../lexicon/state-of.ts';
import type { FoundMention } from '../../model/entity.ts';
import { remember } from '../../text/remember.ts';
import { usualMeaning } from './usual-meanings.ts';
import { addTo, type MentionKeys, type ResolvableArticle } from './cluster.ts';

const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'city']);

/** So much of the text before a mention tells that it is the state of a city. */
const BEFORE = 2;

const COMPASS = ['North', 'South', 'East', 'West'];

/** Countries of which there are two, by where they lie: "the North" is one of them beside its full name. */
const HALVES = halves(COUNTRY_FACTS.map(({ name }) => name));

function halves(countries: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const side of COMPASS)
    for (const name of countries) {
      const whole = name.startsWith(`${side} `) ? name.slice(side.length) : undefined;
      if (whole && COMPASS.some((other) => other !== side && countries.includes(`${other}${whole}`)))
        addTo(found, side.toLowerCase(), name);
    }
  return found;
}

/** What papers call a place for short, in whatever article. */
const USUAL = new Map([['hill', 'Capitol Hill']]);

/**
 * Which mentions of places mean the same: by the tables of countries, regions and cities, else by the folded name. A last
 * word joins the only name of its article that ends so ("the Hill" beside "Capitol Hill"), and where no article says,
 * the name that it mostly means. `draftsIn` is what `placeReader` makes, or knows what that tells.
 */
export function keysOfPlaces(
  articles: readonly ResolvableArticle[],
  draftsIn: (article: ResolvableArticle) => readonly PlaceDraft[],
): MentionKeys {
  const drafts = articles.flatMap(draftsIn);
  const usual = usualMeanings(drafts);
  const named = remember((key) => `place ${key}`, MOST_NAMES);
  return drafts.map(({ mention, key, long }) => [
    mention,
    named(long ?? usual.get(key) ?? USUAL.get(key) ?? key),
  ]);
}

/** Different names of which the key is remembered; of more, all are worked out anew. */
const MOST_NAMES = 100_000;

/** The listed place of that name. */
export function listedPlace(text: string): Entry | undefined {
  const entry = lookup(lexiconKey(text));
  return entry && PLACE_KINDS.has(entry.kind) ? entry : undefined;
}

/** A mention with its own key and, where the article has one longer name that ends so, the key of that. */
export interface PlaceDraft {
  readonly mention: FoundMention;
  readonly key: string;
  readonly long: string | undefined;
}

/** Makes a function that tells what the places of one article are by themselves. */
export function placeReader(): (article: ResolvableArticle) => PlaceDraft[] {
  const keyOf = remember(placeKey, MOST_NAMES);
  return (article) => placesIn(article, keyOf);
}

function placesIn(article: ResolvableArticle, keyOf: (text: string) => string): PlaceDraft[] {
  const own = article.mentions
    .filter(({ type }) => type === 'place')
    .map((mention) => ({ mention, key: keyOf(stateAt(article, mention) ?? mention.text) }));
  const keys = new Set(own.map(({ key }) => key));
  const byEnd = keysByEnd(keys);
  return own.map(({ mention, key }) => {
    const owners = HALVES.get(key)?.filter((half) => keys.has(half)) ?? byEnd.get(key) ?? [];
    return { mention, key, long: owners.length === 1 ? owners[0] : undefined };
  });
}

function stateAt(
  article: ResolvableArticle,
  { field, range: [start], text }: FoundMention,
): string | undefined {
  return stateOf(text, article[field]!.slice(Math.max(0, start - BEFORE), start));
}

/** A place that is called so to tell it from another: "North Charleston" is not Charleston. */
const BESIDE = /^(?:north|south|east|west|new|upper|lower|old|fort|saint|st) /i;

/** The keys of longer names by their last word. */
function keysByEnd(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const at = key.lastIndexOf(' ');
    if (at > 0 && !BESIDE.test(key)) addTo(found, key.slice(at + 1).toLowerCase(), key);
  }
  return found;
}

function usualMeanings(drafts: readonly PlaceDraft[]): ReadonlyMap<string, string> {
  const uses = new Map<string, (string | undefined)[]>();
  for (const { key, long } of drafts) if (!HALVES.has(key)) addTo(uses, key, long);
  return new Map(
    [...uses].flatMap(([key, longs]) => usualMeaning(longs).map((long) => [key, long] as const)),
  );
}

/** "Zeta XL" is what "Zeta XL pipeline" is. */
const LINE = / pipelines?$/;

/** A heading run together with a text. */
const DOUBLED = /^(.+) \1$/;

function placeKey(text: string): string {
  return (
    listedPlace(text)?.name ??
    countryOfPeople(text) ??
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the /, '')
      .replace(DOUBLED, '$1')
      .replace(LINE, '')
  );
}

/** The country whose people or things are called so: "Philippine" is no place of its own. */
function countryOfPeople(text: string): string | null | undefined {
  const entry = lookup(lexiconKey(text));
  return entry?.kind === 'demonym' ? entry.country : undefined;
}
