import type { DedupeArticle } from '../src/dedupe/dedupe-article.ts';
import { words } from '../src/text/words.ts';

/** Multiplier and increment of a linear congruential generator (Knuth, TAOCP 2, 3.3.4): the same articles every time. */
const FACTOR = 1_664_525;
const INCREMENT = 1_013_904_223;

/** Paragraphs of an invented article: as many as a wire story has. */
const FEWEST = 3;
const MORE = 7;

/**
 * So many articles: the real ones, then others put together of their paragraphs with other figures. Topics are mixed in
 * them, and passages shared more often than in real news, so that copies are a little harder to tell.
 */
export function recombinedArticles(real: readonly DedupeArticle[], count: number): DedupeArticle[] {
  const pool = real.filter(({ paragraphs }) => paragraphs.length > 0);
  let state = 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, FACTOR) + INCREMENT) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const paragraph = (): DedupeArticle['paragraphs'][number] => {
    const { paragraphs } = pool[below(pool.length)]!;
    const one = paragraphs[below(paragraphs.length)]!;
    return { ...one, text: one.text.replaceAll(/\d/g, () => String(below(10))) };
  };
  const invented = (_: unknown, i: number): DedupeArticle => {
    const paragraphs = Array.from({ length: FEWEST + below(MORE) }, paragraph);
    const wordCount = words(paragraphs.map(({ text }) => text).join('\n')).length;
    return { ...pool[below(pool.length)]!, id: `r${i}`, path: `r${i}.txt`, paragraphs, wordCount };
  };
  const shown = real.slice(0, count);
  return [...shown, ...Array.from({ length: count - shown.length }, invented)];
}
