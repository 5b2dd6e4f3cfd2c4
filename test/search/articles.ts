import { loadTagger } from '../../src/corpus/mentions/load-tagger.ts';
import { articleLinks } from '../../src/corpus/article-links.ts';
import { cleanDocument } from '../../src/clean/clean-document.ts';
import { entityLinks } from '../../src/entities/resolve/entity-links.ts';
import { tagArticle } from '../../src/entities/tag-article.ts';
import { resolveEntities } from '../../src/entities/resolve.ts';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { SearchRequest } from '../../src/search/search-index.ts';
import { seedDocuments } from '../seeds.ts';

/** A small corpus to search. */
export interface TestCorpus {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
}

/** An article with what a case needs; paragraphs are parted by empty lines. */
export function articleOf(id: string, parts: Partial<Article> = {}): Article {
  const text = parts.text ?? '';
  return {
    id,
    givenId: null,
    path: `${id}.txt`,
    title: '',
    titleOrigin: 'given',
    lead: null,
    text,
    paragraphs: paragraphsOf(text),
    authors: [],
    dateline: null,
    source: null,
    url: null,
    published: { value: null, precision: 'unknown', basis: null },
    language: 'en',
    wordCount: 0,
    readingMinutes: 0,
    contentHash: '',
    quality: { removed: [], warnings: [] },
    duplicates: { count: 0, canonical: id, copies: [], origin: 'found' as const },
    story: null,
    entities: [],
    links: articleLinks(id),
    ...parts,
  };
}

function paragraphsOf(text: string): Article['paragraphs'] {
  let at = 0;
  return text.split('\n\n').map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { kind: 'body', range: [start, start + paragraph.length], text: paragraph };
  });
}

/** Articles with the entities that the recogniser finds in them. */
export function withEntities(articles: readonly Article[]): TestCorpus {
  const found = resolveEntities(
    articles.map((article) => ({ ...article, mentions: tagArticle(article, loadTagger()) })),
  );
  return {
    articles: articles.map((article) => ({ ...article, entities: [...found.byArticle.get(article.id)!] })),
    entities: found.entities,
  };
}

type Names = readonly (readonly [text: string, count: number])[];

/** An entity with its names, the first its own, and how often each is written; `articles` mention it. */
export function entityOf(
  id: string,
  articles: number,
  names: Names,
  alsoKnownAs: readonly string[] = [],
): Entity {
  return {
    id,
    type: id.slice(0, id.indexOf('/')) as Entity['type'],
    name: names[0]![0],
    aliases: names.map(([text, count]) => ({ text, count })),
    alsoKnownAs: [...alsoKnownAs],
    counts: { articles, mentions: names.reduce((sum, [, count]) => sum + count, 0) },
    first: null,
    last: null,
    externalIds: {},
    related: [],
    origin: 'recognised',
    confidence: 1,
    links: entityLinks(id),
  };
}

/** The five seeds, cleaned and with their entities; their ids are 000 to 004. */
export const seedCorpus: TestCorpus = withEntities(
  seedDocuments.map((document) => {
    const id = document.path.slice(0, 3);
    return articleOf(id, cleanDocument(document, { source: null, dateFrom: null }));
  }),
);

const ANY = { include: [], exclude: [] };

/** What `/search` asks where nothing else is said. */
export function requestOf(q: string, changes: Partial<SearchRequest> = {}): SearchRequest {
  return {
    q,
    in: ['title', 'lead', 'text'],
    match: 'auto',
    fuzzy: 'auto',
    expand: 'on',
    strict: false,
    sort: 'relevance',
    collapse: 'duplicates',
    limit: 20,
    offset: 0,
    facets: [],
    facetLimit: 10,
    facetMode: 'conjunctive',
    facetQuery: '',
    highlight: 'on',
    snippets: 3,
    snippetLength: 160,
    tag: 'mark',
    explain: false,
    filters: {
      from: null,
      to: null,
      undated: 'include',
      source: ANY,
      language: ANY,
      author: ANY,
      entity: ANY,
      type: ANY,
      story: ANY,
    },
    ...changes,
  };
}
