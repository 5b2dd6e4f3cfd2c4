import type { Taggable } from '../../entities/tag-article.ts';
import type { RememberedWork } from '../article-work.ts';
import { cutRecurring } from '../cut-recurring.ts';
import type { Ingredients } from '../ingredients.ts';
import { each, inSlices, together } from '../progress.ts';
import { mentionsOf, type MentionRows } from './mention-rows.ts';
import { recallOr, type RecallOptions } from './recall-mentions.ts';
import { tagArticles, type TagOptions } from './tag-articles.ts';

/** How names are found ahead, and where they are kept. */
export type AheadOptions = TagOptions & RecallOptions;

/** From so many UTF-16 units of new text on, names are found ahead: a second of work, which threads take longer to start. */
const MUCH = 1_000_000;

/**
 * Finds the names of many new articles before the corpus is built, in threads, or takes them from a file where they
 * were found before. The work knows them then. For few articles it does nothing: the build finds their names itself.
 */
export async function recogniseAhead(
  { read, defaults }: Pick<Ingredients, 'read' | 'defaults'>,
  work: RememberedWork,
  options: AheadOptions,
): Promise<void> {
  const unseen = read.documents.filter((document) => !work.hasCleaned(document));
  if (sizeOf(unseen.map(({ raw }) => raw)) < MUCH) return;
  const single = await inSlices(
    each('clean', read.documents, (document) => ({ document, article: work.clean(document, defaults) })),
    options.onProgress,
  );
  const cut = together('clean', single.length, cutRecurring(single, defaults, work));
  const cleaned = await inSlices(cut, options.onProgress);
  const fresh = cleaned.filter(({ document, article }) => !work.knows(document, article));
  const articles = fresh.map(({ article }) => article);
  const tagNew = (some: readonly Taggable[]): Promise<MentionRows[]> => tagArticles(some, options);
  const corpus = cleaned.map(({ article }) => article);
  const rows = await recallOr(tagNew, { articles, corpus }, options);
  for (const [n, { document, article }] of fresh.entries())
    work.learn(document, article, mentionsOf(rows[n]!, article));
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
