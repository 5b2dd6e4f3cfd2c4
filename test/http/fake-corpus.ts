import { articleLinks } from '../../src/corpus/article-links.ts';
import { entityLinks } from '../../src/entities/resolve/entity-links.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Story } from '../../src/model/story.ts';
import { QueryError, type SearchRequest } from '../../src/search/search-index.ts';

const notFaked = (): never => {
  throw new Error('The real corpus has it.');
};

const article = (i: number): Article => {
  const id = `a-${String(i).padStart(3, '0')}`;
  const text = `Lavrov spoke of article ${i}.\n\nHe said no more.`;
  return {
    id,
    givenId: null,
    path: `${id}.txt`,
    title: `Talks <${i}>`,
    titleOrigin: 'given',
    lead: i % 2 ? 'A lead & more' : null,
    text,
    paragraphs: [
      { kind: 'heading', range: [0, 4], text: 'Head # one' },
      { kind: 'caption', range: [0, 4], text: '1. Caption' },
      { kind: 'body', range: [0, text.length], text },
    ],
    authors: ['A. Writer'],
    dateline: i % 4 ? null : { text: 'GENEVA -', place: 'GENEVA', agency: null, date: null },
    source: i % 3 ? null : { id: 'src', name: i % 2 ? 'Source' : null },
    url: i % 2 ? 'https://example.org/x' : null,
    published: { value: i % 2 ? '2015-10-23' : null, precision: i % 2 ? 'day' : 'unknown', basis: null },
    language: 'en',
    wordCount: 9,
    readingMinutes: 1,
    contentHash: 'x',
    quality: { removed: [], warnings: [] },
    duplicates:
      i === 1
        ? {
            count: 1,
            canonical: 'a-001',
            copies: [{ id: 'a-002', path: 'p', method: 'near', score: 0.9, origin: 'found' }],
            origin: 'found',
          }
        : { count: 0, canonical: id, copies: [], origin: 'found' as const },
    story: i === 3 || i === 4 ? { id: 'a-003', articles: 2, sources: 1, representative: i === 3 } : null,
    entities: [
      {
        id: 'person/sergei-lavrov',
        type: 'person',
        name: 'Sergei Lavrov',
        mentions: [
          { articleId: id, field: 'text', range: [0, 6], text: 'Lavrov', sentence: 'x', confidence: 1 },
        ],
      },
    ],
    links: articleLinks(id),
  };
};

const entity: Entity = {
  id: 'person/sergei-lavrov',
  type: 'person',
  name: 'Sergei Lavrov',
  aliases: [{ text: 'Lavrov', count: 3 }],
  alsoKnownAs: [],
  counts: { articles: 3, mentions: 3 },
  first: null,
  last: null,
  externalIds: {},
  related: [],
  origin: 'recognised',
  confidence: 1,
  links: entityLinks('person/sergei-lavrov'),
};

const matches = (id: string, { q }: SearchRequest) => ({
  matched: true,
  matches: [],
  titleHtml: id,
  leadHtml: null,
  textHtml: '',
  query: { parsed: { term: q }, match: 'all' as const, expansions: [] },
  warnings: [],
});
const story: Story = {
  id: 'a-003',
  title: 'Talks <3>',
  label: 'Sergei Lavrov: talks',
  representative: 'a-003',
  earliest: '2015-10-23',
  latest: '2015-10-23',
  counts: { total: 2, unique: 2, duplicates: 0, sources: 1 },
  entities: [{ id: 'person/sergei-lavrov', type: 'person', name: 'Sergei Lavrov', mentions: 2, articles: 2 }],
  articles: ['a-003', 'a-004'],
  links: { self: '/stories/a-003', articles: '/stories/a-003/articles' },
};

export const fakeCorpus = (size = 25, version = 'v1'): Corpus => {
  const articles = new Map(Array.from({ length: size }, (_, i) => article(i)).map((one) => [one.id, one]));
  const search = (request: SearchRequest) => {
    if (request.q === 'boom') throw new Error('secret');
    if (request.q === 'large') throw new QueryError('Too many words.');
    if (request.q === '((') throw new QueryError('A bracket is not closed.', 1);
    const all = [...articles.values()].filter(
      (one) => request.q === '' || one.text.toLowerCase().includes(request.q.toLowerCase()),
    );
    return {
      hits: all.slice(request.offset, request.offset + request.limit).map(({ id, title }) => ({
        id,
        score: 1,
        titleHtml: title.replaceAll('<', '&lt;'),
        missing: [],
        snippets: [
          {
            field: 'text' as const,
            html: '<mark>Lavrov</mark> spoke',
            text: 'Lavrov spoke',
            range: [0, 12] as [number, number],
            paragraph: 2,
            matches: [],
            link: `/articles/${id}#p2`,
          },
        ],
      })),
      total: { value: all.length, articles: all.length < 2 ? all.length : all.length + 1 },
      facets: Object.fromEntries(
        request.facets.map((name) => [name, { buckets: [], other: 0, missing: all.length }]),
      ),
      entities: [entity],
      suggest:
        request.q === 'zzz'
          ? {
              didYouMean: null,
              terms: [],
              relaxed: { q: 'Lavrov', total: 25, dropped: ['zzz', 'yyy'], filters: [] },
            }
          : { didYouMean: { q: 'Lavrov', total: 3 }, terms: [], relaxed: null },
      query: {
        parsed: { term: request.q },
        match: 'all' as const,
        leastShare: 1,
        sort: request.sort,
        expansions: [],
      },
      warnings: [],
    };
  };
  return {
    version,
    articles,
    groups: new Map(),
    documents: new Map(
      [...articles.keys()].map((id) => [id, { path: `${id}.txt`, shared: false, raw: id, given: {} }]),
    ),
    entities: new Map([[entity.id, entity]]),
    quotes: new Map(),
    index: {
      search,
      matches,
      suggest: () => [],
      similar: notFaked,
      timeline: notFaked,
      coverage: notFaked,
      size: { articles: size, terms: 1, tokens: 1 },
    },
    stories: new Map(size > 4 ? [[story.id, story]] : []),
    stats: {
      corpusVersion: version,
      documents: { files: size, read: size, rejected: 0 },
      articles: { total: size, unique: size, duplicates: 0, dated: 0, words: 99 },
      removed: {},
      entities: { person: 1, organization: 0, place: 0 },
      stories: { total: 1, articles: 2 },
      index: { terms: 1, tokens: 1 },
      rejected: [],
      warnings: [],
    },
  };
};
