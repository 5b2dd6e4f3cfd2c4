import { z } from 'zod';

/** A copy within a duplicate group and why it is one. */
export const DuplicateCopy = z
  .object({
    id: z.string().meta({ description: 'The id of the copy.' }),
    path: z.string().meta({ description: 'Where the copy was read.' }),
    method: z.enum(['exact', 'near', 'contained']).meta({
      description:
        '`exact`: the same normalised text. `near`: nearly the same word shingles. `contained`: a shortened copy.',
    }),
    score: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description:
          'Exact: 1. Near: Jaccard similarity of word shingles. Contained: the share of the copy found in the canonical article.',
        examples: [0.94],
      }),
  })
  .meta({
    id: 'DuplicateCopy',
    description: 'A copy of an article, with the method and the score that made it one.',
  });
export type DuplicateCopy = z.output<typeof DuplicateCopy>;

/** Articles that are the same report: a star around the canonical one, never a chain. */
export const DuplicateGroup = z
  .object({
    canonical: z.string().meta({
      description:
        'The id of the article that stands for the group: the most complete, then the earliest, then by id.',
    }),
    copies: z.array(DuplicateCopy).meta({ description: 'The other articles of the group, by id.' }),
  })
  .meta({ id: 'DuplicateGroup', description: 'Articles that are the same report.' });
export type DuplicateGroup = z.output<typeof DuplicateGroup>;
