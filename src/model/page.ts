import { z } from 'zod';

export const Warning = z
  .object({
    code: z.string().meta({ examples: ['undated-excluded'] }),
    detail: z.string().meta({ description: 'What happened, in one sentence.' }),
    param: z
      .string()
      .nullable()
      .meta({ description: 'The parameter it concerns.', examples: ['from'] }),
  })
  .meta({
    id: 'Warning',
    description: 'Something the caller should know; the answer is right all the same.',
  });
export type Warning = z.output<typeof Warning>;

export const Total = z
  .object({
    value: z
      .int()
      .min(0)
      .meta({ description: 'Rows in all pages together.', examples: [4] }),
    relation: z.literal('eq').meta({ description: 'Always exact.' }),
  })
  .meta({ id: 'Total', description: 'How many rows there are; exact.' });

export const Page = z
  .object({
    limit: z.int().meta({ description: 'Rows a page.', examples: [20] }),
    cursor: z.string().nullable().meta({ description: 'The token of the next page; null on the last.' }),
    next: z.string().nullable().meta({ description: 'The relative URL of the next page.' }),
    prev: z.string().nullable().meta({ description: 'The relative URL of the previous page.' }),
  })
  .meta({ id: 'Page', description: 'Where this page stands.' });
export type Page = z.output<typeof Page>;

const CorpusVersion = z.string().meta({
  description: 'A hash of contents and settings: the same corpus has the same version after a restart.',
  examples: ['3f1c2a9b7d40e65a'],
});

export const ListMeta = z
  .object({
    query: z.record(z.string(), z.unknown()).meta({ description: 'The settings in effect.' }),
    corpusVersion: CorpusVersion,
    warnings: z.array(Warning),
  })
  .meta({ id: 'ListMeta', description: 'The settings in effect and what the caller should know.' });

/** The shape of every list but `/search`: `data`, the exact total, the page and what was asked. */
export function listOf<T extends z.ZodType>(row: T, id: string, description: string) {
  return z.object({ data: z.array(row), total: Total, page: Page, meta: ListMeta }).meta({ id, description });
}
