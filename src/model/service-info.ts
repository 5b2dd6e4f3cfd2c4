import { z } from 'zod';

/** What answers at `/`: what this is, how much it holds, and where to go on. */
export const ServiceInfo = z
  .object({
    name: z.literal('Dateline'),
    version: z.string().meta({ description: 'The version of the program.', examples: ['0.1.0'] }),
    description: z.string(),
    corpusVersion: z.string().meta({ description: 'The generation that is served.' }),
    counts: z.object({
      articles: z.int().min(0).meta({ description: 'Articles served, copies included.' }),
      unique: z.int().min(0).meta({ description: 'Articles after copies are collapsed.' }),
      entities: z.int().min(0).meta({ description: 'People, organisations and places.' }),
      stories: z.int().min(0).meta({ description: 'Events that several articles report.' }),
      words: z.int().min(0).meta({ description: 'Words in all texts.' }),
    }),
    links: z
      .record(z.string(), z.string())
      .meta({ description: 'Relative URLs by name.', examples: [{ search: '/search', docs: '/docs' }] }),
  })
  .meta({ id: 'ServiceInfo', description: 'What this is, how much it holds, and where to go on.' });
export type ServiceInfo = z.output<typeof ServiceInfo>;
