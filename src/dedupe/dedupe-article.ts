import type { Article } from '../model/article.ts';

/** What finding duplicates needs to know of a cleaned article. */
export type DedupeArticle = Pick<
  Article,
  'id' | 'path' | 'title' | 'lead' | 'paragraphs' | 'wordCount' | 'source' | 'published' | 'url'
>;
