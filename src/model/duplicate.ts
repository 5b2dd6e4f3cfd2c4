import { z } from 'zod';

export const DuplicateMethod = z.enum(['exact', 'near', 'contained', 'revision', 'syndicated']).meta({
  id: 'DuplicateMethod',
  description:
    'How two versions of one report differ; the first that holds. `exact`: the same words, whoever published them. ' +
    '`revision`: changed by the same source, the later version not shortened. `contained`: a shortened version. ' +
    '`syndicated`: nearly the same words from another source. `near`: nearly the same words, where sources or times are the same or unknown. ' +
    'Of what the operator takes for one report (`origin` is `override`) it tells what comes nearest; `score` may be 0.',
});
export type DuplicateMethod = z.output<typeof DuplicateMethod>;

export const DuplicateOrigin = z.enum(['found', 'override']);

/** A copy within a duplicate group and why it is one. */
export const DuplicateCopy = z
  .object({
    id: z.string().meta({ description: 'The id of the copy.' }),
    path: z.string().meta({ description: 'Where the copy was read.' }),
    method: DuplicateMethod,
    score: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description:
          'Exact: 1. Where the copy is shortened: the share of it found in the canonical article. Else the Jaccard similarity of word shingles.',
        examples: [0.94],
      }),
    origin: DuplicateOrigin.meta({
      description:
        '`found`: by what the texts have in common. `override`: the file of the operator says that it is the same report.',
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
    origin: DuplicateOrigin.meta({
      description: '`override`: the file of the operator says something of one of these articles.',
    }),
  })
  .meta({ id: 'DuplicateGroup', description: 'Articles that are the same report.' });
export type DuplicateGroup = z.output<typeof DuplicateGroup>;
