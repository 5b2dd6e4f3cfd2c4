import { z } from 'zod';

/** One kind of problem, as `/problems/{code}` explains it. */
export const ProblemKind = z
  .object({
    code: z.string().meta({ examples: ['invalid-parameter'] }),
    type: z
      .string()
      .meta({ description: 'The `type` of its problems.', examples: ['/problems/invalid-parameter'] }),
    status: z.int().meta({ description: 'The HTTP status it comes with.', examples: [400] }),
    title: z.string().meta({ examples: ['A parameter is not valid'] }),
    explanation: z.string().meta({ description: 'What went wrong and what to do.' }),
  })
  .meta({ id: 'ProblemKind', description: 'A kind of problem, and what to do about it.' });
export type ProblemKind = z.output<typeof ProblemKind>;

/** Every kind of problem. */
export const ProblemKindList = z
  .object({ data: z.array(ProblemKind).meta({ description: 'By code.' }) })
  .meta({ id: 'ProblemKindList', description: 'Every kind of problem.' });
export type ProblemKindList = z.output<typeof ProblemKindList>;
