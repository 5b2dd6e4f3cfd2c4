import type { Article } from '../model/article.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { IngestWarning } from '../model/ingest.ts';
import type { Stats } from '../model/stats.ts';
import type { Story } from '../model/story.ts';
import type { ReadResult } from '../read/read-folder.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { compareText } from '../text/compare.ts';

interface Parts {
  readonly articles: readonly Article[];
  readonly entities: readonly Entity[];
  readonly stories: readonly Story[];
  readonly index: SearchIndex;
}

interface Report {
  readonly read: ReadResult;
  readonly version: string;
  readonly warnings: readonly IngestWarning[];
}

/** What was read, rejected and why, and what is served, counted once when the corpus is built. */
export function countCorpus(
  { articles, entities, stories, index }: Parts,
  { read, version, warnings }: Report,
): Stats {
  const unique = articles.filter((article) => article.duplicates.canonical === article.id).length;
  return {
    corpusVersion: version,
    documents: { files: read.files, read: read.documents.length, rejected: read.rejected.length },
    articles: {
      total: articles.length,
      unique,
      duplicates: articles.length - unique,
      dated: articles.filter((article) => article.published.value !== null).length,
      words: articles.reduce((sum, article) => sum + article.wordCount, 0),
    },
    removed: countRemoved(articles),
    entities: { person: ofType('person'), organization: ofType('organization'), place: ofType('place') },
    stories: {
      total: stories.length,
      articles: stories.reduce((sum, story) => sum + story.counts.total, 0),
    },
    index: { terms: index.size.terms, tokens: index.size.tokens },
    rejected: [...read.rejected],
    warnings: [...warnings, ...articles.flatMap(qualityWarnings)],
  };

  function ofType(type: EntityType): number {
    return entities.filter((entity) => entity.type === type).length;
  }
}

function countRemoved(articles: readonly Article[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { quality } of articles) {
    for (const { kind } of quality.removed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}

function qualityWarnings({ path, quality }: Article): IngestWarning[] {
  return quality.warnings.map(({ code, detail }) => ({ path, code, detail }));
}
