import type { ResolvableArticle } from './cluster.ts';
import type { PersonName } from './person-name.ts';

/** "Trump Jr." for every fifth "Donald Trump Jr.": then he is called so to tell him from another Donald Trump. */
const JUNIOR_SHARE = 0.2;

/** Takes a name apart, each once. */
export type ParsePerson = (text: string) => PersonName;

/** The names of one article that "Jr." or the like stands behind, as often as they are written. */
export function juniorsIn({ mentions }: ResolvableArticle, parse: ParsePerson): PersonName[] {
  return mentions
    .filter(({ type }) => type === 'person')
    .map(({ text }) => parse(text))
    .filter(({ isJunior }) => isJunior);
}

/**
 * The surnames that stand with "Jr." alone often enough ("Trump Jr.") to be, with it, surnames of their own: father and
 * son stay apart, but "Joseph Biden Jr." is Joseph Biden.
 */
export function surnamesOfJuniors(juniors: readonly PersonName[]): ReadonlySet<string> {
  const counts = new Map<string, Counts>();
  for (const junior of juniors) count(counts, junior);
  const apart = [...counts].filter(([, { bare, full }]) => bare > JUNIOR_SHARE * full);
  return new Set(apart.map(([last]) => last));
}

/** The name, but for juniors with one of these surnames: theirs is another. */
export function juniorApart(name: PersonName, apart: ReadonlySet<string>): PersonName {
  return name.isJunior && apart.has(name.last) ? { ...name, last: `${name.last} jr` } : name;
}

/** How often a surname stands with "Jr.", by itself and behind given names. */
interface Counts {
  bare: number;
  full: number;
}

function count(juniors: Map<string, Counts>, { given, last }: PersonName): void {
  const counts = juniors.get(last) ?? { bare: 0, full: 0 };
  counts[given.length > 0 ? 'full' : 'bare']++;
  juniors.set(last, counts);
}
