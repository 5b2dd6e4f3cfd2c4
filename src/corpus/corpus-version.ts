import type { FolderDefaults } from '../clean/clean-document.ts';
import type { Document } from '../model/document.ts';
import type { Overrides } from '../model/override.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/hash.ts';

/** 64 bits of a hash: enough to tell generations apart. */
const DIGITS = 16;

/** A hash of contents, settings and corrections, 16 hexadecimal digits; the order in which they come does not change it. */
export function corpusVersion(
  documents: readonly Document[],
  defaults: FolderDefaults,
  { entries, problems }: Overrides,
): string {
  const contents = documents.map(({ path, shared, raw, given }) =>
    sha256(JSON.stringify([path, shared, raw, sortedEntries(given)])),
  );
  const corrections = entries.map(({ override }) => JSON.stringify(sortedEntries(override))).sort();
  const settings = [
    sortedEntries(defaults),
    ...(entries.length + problems.length > 0 ? [corrections, problems] : []),
  ];
  return sha256(JSON.stringify([...settings, contents.sort()])).slice(0, DIGITS);
}

function sortedEntries(values: object): [string, unknown][] {
  return Object.entries(values).sort(([a], [b]) => compareText(a, b));
}
