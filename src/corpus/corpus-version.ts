import type { Document } from '../model/document.ts';
import type { Corrections } from '../model/override.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/hash.ts';
import type { Ingredients } from './ingredients.ts';

/** 64 bits of a hash: enough to tell generations apart. */
const DIGITS = 16;

/** A hash of contents, rejections, warnings, settings and corrections, 16 hexadecimal digits; the order in which they come does not change it. */
export function corpusVersion({ read, defaults, overrides, duplicateOverrides }: Ingredients): string {
  const told = [...read.rejected, ...read.warnings].map((one) => sha256(JSON.stringify(one)));
  const contents = [...read.documents.map(documentHash), ...told];
  const corrections = [overrides, duplicateOverrides].flatMap((file, i) =>
    isEmpty(file) ? [] : [i, overridesHash(file)],
  );
  const settings = [sortedEntries(defaults), ...corrections];
  return sha256(JSON.stringify([...settings, contents.sort()])).slice(0, DIGITS);
}

/** A hash of all that a document says, and of where it stands; worked out once for each document. */
export function documentHash(document: Document): string {
  const known = hashes.get(document) ?? hash(document);
  hashes.set(document, known);
  return known;
}

const hashes = new WeakMap<Document, string>();

function hash({ path, shared, raw, given, marks = [] }: Document): string {
  return sha256(JSON.stringify([path, shared, raw, sortedEntries(given), ...marks]));
}

/** Whether nothing is corrected, and nothing tried in vain. */
export function isEmpty({ entries, problems }: Corrections<object>): boolean {
  return entries.length + problems.length === 0;
}

/** A hash of corrections; their order does not change it. */
export function overridesHash({ entries, problems }: Corrections<object>): string {
  const corrections = entries.map(({ override }) => JSON.stringify(sortedEntries(override))).sort();
  return sha256(JSON.stringify([corrections, problems]));
}

function sortedEntries(values: object): [string, unknown][] {
  return Object.entries(values).sort(([a], [b]) => compareText(a, b));
}
