import { z } from 'zod';
import { listOf } from './page.ts';
import { pagingShape, queryShape } from './search.ts';

const { sort: _, ...asked } = queryShape;

/** The parameters of `/sources` and `/languages`: what `/search` asks, without what only orders and shapes hits. */
export const CoverageParams = z.strictObject({ ...asked, ...pagingShape });
export type CoverageParams = z.output<typeof CoverageParams>;

const coverageShape = {
  articles: z.int().min(1).meta({ description: 'Matching articles, copies included.' }),
  hits: z
    .int()
    .min(0)
    .meta({ description: 'Hits of /search under the same collapse. All rows add up to its total.' }),
  first: z
    .string()
    .nullable()
    .meta({ description: 'The date of the earliest dated article.', examples: ['2015-10-23'] }),
  last: z.string().nullable().meta({ description: 'The date of the latest dated article.' }),
  links: z.object({
    articles: z
      .string()
      .meta({ description: 'Its articles.', examples: ['/articles?source=middleeasteye-net'] }),
  }),
};

export const SourceCoverage = z
  .object({
    id: z
      .string()
      .nullable()
      .meta({
        description: 'What filters take; null for articles without a source, which filters call `none`.',
        examples: ['middleeasteye-net'],
      }),
    name: z
      .string()
      .nullable()
      .meta({ examples: ['Middle East Eye'] }),
    ...coverageShape,
  })
  .meta({ id: 'SourceCoverage', description: 'A source, with how much of it there is and from when.' });

export const SourceList = listOf(SourceCoverage, 'SourceList', 'A page of sources, the most articles first.');
export type SourceList = z.output<typeof SourceList>;

export const LanguageCoverage = z
  .object({
    code: z
      .string()
      .nullable()
      .meta({
        description:
          'What filters take; null for articles in an unknown language, which filters call `none`.',
        examples: ['en'],
      }),
    ...coverageShape,
  })
  .meta({ id: 'LanguageCoverage', description: 'A language, with how much of it there is and from when.' });

export const LanguageList = listOf(
  LanguageCoverage,
  'LanguageList',
  'A page of languages, the most articles first.',
);
export type LanguageList = z.output<typeof LanguageList>;
