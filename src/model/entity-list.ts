import { z } from 'zod';
import { Entity, EntityType } from './entity.ts';
import { listOf } from './page.ts';
import { choice, wholeNumber } from './params.ts';
import { pagingShape } from './search.ts';

const entityQueryShape = {
  q: z
    .string()
    .max(200)
    .default('')
    .meta({
      default: '',
      description: 'Words of which each begins a word of the name or of an alias; empty for all.',
      examples: ['lavrov'],
    }),
  sort: choice(
    ['articles', 'mentions', 'name', 'first', 'last'],
    'articles',
    'Most articles or mentions first, by name, earliest first date, or latest last date.',
  ),
  min: wholeNumber(0, 1_000_000_000, 0, 'The fewest articles that mention it.'),
  ...pagingShape,
};

/** The parameters of `/entities/{type}`. */
export const TypedEntityListParams = z.strictObject(entityQueryShape);

/** The parameters of `/entities`. */
export const EntityListParams = z.strictObject({
  ...entityQueryShape,
  type: EntityType.optional(),
});
export type EntityListParams = z.output<typeof EntityListParams>;

/** The path of the entities of one type. */
export const EntityTypeParams = z.strictObject({ type: EntityType });

/** The path of one entity: type and slug are its id. Any slug is looked up. */
export const EntityParams = z.strictObject({
  type: EntityType,
  slug: z
    .string()
    .min(1)
    .max(1024)
    .meta({ description: 'The second part of the id.', examples: ['sergei-lavrov'] }),
});

export const EntityList = listOf(Entity, 'EntityList', 'A page of entities.');
export type EntityList = z.output<typeof EntityList>;
