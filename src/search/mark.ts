import type { Range } from '../model/range.ts';
import { escapeMarkup } from '../text/escape.ts';

/**
 * The part of `text` in `range` as HTML: escaped, with each match in an element named `tag`.
 * Matches that overlap or touch share one element; what lies outside the range is left out.
 */
export function markHtml(
  text: string,
  range: Range,
  matches: readonly { readonly range: Range }[],
  tag: string,
): string {
  let html = '';
  let at = range[0];
  for (const [start, end] of mergeRanges(matches.map((match) => clip(match.range, range)))) {
    html += `${escapeMarkup(text.slice(at, start))}<${tag}>${escapeMarkup(text.slice(start, end))}</${tag}>`;
    at = end;
  }
  return html + escapeMarkup(text.slice(at, range[1]));
}

/** The part of a range that lies within another; empty or reversed where they do not meet. */
export function clip(range: Range, within: Range): Range {
  return [Math.max(range[0], within[0]), Math.min(range[1], within[1])];
}

/** Ranges in order, those that overlap or touch made one; empty ones are dropped. */
function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])];
    else merged.push(range);
  }
  return merged;
}
