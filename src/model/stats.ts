import { z } from 'zod';
import { IngestWarning, Rejected } from './ingest.ts';
import { Facet } from './search.ts';

/** What was read, cleaned, collapsed and indexed. */
export const Stats = z
  .object({
    corpusVersion: z.string(),
    documents: z.object({
      files: z.int().meta({ description: 'Files found below the folder.' }),
      read: z.int().meta({ description: 'Documents read from them.' }),
      rejected: z.int().meta({ description: 'Files and records that are not served.' }),
    }),
    articles: z.object({
      total: z.int().meta({ description: 'Articles served, copies included.' }),
      unique: z.int().meta({ description: 'Articles after copies are collapsed.' }),
      duplicates: z.int().meta({ description: 'Copies.' }),
      dated: z.int().meta({ description: 'Articles with a known date.' }),
      words: z.int().meta({ description: 'Words in all texts.' }),
    }),
    removed: z
      .record(z.string(), z.int())
      .meta({ description: 'Passages that cleaning took out, by kind.', examples: [{ furniture: 9 }] }),
    entities: z
      .object({ person: z.int(), organization: z.int(), place: z.int() })
      .meta({ description: 'Entities by type.' }),
    stories: z
      .object({
        total: z.int().meta({ description: 'Events that at least two different articles report.' }),
        articles: z.int().meta({ description: 'Articles in stories, copies included.' }),
      })
      .meta({ description: 'Stories.' }),
    index: z.object({
      terms: z.int().meta({ description: 'Different terms.' }),
      tokens: z.int().meta({ description: 'Words indexed.' }),
    }),
    rejected: z.array(Rejected).meta({ description: 'Every rejected file and record, by path.' }),
    warnings: z.array(IngestWarning).meta({ description: 'Remarks on documents that are served.' }),
  })
  .meta({ description: 'What was read, rejected and why.' });
export type Stats = z.output<typeof Stats>;

const counted = (what: string) =>
  Facet.meta({
    description: `Articles by ${what}, copies collapsed: what /facets says. At most 1,000 values; \`other\` counts the rest.`,
  });

/** What is counted when it is asked for, in the words of the facets. */
export const FieldCounts = z.object({
  sources: counted('source'),
  languages: counted('language'),
  years: counted('year of publication'),
});
export type FieldCounts = z.output<typeof FieldCounts>;

/** The answer of `/stats`. */
export const ServedStats = Stats.extend(FieldCounts.shape).meta({
  id: 'Stats',
  description: 'What was read, rejected and why, and what is served.',
});
