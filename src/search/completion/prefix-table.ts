import { compareText } from '../../text/compare.ts';

/** Something that can be completed, under one of its names. */
export interface Entry {
  /** The words of the name as terms in lower case, joined by spaces. */
  readonly key: string;
  /** What bears the name, by its place in an order of its own: of two equally good ones the first wins. */
  readonly item: number;
  /** How often it is asked for or met under this name; above 0. */
  readonly weight: number;
  /** At which words of the key a completion may begin. */
  readonly from: 'any word' | 'the first word';
}

/** What has been typed, as terms. */
export interface Typed {
  readonly key: string;
  /** True where the last word is known to be whole. */
  readonly isWhole: boolean;
}

/** The best entry of each item, the best item first. */
export type PrefixTable<T extends Entry> = (typed: Typed, limit: number) => readonly T[];

/** Each of these doubles an entry's weight: so `iran` means Iran rather than Iran Air, and that rather than Iranian rials. */
const BETTER = 2;

/**
 * Every name, at each of its words, in the order of the alphabet: what goes on as typed stands side by side, so two
 * binary searches find it, and a scan of the weights between them the best. Twelve bytes a word and the names.
 */
export function createPrefixTable<T extends Entry>(entries: readonly T[]): PrefixTable<T> {
  const rows = sortedRows(entries);
  return ({ key, isWhole }, limit) => {
    const best = createBest<T>(limit);
    const end = firstFrom(rows, entries, `${key}\uffff`);
    for (let row = firstFrom(rows, entries, key); row < end; row++) {
      const entry = entries[rows.entry[row]!]!;
      const from = rows.start[row]!;
      const isAtEnd = endsWord(entry.key, from + key.length);
      if (isAtEnd || !isWhole) best.add(entry, entry.weight * quality(entry.key, { from, key, isAtEnd }));
    }
    return best.entries();
  };
}

interface Rows {
  readonly entry: Uint32Array;
  /** Where in the entry's key the word begins. */
  readonly start: Uint32Array;
}

function sortedRows(entries: readonly Entry[]): Rows {
  const rows = entries.flatMap(({ key, from }, entry) =>
    (from === 'any word' ? wordStarts(key) : [0]).map((start) => ({ entry, start, rest: key.slice(start) })),
  );
  rows.sort((a, b) => compareText(a.rest, b.rest) || a.entry - b.entry);
  return {
    entry: Uint32Array.from(rows, ({ entry }) => entry),
    start: Uint32Array.from(rows, ({ start }) => start),
  };
}

function wordStarts(key: string): number[] {
  const starts = [0];
  for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) starts.push(at + 1);
  return starts;
}

/** The first row that is not before the text. */
function firstFrom({ entry, start }: Rows, entries: readonly Entry[], text: string): number {
  let low = 0;
  let high = entry.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = start[middle]!;
    if (entries[entry[middle]!]!.key.slice(from, from + text.length) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const SPACE = ' '.charCodeAt(0);

const endsWord = (key: string, at: number): boolean => at === key.length || key.charCodeAt(at) === SPACE;

/** Doubled for a word that is whole, for the beginning of the name, and for the whole name. */
function quality(
  name: string,
  { from, key, isAtEnd }: { readonly from: number; readonly key: string; readonly isAtEnd: boolean },
): number {
  const isFirst = from === 0;
  const isAll = isFirst && key.length === name.length;
  return (isAtEnd ? BETTER : 1) * (isFirst ? BETTER : 1) * (isAll ? BETTER : 1);
}

interface Scored<T extends Entry> {
  readonly entry: T;
  readonly score: number;
}

/** Keeps the best entries, one an item. */
function createBest<T extends Entry>(limit: number) {
  const kept: Scored<T>[] = [];
  return {
    add: (entry: T, score: number): void => {
      const worst = kept.at(-1);
      if (kept.length === limit && worst && compareScored({ entry, score }, worst) >= 0) return;
      const known = kept.findIndex((one) => one.entry.item === entry.item);
      if (known !== -1 && kept[known]!.score >= score) return;
      if (known !== -1) kept.splice(known, 1);
      const place = kept.findIndex((one) => compareScored({ entry, score }, one) < 0);
      kept.splice(place === -1 ? kept.length : place, 0, { entry, score });
      if (kept.length > limit) kept.pop();
    },
    entries: (): T[] => kept.map(({ entry }) => entry),
  };
}

const compareScored = (a: Scored<Entry>, b: Scored<Entry>): number =>
  b.score - a.score || a.entry.item - b.entry.item;
