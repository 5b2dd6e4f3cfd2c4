import { z } from 'zod';
import { Article } from './article.ts';
import { listOf } from './page.ts';
import { list } from './params.ts';

/** The most articles of one request. */
export const MOST_IN_BATCH = 1000;

/** The body of `POST /articles/batch`. */
export const ArticleBatchParams = z
  .strictObject({
    ids: z
      .array(z.string().min(1, 'Expected an id').max(1024), { error: 'Expected a list of ids' })
      .min(1, 'Expected at least one id')
      .max(MOST_IN_BATCH)
      .meta({ description: `The ids of articles, 1 to ${MOST_IN_BATCH}; their order is kept.` }),
    fields: list('The keys of an article to answer; `-key` leaves one out. `id` always stays.', [
      'id',
      'title',
      '-text',
    ]),
  })
  .meta({
    id: 'ArticleBatchRequest',
    description: 'Which articles, and what of them.',
    examples: [{ ids: ['002-175e92e2922cc121', 'no-such-article'], fields: ['title', 'published'] }],
  });
export type ArticleBatchParams = z.output<typeof ArticleBatchParams>;

const Row = Article.partial().required({ id: true }).meta({
  id: 'ArticleOfBatch',
  description: 'One news article. Every key is present unless `fields` leaves it out; `id` always is.',
});

export const ArticleBatch = listOf(Row, 'ArticleBatch', 'Articles in the order of their ids: one page.')
  .extend({
    missing: z.array(z.string()).meta({ description: 'The ids that no article has, in the order asked.' }),
  })
  .meta({ id: 'ArticleBatch', description: 'Articles in the order asked, and the ids that no article has.' });
export type ArticleBatch = z.output<typeof ArticleBatch>;
