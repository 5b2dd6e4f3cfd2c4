import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { DuplicateGroup } from '../model/duplicate.ts';
import type { Entity } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type { Stats } from '../model/stats.ts';
import type { Story } from '../model/story.ts';
import type { SearchPort } from '../search/search-index.ts';

/** Everything, at one generation. Nothing in it changes; a reload makes another. */
export interface Corpus {
  /** A hash of contents and settings: equal corpora have equal versions, on any machine and after any restart. */
  readonly version: string;
  /** By id, in the order of ids. */
  readonly articles: ReadonlyMap<string, Article>;
  /** By the id of the canonical article: those that have copies. */
  readonly groups: ReadonlyMap<string, DuplicateGroup>;
  /** By article id: what each was made from. Its texts are stretches of that, so that keeping it costs little. */
  readonly documents: ReadonlyMap<string, Document>;
  /** By id, the most mentioned first. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** By id, in the order of ids. */
  readonly stories: ReadonlyMap<string, Story>;
  /** By article id: who says what in it, in reading order. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  readonly index: SearchPort;
  readonly stats: Stats;
}
