import type { Article } from '../model/article.ts';
import { words, type Word } from '../text/words.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { readCompared, type Compared } from './relate-wording.ts';

/** An article that may be asked what it has in common with another. */
export type RelatedArticle = DedupeArticle & Pick<Article, 'text' | 'titleOrigin'>;

/**
 * Longer texts are compared up to here, in UTF-16 code units: ten times the length of most articles. So a page
 * of a hundred versions stays a matter of a second or two. Set on generated texts, 2026-11.
 */
const MOST_COMPARED = 30_000;

/** An article read once, to be related to many. */
export interface Reading extends Compared {
  readonly article: RelatedArticle;
  /** How much of its text was read, in UTF-16 units, and whether that is all of it. */
  readonly compared: number;
  readonly isWhole: boolean;
  readonly words: readonly Word[];
  /** The same words in lower case throughout. */
  readonly terms: readonly string[];
}

/** Reads the evidence and the words of an article, of a long one the beginning. */
export function readVersion(article: RelatedArticle): Reading {
  const { paragraphs, text } = article;
  const read = readCompared({ ...article, paragraphs: paragraphs.flatMap(beginning) });
  const compared = Math.min(text.length, MOST_COMPARED);
  const found = words(text.slice(0, compared));
  return {
    ...read,
    article,
    compared,
    isWhole: compared === text.length,
    words: found,
    terms: found.map(({ term }) => term.toLowerCase()),
  };
}

function beginning(paragraph: Article['paragraphs'][number]): Article['paragraphs'] {
  const left = MOST_COMPARED - paragraph.range[0];
  return left > 0 ? [{ ...paragraph, text: paragraph.text.slice(0, left) }] : [];
}
