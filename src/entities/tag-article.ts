import type { CleanArticle } from '../model/article.ts';
import type { FoundMention } from '../model/entity.ts';
import type { TextField } from '../model/range.ts';
import { consistent } from './tagger/consistent.ts';
import { TAG_TYPES } from './tagger/labels.ts';
import { tag, type TaggedSpan } from './tagger/tag.ts';
import type { Tagger } from './tagger/tagger.ts';
import type { Reading } from './tagger/reading.ts';

/** What an article has to have for its names to be found. */
export type Taggable = Pick<CleanArticle, 'title' | 'titleOrigin' | 'lead' | 'text'>;

/** A field and where it begins in the whole. */
interface Part {
  readonly field: TextField;
  readonly text: string;
  readonly start: number;
}

/** No name goes on from one field to the next, nor from one paragraph to the next. */
const GAP = '\n\n';
/** No confidence is known better than to a thousandth. */
const THOUSAND = 1000;

/**
 * The people, organisations and places that an article names, as the trained recogniser finds them: title (where one
 * is given), lead and text, in reading order, never overlapping. A function of this article and the tagger alone.
 */
export function tagArticle(article: Taggable, tagger: Tagger): FoundMention[] {
  const parts = partsOf(article);
  const { reading, spans } = consistent(tag(parts.map(({ text }) => text).join(GAP), tagger));
  return spans.map((span) => mentionOf(span, reading, parts));
}

function partsOf({ title, titleOrigin, lead, text }: Taggable): Part[] {
  const fields: [TextField, string | null][] = [
    ['title', titleOrigin === 'given' ? title : null],
    ['lead', lead],
    ['text', text],
  ];
  const parts: Part[] = [];
  let start = 0;
  for (const [field, content] of fields) {
    if (content === null) continue;
    parts.push({ field, text: content, start });
    start += content.length + GAP.length;
  }
  return parts;
}

function mentionOf(
  { from, to, type, confidence }: TaggedSpan,
  { tokens }: Reading,
  parts: readonly Part[],
): FoundMention {
  const { field, text, start } = parts.findLast((part) => part.start <= tokens[from]!.start)!;
  const range: [number, number] = [tokens[from]!.start - start, tokens[to - 1]!.end - start];
  const rounded = Math.round(confidence * THOUSAND) / THOUSAND;
  return { field, range, text: text.slice(...range), type: TAG_TYPES[type]!, confidence: rounded };
}
