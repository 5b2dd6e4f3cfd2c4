import type { CleanArticle, Removed } from '../model/article.ts';
import { datesIn } from './parse-date.ts';
import { proseWords } from './prose-words.ts';

/** What is left of a page where its date is looked for. */
export interface AroundText extends Pick<CleanArticle, 'dateline'> {
  readonly title: string | null;
  readonly removed: readonly Removed[];
  /** The standfirst, if any, and the paragraphs. */
  readonly opening: readonly string[];
  /** Where the kept text begins and ends in the document. */
  readonly text: readonly [start: number, end: number];
}

/** Rules that take away what a page says of itself. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['date-stamp', 'page-data', 'byline']);

/** Between headline and text a page shows a byline, a date and a few buttons: so many lines above the text are looked at … */
const ABOVE = 8;
/** … so many before and after the headline, where a menu stands between it and the text … */
const BEFORE_TITLE = 1;
const AFTER_TITLE = 3;
/** … and so many below the text, and at its beginning. */
const BELOW = 3;
const OPENING = 2;

/** A headline that is too short names a section as well. */
const SHORTEST_TITLE = 15;

/** A line that says of itself that it tells the day of publication. */
export const PUBLISHED = /publi[sc]|posted|first|veröffentlicht|erstellt|publié|기사입력/i;

/** A line that names who wrote, or says that it tells the day of publication: no masthead, which has the day of the visit. */
const SIGNED = /(?:^|\s)(?:by|von|par|por|door|af|av)\s\p{Lu}|publi[sc]|posted/iu;

/** "Feb. 23, 2015 -- ": a text that begins with the day on which it was filed. */
const FILED = /^[^–—]{6,60}?(?= (?:--|[–—]) )/;

/** Longer than any line that is nothing but a stamp. */
const LONGEST_LINE = 100;
/** Longer than a date with weekday and time. */
const LONGEST_BARE = 45;

/**
 * The lines that may say when an article was published, in groups, the most telling first: those that are data of the
 * page, and the last ones above the text; those around the headline; signed ones further up; the beginning of the text;
 * and right below it those that say "published". Each group in document order.
 */
export function stampLines(around: AroundText): readonly (readonly string[])[] {
  const { text, dateline, title } = around;
  const isTitle = ({ text: line }: Removed): boolean =>
    title !== null && title.length >= SHORTEST_TITLE && line.includes(title);
  const passages = around.removed.filter(({ range, rule }) => range[1] <= text[0] && rule !== 'teaser');
  const removed = around.removed.filter((one) => !isTitle(one));
  const above = passages.filter((one) => !isTitle(one));
  const near = new Set(above.slice(-ABOVE));
  const below = removed.filter(({ range }) => range[0] >= text[1]).slice(0, BELOW);
  return [
    removed.filter((one) => OF_THE_PAGE.has(one.rule) || near.has(one)).map(textOf),
    aroundTitle(passages, isTitle).map(textOf),
    above.map(textOf).filter((line) => line.length <= LONGEST_LINE && SIGNED.test(line)),
    [...(dateline === null ? [] : [dateline.text]), ...openings(around.opening)],
    below.map(textOf).filter((line) => PUBLISHED.test(line)),
  ];
}

const textOf = ({ text }: Removed): string => text;

/** The lines around the headline, without it: what it says of an event has its date in it. */
function aroundTitle(passages: readonly Removed[], isTitle: (passage: Removed) => boolean): Removed[] {
  const places = passages.flatMap((passage, i) => (isTitle(passage) ? [i] : []));
  const isNear = (i: number): boolean =>
    places.some((place) => i >= place - BEFORE_TITLE && i <= place + AFTER_TITLE);
  return passages.filter((passage, i) => isNear(i) && !isTitle(passage));
}

function openings(opening: readonly string[]): string[] {
  return opening.slice(0, OPENING).flatMap((line) => {
    const isBare = line.length <= LONGEST_BARE && proseWords(line) === 0 && datesIn(line, null).length > 0;
    const isStamp = isBare || (line.length <= LONGEST_LINE && PUBLISHED.test(line));
    return isStamp ? [line] : (FILED.exec(line) ?? []);
  });
}
