import { z } from 'zod';
import { ArticleId, Quality } from './article.ts';
import { Given } from './document.ts';
import { Range, TextField } from './range.ts';

export const SourceSegment = z
  .object({
    field: TextField,
    range: Range.meta({ description: 'Where it stands in the field.' }),
    raw: Range.meta({ description: 'Where it stood in `raw`.' }),
    verbatim: z.boolean().meta({
      description:
        'True: character by character the same, so that every offset can be told. False: normalised (a line break shown as a space, an accent composed), and only the two stretches as wholes belong together.',
    }),
  })
  .meta({ id: 'SourceSegment', description: 'A stretch of the clean article, and where it stood.' });
export type SourceSegment = z.output<typeof SourceSegment>;

export const ArticleSource = z
  .object({
    id: ArticleId,
    path: z.string().meta({
      description: 'Where it was read, below the corpus folder.',
      examples: ['002_175e92e2922cc121.txt'],
    }),
    format: z.string().meta({
      description: 'How the file was read: the extension of its name, without a `.gz` behind it.',
      examples: ['txt'],
    }),
    given: Given,
    raw: z.string().meta({
      description:
        'The body as read. Of a page or feed: its text, decoded and laid out in lines; what the markup sets apart is in it, and in `removed`.',
    }),
    removed: Quality.shape.removed,
    map: z.array(SourceSegment).meta({
      description:
        'Where each character of title, lead and text stood in `raw`, in reading order. What is in no segment is in `removed`, or is white space or invisible. A title or lead that was given, or that repeats the text, has no segment.',
    }),
  })
  .meta({
    id: 'ArticleSource',
    description:
      'What an article was made from: the document as read, what was removed, and where the rest stood.',
  });
export type ArticleSource = z.output<typeof ArticleSource>;
