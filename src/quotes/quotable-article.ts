import type { Paragraph } from '../model/article.ts';
import type { EntityType } from '../model/entity.ts';
import type { Range } from '../model/range.ts';

/** What tells men from women in a text; null where nothing does. */
export type Sex = 'female' | 'male' | null;

/** A mention in `text`, and whom it means. */
export interface Named {
  readonly range: Range;
  readonly entity: string;
  readonly type: EntityType;
  readonly sex: Sex;
}

/** What is needed of an article to tell who says what in it. */
export interface QuotableArticle {
  readonly text: string;
  readonly paragraphs: readonly Pick<Paragraph, 'kind' | 'range'>[];
  /** The mentions in `text`, in reading order. */
  readonly mentions: readonly Named[];
}
