import { z } from 'zod';

/** A stretch of a text as half-open UTF-16 offsets: what JavaScript's `slice` takes. */
export const Range = z.tuple([z.int().min(0), z.int().min(0)]).meta({
  id: 'Range',
  description:
    "A stretch of a text: start (included) and end (excluded) in UTF-16 code units, what JavaScript's `slice` takes.",
  examples: [[1204, 1363]],
});
export type Range = z.output<typeof Range>;

/** The parts of an article that ranges refer to; each range counts within its own field. */
export const TextField = z.enum(['title', 'lead', 'text']).meta({
  id: 'TextField',
  description: 'The part of the article in which a range counts.',
});
export type TextField = z.output<typeof TextField>;
