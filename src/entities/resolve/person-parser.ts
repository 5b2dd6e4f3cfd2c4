import type { ResolvableArticle } from './cluster.ts';
import { parsePerson, type PersonName } from './person-name.ts';
import { remember } from './remember.ts';

/** "Trump Jr." for every fifth "Donald Trump Jr.": then he is called so to tell him from another Donald Trump. */
const JUNIOR_SHARE = 0.2;

/**
 * Takes names apart as `parsePerson` does, each once. A surname that stands with "Jr." alone often enough ("Trump Jr.")
 * is, with it, a surname of its own: father and son stay apart, but "Joseph Biden Jr." is Joseph Biden.
 */
export function personParser(articles: readonly ResolvableArticle[]): (text: string) => PersonName {
  const plain = remember(parsePerson);
  const juniors = new Map<string, Counts>();
  for (const { mentions } of articles)
    for (const { type, text } of mentions) if (type === 'person') count(juniors, plain(text));
  return remember((text) => {
    const name = plain(text);
    const counts = name.isJunior ? juniors.get(name.last)! : NONE;
    return counts.bare > JUNIOR_SHARE * counts.full ? { ...name, last: `${name.last} jr` } : name;
  });
}

/** How often a surname stands with "Jr.", by itself and behind given names. */
interface Counts {
  bare: number;
  full: number;
}

const NONE: Readonly<Counts> = { bare: 0, full: 0 };

function count(juniors: Map<string, Counts>, { isJunior, given, last }: PersonName): void {
  if (!isJunior) return;
  const counts = juniors.get(last) ?? { ...NONE };
  counts[given.length > 0 ? 'full' : 'bare']++;
  juniors.set(last, counts);
}
