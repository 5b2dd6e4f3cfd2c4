import { z } from 'zod';
import { listOf } from './page.ts';
import { choices, wholeNumber } from './params.ts';

export const SUGGESTION_KINDS = ['entity', 'title', 'term'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** The parameters of `/suggest`. */
export const SuggestParams = z.strictObject({
  q: z
    .string()
    .max(200)
    .default('')
    .meta({
      default: '',
      description:
        'What has been typed so far, from one letter on: words, of which the last may be cut short. Case, dots and accents do not count; a space at the end says that the last word is whole. Empty for the most frequent.',
      examples: ['lav'],
    }),
  kinds: choices(SUGGESTION_KINDS, 'What to suggest.', ['entity', 'term']),
  limit: wholeNumber(1, 50, 10, 'Suggestions in all, 1 to 50; the kinds share the places in turn.'),
});
export type SuggestParams = z.output<typeof SuggestParams>;

export const Suggestion = z
  .object({
    kind: z.enum(SUGGESTION_KINDS).meta({ description: 'What is suggested.' }),
    text: z
      .string()
      .meta({ description: 'What to show, and what to search for.', examples: ['Sergei Lavrov'] }),
    matched: z.string().meta({
      description: 'The name, title or word that goes on as was typed: of an entity it may be an alias.',
      examples: ['Lavrov'],
    }),
    count: z
      .int()
      .min(1)
      .meta({
        description:
          'Articles that mention the entity, bear the title or have the word as written, together with every word before it; copies included.',
        examples: [4],
      }),
    id: z
      .string()
      .nullable()
      .meta({
        description: 'The id of the entity, or of the newest article with that title; null for a word.',
        examples: ['person/sergei-lavrov'],
      }),
    links: z.object({
      self: z.string().meta({ description: 'Where it leads.', examples: ['/entities/person/sergei-lavrov'] }),
    }),
  })
  .meta({ id: 'Suggestion', description: 'A way to go on typing.' });
export type Suggestion = z.output<typeof Suggestion>;

export const SuggestionList = listOf(
  Suggestion,
  'SuggestionList',
  'Ways to go on typing, by kind and the likeliest first: one page.',
);
export type SuggestionList = z.output<typeof SuggestionList>;
