import type { Corpus } from '../../corpus/corpus.ts';
import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { unknownArticle, unknownEntity } from '../problems/unknown-id.ts';

/** The article of an id; 404 where there is none. */
export function knownArticle(corpus: Corpus, id: string): Article {
  const article = corpus.articles.get(id);
  if (article === undefined) throw unknownArticle(id, corpus);
  return article;
}

/** The entity of a path; 404 where there is none. */
export function knownEntity(
  corpus: Corpus,
  { type, slug }: { readonly type: string; readonly slug: string },
): Entity {
  const entity = corpus.entities.get(`${type}/${slug}`);
  if (entity === undefined) throw unknownEntity(`${type}/${slug}`, corpus);
  return entity;
}
