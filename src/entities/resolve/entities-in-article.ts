import type { ArticleEntity, Entity } from '../../model/entity.ts';
import type { ResolvableArticle } from './cluster.ts';
import { recalling } from './recalling.ts';
import { sentenceFinder } from './sentence-of.ts';

/** Who and where an article mentions, given whom each of its mentions means; the most mentioned first, then by id. */
export type EntitiesInArticle = (article: ResolvableArticle, meant: readonly Entity[]) => ArticleEntity[];

/** Knows what it told the last time: the very same list, where the article says the same of the same. */
export function createEntitiesInArticle(): EntitiesInArticle {
  const known = recalling((): { last: Known | null } => ({ last: null }));
  return (article, meant) => {
    const place = known(article);
    if (place.last === null || !place.last.meant.every((entity, at) => isSame(entity, meant[at]!)))
      place.last = { meant, entities: entitiesIn(article, meant) };
    return place.last.entities;
  };
}

interface Known {
  readonly meant: readonly Entity[];
  readonly entities: ArticleEntity[];
}

/** As far as an article tells of it. */
function isSame(a: Entity, b: Entity): boolean {
  return a === b || (a.id === b.id && a.name === b.name);
}

function entitiesIn(article: ResolvableArticle, meant: readonly Entity[]): ArticleEntity[] {
  const sentenceOf = sentenceFinder(article);
  const found = new Map<Entity, ArticleEntity>();
  for (const [at, mention] of article.mentions.entries()) {
    const { field, range, text, confidence } = mention;
    const { id, type, name } = meant[at]!;
    const entry = found.get(meant[at]!) ?? { id, type, name, mentions: [] };
    entry.mentions.push({
      articleId: article.id,
      field,
      range,
      text,
      sentence: sentenceOf(mention),
      confidence,
    });
    found.set(meant[at]!, entry);
  }
  return [...found.values()].sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}
