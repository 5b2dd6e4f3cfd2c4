import { fold } from '../../text/fold.ts';
import { lexiconKey, lookup, type Entry } from '../lexicon/lexicon.ts';
import { stateOf } from '../lexicon/state-of.ts';
import type { FoundMention } from '../../model/entity.ts';
import { remember } from './remember.ts';
import { addTo, type Keys, type ResolvableArticle } from './cluster.ts';

const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'city']);

/** So much of the text before a mention tells that it is the state of a city. */
const BEFORE = 2;

/** What papers call a place for short, in whatever article. */
const USUAL = new Map([['hill', 'Capitol Hill']]);

/** A last word means the place that it means in so large a share of the mentions that an article explains … */
const DOMINANT_SHARE = 0.85;
/** … where there are at least so many. */
const DOMINANT_MENTIONS = 3;

/**
 * Which mentions of places mean the same: by the tables of countries, regions and cities, else by the folded name. A last
 * word joins the only name of its article that ends so ("the Hill" beside "Capitol Hill"), and where no article says,
 * the name that it mostly means.
 */
export function keysOfPlaces(articles: readonly ResolvableArticle[]): Keys {
  const keyOf = remember(placeKey);
  const drafts = articles.flatMap((article) => draftsIn(article, keyOf));
  const usual = usualMeanings(drafts);
  return new Map(
    drafts.map(({ mention, key, long }) => [
      mention,
      `place ${long ?? usual.get(key) ?? USUAL.get(key) ?? key}`,
    ]),
  );
}

/** The listed place of that name. */
export function listedPlace(text: string): Entry | undefined {
  const entry = lookup(lexiconKey(text));
  return entry && PLACE_KINDS.has(entry.kind) ? entry : undefined;
}

/** A mention with its own key and, where the article has one longer name that ends so, the key of that. */
interface Draft {
  readonly mention: FoundMention;
  readonly key: string;
  readonly long: string | undefined;
}

function draftsIn(article: ResolvableArticle, keyOf: (text: string) => string): Draft[] {
  const own = article.mentions
    .filter(({ type }) => type === 'place')
    .map((mention) => ({ mention, key: keyOf(stateAt(article, mention) ?? mention.text) }));
  const byEnd = keysByEnd(new Set(own.map(({ key }) => key)));
  return own.map(({ mention, key }) => {
    const owners = byEnd.get(key) ?? [];
    return { mention, key, long: owners.length === 1 ? owners[0] : undefined };
  });
}

function stateAt(
  article: ResolvableArticle,
  { field, range: [start], text }: FoundMention,
): string | undefined {
  return stateOf(text, article[field]!.slice(Math.max(0, start - BEFORE), start));
}

/** The keys of longer names by their last word. */
function keysByEnd(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const at = key.lastIndexOf(' ');
    if (at > 0) addTo(found, key.slice(at + 1).toLowerCase(), key);
  }
  return found;
}

function usualMeanings(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const meanings = new Map<string, string[]>();
  for (const { key, long } of drafts) if (long !== undefined) addTo(meanings, key, long);
  return new Map(
    [...meanings].flatMap(([key, longs]) => dominant(longs).map((long) => [key, long] as const)),
  );
}

/** The value that nearly all of them are, if any is. */
function dominant(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const least = Math.max(DOMINANT_MENTIONS, DOMINANT_SHARE * values.length);
  return [...counts].flatMap(([value, count]) => (count >= least ? [value] : []));
}

function placeKey(text: string): string {
  return (
    listedPlace(text)?.name ??
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the /, '')
  );
}
