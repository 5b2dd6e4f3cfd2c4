import type { Article, ArticleSummary } from '../model/article.ts';
import type { ArticleEntity, EntityCount } from '../model/entity.ts';

/** A row names at most this many entities: what it is about, not everybody in it. */
const MOST_ENTITIES = 10;

/** An article as a row of a list: everything but the text. */
export function summarize(article: Article): ArticleSummary {
  const { id, title, titleOrigin, lead, authors, source, language, published, url, wordCount, story, links } =
    article;
  return {
    ...{ id, title, titleOrigin, lead, authors, source, language, published, url, wordCount, story, links },
    duplicates: { count: article.duplicates.count, canonical: article.duplicates.canonical },
    entities: article.entities.slice(0, MOST_ENTITIES).map(countMentions),
  };
}

function countMentions({ id, type, name, mentions }: ArticleEntity): EntityCount {
  return { id, type, name, mentions: mentions.length };
}
