import { z } from 'zod';
import { ListMeta } from './page.ts';
import { choice, wholeNumber } from './params.ts';
import { hitTotal, QueryEcho, queryShape } from './search.ts';

export const INTERVALS = ['day', 'week', 'month', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** What a timeline can be split by. */
export const SPLITS = ['source', 'entity', 'type'] as const;

const { sort: _, ...asked } = queryShape;

/** The parameters of `/timeline`: what `/search` asks, without what only orders and shapes hits. */
export const TimelineParams = z.strictObject({
  ...asked,
  interval: choice(INTERVALS, 'month', 'The length of a step, in UTC; weeks begin on Monday (ISO 8601).'),
  by: z
    .enum(SPLITS)
    .optional()
    .meta({
      description: 'Also count each step by source, entity or type of entity: the most frequent over all.',
      examples: ['source'],
    }),
  series: wholeNumber(1, 50, 5, 'The most values that `by` shows.'),
});
export type TimelineParams = z.output<typeof TimelineParams>;

export const Step = z
  .object({
    from: z.string().meta({ description: 'The first day.', examples: ['2015-10-01'] }),
    to: z.string().meta({ description: 'The last day, included.', examples: ['2015-10-31'] }),
    count: z.int().min(0).meta({ description: 'Hits published in it.' }),
  })
  .meta({ id: 'Step', description: 'A stretch of time and its hits.' });

export const Series = z
  .object({
    value: z.string().meta({ description: 'What a filter takes.', examples: ['middleeasteye-net'] }),
    label: z.string().meta({ examples: ['Middle East Eye'] }),
    count: z.int().meta({ description: 'Hits with this value in all steps.' }),
    counts: z.array(z.int()).meta({ description: 'The same, step by step, in the order of `data`.' }),
  })
  .meta({ id: 'Series', description: 'How often a value was met, step by step.' });

export const Timeline = z
  .object({
    data: z.array(Step).meta({
      description:
        'Without gaps, from `from` to `to` where they are given, else from the first hit to the last.',
    }),
    total: hitTotal.meta({ description: 'The same as of /search: all steps, and `undated` and `vague`.' }),
    undated: z.int().min(0).meta({ description: 'Hits without a date, in no step.' }),
    vague: z.int().min(0).meta({
      description: 'Hits in no step because less is known of their date than a step: a year, for months.',
    }),
    series: z.array(Series).meta({ description: 'With `by`: the most frequent values first.' }),
    other: z.int().min(0).meta({ description: 'With `by`: values that are not shown.' }),
    missing: z.int().min(0).meta({ description: 'With `by`: hits in the steps that have no value.' }),
    meta: ListMeta.extend({
      query: QueryEcho.extend({ interval: z.enum(INTERVALS), by: z.enum(SPLITS).nullable() }),
    }),
  })
  .meta({
    id: 'Timeline',
    description: 'Hits by time. All steps, `undated` and `vague` add up to the total.',
  });
export type Timeline = z.output<typeof Timeline>;
