import type { DedupeArticle } from '../src/dedupe/dedupe-article.ts';
import { words } from '../src/text/words.ts';

/** Multiplier and increment of a linear congruential generator (Knuth, TAOCP 2, 3.3.4): the same articles every time. */
const FACTOR = 1_664_525;
const INCREMENT = 1_013_904_223;

/** Paragraphs of an invented article: as many as a wire story has. */
const FEWEST = 3;
const MORE = 7;

/** From so many letters on, a word is another one in each round. */
const LONG = 4;
const LONG_WORDS = new RegExp(`[a-z]{${LONG},}(?![a-z])`, 'gi');

/**
 * So many articles: the real ones, then round after round as many others, put together of paragraphs of the real ones
 * with other figures. A paragraph stands in a few articles of a round. In each round the longer words are others (spelt
 * with an ending of its own), so that articles share as much text, and a corpus as many new words, however many there are.
 * `crowded` keeps the words: then a paragraph comes to stand in dozens of articles, which is harder than any news.
 */
export function recombinedArticles(
  real: readonly DedupeArticle[],
  count: number,
  { crowded = false }: { readonly crowded?: boolean } = {},
): DedupeArticle[] {
  const pool = real.flatMap(({ paragraphs }) => paragraphs);
  let state = 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, FACTOR) + INCREMENT) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const paragraph = (ending: string): DedupeArticle['paragraphs'][number] => {
    const one = pool[below(pool.length)]!;
    const text = one.text.replaceAll(/\d/g, () => String(below(10)));
    return { ...one, text: crowded ? text : text.replaceAll(LONG_WORDS, `$&${ending}`) };
  };
  const invented = (_: unknown, i: number): DedupeArticle => {
    const ending = `q${Math.floor(i / real.length).toString(36)}`;
    const paragraphs = Array.from({ length: FEWEST + below(MORE) }, () => paragraph(ending));
    const wordCount = words(paragraphs.map(({ text }) => text).join('\n')).length;
    return { ...real[below(real.length)]!, id: `r${i}`, path: `r${i}.txt`, paragraphs, wordCount };
  };
  const shown = real.slice(0, count);
  return [...shown, ...Array.from({ length: count - shown.length }, invented)];
}
