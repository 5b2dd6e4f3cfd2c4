import type { Article } from '../../model/article.ts';
import type { EntityType } from '../../model/entity.ts';
import type { FacetName } from '../../model/search.ts';
import { fold } from '../../text/fold.ts';
import { isoPeriod } from '../../text/iso-period.ts';
import { type Column, createColumn, type ColumnValue } from './column.ts';

/** What filters and facets read of the articles, in columns; articles are numbered as they stand in the list. */
export interface Columns {
  readonly articles: number;
  /** When each was published, in milliseconds since 1970; NaN for undated. */
  readonly published: Float64Array;
  readonly byName: Readonly<Record<ColumnName, Column>>;
}

/** Every facet, and what is filtered without being counted. */
export type ColumnName = FacetName | 'entity' | 'type';

/** Reads each article once. `entityNames` tells names by entity id; an entity without one is labelled by its id. */
export function createColumns(
  articles: readonly Article[],
  entityNames: ReadonlyMap<string, string>,
): Columns {
  const titles = storyTitles(articles);
  const column = (valuesOf: (article: Article) => readonly ColumnValue[]) => createColumn(articles, valuesOf);
  const entitiesOf = (type: EntityType) =>
    column(({ entities }) =>
      entities
        .filter((entity) => entity.type === type)
        .map(({ id }) => ({ key: id, value: id, label: entityNames.get(id) ?? id })),
    );
  return {
    articles: articles.length,
    published: Float64Array.from(articles, (article) => publishedAt(article) ?? NaN),
    byName: {
      source: column(({ source }) =>
        source ? [{ key: source.id, value: source.id, label: source.name ?? source.id }] : [],
      ),
      language: column(({ language }) => (language === null ? [] : [same(language)])),
      author: column(({ authors }) => authors.map((author) => ({ ...same(author), key: fold(author) }))),
      'entity.person': entitiesOf('person'),
      'entity.organization': entitiesOf('organization'),
      'entity.place': entitiesOf('place'),
      entity: column(({ entities }) => entities.map(({ id }) => same(id))),
      type: column(({ entities }) => entities.map(({ type }) => same(type))),
      story: column(({ story }) =>
        story ? [{ key: story.id, value: story.id, label: titles.get(story.id)! }] : [],
      ),
      year: column((article) => period(article, 'YYYY'.length)),
      month: column((article) => period(article, 'YYYY-MM'.length)),
    },
  };
}

/** When an article was published, in milliseconds since 1970: the first moment of what is known; null for undated. */
export function publishedAt({ published }: Article): number | null {
  return published.value === null ? null : (isoPeriod(published.value)?.start ?? null);
}

function same(value: string): ColumnValue {
  return { key: value, value, label: value };
}

/** In UTC, as the filters count; nothing where the date is not known so far. */
function period(article: Article, length: number): ColumnValue[] {
  const at = publishedAt(article);
  if (at === null || article.published.value!.length < length) return [];
  return [same(new Date(at).toISOString().slice(0, length))];
}

/** A story is shown by the title of the article that stands for it; where none does, of the first. */
function storyTitles(articles: readonly Article[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { story, title } of articles)
    if (story && (story.representative || !titles.has(story.id))) titles.set(story.id, title);
  return titles;
}
