import { stem } from '../../text/stem.ts';

/** The terms of a stem, by number. */
export type StemGroups = ReadonlyMap<string, readonly number[]>;

/** Which terms of the dictionary share a stem: `talk`, `talks` and `talking` meet here. */
export function createStemGroups(terms: readonly string[]): StemGroups {
  const groups = new Map<string, number[]>();
  terms.forEach((term, number) => {
    const key = stem(term);
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  });
  return groups;
}
