import { z } from 'zod';
import { Range, TextField } from './range.ts';

export const ENTITY_TYPES = ['person', 'organization', 'place'] as const;

/** The kinds of entity that are recognised. */
export const EntityType = z.enum(ENTITY_TYPES).meta({
  id: 'EntityType',
  description: 'What an entity is.',
});
export type EntityType = z.output<typeof EntityType>;

/** What the recogniser finds in one article, before it is known who is meant. */
export interface FoundMention {
  readonly field: TextField;
  readonly range: Range;
  /** The words of the article in that range. */
  readonly text: string;
  readonly type: EntityType;
  /** 0–1. */
  readonly confidence: number;
}

export const EntityId = z
  .string()
  .regex(
    /^(person|organization|place)\/[a-z0-9][a-z0-9-]{0,127}$/,
    'Expected type/slug, for example person/john-kerry',
  )
  .meta({
    id: 'EntityId',
    description: 'An entity id is its path: type and slug.',
    examples: ['person/sergei-lavrov'],
  });

export const Mention = z
  .object({
    articleId: z.string().meta({ description: 'The article that the mention stands in.' }),
    field: TextField,
    range: Range,
    text: z.string().meta({ description: 'The words as written.', examples: ['Lavrov'] }),
    sentence: z.string().meta({ description: 'The sentence around them.' }),
    confidence: z.number().min(0).max(1).meta({ description: 'How sure the recogniser is, 0–1.' }),
  })
  .meta({ id: 'Mention', description: 'A stretch of an article that names an entity.' });
export type Mention = z.output<typeof Mention>;

export const Alias = z
  .object({
    text: z.string().meta({ description: 'A name as written.', examples: ['Sergey Lavrov'] }),
    count: z.int().min(1).meta({ description: 'How many mentions are written so.' }),
  })
  .meta({ id: 'Alias', description: 'A form under which the entity is mentioned.' });

export const RelatedName = z
  .object({
    kind: z.enum(['demonym', 'capital', 'capital-of']).meta({
      description:
        '`demonym`: a word for its people and things, which is no mention of it. `capital`: its capital. `capital-of`: the country that it is the capital of.',
    }),
    text: z.string().meta({ examples: ['Russian'] }),
    id: EntityId.nullable().meta({ description: 'The entity, where articles mention it.' }),
  })
  .meta({ id: 'RelatedName', description: 'What a table says of a place.' });

/** A person, organisation or place of the corpus. */
export const Entity = z
  .object({
    id: EntityId,
    type: EntityType,
    name: z
      .string()
      .meta({ description: 'The best name: the longest frequent full form.', examples: ['Sergei Lavrov'] }),
    aliases: z.array(Alias).meta({
      description:
        'Every form as written, the most frequent first. The name is among them unless it comes from a table: `United States` where articles only write `US`.',
    }),
    alsoKnownAs: z.array(z.string()).meta({
      description:
        'Other listed names that no mention uses, in the order of the alphabet; a search for one finds the entity as well.',
      examples: [['America', 'USA']],
    }),
    counts: z.object({
      articles: z.int().min(0).meta({ description: 'Articles that mention it, copies included.' }),
      mentions: z.int().min(0).meta({ description: 'Mentions in all of them.' }),
    }),
    first: z
      .string()
      .nullable()
      .meta({ description: 'The earliest known date of an article that mentions it.' }),
    last: z
      .string()
      .nullable()
      .meta({ description: 'The latest known date of an article that mentions it.' }),
    externalIds: z.record(z.string(), z.string()).meta({
      description: 'Identifiers elsewhere: the ISO 3166 code of a country, and those that the operator gave.',
      examples: [{ iso3166: 'US' }],
    }),
    related: z.array(RelatedName).meta({
      description:
        'What a table of countries says of a place: demonyms, the capital, the country of a capital.',
      examples: [[{ kind: 'demonym', text: 'Russian', id: null }]],
    }),
    origin: z
      .enum(['recognised', 'override'])
      .meta({ description: 'Who decided: the recogniser or the operator.' }),
    confidence: z.number().min(0).max(1).meta({ description: 'The mean confidence of its mentions, 0–1.' }),
    links: z.object({
      self: z.string().meta({ examples: ['/entities/person/sergei-lavrov'] }),
      articles: z.string().meta({ examples: ['/search?entity=person%2Fsergei-lavrov'] }),
      mentions: z.string().meta({ description: 'Every mention of it.' }),
      quotes: z.string().meta({ description: 'What it is quoted as saying.' }),
      related: z.string().meta({ description: 'What is mentioned together with it.' }),
      timeline: z.string().meta({ description: 'When it is mentioned.' }),
    }),
  })
  .meta({ id: 'Entity', description: 'A person, organisation or place, with one name and its aliases.' });
export type Entity = z.output<typeof Entity>;

/** An entity as named on a hit or a list row: who, and how often there. */
export const EntityCount = z
  .object({
    id: EntityId,
    type: EntityType,
    name: z.string().meta({ examples: ['Sergei Lavrov'] }),
    mentions: z
      .int()
      .min(1)
      .meta({ description: 'Mentions in this article.', examples: [4] }),
  })
  .meta({ id: 'EntityCount', description: 'An entity and how often an article mentions it.' });
export type EntityCount = z.output<typeof EntityCount>;

/** An entity as it stands in one article, with every mention. */
export const ArticleEntity = EntityCount.omit({ mentions: true })
  .extend({ mentions: z.array(Mention).meta({ description: 'In reading order.' }) })
  .meta({ id: 'ArticleEntity', description: 'An entity with its mentions in this article.' });
export type ArticleEntity = z.output<typeof ArticleEntity>;
