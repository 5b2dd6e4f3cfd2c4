import type { CoverageRow } from '../search-index.ts';
import { compareText } from '../../text/compare.ts';
import { type Articles, type ArticleSet, members } from '../match/article-set.ts';
import type { IndexData } from '../store/index-data.ts';

/** What was found, to be counted by value. */
export interface FoundArticles {
  /** Every article that matches. */
  readonly articles: ArticleSet;
  /** Those that stand for the hits, by number. */
  readonly hits: Articles;
}

interface Row {
  articles: number;
  hits: number;
  /** The articles with the earliest and the latest date; none where all are undated. */
  first: number | null;
  last: number | null;
}

/** The values of a field over what was found, each with its counts and the dates between which it lies; the most articles first. */
export function countCoverage(
  data: IndexData,
  { articles, hits }: FoundArticles,
  field: 'source' | 'language',
): CoverageRow[] {
  const { written, values, bounds } = data.columns.byName[field];
  const rows = new Map<number | null, Row>();
  const rowOf = (article: number): Row => {
    const value = bounds[article] === bounds[article + 1] ? null : values[bounds[article]!]!;
    const row = rows.get(value) ?? { articles: 0, hits: 0, first: null, last: null };
    rows.set(value, row);
    return row;
  };
  for (const article of members(articles)) addArticle(data, rowOf(article), article);
  for (const article of hits) rowOf(article).hits++;
  const all = Array.from(rows, ([value, row]) => ({
    value: value === null ? null : written[value]!.value,
    label: value === null ? null : written[value]!.label,
    articles: row.articles,
    hits: row.hits,
    first: dateOf(data, row.first),
    last: dateOf(data, row.last),
  }));
  return all.sort((a, b) => b.articles - a.articles || compareText(`${a.value}`, `${b.value}`));
}

function addArticle({ columns, ranks }: IndexData, row: Row, article: number): void {
  row.articles++;
  if (Number.isNaN(columns.published[article])) return;
  if (row.first === null || ranks.oldest[article]! < ranks.oldest[row.first]!) row.first = article;
  if (row.last === null || ranks.newest[article]! < ranks.newest[row.last]!) row.last = article;
}

const dateOf = ({ articles }: IndexData, article: number | null): string | null =>
  article === null ? null : articles[article]!.published.value;
