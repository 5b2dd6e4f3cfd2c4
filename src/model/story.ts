import { z } from 'zod';
import { ArticleId, StoryId } from './article.ts';
import { EntityCount } from './entity.ts';

/** The articles that report one event. (Elsewhere a "story" is often a single article.) */
export const Story = z
  .object({
    id: StoryId,
    title: z.string().meta({ description: "The representative's title." }),
    label: z.string().meta({
      description: 'Whom and what it is about, by the names and terms that its articles share.',
      examples: ['John Kerry, Syria, Vienna: talks, meeting'],
    }),
    representative: ArticleId.meta({
      description: 'The article that stands for the story: the one most like all others.',
    }),
    earliest: z
      .string()
      .nullable()
      .meta({ description: 'When its first dated article was published; null where none is dated.' }),
    latest: z
      .string()
      .nullable()
      .meta({ description: 'When its last dated article was published; null where none is dated.' }),
    counts: z.object({
      total: z.int().meta({ description: 'Articles, copies included.' }),
      unique: z.int().meta({ description: 'Articles after copies are collapsed; at least two.' }),
      duplicates: z.int().meta({ description: 'Copies.' }),
      sources: z.int().meta({ description: 'Different known sources.' }),
    }),
    entities: z
      .array(
        EntityCount.extend({
          articles: z.int().meta({ description: 'Articles of the story that mention it, copies left out.' }),
          mentions: z.int().meta({ description: 'Mentions in these articles.' }),
        }).meta({ id: 'StoryEntity', description: 'An entity and how much of a story is about it.' }),
      )
      .meta({ description: 'The ten that most of its articles mention.' }),
    articles: z.array(ArticleId).meta({
      description: 'Its articles, copies included: the earliest first, undated ones last, then by id.',
    }),
    links: z.object({
      self: z.string().meta({ examples: ['/stories/000-8f67c9f0b1cc3016'] }),
      articles: z.string().meta({ examples: ['/stories/000-8f67c9f0b1cc3016/articles'] }),
    }),
  })
  .meta({ id: 'Story', description: 'The articles, from one or more sources, that report one event.' });
export type Story = z.output<typeof Story>;
