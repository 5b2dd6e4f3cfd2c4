import { z } from 'zod';

const count = (description: string) =>
  z
    .int()
    .min(0)
    .meta({ description, examples: [1] });

/** What became of one file since it was last read. */
export const FileChange = z
  .object({
    path: z.string().meta({ description: 'The path below the corpus folder.', examples: ['2015/talks.txt'] }),
    what: z.enum(['added', 'changed', 'removed', 'rejected']).meta({
      description: '`rejected`: it is new or changed, and nothing in it can be served.',
    }),
    documents: count('Documents that are served from it now.'),
    reasons: z
      .array(z.string())
      .meta({ description: 'Why it, or records in it, are rejected: what was expected, found, and to do.' }),
  })
  .meta({ id: 'FileChange', description: 'A file that is not as it was when it was last read.' });
export type FileChange = z.output<typeof FileChange>;

/** What a reload found in the folder. */
export const ReloadReport = z
  .object({
    corpusVersion: z.string().meta({ description: 'The generation that is served now.' }),
    previous: z.string().nullable().meta({
      description:
        'The generation that was served before; the same where nothing changed, null at the start.',
    }),
    files: z.object({
      added: count('Files that were not there before.'),
      changed: count('Files that say something else now.'),
      removed: count('Files that are gone.'),
      rejected: count('Files, new or changed, of which nothing can be served.'),
      unchanged: count('Files that say what they said.'),
    }),
    data: z.array(FileChange).meta({ description: 'Every file that is not as it was, by path.' }),
  })
  .meta({ id: 'ReloadReport', description: 'What happened to each file since the folder was last read.' });
export type ReloadReport = z.output<typeof ReloadReport>;
