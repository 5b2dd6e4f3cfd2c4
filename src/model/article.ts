import { z } from 'zod';
import { DuplicateCopy, DuplicateOrigin } from './duplicate.ts';
import { ArticleEntity, EntityCount } from './entity.ts';
import { Range } from './range.ts';

export const ArticleId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,127}$/, 'Expected lower-case letters, digits and hyphens')
  .meta({
    id: 'ArticleId',
    description: 'Stable across restarts and edits: the given id, else from the URL, else from the path.',
    examples: ['002-175e92e2922cc121'],
  });

export const Published = z
  .object({
    value: z
      .string()
      .nullable()
      .meta({
        description: 'ISO 8601, as precise as the evidence; null without evidence.',
        examples: ['2015-10-23'],
      }),
    precision: z
      .enum(['second', 'day', 'month', 'year', 'unknown'])
      .meta({ description: 'How much of it is known.' }),
    basis: z
      .object({
        kind: z
          .enum(['metadata', 'url', 'path', 'name', 'text'])
          .meta({ description: 'Where the evidence stands.' }),
        evidence: z.string().meta({ description: 'The evidence, word for word.' }),
      })
      .nullable()
      .meta({ description: 'Why this date; null where there is none.' }),
  })
  .meta({
    id: 'Published',
    description: "When the article was published, and how that is known. Never the file's time.",
  });
export type Published = z.output<typeof Published>;

export const Source = z
  .object({
    id: z.string().meta({ description: 'What filters take.', examples: ['middleeasteye-net'] }),
    name: z
      .string()
      .nullable()
      .meta({ examples: ['Middle East Eye'] }),
  })
  .meta({ id: 'Source', description: 'Who published the article.' });
export type Source = z.output<typeof Source>;

export const Paragraph = z
  .object({
    kind: z.enum(['body', 'heading', 'caption']).meta({ description: 'What the paragraph is.' }),
    range: Range.meta({ description: 'Where it stands in `text`.' }),
    text: z.string().meta({ description: 'The paragraph itself.' }),
  })
  .meta({ id: 'Paragraph', description: 'A paragraph of the clean text.' });
export type Paragraph = z.output<typeof Paragraph>;

export const Dateline = z
  .object({
    text: z.string().meta({ description: 'As written.', examples: ['GENEVA, Oct 23 (Reuters) -'] }),
    place: z
      .string()
      .nullable()
      .meta({ examples: ['GENEVA'] }),
    agency: z
      .string()
      .nullable()
      .meta({ examples: ['Reuters'] }),
    date: z
      .string()
      .nullable()
      .meta({ description: 'The date as written; rarely complete.', examples: ['Oct 23'] }),
  })
  .meta({ id: 'Dateline', description: 'Where the report was filed, and by which agency.' });
export type Dateline = z.output<typeof Dateline>;

/** A passage that cleaning took out of the document; nothing is lost. */
export const Removed = z
  .object({
    kind: z.enum(['furniture', 'repeat', 'byline', 'dateline', 'headline', 'lead']).meta({
      description:
        '`furniture`: navigation, sign-up and rights notices. `repeat`: said before. The others moved into fields of their own.',
    }),
    rule: z.string().meta({ description: 'The rule that took it.', examples: ['skip-link'] }),
    range: Range.meta({ description: 'Where it stood in the document as read.' }),
    text: z.string().meta({ description: 'The passage, as read.', examples: ['Skip to main content'] }),
  })
  .meta({ id: 'Removed', description: 'A passage that cleaning took out, the rule, and where it stood.' });
export type Removed = z.output<typeof Removed>;

export const Quality = z
  .object({
    removed: z.array(Removed).meta({ description: 'In document order.' }),
    warnings: z
      .array(z.object({ code: z.string(), detail: z.string() }))
      .meta({ description: 'What a reader should know about the text.' }),
  })
  .meta({ id: 'Quality', description: 'What cleaning did to this article.' });

const cleanFields = {
  title: z.string().meta({ description: 'The headline, or the first sentence where none is given.' }),
  titleOrigin: z.enum(['given', 'first-sentence']).meta({
    description: '`first-sentence`: derived; the sentence also stays in `text` and gets no title weight.',
  }),
  lead: z
    .string()
    .nullable()
    .meta({ description: 'The standfirst; null if there is none. Not part of `text`.' }),
  text: z.string().meta({ description: 'The clean text: the paragraphs joined by an empty line.' }),
  paragraphs: z.array(Paragraph).meta({ description: 'In reading order.' }),
  authors: z.array(z.string()).meta({ examples: [['Peter Spinella']] }),
  dateline: Dateline.nullable(),
  source: Source.nullable().meta({ description: 'null when nothing says it.' }),
  url: z.string().nullable().meta({ description: 'Where it was published; http or https only.' }),
  published: Published,
  language: z
    .string()
    .nullable()
    .meta({ description: 'ISO 639-1 (639-3 where it has no shorter code).', examples: ['en'] }),
  wordCount: z.int().min(0).meta({ description: 'Words in `text`.' }),
  readingMinutes: z.int().min(0).meta({ description: 'At 230 words a minute, rounded up.' }),
  contentHash: z.string().meta({ description: 'SHA-256 of title, lead and text, in hexadecimal.' }),
  quality: Quality,
};

/** What cleaning makes of one document: an article that knows nothing of the others yet. */
export const CleanArticle = z.object(cleanFields);
export type CleanArticle = z.output<typeof CleanArticle>;

export const StoryId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,127}$/, 'Expected lower-case letters, digits and hyphens')
  .meta({ id: 'StoryId', description: 'The id of a story, as filters take it.', examples: ['syria-talks'] });

/** The story that an article belongs to, as far as the article tells of it. */
export const ArticleStory = z
  .object({
    id: StoryId,
    articles: z
      .int()
      .min(1)
      .meta({ description: 'Articles of the story, this one included.', examples: [3] }),
    sources: z
      .int()
      .min(0)
      .meta({ description: 'Different sources among them.', examples: [3] }),
    representative: z.boolean().meta({ description: 'Whether this article stands for the story.' }),
  })
  .meta({ id: 'ArticleStory', description: 'The story that an article belongs to.' });
export type ArticleStory = z.output<typeof ArticleStory>;

const ArticleLinks = z.object({
  self: z.string().meta({ examples: ['/articles/002-175e92e2922cc121'] }),
  entities: z.string().meta({ description: 'Its entities with their mentions.' }),
  quotes: z.string().meta({ description: 'Who says what in it.' }),
  similar: z.string().meta({ description: 'Articles that share its words and entities.' }),
  duplicates: z.string().meta({ description: 'Its other versions, compared with it.' }),
  source: z.string().meta({ description: 'What it was made from.' }),
});

/** An article whole: its text, its duplicates, its entities, and what cleaning removed. */
export const Article = z
  .object({
    id: ArticleId,
    givenId: z
      .string()
      .nullable()
      .meta({ description: 'The id in the metadata where it had to be changed to fit.' }),
    path: z.string().meta({
      description: 'Where it was read, below the corpus folder.',
      examples: ['002_175e92e2922cc121.txt'],
    }),
    ...cleanFields,
    duplicates: z
      .object({
        count: z.int().min(0).meta({ description: 'Other articles that are the same report.' }),
        canonical: ArticleId.meta({
          description: 'The article that stands for the group; itself where it has no copies.',
        }),
        copies: z.array(DuplicateCopy).meta({
          description:
            'The copies of the canonical article, the first hundred by id; `/articles/{id}/duplicates` lists all.',
        }),
        origin: DuplicateOrigin.meta({
          description:
            '`override`: the file of the operator has a say in it, on this article or on another of the group.',
        }),
      })
      .meta({ description: 'Its duplicate group.' }),
    story: ArticleStory.nullable().meta({ description: 'null where it is the only report of its event.' }),
    entities: z.array(ArticleEntity).meta({ description: 'The most mentioned first.' }),
    links: ArticleLinks,
  })
  .meta({ id: 'Article', description: 'One news article, whole.' });
export type Article = z.output<typeof Article>;

/** An article as a row of a list: everything but the text. */
export const ArticleSummary = Article.pick({
  id: true,
  title: true,
  titleOrigin: true,
  lead: true,
  authors: true,
  source: true,
  language: true,
  published: true,
  url: true,
  wordCount: true,
  story: true,
  links: true,
}).extend({
  duplicates: z.object({
    count: z.int().min(0).meta({ description: 'Other articles that are the same report.' }),
    canonical: ArticleId.meta({ description: 'The article that stands for the group.' }),
  }),
  entities: z.array(EntityCount).meta({ description: 'The ten most mentioned.' }),
});
export type ArticleSummary = z.output<typeof ArticleSummary>;

/** A row as answered: whole, or only the keys that `fields` asks for and the id. */
export const ArticleRow = ArticleSummary.partial().required({ id: true }).meta({
  id: 'ArticleSummary',
  description:
    'One news article without its text. Every key is present unless `fields` leaves it out; `id` always is.',
});
export type ArticleRow = z.output<typeof ArticleRow>;
