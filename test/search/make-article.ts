import { articleLinks } from '../../src/corpus/article-links.ts';
import type { Article, Paragraph } from '../../src/model/article.ts';

/** What a test says of an article; `text` is cut into paragraphs at empty lines, and one that begins with `# ` is a heading. */
export interface ArticleSketch extends Partial<Omit<Article, 'source' | 'published' | 'entities'>> {
  readonly source?: string | null;
  readonly sourceName?: string;
  readonly published?: string | null;
  /** Entity ids, each mentioned nowhere in particular. */
  readonly entities?: readonly string[];
}

/** An article of which only what matters to a test is said. */
export function makeArticle(sketch: ArticleSketch = {}): Article {
  const id = sketch.id ?? 'a';
  const text = (sketch.text ?? '').replaceAll('# ', '');
  const { source = null, sourceName = null, published = null, entities = [], ...rest } = sketch;
  return {
    id,
    givenId: null,
    path: `${id}.txt`,
    title: 'A title',
    titleOrigin: 'given',
    lead: null,
    paragraphs: paragraphsOf(sketch.text ?? ''),
    authors: [],
    dateline: null,
    url: null,
    language: null,
    wordCount: 0,
    readingMinutes: 0,
    contentHash: '',
    quality: { removed: [], warnings: [] },
    duplicates: { count: 0, canonical: id, copies: [], origin: 'found' as const },
    story: null,
    links: articleLinks(id),
    ...rest,
    text,
    source: source === null ? null : { id: source, name: sourceName },
    published: { value: published, precision: published === null ? 'unknown' : 'day', basis: null },
    entities: entities.map((entity) => ({
      id: entity,
      type: entity.slice(0, entity.indexOf('/')) as 'person',
      name: entity,
      mentions: [],
    })),
  };
}

function paragraphsOf(text: string): Paragraph[] {
  let at = 0;
  return text.split('\n\n').map((written) => {
    const isHeading = written.startsWith('# ');
    const shown = isHeading ? written.slice('# '.length) : written;
    const start = at;
    at += shown.length + '\n\n'.length;
    return { kind: isHeading ? 'heading' : 'body', range: [start, start + shown.length], text: shown };
  });
}
