import { z } from 'zod';

/** That the process answers. */
export const Liveness = z
  .object({ status: z.literal('live') })
  .meta({ id: 'Liveness', description: 'The process answers.' });
export type Liveness = z.output<typeof Liveness>;

/** That a corpus is served, and which. */
export const Readiness = z
  .object({
    status: z.literal('ready'),
    corpusVersion: z.string().meta({ description: 'The generation that is served.' }),
  })
  .meta({ id: 'Readiness', description: 'A corpus is served.' });
export type Readiness = z.output<typeof Readiness>;
