import type { Article } from '../../model/article.ts';
import type { IngestItem, IngestReport } from '../../model/ingest-report.ts';
import { articleLinks } from '../article-links.ts';
import type { Corpus } from '../corpus.ts';
import { Refused } from './refused.ts';
import type { Stored } from './store-article.ts';

/** What was done for one article, or why nothing was. */
export type Outcome = Stored | Refused;

/** Tells of each outcome what the generation that has it makes of it. */
export function ingestReport(
  outcomes: readonly Outcome[],
  corpus: Corpus,
  previous: string | null,
): IngestReport {
  const paths = new Set(outcomes.map((outcome) => ('path' in outcome ? outcome.path : null)));
  const articles = [...corpus.articles.values()].filter(({ path }) => paths.has(path));
  const byPath = new Map(articles.map((article) => [article.path, article]));
  const data = outcomes.map((outcome, index) =>
    outcome instanceof Refused
      ? rejection(index, outcome)
      : acceptance(index, outcome, { article: byPath.get(outcome.path), corpus }),
  );
  const count = (is: (item: IngestItem) => boolean): number => data.filter(is).length;
  return {
    corpusVersion: corpus.version,
    previous,
    counts: {
      accepted: count(({ outcome }) => outcome !== 'rejected'),
      duplicates: count(({ duplicateOf }) => duplicateOf !== null),
      rejected: count(({ outcome }) => outcome === 'rejected'),
    },
    data,
  };
}

const NOTHING = { id: null, location: null, path: null, duplicateOf: null, warnings: [] } as const;

function rejection(index: number, { code, message }: Refused): IngestItem {
  return { ...NOTHING, warnings: [], index, outcome: 'rejected', code, reason: message };
}

interface Served {
  /** Undefined of what was deleted. */
  readonly article: Article | undefined;
  readonly corpus: Corpus;
}

function acceptance(index: number, { outcome, path, warnings }: Stored, served: Served): IngestItem {
  const { article, corpus } = served;
  return {
    index,
    outcome,
    id: article?.id ?? null,
    location: article === undefined ? null : articleLinks(article.id).self,
    path,
    duplicateOf: article === undefined ? null : originalOf(article, corpus),
    warnings: [...warnings, ...(article?.quality.warnings ?? [])].map(({ code, detail }) => ({
      code,
      detail,
    })),
    code: null,
    reason: null,
  };
}

/** The canonical article, and how this one is a copy of it; null of one that is none. */
function originalOf({ id, duplicates }: Article, { groups }: Corpus): IngestItem['duplicateOf'] {
  const { canonical } = duplicates;
  const copy = groups.get(canonical)?.copies.find((one) => one.id === id);
  return copy === undefined ? null : { id: canonical, method: copy.method };
}
