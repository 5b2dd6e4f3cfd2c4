/** A labelled stretch of a text, in UTF-16 offsets. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly type: LabelType;
}

export type LabelType = 'person' | 'organization' | 'place';

/** A text and the mentions in it: what the trainer learns from. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const MARK = /\[([^[\]\n]+)\]\((person|organization|place)\)/g;

/** Reads marks like `[Vienna](place)`; brackets without a type behind them are text. */
export function parseAnnotated(id: string, markup: string): Annotated {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const match of markup.matchAll(MARK)) {
    text += markup.slice(from, match.index);
    const name = match[1]!;
    labels.push({ start: text.length, end: text.length + name.length, type: match[2] as LabelType });
    text += name;
    from = match.index + match[0].length;
  }
  return { id, text: text + markup.slice(from), labels };
}
