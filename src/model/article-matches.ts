import { z } from 'zod';
import { ArticleId } from './article.ts';
import { ListMeta, Total } from './page.ts';
import { PlacedMatch, queryShape, SearchParams } from './search.ts';

const { in: fields, match, fuzzy, expand, strict } = queryShape;

/** The parameters of `/articles/{id}/matches`: those of `/search` that decide what matches and how it is marked. */
export const ArticleMatchesParams = z.strictObject({
  q: z
    .string()
    .min(1, 'Expected a query')
    .max(2000)
    .meta({ description: 'The query, in the language of /search.', examples: ['Lavrov'] }),
  in: fields,
  match,
  fuzzy,
  expand,
  strict,
  tag: SearchParams.shape.tag,
});
export type ArticleMatchesParams = z.output<typeof ArticleMatchesParams>;

export const ArticleMatches = z
  .object({
    id: ArticleId,
    matched: z.boolean().meta({
      description:
        'Whether the article matches the query as a whole. If not, `data` is empty and a warning says so.',
    }),
    data: z.array(PlacedMatch).meta({ description: 'In reading order: title, lead, text.' }),
    total: Total,
    titleHtml: z.string().meta({ description: 'The title, escaped, with every match marked.' }),
    leadHtml: z.string().nullable().meta({ description: 'The lead, the same way; null without one.' }),
    textHtml: z.string().meta({ description: 'The whole text, the same way.' }),
    meta: ListMeta,
  })
  .meta({ id: 'ArticleMatches', description: 'Every match of a query in one article.' });
export type ArticleMatches = z.output<typeof ArticleMatches>;
