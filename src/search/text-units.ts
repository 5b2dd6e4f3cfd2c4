import type { Article } from '../model/article.ts';
import type { Range, TextField } from '../model/range.ts';
import { sentences } from '../text/sentences.ts';

/** A lead or a paragraph: no passage, sentence or phrase reaches beyond it. */
export interface TextUnit {
  readonly field: TextField;
  /** The whole field, in which ranges count. */
  readonly text: string;
  readonly range: Range;
  /** Which paragraph of `text`, counted from 0; null for the lead. */
  readonly paragraph: number | null;
  /** Headings and captions are not: they say less. */
  readonly isProse: boolean;
}

/** The lead, if there is one, and the paragraphs, in reading order. */
export function textUnits({ lead, text, paragraphs }: Article): TextUnit[] {
  const leads: TextUnit[] =
    lead === null
      ? []
      : [{ field: 'lead', text: lead, range: [0, lead.length], paragraph: null, isProse: true }];
  return leads.concat(
    paragraphs.map(({ kind, range }, paragraph) => ({
      field: 'text',
      text,
      range,
      paragraph,
      isProse: kind === 'body',
    })),
  );
}

/** The sentences of a unit, as ranges of its field. Empty for a unit of white space. */
export function sentencesOf({ text, range }: TextUnit): Range[] {
  return sentences(text.slice(range[0], range[1])).map(([start, end]) => [range[0] + start, range[0] + end]);
}
