import { parsePerson } from '../entities/resolve/person-name.ts';
import type { Article } from '../model/article.ts';
import type { ArticleEntity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import { pieceByPiece, type Pieces } from '../thread/pieces.ts';
import { findQuotes, type FoundQuote } from '../quotes/find-quotes.ts';
import type { Named } from '../quotes/quotable-article.ts';

/** By article id: its quotes in reading order, with the speakers as the entities that the article mentions. */
export function* findQuotesOfArticles(
  articles: readonly Article[],
  quotesIn: QuotesIn = createQuoteMemory(),
): Pieces<Map<string, readonly Quote[]>> {
  return new Map(yield* pieceByPiece(articles, (article) => [article.id, quotesIn(article)] as const));
}

/** Tells the quotes of one article. */
export type QuotesIn = (article: Article) => readonly Quote[];

/** Knows those of articles that mention the very same, and say the same. */
export function createQuoteMemory(): QuotesIn {
  const known = new WeakMap<Article['entities'], Known>();
  return (article) => {
    const { id, text, paragraphs, entities } = article;
    const last = known.get(entities);
    if (last?.id === id && last.text === text && last.paragraphs === paragraphs) return last.quotes;
    const quotes = quotesOf(article);
    known.set(entities, { id, text, paragraphs, quotes });
    return quotes;
  };
}

interface Known extends Pick<Article, 'id' | 'text' | 'paragraphs'> {
  readonly quotes: readonly Quote[];
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
