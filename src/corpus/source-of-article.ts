import { mapSource } from '../clean/map-source.ts';
import type { Article } from '../model/article.ts';
import type { ArticleSource } from '../model/article-source.ts';
import { extensionOf } from '../read/read-named.ts';
import type { Corpus } from './corpus.ts';

/** What an article was made from. The map is worked out when it is asked for: it would double what a corpus holds. */
export function sourceOfArticle({ documents }: Corpus, { id, path, quality }: Article): ArticleSource {
  const document = documents.get(id)!;
  const { given, raw } = document;
  const format = extensionOf(path).extension.slice(1);
  return {
    id,
    path,
    format,
    given,
    raw,
    removed: quality.removed,
    map: mapSource(document, quality.removed),
  };
}
