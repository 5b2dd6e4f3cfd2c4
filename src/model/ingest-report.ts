import { z } from 'zod';
import { DuplicateMethod } from './duplicate.ts';
import { IngestWarning } from './ingest.ts';

/** The most articles of one request. */
export const MOST_SENT = 1000;

/** A field of an article that is sent; what it may be, and how else it may be called, is decided as for files. */
const said = (description: string, ...examples: unknown[]) =>
  z
    .unknown()
    .meta({ type: 'string', description, ...(examples.length > 0 && { examples }) })
    .optional();

/** An article as it is sent: any object whose text the reader of files finds. */
export const ArticleInput = z
  .looseObject({
    text: said('The text. HTML becomes what a reader sees of it.'),
    id: said('What to call it; it is served under its slug. Without it the URL is its name, else its text.'),
    title: said('The headline.'),
    lead: said('The standfirst.'),
    authors: z
      .unknown()
      .meta({ type: 'array', items: { type: 'string' }, description: 'Who wrote it.' })
      .optional(),
    date: said('When it was published.', '2015-10-23'),
    source: said('Who published it.'),
    url: said('Where it was published.'),
    language: said('Its language.', 'en'),
  })
  .meta({
    id: 'ArticleInput',
    description:
      'An article as a file could hold it. The text is needed; other names of the fields, and those of --map, are understood as in files, and further keys are kept in the file.',
    examples: [
      {
        title: 'Talks resume in Geneva',
        date: '2015-10-23',
        source: 'The Example',
        url: 'https://news.example/2015/talks',
        text: 'The talks resumed on Friday, said the mediators.',
      },
    ],
  });

const EXPECTED = 'Expected an article as a JSON object, or a list of 1 to 1,000 of them';

/** What a list may hold: what is no article is rejected by itself, as everything else that cannot be accepted. */
const ListItem = z.union([ArticleInput, z.unknown()]);

/** The body of `POST /articles`. */
export const ArticlesInput = z
  .union([ArticleInput, z.array(ListItem).min(1, EXPECTED).max(MOST_SENT, EXPECTED)], { error: EXPECTED })
  .meta({
    examples: [
      [
        { id: 'talks-resume', title: 'Talks resume in Geneva', text: 'The talks resumed on Friday.' },
        { id: 'no-text', title: 'Nothing but a headline' },
      ],
    ],
  });
export type ArticlesInput = z.output<typeof ArticlesInput>;

/** The path of an article that is put or deleted. */
export const IngestParams = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(1024)
    .meta({ description: "The article's id.", examples: ['talks-resume'] }),
});

const nullable = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });

/** What became of one article of a request. */
export const IngestItem = z
  .object({
    index: z.int().min(0).meta({ description: 'Its place in the request, counted from 0.' }),
    outcome: z.enum(['created', 'replaced', 'unchanged', 'deleted', 'rejected']).meta({
      description:
        '`unchanged`: its file says exactly this already. `rejected`: nothing was written, and `reason` says why.',
    }),
    id: nullable('The id it is served under; null of what is not served.', 'talks-resume'),
    location: nullable('Its address.', '/articles/talks-resume'),
    path: nullable('Its file, below the corpus folder; null of what is rejected.', 'talks-resume.json'),
    duplicateOf: z
      .object({
        id: z.string().meta({ description: 'The canonical article.' }),
        method: DuplicateMethod,
      })
      .nullable()
      .meta({ description: 'The report that it is a copy of, where it is one; it is served all the same.' }),
    warnings: z
      .array(IngestWarning.pick({ code: true, detail: true }))
      .meta({ description: 'What of it could not be used, and other remarks.' }),
    code: nullable('Of what is rejected: the kind of problem, as /problems explains it.', 'article-rejected'),
    reason: nullable('Of what is rejected: what was expected, what came, and what to do.', 'Expected …'),
  })
  .meta({ id: 'IngestItem', description: 'What became of one article of a request.' });
export type IngestItem = z.output<typeof IngestItem>;

const count = (description: string) => z.int().min(0).meta({ description });

/** What became of each article of a request. */
export const IngestReport = z
  .object({
    corpusVersion: z.string().meta({ description: 'The generation that is served now.' }),
    previous: z.string().nullable().meta({ description: 'The generation that was served before.' }),
    counts: z.object({
      accepted: count('Articles that were not rejected.'),
      duplicates: count('Those of them that are copies of others.'),
      rejected: count('Articles of which nothing was written.'),
    }),
    data: z.array(IngestItem).meta({ description: 'Each article, in the order of the request.' }),
  })
  .meta({ id: 'IngestReport', description: 'What became of each article of a request.' });
export type IngestReport = z.output<typeof IngestReport>;
