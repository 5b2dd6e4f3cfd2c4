import { z } from 'zod';
import { Article } from './article.ts';
import { listOf } from './page.ts';
import { flag, wholeNumber } from './params.ts';
import { pagingShape } from './search.ts';

/** The most changes on one page. */
const MOST_CHANGES = 1000;

/** What happened to one article. */
export const Change = z
  .object({
    type: z.enum(['upsert', 'merge', 'delete']).meta({
      description:
        '`upsert`: the article is new, or answered differently in any part. `merge`: it is now a copy of `into` ' +
        '(always after its own upsert). `delete`: it is gone.',
    }),
    id: z.string().meta({ description: 'The article.', examples: ['002-175e92e2922cc121'] }),
    into: z
      .string()
      .nullable()
      .meta({ description: 'Of a merge: the canonical article that it is a copy of; else null.' }),
    contentHash: z
      .string()
      .nullable()
      .meta({ description: 'SHA-256 of title, lead and text: did the words change? Null of what is gone.' }),
    article: Article.optional().meta({ description: 'Of an upsert, where `articles=true` asks for it.' }),
  })
  .meta({ id: 'Change', description: 'What happened to one article.' });
export type Change = z.output<typeof Change>;

const since = z
  .string()
  .regex(/^\w{1,64}$/, 'Expected a corpusVersion')
  .optional()
  .meta({
    description:
      'The generation that the caller has: the `corpusVersion` of any earlier answer. Without it everything is new.',
  });

const articles = flag('Whether each upsert carries the article whole.');

export const ChangeListParams = z.strictObject({
  since,
  articles,
  ...pagingShape,
  limit: wholeNumber(1, MOST_CHANGES, 100, 'Changes a page.'),
});

export const ChangeStreamParams = z.strictObject({ since, articles });
export type ChangeStreamParams = z.output<typeof ChangeStreamParams>;

export const ChangeList = listOf(
  Change,
  'ChangeList',
  'What happened since a generation; `meta` names the new one.',
);
export type ChangeList = z.output<typeof ChangeList>;
