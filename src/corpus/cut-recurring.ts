import type { FolderDefaults } from '../clean/clean-document.ts';
import { recurringIn, recurringLines, sourceKey } from '../clean/recurring-lines.ts';
import { pieceByPiece, type Pieces } from '../thread/pieces.ts';
import type { ArticleWork } from './article-work.ts';
import type { Cleaned } from './assign-ids.ts';

/**
 * The articles, in the same order, without the lines at their beginning and end that recur in other articles of their
 * source. Only those that have some are cleaned again. Ids that they have stay: other articles do not rename one.
 */
export function* cutRecurring<T extends Cleaned>(
  cleaned: readonly T[],
  defaults: FolderDefaults,
  work: Pick<ArticleWork, 'clean'>,
): Pieces<T[]> {
  const recurring = yield* recurringLines(cleaned.map(({ article }) => article));
  return yield* pieceByPiece(cleaned, (one) => {
    const own = recurringIn(one.article, recurring.get(sourceKey(one.article))!);
    return own.size === 0 ? one : { ...one, article: work.clean(one.document, defaults, own) };
  });
}
