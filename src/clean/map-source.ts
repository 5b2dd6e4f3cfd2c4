import type { Removed } from '../model/article.ts';
import type { SourceSegment } from '../model/article-source.ts';
import type { Document } from '../model/document.ts';
import type { TextBlock } from '../text/paragraphs.ts';
import { BETWEEN } from './paragraph-kinds.ts';
import { recurringAmong } from './recurring-lines.ts';
import { shownPieces } from './shown-pieces.ts';
import { takeApart } from './take-apart.ts';

/**
 * Where each character of the clean article stood in `raw` of its document: title, lead and text in this order, each
 * from its beginning to its end. Empty lines between paragraphs stood nowhere, nor did a title or lead that is given or
 * taken from the text. Every character of `raw` is in one segment or in one `Removed`; only white space and invisible
 * characters may be in none. `removed` is what cleaning took of it. Linear in the length of the text.
 */
export function mapSource(document: Document, removed: readonly Removed[]): SourceSegment[] {
  const { headline, standfirst, kept } = takeApart(document, recurringAmong(removed));
  const title = headline.block ? segmentsOf('title', document.raw, [headline.block]) : [];
  const lead = standfirst.block ? segmentsOf('lead', document.raw, [standfirst.block]) : [];
  return [...title, ...lead, ...segmentsOf('text', document.raw, kept)];
}

function segmentsOf(
  field: SourceSegment['field'],
  raw: string,
  blocks: readonly TextBlock[],
): SourceSegment[] {
  const segments: SourceSegment[] = [];
  let at = 0;
  for (const block of blocks) {
    for (const { range, raw: place, verbatim } of align(raw, block))
      segments.push({ field, range: [at + range[0], at + range[1]], raw: place, verbatim });
    at += block.text.length + BETWEEN.length;
  }
  return segments;
}

/** Ranges that count in the block. */
type Aligned = Omit<SourceSegment, 'field'>;

function align(raw: string, { start, end, text }: TextBlock): Aligned[] {
  const whole: Aligned = { range: [0, text.length], raw: [start, end], verbatim: false };
  if (raw.slice(start, end) === text) return [{ ...whole, verbatim: true }];
  return alignPieces(raw, { start, end, text }) ?? [whole];
}

/** Piece by piece; null where the text is not what its pieces show one by one. */
function alignPieces(raw: string, { start, end, text }: TextBlock): Aligned[] | null {
  const found: Aligned[] = [];
  let at = 0;
  for (const piece of shownPieces(raw, start)) {
    if (piece.start >= end) break;
    const shown = piece.shown.trim() === '' ? spaceAt(text, at, piece.shown) : piece.shown;
    if (!text.startsWith(shown, at)) return null;
    const isVerbatim = raw.slice(piece.start, piece.end) === shown;
    if (shown !== '')
      add(found, { range: [at, at + shown.length], raw: [piece.start, piece.end], verbatim: isVerbatim });
    at += shown.length;
  }
  return found;
}

/** Of white space in a row the first is shown, at the ends of a paragraph none. */
function spaceAt(text: string, at: number, shown: string): string {
  return shown !== '' && text[at] === ' ' ? ' ' : '';
}

/** What stands as written side by side is one segment. */
function add(found: Aligned[], next: Aligned): void {
  const last = found.at(-1);
  if (last?.verbatim !== true || !next.verbatim || last.raw[1] !== next.raw[0]) found.push(next);
  else
    found[found.length - 1] = {
      range: [last.range[0], next.range[1]],
      raw: [last.raw[0], next.raw[1]],
      verbatim: true,
    };
}
