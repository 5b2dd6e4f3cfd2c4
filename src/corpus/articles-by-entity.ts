import type { Article } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import { sortArticles } from '../search/sort-articles.ts';
import { pushTo } from '../text/push-to.ts';
import type { Corpus } from './corpus.ts';
import { rememberByCorpus } from './remember-by-corpus.ts';

/** By entity id: the articles that mention it, the newest first, then by id. */
export const articlesByEntity = rememberByCorpus(
  ({ articles }: Corpus): ReadonlyMap<string, readonly Article[]> => {
    const found = new Map<string, Article[]>();
    for (const article of sortArticles([...articles.values()], 'newest'))
      for (const { id } of article.entities) pushTo(found, id, article);
    return found;
  },
);

/** Every mention of an entity: of the newest article first, in each in reading order. */
export function mentionsOf(corpus: Corpus, entityId: string): Mention[] {
  const articles = articlesByEntity(corpus).get(entityId)!;
  return articles.flatMap(({ entities }) => entities.find(({ id }) => id === entityId)!.mentions);
}
