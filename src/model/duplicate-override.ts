import { z } from 'zod';
import type { Corrections } from './override.ts';

/** The file that holds the operator's decisions about duplicates, beside the articles; it is never read as one of them. */
export const DUPLICATE_OVERRIDES_FILE = 'duplicates.overrides.json';

const note = z.string().optional().meta({ description: 'Why, for whoever reads the file; not served.' });
const reference = z
  .string()
  .min(1)
  .meta({
    description: 'An article: its id, its path below the folder, or its URL.',
    examples: ['002-175e92e2922cc121'],
  });
const several = z.array(reference).min(2, 'Expected two articles or more');

const Same = z.strictObject({
  do: z.literal('same'),
  articles: several.meta({ description: 'Articles that are one report.' }),
  note,
});

const Different = z.strictObject({
  do: z.literal('different'),
  articles: several.meta({ description: 'Articles of which no two are one report.' }),
  note,
});

const Prefer = z.strictObject({
  do: z.literal('prefer'),
  article: reference.meta({ description: 'The article that stands for its report.' }),
  note,
});

/** One decision of the operator about duplicates. */
export const DuplicateOverride = z.discriminatedUnion('do', [Same, Different, Prefer]);
export type DuplicateOverride = z.output<typeof DuplicateOverride>;

/** What can be decided. */
export const DUPLICATE_OVERRIDE_KINDS = ['same', 'different', 'prefer'] as const;

/** The file as read. */
export type DuplicateOverrides = Corrections<DuplicateOverride>;
