import { z } from 'zod';
import { ArticleRow } from './article.ts';
import { listOf } from './page.ts';
import { list } from './params.ts';
import { pagingShape, queryShape } from './search.ts';

/** The path of one article. Any text is looked up: what is not an id names no article. */
export const ArticleParams = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(1024)
    .meta({ description: "The article's id.", examples: ['002-175e92e2922cc121'] }),
});

/** The parameters of `/articles`: every filter of `/search`, without what only shapes a hit. */
export const ArticleListParams = z.strictObject({
  ...queryShape,
  ...pagingShape,
  fields: list('The keys of a row to answer; `-key` leaves one out. `id` always stays.', ['id', 'title']),
});
export type ArticleListParams = z.output<typeof ArticleListParams>;

export const ArticleList = listOf(ArticleRow, 'ArticleList', 'A page of articles, without their texts.');
export type ArticleList = z.output<typeof ArticleList>;
