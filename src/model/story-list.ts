import { z } from 'zod';
import { listOf } from './page.ts';
import { choice, list, wholeNumber } from './params.ts';
import { filterShape, pagingShape } from './search.ts';
import { Story } from './story.ts';

const { from, to, source, entity } = filterShape;

/** The parameters of `/stories`. A story fits where one of its articles passes all filters. */
export const StoryListParams = z.strictObject({
  q: z
    .string()
    .max(200)
    .default('')
    .meta({
      default: '',
      description: 'Words of which each begins a word of the title, the label or an entity; empty for all.',
      examples: ['lavrov'],
    }),
  from,
  to,
  source,
  entity,
  min: wholeNumber(2, 1_000_000_000, 2, 'The fewest articles, copies left out.'),
  sort: choice(
    ['latest', 'size', 'earliest'],
    'latest',
    'The story with the latest article first, with the most articles, or with the earliest; undated ones last.',
  ),
  ...pagingShape,
});
export type StoryListParams = z.output<typeof StoryListParams>;

/** The path of one story. Any text is looked up. */
export const StoryParams = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(1024)
    .meta({
      description: "The story's id, or the id of any of its articles, which leads to it.",
      examples: ['000-8f67c9f0b1cc3016'],
    }),
});

/** The parameters of `/stories/{id}/articles`. */
export const StoryArticlesParams = z.strictObject({
  sort: choice(['oldest', 'newest'], 'oldest', 'The order of time; undated articles come last.'),
  ...pagingShape,
  fields: list('The keys of a row to answer; `-key` leaves one out. `id` always stays.', ['id', 'title']),
});
export type StoryArticlesParams = z.output<typeof StoryArticlesParams>;

export const StoryList = listOf(Story, 'StoryList', 'A page of stories.');
export type StoryList = z.output<typeof StoryList>;
