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

/** Names in the order of the alphabet. */
export interface PrefixTable<T extends Entry> {
  /** The best entry of each item that goes on as typed, the best item first. */
  best(typed: Typed, limit: number): readonly T[];
  /** The rows that go on as typed, a row for each word at which a name may begin. */
  range(typed: Typed): Range;
  /** By row: which of the entries it is. */
  readonly entryOf: Uint32Array;
}

/** Rows from one up to another, which is not among them. */
interface Range {
  readonly from: number;
  readonly end: number;
}

/** Each of these doubles an entry's weight: so `iran` means Iran rather than Iran Air, and that rather than Iranian rials. */
const BETTER = 2;

/** More rows than this are not looked through while somebody types. A judgement; bench/suggest.ts tells what it costs. */
const CROWD = 2000;

/** So many of a crowd are known beforehand, as many as one answer may show; who wants more waits for the scan. */
export const MOST_KEPT = 50;

/**
 * Every name, at each of its words, in the order of the alphabet: what goes on as typed stands side by side, so two
 * binary searches find it, and a scan of the weights between them the best. Where more than `crowd` rows go on so, as
 * they do after one letter, the best are found here, once. Twelve bytes a word, the names, and those of the crowds.
 */
export function createPrefixTable<T extends Entry>(entries: readonly T[], crowd = CROWD): PrefixTable<T> {
  const rows = sortedRows(entries);
  const range = ({ key, isWhole }: Typed): Range => ({
    from: firstFrom(rows, entries, key),
    end: firstFrom(rows, entries, endOf({ key, isWhole })),
  });
  const scan = (typed: Typed, limit: number): readonly T[] =>
    scanRows({ rows, entries }, range(typed), { typed, limit });
  const known = new Map(
    crowds({ rows, entries, range }, crowd).map((typed) => [endOf(typed), scan(typed, MOST_KEPT)]),
  );
  return {
    best(typed, limit) {
      const best = limit > MOST_KEPT ? undefined : known.get(endOf(typed));
      return best ? best.slice(0, limit) : scan(typed, limit);
    },
    range,
    entryOf: rows.entry,
  };
}

/** The character after the space, and one after all others: where words end and where what begins so ends. */
const AFTER_SPACE = '!';
const LAST = '\uffff';

/** What comes after all that goes on as typed; nothing else that is typed ends there. */
const endOf = ({ key, isWhole }: Typed): string => key + (isWhole ? AFTER_SPACE : LAST);

interface Table<T extends Entry> {
  readonly rows: Rows;
  readonly entries: readonly T[];
}

function scanRows<T extends Entry>(
  { rows, entries }: Table<T>,
  { from: first, end }: Range,
  { typed: { key }, limit }: { readonly typed: Typed; readonly limit: number },
): readonly T[] {
  const best = createBest<T>(limit);
  for (let row = first; row < end; row++) {
    const entry = entries[rows.entry[row]!]!;
    const from = rows.start[row]!;
    const isAtEnd = endsWord(entry.key, from + key.length);
    best.add(entry, entry.weight * quality(entry.key, { from, key, isAtEnd }));
  }
  return best.entries();
}

/** All that can be typed and still leaves more rows than so many; a letter more each round. */
function crowds<T extends Entry>(
  { rows, entries, range }: Table<T> & Pick<PrefixTable<T>, 'range'>,
  crowd: number,
): Typed[] {
  const isCrowd = (typed: Typed): boolean => {
    const { from, end } = range(typed);
    return end - from > crowd;
  };
  const all: Typed[] = [];
  let longer: Typed[] = [{ key: '', isWhole: false }].filter(isCrowd);
  while (longer.length > 0) {
    all.push(...longer, ...longer.map(({ key }) => ({ key, isWhole: true })).filter(isCrowd));
    longer = longer
      .flatMap((typed) => nextLetters({ rows, entries }, typed.key, range(typed)))
      .filter(isCrowd);
  }
  return all;
}

/** What was typed with each letter that a row goes on with. */
function nextLetters<T extends Entry>(
  { rows, entries }: Table<T>,
  key: string,
  { from, end }: Range,
): Typed[] {
  const letters = new Set<string>();
  for (let row = from; row < end; row++)
    letters.add(entries[rows.entry[row]!]!.key.charAt(rows.start[row]! + key.length));
  letters.delete('');
  return [...letters].map((letter) => ({ key: key + letter, isWhole: false }));
}

interface Rows {
  readonly entry: Uint32Array;
  /** Where in the entry's key the word begins. */
  readonly start: Uint32Array;
}

function sortedRows(entries: readonly Entry[]): Rows {
  const entry: number[] = [];
  const start: number[] = [];
  for (const [number, { key, from }] of entries.entries())
    for (const at of from === 'any word' ? wordStarts(key) : [0]) {
      entry.push(number);
      start.push(at);
    }
  const heads = Float64Array.from(entry, (number, row) => headOf(entries[number]!.key, start[row]!));
  const rest = (row: number): string => entries[entry[row]!]!.key.slice(start[row]);
  const order = Uint32Array.from(entry.keys()).sort(
    (a, b) => heads[a]! - heads[b]! || compareText(rest(a), rest(b)) || a - b,
  );
  return { entry: order.map((row) => entry[row]!), start: order.map((row) => start[row]!) };
}

/** So many letters, seven bits each, are a whole number: most rows are told apart by it, and no text is cut and compared. */
const HEAD = 7;
const LETTERS = 128;

/** Rises as the text does; letters beyond ASCII are all the last one. */
function headOf(text: string, from: number): number {
  let head = 0;
  for (let at = from; at < from + HEAD; at++)
    head = head * LETTERS + Math.min(text.charCodeAt(at) || 0, LETTERS - 1);
  return head;
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
