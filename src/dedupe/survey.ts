import type { Pieces } from '../thread/pieces.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { countShingles, createShingleCounts, type ShingleCounts } from './furniture.ts';
import { NO_MEMORY, type DuplicateMemory } from './memory.ts';
import { publishedTime } from './published-time.ts';

/** What is kept of an article between the survey and its turn. */
export interface Entry {
  readonly article: DedupeArticle;
  /** Equal for articles with the same words. */
  readonly textHash: number;
  /** Words of lead and text, and those that are evidence. */
  readonly words: number;
  readonly length: number;
}

/** A batch of articles, read once. */
export interface Survey {
  /** The most complete first. */
  readonly entries: readonly Entry[];
  /** The hashes of texts that several articles have. */
  readonly repeated: ReadonlySet<number>;
  /** Over the different texts of the batch. */
  readonly counts: ShingleCounts;
}

/**
 * Reads every article once. Of each, little more than a hash is kept: texts are read again when their turn comes. Articles
 * without text are left out, but for those that are `named`.
 */
export function* survey(
  articles: readonly DedupeArticle[],
  isNamed: (id: string) => boolean,
  { read }: Pick<DuplicateMemory, 'read'> = NO_MEMORY,
): Pieces<Survey> {
  const counts = createShingleCounts(articles.reduce((sum, article) => sum + article.wordCount, 0));
  const texts = new Set<number>();
  const repeated = new Set<number>();
  const entries: Entry[] = [];
  for (const article of articles) {
    const { words, length, textHash, different } = read(article);
    if (length > 0 || isNamed(article.id)) entries.push({ article, textHash, words, length });
    if (texts.has(textHash)) repeated.add(textHash);
    else countShingles(counts, different());
    texts.add(textHash);
    yield;
  }
  return { entries: entries.sort(byCompleteness), repeated, counts };
}

/** The most words of evidence, then the most words, then the earliest known date, then the smallest id. */
function byCompleteness(a: Entry, b: Entry): number {
  return (
    b.length - a.length ||
    b.article.wordCount - a.article.wordCount ||
    earliest(a) - earliest(b) ||
    (a.article.id < b.article.id ? -1 : 1)
  );
}

function earliest({ article }: Entry): number {
  return publishedTime(article.published) ?? Number.MAX_SAFE_INTEGER;
}
