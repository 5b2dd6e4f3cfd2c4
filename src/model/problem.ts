import { z } from 'zod';

export const ProblemError = z
  .object({
    param: z
      .string()
      .meta({ description: 'The parameter, path part or field of the body.', examples: ['limit'] }),
    message: z.string().meta({ description: 'What was expected, what came, and what to do.' }),
    received: z
      .unknown()
      .optional()
      .meta({ description: 'What came.', examples: ['9999'] }),
    allowed: z
      .array(z.string())
      .optional()
      .meta({ description: 'What would be accepted, where that can be listed.' }),
    suggestion: z
      .string()
      .optional()
      .meta({ description: 'The nearest accepted value.', examples: ['limit'] }),
  })
  .meta({ id: 'ProblemError', description: 'One thing that was wrong with a request.' });
export type ProblemError = z.output<typeof ProblemError>;

/** RFC 9457 problem details, the body of every error. */
export const Problem = z
  .object({
    type: z.string().meta({
      description: 'The page that explains this kind of problem.',
      examples: ['/problems/invalid-parameter'],
    }),
    title: z.string().meta({ examples: ['A parameter is not valid'] }),
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ examples: [400] }),
    detail: z.string().meta({ description: 'What happened this time.' }),
    instance: z.string().meta({ description: 'The path that was asked.', examples: ['/search'] }),
    code: z.string().meta({ description: 'The last part of `type`.', examples: ['invalid-parameter'] }),
    requestId: z.string().meta({ description: 'Names this request in the log.' }),
    errors: z.array(ProblemError).optional().meta({ description: 'Each thing that was wrong.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
export type Problem = z.output<typeof Problem>;
