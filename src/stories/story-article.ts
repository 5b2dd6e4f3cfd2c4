import type { Article } from '../model/article.ts';

/** What finding stories needs to know of an article: its words, its day, whose copy it is, and whom it names. */
export type StoryArticle = Pick<
  Article,
  'id' | 'title' | 'titleOrigin' | 'lead' | 'paragraphs' | 'published' | 'source' | 'entities'
> & {
  /** The article that stands for its duplicate group; its own id where it is no copy. */
  readonly canonical: string;
};
