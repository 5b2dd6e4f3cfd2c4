import { z } from 'zod';

const said = (what: string) => z.string().optional().meta({ description: what });

export const Given = z
  .object({
    id: said('The id.'),
    title: said('The headline.'),
    lead: said('The standfirst.'),
    authors: z.array(z.string()).optional().meta({ description: 'Who wrote it.' }),
    date: said('When it was published.'),
    source: said('Who published it.'),
    url: said('Where it was published.'),
    language: said('Its language.'),
  })
  .meta({
    id: 'Given',
    description: 'What the metadata of a document says, word for word; nothing here is guessed.',
  });
export type Given = Readonly<z.output<typeof Given>>;

/** What the markup of a page says of a stretch of its text. */
export type Mark =
  | { readonly kind: 'heading' | 'caption'; readonly range: Stretch }
  | {
      readonly kind: 'furniture';
      readonly range: Stretch;
      /** The rule by which it is no part of the article. */
      readonly rule: string;
    };

type Stretch = readonly [start: number, end: number];

/** One article's worth of text as read from disk, before anything is taken away. */
export interface Document {
  /** The file's path below the corpus folder, with `/` on every system. */
  readonly path: string;
  /** True where the file holds several documents (an array, JSON Lines), so that its path alone names none of them. */
  readonly shared: boolean;
  /** The text as read: wrapping, front matter and markup taken off, nothing else. `Removed.range` counts in it. */
  readonly raw: string;
  readonly given: Given;
  /** What the markup said before it was taken off, in the order of `raw`; absent where it said nothing. */
  readonly marks?: readonly Mark[];
}
