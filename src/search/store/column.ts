import type { Article } from '../../model/article.ts';
import { compareText } from '../../text/compare.ts';

/** A value of an article: `key` says which values are the same, the others how it is filtered and shown. */
export interface ColumnValue {
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

/**
 * The values of one field over all articles, four bytes each. A value is named by its place in `written`, where the
 * ways of writing it stand in the order of values; `keys` says which of them are one.
 */
export interface Column {
  readonly written: readonly ColumnValue[];
  /** By place in `written`: the number of its key. */
  readonly keys: Uint32Array;
  readonly keyNumbers: ReadonlyMap<string, number>;
  /** The values of the articles, one article after the other, none with the same key twice. */
  readonly values: Uint32Array;
  /** By article: where its values begin in `values`; they end where the next ones begin. */
  readonly bounds: Uint32Array;
}

/** Collects the values of a field. An article has a value once, in the way of writing that comes first. */
export function createColumn(
  articles: readonly Article[],
  valuesOf: (article: Article) => readonly ColumnValue[],
): Column {
  // By value and then by label: joining the two would make a string, and read it, for every value of every article.
  const different = new Map<string, Map<string, number>>();
  const met: ColumnValue[] = [];
  const numberOf = (written: ColumnValue): number => {
    const { value, label } = written;
    const labels = different.get(value) ?? new Map<string, number>();
    const known = labels.get(label);
    if (known !== undefined) return known;
    different.set(value, labels.set(label, met.length));
    return met.push(written) - 1;
  };
  const rows = articles.map((article) => withoutRepeats(valuesOf(article)).map(numberOf));
  const order = [...met.keys()].sort((a, b) => byValue(met[a]!, met[b]!));
  const places = new Uint32Array(met.length);
  order.forEach((number, place) => (places[number] = place));
  const written = order.map((number) => met[number]!);
  const keyNumbers = new Map<string, number>();
  for (const { key } of written) if (!keyNumbers.has(key)) keyNumbers.set(key, keyNumbers.size);
  return {
    written,
    keys: Uint32Array.from(written, ({ key }) => keyNumbers.get(key)!),
    keyNumbers,
    values: Uint32Array.from(rows.flat(), (number) => places[number]!),
    bounds: boundsOf(rows),
  };
}

function withoutRepeats(values: readonly ColumnValue[]): readonly ColumnValue[] {
  if (values.length < 2) return values;
  const keys = new Set<string>();
  return values.filter(({ key }) => !keys.has(key) && keys.add(key));
}

function byValue(a: ColumnValue, b: ColumnValue): number {
  return compareText(a.value, b.value) || compareText(a.label, b.label);
}

function boundsOf(rows: readonly { readonly length: number }[]): Uint32Array {
  const bounds = new Uint32Array(rows.length + 1);
  rows.forEach(({ length }, article) => {
    bounds[article + 1] = bounds[article]! + length;
  });
  return bounds;
}
