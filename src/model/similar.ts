import { z } from 'zod';
import { ArticleSummary } from './article.ts';
import { EntityCount } from './entity.ts';
import { listOf } from './page.ts';
import { list } from './params.ts';
import { filterShape, pagingShape, queryShape } from './search.ts';

/** The parameters of `/articles/{id}/similar`. */
export const SimilarParams = z.strictObject({
  ...filterShape,
  collapse: queryShape.collapse,
  ...pagingShape,
  fields: list('The keys of a row to answer; `-key` leaves one out. `id` always stays.', [
    'title',
    'because',
  ]),
});
export type SimilarParams = z.output<typeof SimilarParams>;

const part = z.number().meta({ description: 'What it added to the score.', examples: [0.12] });

export const Because = z
  .object({
    terms: z
      .array(
        z.object({
          term: z.string().meta({ description: 'As the article asked about has it.', examples: ['talks'] }),
          score: part,
        }),
      )
      .meta({ description: 'The words both have, in any form; what adds most first.' }),
    entities: z
      .array(EntityCount.omit({ mentions: true }).extend({ score: part }))
      .meta({ description: 'The entities both mention; what adds most first.' }),
  })
  .meta({
    id: 'Because',
    description: 'What two articles share. The parts add up to the score.',
  });
export type Because = z.output<typeof Because>;

export const SimilarArticle = ArticleSummary.extend({
  score: z.number().meta({
    description:
      'How much of what tells the article apart the other shares; about 1 for a text that says the same.',
    examples: [0.42],
  }),
  because: Because,
});
export type SimilarArticle = z.output<typeof SimilarArticle>;

const Row = SimilarArticle.partial().required({ id: true }).meta({
  id: 'SimilarArticle',
  description:
    'An article that shares weighty words and entities. Every key is present unless `fields` leaves it out; `id` always is.',
});

export const SimilarList = listOf(Row, 'SimilarList', 'A page of similar articles, the most similar first.');
export type SimilarList = z.output<typeof SimilarList>;
