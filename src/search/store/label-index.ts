import type { Article } from '../../model/article.ts';
import { nameKey } from './name-index.ts';

/** A source, an author or a language, and the articles that have it, by number. */
export interface Label {
  /** What equals it as a whole, besides its words. */
  readonly id: string;
  /** The terms of its words. */
  readonly terms: ReadonlySet<string>;
  readonly articles: readonly number[];
}

/** The sources, authors and languages of a corpus, for `source:`, `author:` and `language:`. */
export interface LabelIndex {
  readonly source: readonly Label[];
  readonly author: readonly Label[];
  readonly language: readonly Label[];
}

/** Collects the labels. Articles are numbered as they stand in the list. */
export function createLabelIndex(articles: readonly Article[]): LabelIndex {
  return {
    source: collect(articles, ({ source }) => (source ? [[source.id, source.name ?? source.id]] : [])),
    author: collect(articles, ({ authors }) => authors.map((author) => [author, author])),
    language: collect(articles, ({ language }) => (language === null ? [] : [[language, language]])),
  };
}

function collect(
  articles: readonly Article[],
  labelsOf: (article: Article) => readonly (readonly [id: string, name: string])[],
): Label[] {
  const found = new Map<string, { id: string; terms: Set<string>; articles: number[] }>();
  articles.forEach((article, number) => {
    for (const [id, name] of labelsOf(article)) {
      const label = found.get(id) ?? { id, terms: new Set<string>(), articles: [] };
      for (const term of nameKey(name).split(' ')) label.terms.add(term);
      label.articles.push(number);
      found.set(id, label);
    }
  });
  return [...found.values()];
}
