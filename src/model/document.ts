/** What the metadata of a document says, word for word; nothing here is guessed. */
export interface Given {
  readonly id?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
}

/** One article's worth of text as read from disk, before anything is taken away. */
export interface Document {
  /** The file's path below the corpus folder, with `/` on every system. */
  readonly path: string;
  /** True where the file holds several documents (an array, JSON Lines), so that its path alone names none of them. */
  readonly shared: boolean;
  /** The body as read: front matter and JSON wrapping taken off, nothing else. `Removed.range` counts in it. */
  readonly raw: string;
  readonly given: Given;
}
