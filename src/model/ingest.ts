import { z } from 'zod';

/** A file or record that could not be served, with the reason in words. */
export const Rejected = z
  .object({
    path: z
      .string()
      .meta({ description: 'The path below the corpus folder.', examples: ['2015/broken.txt'] }),
    record: z
      .int()
      .nullable()
      .meta({ description: 'The record in the file, counted from 1; null for a whole file.' }),
    code: z
      .enum([
        'not-a-file',
        'too-large',
        'encoding',
        'binary',
        'empty',
        'syntax',
        'shape',
        'unreadable',
        'changed',
        'format',
        'no-article',
      ])
      .meta({ description: 'The kind of reason.' }),
    reason: z.string().meta({
      description: 'What was expected, what was found, and what to do.',
      examples: ['Expected UTF-8 text; byte 17 is not. Save the file as UTF-8.'],
    }),
  })
  .meta({ id: 'Rejected', description: 'A file or record that is not served, and why.' });
export type Rejected = z.output<typeof Rejected>;

/** Something about a served article that its reader or the operator should know. */
export const IngestWarning = z
  .object({
    path: z.string().meta({ description: 'The path below the corpus folder.' }),
    code: z.string().meta({ description: 'The kind of warning.', examples: ['id-clash'] }),
    detail: z.string().meta({ description: 'What happened, in one sentence.' }),
  })
  .meta({ id: 'IngestWarning', description: 'A remark on a document that is served all the same.' });
export type IngestWarning = z.output<typeof IngestWarning>;
