import type { Article } from '../model/article.ts';
import type { Story } from '../model/story.ts';
import type { StoryListParams } from '../model/story-list.ts';
import type { Filters, ValueFilter } from '../search/search-index.ts';
import { compareText } from '../text/compare.ts';
import { words } from '../text/words.ts';
import type { Corpus } from './corpus.ts';

/** What stories are asked for, with every filter decided. */
export interface StoryQuery extends Pick<StoryListParams, 'q' | 'min' | 'sort'> {
  readonly filters: Pick<Filters, 'from' | 'to' | 'source' | 'entity'>;
}

/** The stories of a corpus that fit, in the order asked for; ties by id. */
export function listStories(corpus: Corpus, { q, min, sort, filters }: StoryQuery): Story[] {
  const asked = termsOf(q);
  return [...corpus.stories.values()]
    .filter((story) => story.counts.unique >= min)
    .filter((story) => q.trim() === '' || (asked.length > 0 && tellsOf(story, asked)))
    .filter((story) => story.articles.some((id) => passes(corpus.articles.get(id)!, filters)))
    .sort((a, b) => ORDERS[sort](a, b) || compareText(a.id, b.id));
}

/** All articles of a story, copies included, in the order of time; undated ones last either way, then by id. */
export function articlesOf(story: Story, corpus: Corpus, order: 'oldest' | 'newest'): Article[] {
  const articles = story.articles.map((id) => corpus.articles.get(id)!);
  if (order === 'oldest') return articles;
  return articles.sort((a, b) => latestFirst(a.published.value, b.published.value));
}

const ORDERS: Readonly<Record<StoryQuery['sort'], (a: Story, b: Story) => number>> = {
  latest: (a, b) => latestFirst(a.latest, b.latest),
  size: (a, b) => b.counts.unique - a.counts.unique,
  earliest: (a, b) => undatedLast(a.earliest, b.earliest) || compareText(`${a.earliest}`, `${b.earliest}`),
};

const latestFirst = (a: string | null, b: string | null): number =>
  undatedLast(a, b) || compareText(`${b}`, `${a}`);

const undatedLast = (a: string | null, b: string | null): number => Number(a === null) - Number(b === null);

function termsOf(text: string): string[] {
  return words(text, { query: true }).map(({ term }) => term.toLowerCase());
}

function tellsOf({ title, label, entities }: Story, asked: readonly string[]): boolean {
  const told = termsOf([title, label, ...entities.map(({ name }) => name)].join('\n'));
  return asked.every((word) => told.some((term) => term.startsWith(word)));
}

function passes({ published, source, entities }: Article, filters: StoryQuery['filters']): boolean {
  return (
    isWithin(published.value, filters) &&
    hasValues(source === null ? [] : [source.id], filters.source) &&
    hasValues(
      entities.map(({ id }) => id),
      filters.entity,
    )
  );
}

/** An undated article lies in no period. */
function isWithin(date: string | null, { from, to }: Pick<Filters, 'from' | 'to'>): boolean {
  if (from === null && to === null) return true;
  const at = date === null ? NaN : Date.parse(date);
  const first = from === null ? -Infinity : Date.parse(from);
  const last = to === null ? Infinity : Date.parse(to);
  return at >= first && at <= last;
}

/** `null` among the values asked for stands for none at all. */
function hasValues(values: readonly string[], { include, exclude }: ValueFilter): boolean {
  const has = (asked: string | null): boolean =>
    asked === null ? values.length === 0 : values.includes(asked);
  return (include.length === 0 || include.some(has)) && !exclude.some(has);
}
