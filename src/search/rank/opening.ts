import { FIELDS } from '../store/fields.ts';
import type { TokenStore } from '../store/token-store.ts';
import { OPENING } from './weights.ts';

const TEXT = FIELDS.indexOf('text');

/** The first token after the opening of an article's text. */
export function openingEnd({ bounds }: TokenStore, article: number): number {
  const place = article * FIELDS.length + TEXT;
  return Math.min(bounds[place]! + OPENING.words, bounds[place + 1]!);
}

/** What the place of a token counts; `end` is where the opening of its article ends. */
export function placeWeight(field: number, token: number, end: number): number {
  return field === TEXT && token < end ? OPENING.weight : 1;
}

/** The length of a field with its words as they count. */
export function weightedLength(field: number, length: number): number {
  return field === TEXT ? length + (OPENING.weight - 1) * Math.min(length, OPENING.words) : length;
}

/** The token of a field that stands at an offset or next before it; for what is known by its offsets only. */
export function tokenAt({ bounds, spans }: TokenStore, place: number, offset: number): number {
  let low = bounds[place]!;
  let high = bounds[place + 1]! - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans.startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
