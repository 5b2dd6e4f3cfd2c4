import type { Taggable } from '../../entities/tag-article.ts';
import { EntityType, type FoundMention } from '../../model/entity.ts';
import { TextField } from '../../model/range.ts';

/**
 * The mentions of one article as whole numbers, `WIDTH` for each: field and type by their places in the model, start
 * and end in UTF-16 units, confidence in thousandths. They cross to other threads and to disk; the article has the rest.
 */
export type MentionRows = readonly number[];

const WIDTH = 5;
const THOUSAND = 1000;

/** Packs mentions; confidences are rounded to thousandths. */
export function rowsOf(mentions: readonly FoundMention[]): MentionRows {
  return mentions.flatMap(({ field, range: [start, end], type, confidence }) => [
    TextField.options.indexOf(field),
    start,
    end,
    EntityType.options.indexOf(type),
    Math.round(confidence * THOUSAND),
  ]);
}

/** Unpacks the mentions of an article. */
export function mentionsOf(rows: MentionRows, article: Taggable): FoundMention[] {
  return Array.from({ length: rows.length / WIDTH }, (_, n) => {
    const [field, start, end, type, thousandths] = rows.slice(n * WIDTH, (n + 1) * WIDTH) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const name = TextField.options[field]!;
    return {
      field: name,
      range: [start, end],
      text: article[name]!.slice(start, end),
      type: EntityType.options[type]!,
      confidence: thousandths / THOUSAND,
    };
  });
}
