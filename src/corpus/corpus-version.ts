import type { FolderDefaults } from '../clean/clean-document.ts';
import type { Document } from '../model/document.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/hash.ts';

/** 64 bits of a hash: enough to tell generations apart. */
const DIGITS = 16;

/** A hash of contents and settings, 16 hexadecimal digits; the order in which documents come does not change it. */
export function corpusVersion(documents: readonly Document[], defaults: FolderDefaults): string {
  const contents = documents.map(({ path, shared, raw, given }) =>
    sha256(JSON.stringify([path, shared, raw, sortedEntries(given)])),
  );
  return sha256(JSON.stringify([sortedEntries(defaults), contents.sort()])).slice(0, DIGITS);
}

function sortedEntries(values: object): [string, unknown][] {
  return Object.entries(values).sort(([a], [b]) => compareText(a, b));
}
