import { z } from 'zod';
import { Entity, EntityType, Mention } from './entity.ts';
import { listOf } from './page.ts';
import { choice, wholeNumber } from './params.ts';
import { pagingShape } from './search.ts';

/** The parameters of `/articles/{id}/entities`. */
export const EntitiesOfArticleParams = z.strictObject({
  type: EntityType.optional().meta({ description: 'Only entities of this type.' }),
  ...pagingShape,
});
export type EntitiesOfArticleParams = z.output<typeof EntitiesOfArticleParams>;

export const EntityInArticle = Entity.extend({
  mentions: z.array(Mention).meta({ description: 'Its mentions in this article, in reading order.' }),
}).meta({ id: 'EntityInArticle', description: 'An entity, with its mentions in one article.' });
export type EntityInArticle = z.output<typeof EntityInArticle>;

export const EntityInArticleList = listOf(
  EntityInArticle,
  'EntityInArticleList',
  'A page of the entities of an article, the most mentioned there first.',
);
export type EntityInArticleList = z.output<typeof EntityInArticleList>;

/** The parameters of `/entities/{type}/{slug}/mentions`. */
export const MentionListParams = z.strictObject(pagingShape);
export type MentionListParams = z.output<typeof MentionListParams>;

export const MentionList = listOf(
  Mention,
  'MentionList',
  'A page of mentions of an entity: of the newest article first, in each in reading order.',
);
export type MentionList = z.output<typeof MentionList>;

/** The parameters of `/entities/{type}/{slug}/related`. */
export const RelatedParams = z.strictObject({
  type: EntityType.optional().meta({ description: 'Only entities of this type.' }),
  min: wholeNumber(1, 1_000_000_000, 2, 'The fewest reports that mention both.'),
  sort: choice(['npmi', 'together'], 'npmi', 'By how closely they belong together, or by how often.'),
  ...pagingShape,
});
export type RelatedParams = z.output<typeof RelatedParams>;

export const RelatedEntity = Entity.pick({ id: true, type: true, name: true })
  .extend({
    reports: z
      .int()
      .min(1)
      .meta({ description: 'Reports that mention it; a report and its copies count once.' }),
    together: z.int().min(1).meta({ description: 'Reports that mention both in one article.' }),
    npmi: z
      .number()
      .min(-1)
      .max(1)
      .meta({
        description:
          'Normalised pointwise mutual information (Bouma 2009): 1 where one is never mentioned without the other, 0 where they meet as often as by chance, below 0 where they avoid each other.',
        examples: [0.42],
      }),
    links: z.object({
      self: z.string().meta({ examples: ['/entities/person/john-kerry'] }),
      together: z.string().meta({ description: 'A search for the articles that mention both.' }),
    }),
  })
  .meta({ id: 'RelatedEntity', description: 'An entity that is mentioned together with another.' });
export type RelatedEntity = z.output<typeof RelatedEntity>;

export const RelatedList = listOf(RelatedEntity, 'RelatedList', 'A page of related entities.');
export type RelatedList = z.output<typeof RelatedList>;

/** The parameters of `/entities/resolve`. */
export const ResolveParams = z.strictObject({
  name: z
    .string()
    .min(1, 'Expected a name')
    .max(200)
    .meta({
      description: 'A name as it stands in a text. Case, dots and accents do not count.',
      examples: ['Lavrov'],
    }),
  type: EntityType.optional().meta({ description: 'Only entities of this type.' }),
  ...pagingShape,
});
export type ResolveParams = z.output<typeof ResolveParams>;

export const NAMED_BY = ['name', 'alias', 'listed', 'surname', 'part', 'demonym', 'spelling'] as const;

export const ResolvedEntity = Entity.extend({
  why: z.object({
    kind: z.enum(NAMED_BY).meta({
      description:
        '`name`: its name. `alias`: articles write it so. `listed`: another name, that no article uses. `surname`: the last word of a person’s name. `part`: the words stand in one of its names. `demonym`: it is a word for the people and things of the place. `spelling`: nothing has the name, and this comes nearest.',
    }),
    text: z.string().meta({ description: 'Its name that fits.', examples: ['Lavrov'] }),
    share: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description: 'Of all mentions written so, how many mean it, 0–1; 0 where nothing is written so.',
        examples: [1],
      }),
    reason: z.string().meta({ description: 'Why, in words.' }),
  }),
}).meta({ id: 'ResolvedEntity', description: 'An entity that a name may mean, and why.' });
export type ResolvedEntity = z.output<typeof ResolvedEntity>;

export const ResolvedList = listOf(
  ResolvedEntity,
  'ResolvedList',
  'A page of the entities that a name may mean, the likeliest first.',
);
export type ResolvedList = z.output<typeof ResolvedList>;
