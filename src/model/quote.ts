import { z } from 'zod';
import { ArticleId } from './article.ts';
import { Entity } from './entity.ts';
import { listOf } from './page.ts';
import { choice, list } from './params.ts';
import { Range } from './range.ts';
import { filterShape, pagingShape } from './search.ts';

const SpeakerName = z
  .object({
    text: z.string().meta({ description: 'The speaker as written.', examples: ['Lavrov'] }),
    range: Range.meta({ description: 'Where in `text` of the article.' }),
    via: z.enum(['name', 'pronoun', 'description']).meta({
      description:
        '`name`: by name. `pronoun`: he, she, they. `description`: "a spokesman for the ministry".',
    }),
    entity: Entity.pick({ id: true, type: true, name: true })
      .nullable()
      .meta({ description: 'Who that is; null where the text does not say it for certain.' }),
  })
  .meta({ id: 'QuoteSpeaker', description: 'Who says something.' });

export const Quote = z
  .object({
    articleId: ArticleId,
    text: z.string().meta({
      description:
        'The words, without quotation marks; stretches that an attribution or paragraph breaks are joined by a space.',
      examples: ['We are ready to talk.'],
    }),
    range: Range.meta({
      description:
        'From the first word to the last, in `text` of the article, with whatever breaks the words.',
    }),
    parts: z.array(Range).min(1).meta({ description: 'The stretches of the words, one by one.' }),
    kind: z.enum(['whole', 'partial']).meta({
      description: '`whole`: a sentence of its own. `partial`: part of a sentence of the reporter.',
    }),
    speaker: SpeakerName,
    cue: z
      .object({ text: z.string().meta({ examples: ['said'] }), range: Range })
      .meta({ description: 'The verb that gives the words to the speaker.' }),
    paragraph: z.int().min(0).meta({ description: 'The paragraph it begins in, counted from 0.' }),
    link: z
      .string()
      .meta({ description: 'A citable address.', examples: ['/articles/002-175e92e2922cc121#p7'] }),
  })
  .meta({ id: 'Quote', description: 'What somebody said, word for word, and who.' });
export type Quote = z.output<typeof Quote>;

const wordsShape = {
  q: z
    .string()
    .max(200)
    .default('')
    .meta({
      default: '',
      description: 'Words that the quote has, in any of their forms; empty for all.',
      examples: ['talks'],
    }),
};

const speakerShape = {
  speaker: list(
    'Entity ids of speakers, any of them; `-id` excludes, `none` is a speaker without one.',
    ['person/sergei-lavrov'],
    {
      pattern: '^-?((person|organization|place)/[a-z0-9][a-z0-9-]{0,127}|none)$',
    },
  ),
};

const collapseShape = {
  collapse: choice(
    ['duplicates', 'none'],
    'duplicates',
    'Whether the copies of an article are left out, or each tells its quotes again.',
  ),
};

/** The parameters of `/quotes`. */
export const QuoteListParams = z.strictObject({
  ...wordsShape,
  ...speakerShape,
  ...filterShape,
  ...collapseShape,
  ...pagingShape,
});
export type QuoteListParams = z.output<typeof QuoteListParams>;

/** The parameters of `/entities/{type}/{slug}/quotes`. */
export const QuotesOfEntityParams = z.strictObject({
  ...wordsShape,
  ...filterShape,
  ...collapseShape,
  ...pagingShape,
});

/** The parameters of `/articles/{id}/quotes`. */
export const QuotesOfArticleParams = z.strictObject({ ...wordsShape, ...speakerShape, ...pagingShape });

export const QuoteList = listOf(
  Quote,
  'QuoteList',
  'A page of quotes: of the newest article first, in each in reading order.',
);
export type QuoteList = z.output<typeof QuoteList>;
