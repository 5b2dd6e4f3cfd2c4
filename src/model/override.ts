import { z } from 'zod';
import { ArticleId } from './article.ts';
import { EntityId, EntityType } from './entity.ts';

/** The file that holds the operator's corrections, beside the articles; it is never read as one of them. */
export const OVERRIDES_FILE = 'entities.overrides.json';

const note = z.string().optional().meta({ description: 'Why, for whoever reads the file; not served.' });
const entity = EntityId.meta({ description: 'The entity, by its id.' });

/** Control characters and those that turn the direction of writing would hide what a name says. */
const NAME = /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]{1,200}$/u;
const Name = z.string().trim().regex(NAME, 'Expected a name: 1 to 200 characters, no control characters');

const Merge = z.strictObject({
  do: z.literal('merge'),
  entities: z
    .array(EntityId)
    .min(1, 'Expected at least one id')
    .meta({ description: 'The entities that are the same as `into`.' }),
  into: EntityId.meta({ description: 'The one that stays, with its id, type and name.' }),
  note,
});

const Split = z
  .strictObject({
    do: z.literal('split'),
    entity,
    into: EntityId.meta({ description: 'Whom the mentions mean: a new id, or that of another entity.' }),
    articles: z
      .array(ArticleId)
      .min(1, 'Expected at least one id')
      .optional()
      .meta({ description: 'The mentions in these articles.' }),
    aliases: z
      .array(z.string())
      .min(1, 'Expected at least one name')
      .optional()
      .meta({ description: 'The mentions written so.' }),
    name: Name.optional().meta({ description: 'The name of a new entity.' }),
    note,
  })
  .refine(({ articles, aliases }) => articles !== undefined || aliases !== undefined, {
    error: 'Expected "articles" or "aliases", or both, to say which mentions are meant',
  });

const Hide = z.strictObject({ do: z.literal('hide'), entity, note });

const Rename = z.strictObject({ do: z.literal('rename'), entity, name: Name, note });

const Retype = z.strictObject({ do: z.literal('retype'), entity, type: EntityType, note });

const ExternalIds = z.intersection(
  z.record(
    z.string().regex(/^[a-z][A-Za-z0-9]{0,31}$/, 'Expected a name such as wikidata'),
    z.string().min(1),
  ),
  z.looseObject({
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/, 'Expected a Wikidata id such as Q42')
      .optional(),
  }),
);

const Link = z.strictObject({ do: z.literal('link'), entity, externalIds: ExternalIds, note });

/** One correction of the operator: what to do, and with which entity. */
export const Override = z.discriminatedUnion('do', [Merge, Split, Hide, Rename, Retype, Link]);
export type Override = z.output<typeof Override>;
export type Merge = z.output<typeof Merge>;
export type Split = z.output<typeof Split>;

/** What can be done. */
export const OVERRIDE_KINDS = ['merge', 'split', 'hide', 'rename', 'retype', 'link'] as const;

/** A correction, and which of the file it is, counted from 1. */
export interface Numbered<O = Override> {
  readonly number: number;
  readonly override: O;
}

/** Why an entry of the file has no effect. */
export interface OverrideProblem {
  readonly number: number;
  readonly reason: string;
}

/** A file of corrections as read. */
export interface Corrections<O> {
  readonly entries: readonly Numbered<O>[];
  /** Entries that are no corrections. */
  readonly problems: readonly OverrideProblem[];
}

/** The corrections of entities. */
export type Overrides = Corrections<Override>;

/** No corrections, of whatever. */
export const NO_CORRECTIONS: Corrections<never> = { entries: [], problems: [] };
