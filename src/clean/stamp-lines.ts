import type { Removed } from '../model/article.ts';

/** Rules that take away what a page says of itself. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['date-stamp', 'page-data', 'byline']);

/** Between headline and text a page shows a byline, a date and a few buttons: so many lines above the text are looked at. */
const ABOVE = 8;

/**
 * The lines that were taken away and may say when an article was published, in document order: those that are data of
 * the page, and the last ones above the text. `textStart` is where the first kept paragraph stands in the document.
 */
export function stampLines(removed: readonly Removed[], textStart: number): readonly string[] {
  const above = new Set(
    removed.filter(({ range, rule }) => range[1] <= textStart && rule !== 'teaser').slice(-ABOVE),
  );
  return removed.filter((one) => OF_THE_PAGE.has(one.rule) || above.has(one)).map(({ text }) => text);
}
