import { parsePerson } from '../entities/resolve/person-name.ts';
import type { Article } from '../model/article.ts';
import type { ArticleEntity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import { pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { findQuotes, type FoundQuote } from '../quotes/find-quotes.ts';
import type { Named } from '../quotes/quotable-article.ts';

/** By article id: its quotes in reading order, with the speakers as the entities that the article mentions. */
export function* findQuotesOfArticles(articles: readonly Article[]): Pieces<Map<string, readonly Quote[]>> {
  return new Map(yield* pieceByPiece(articles, (article) => [article.id, quotesOf(article)] as const));
}

function quotesOf(article: Article): Quote[] {
  const { text, paragraphs, entities } = article;
  const mentions = entities.flatMap(namedIn).sort((a, b) => a.range[0] - b.range[0]);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return findQuotes({ text, paragraphs, mentions }).map((found) => quoteOf(article, found, byId));
}

function namedIn({ id, type, name, mentions }: ArticleEntity): Named[] {
  const sex = type === 'person' ? parsePerson(name).sex : null;
  return mentions
    .filter(({ field }) => field === 'text')
    .map(({ range }) => ({ range, entity: id, type, sex }));
}

function quoteOf(
  { id: articleId, text }: Article,
  { parts, kind, speaker, cue, paragraph }: FoundQuote,
  entities: ReadonlyMap<string, ArticleEntity>,
): Quote {
  return {
    articleId,
    text: parts.map(([start, end]) => text.slice(start, end)).join(' '),
    range: [parts[0]![0], parts.at(-1)![1]],
    parts: [...parts],
    kind,
    speaker: {
      text: text.slice(...speaker.range),
      range: speaker.range,
      via: speaker.via,
      entity: speaker.entity === null ? null : refTo(entities.get(speaker.entity)!),
    },
    cue: { text: text.slice(...cue), range: cue },
    paragraph,
    link: `/articles/${articleId}#p${paragraph}`,
  };
}

const refTo = ({ id, type, name }: ArticleEntity): Quote['speaker']['entity'] => ({ id, type, name });
