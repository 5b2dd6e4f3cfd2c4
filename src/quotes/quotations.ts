import type { Range } from '../model/range.ts';
import type { QuotableArticle } from './quotable-article.ts';

/** A stretch between quotation marks, over one paragraph or several. */
export interface Quotation {
  /** What stands between the marks, paragraph by paragraph; at least one part, none of them empty. */
  readonly parts: readonly Range[];
  /** From before the first mark to behind the last. */
  readonly range: Range;
  /** The paragraph it begins in, counted from 0. */
  readonly paragraph: number;
  /** The paragraph it ends in. */
  readonly last: number;
}

/**
 * The quotations of the body paragraphs, outermost marks only, in reading order. Marks are straight or curly; single
 * ones count where the words end in a punctuation mark, as whole quotes do and apostrophes do not. Where the next
 * paragraph repeats the opening mark, an open quotation goes on (Chicago Manual of Style 13.30); otherwise a mark
 * without its fellow is no quotation.
 */
export function quotations({ text, paragraphs }: QuotableArticle): Quotation[] {
  const found: Quotation[] = [];
  let open: Quotation | null = null;
  paragraphs.forEach(({ kind, range }, paragraph) => {
    const spans: Span[] = kind === 'body' ? spansIn(text, range) : [];
    const [first, ...others] = spans;
    const isMore = open !== null && first !== undefined && opensParagraph(text, range, first);
    const whole: (Quotation & { isOpen: boolean })[] = (isMore ? others : spans).map((span) =>
      quotationOf(span, paragraph),
    );
    if (isMore) whole.unshift(joined(open!, first, paragraph));
    open = whole.find(({ isOpen }) => isOpen) ?? null;
    for (const { isOpen, ...quotation } of whole)
      if (!isOpen && quotation.parts.length > 0) found.push(quotation);
  });
  return found;
}

interface Span {
  /** None where nothing stands between the marks. */
  readonly parts: readonly Range[];
  readonly start: number;
  /** Behind the closing mark, or the end of the paragraph. */
  readonly end: number;
  readonly isOpen: boolean;
}

function quotationOf({ parts, start, end, isOpen }: Span, paragraph: number) {
  return { parts, range: [start, end] as Range, paragraph, last: paragraph, isOpen };
}

function joined(open: Quotation, span: Span, paragraph: number) {
  const { parts, range, last, isOpen } = quotationOf(span, paragraph);
  return {
    parts: [...open.parts, ...parts],
    range: [open.range[0], range[1]] as Range,
    paragraph: open.paragraph,
    last,
    isOpen,
  };
}

function opensParagraph(text: string, [from]: Range, { start }: Span): boolean {
  return text.slice(from, start).trim() === '';
}

const MARK = /["“”„]|(?<=^|[\s(—–])['‘](?=\p{L})/gu;
const OPENS = /(?:^|[\s([{—–/-])$/u;
const SINGLE_CLOSE = /[,.?!…]['’](?=[\s,.;:)—–]|$)/u;

function spansIn(text: string, [from, to]: Range): Span[] {
  const spans: Span[] = [];
  let starts: number[] = [];
  let free = from;
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index;
    if (at < free) continue;
    if (starts.length > 0 && goesOn(text, mark, at)) starts.push(at);
    else if (starts.length > 0 && closes(mark)) {
      spans.push(spanOf(text, starts, at + 1));
      starts = [];
    } else if (starts.length === 0 && isSingle(mark)) {
      free = singleEnd(text, at, to) ?? at;
      if (free > at) spans.push(spanOf(text, [at], free));
    } else if (starts.length === 0 && opens(text, mark, at, from)) starts = [at];
  }
  if (starts.length > 0) spans.push({ ...spanOf(text, starts, to + 1), end: to, isOpen: true });
  return spans;
}

/** `starts` are the opening marks; the closing one stands right before `end`. */
function spanOf(text: string, starts: readonly number[], end: number): Span {
  const parts = starts.map((start, i): Range => {
    const stop = starts[i + 1] ?? end - 1;
    return [start + 1, start + 1 + text.slice(start + 1, stop).trimEnd().length];
  });
  return { parts: parts.filter(([start, stop]) => start < stop), start: starts[0]!, end, isOpen: false };
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘';

const closes = (mark: string): boolean => mark === '"' || mark === '”';

/** An opening mark again after a sentence: the paragraph break between them was lost. */
function goesOn(text: string, mark: string, at: number): boolean {
  return (mark === '"' || mark === '“') && /[.?!…]\s["“]\S$/u.test(text.slice(Math.max(0, at - 2), at + 2));
}

function opens(text: string, mark: string, at: number, from: number): boolean {
  if (mark === '”') return false;
  return mark !== '"' || OPENS.test(text.slice(Math.max(from, at - 1), at));
}

function singleEnd(text: string, at: number, to: number): number | null {
  const close = text.slice(at + 1, to).search(SINGLE_CLOSE);
  return close === -1 ? null : at + 1 + close + 2;
}
