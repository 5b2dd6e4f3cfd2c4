import { firstFrom } from '../store/first-from.ts';

/** A rising list of tokens, read around a place. */
export interface PlaceReader {
  /** The last token before the place that was sought; -1 for none. */
  readonly before: number;
  /** The first from there on; Infinity for none. */
  readonly next: number;
  seek(token: number): void;
}

/** Places may be sought in any order; rising ones are found in a few steps, however long the list. */
export function readPlaces(list: Uint32Array): PlaceReader {
  let at = 0;
  const reader = { before: -1, next: Infinity, seek };
  return reader;

  function seek(token: number): void {
    if (at > 0 && list[at - 1]! >= token) at = 0;
    if (at < list.length && list[at]! < token) at = firstFrom(list, token, at);
    reader.before = at > 0 ? list[at - 1]! : -1;
    reader.next = at < list.length ? list[at]! : Infinity;
  }
}
