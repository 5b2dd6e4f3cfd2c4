import type { Article, ArticleSummary } from '../model/article.ts';
import type { ArticleEntity, EntityCount } from '../model/entity.ts';

/** A row names at most this many entities: what it is about, not everybody in it. */
const MOST_ENTITIES = 10;

/** An article as a row of a list: everything but the text. */
export function summarize(article: Article): ArticleSummary {
  const { id, title, titleOrigin, lead, authors, source, language, published, url, wordCount, story, links } =
    article;
  const row = {
    id,
    title,
    titleOrigin,
    lead,
    authors,
    source,
    language,
    published,
    url,
    wordCount,
    story,
    links,
  };
  const { count, canonical } = article.duplicates;
  const entities = article.entities.slice(0, MOST_ENTITIES).map(countMentions);
  return { ...row, duplicates: { count, canonical }, entities };
}

function countMentions({ id, type, name, mentions }: ArticleEntity): EntityCount {
  return { id, type, name, mentions: mentions.length };
}
