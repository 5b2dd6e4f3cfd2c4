import { fold } from '../../text/fold.ts';
import { lexiconKey, lookup, type Entry } from '../lexicon/lexicon.ts';
import type { FoundMention } from '../../model/entity.ts';
import { remember } from './remember.ts';
import type { Keys, ResolvableArticle } from './cluster.ts';

const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'city']);

/** Which mentions of places mean the same: by the tables of countries, regions and cities, else by the folded name. */
export function keysOfPlaces(articles: readonly ResolvableArticle[]): Keys {
  const keyOf = remember(placeKey);
  const places = articles.flatMap(({ mentions }) => mentions.filter(({ type }) => type === 'place'));
  return new Map(places.map((mention: FoundMention) => [mention, `place ${keyOf(mention.text)}`]));
}

/** The listed place of that name. */
export function listedPlace(text: string): Entry | undefined {
  const entry = lookup(lexiconKey(text));
  return entry && PLACE_KINDS.has(entry.kind) ? entry : undefined;
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
