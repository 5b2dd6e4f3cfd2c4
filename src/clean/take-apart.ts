import type { Dateline, Removed } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import { oneLine } from '../text/one-line.ts';
import { paragraphs, type TextBlock } from '../text/paragraphs.ts';
import { takeDateline } from './dateline.ts';
import { takeHeadline, type Headline } from './headline.ts';
import { markLookup, removeMarked, type MarkOf } from './markup.ts';
import { removePageFrame } from './page-frame.ts';
import { removePageMatter } from './page-matter.ts';
import type { Recurring } from './recurring-lines.ts';
import { removeRecurring } from './remove-recurring.ts';
import { removeRepeats } from './repeats.ts';
import { takeStandfirst, type Standfirst } from './standfirst.ts';

/** A document in its parts: every paragraph of it is the headline, the standfirst, kept as text, or removed. */
export interface Parts {
  readonly headline: Pick<Headline, 'title' | 'block'>;
  readonly standfirst: Pick<Standfirst, 'lead' | 'block'>;
  readonly dateline: Dateline | null;
  /** What stays as text, in reading order. */
  readonly kept: readonly TextBlock[];
  /** In document order. */
  readonly removed: readonly Removed[];
  readonly markOf: MarkOf;
}

/**
 * Takes a document apart. Steps 1 to 6 of `cleanDocument`:
 *
 * 1. Split the text into paragraphs, and take away those that the markup of a page sets apart.
 * 2. Take away the frame of a whole page where no markup sets it apart, and what is said twice.
 * 3. Take away page matter: notices, links, bylines and date stamps. (After 2, so that its place is the same next time.)
 * 4. Find the headline, and take away its copies.
 * 5. Find the standfirst; then take away what recurs around the texts of its source.
 * 6. Take the dateline off the first paragraph.
 */
export function takeApart({ raw, given, marks }: Document, recurring: Recurring): Parts {
  const title = oneLine(given.title ?? '');
  const lead = oneLine(given.lead ?? '');
  const markOf = markLookup(marks);
  const whole = removeMarked({ raw, kept: paragraphs(raw), removed: [] }, markOf); // 1
  const framed = isSetApart(marks) ? whole : removePageFrame(whole, title); // 2
  const once = removeRepeats(framed);
  // A full sentence above the text may be a standfirst, unless that is given.
  const article = removePageMatter(once, lead === '' ? 1 : 0); // 3
  const headline = takeHeadline(article, title); // 4
  const standfirst = takeStandfirst(headline, lead); // 5
  const { dateline, cleaning } = takeDateline(removeRecurring(standfirst.cleaning, recurring)); // 6
  const removed = cleaning.removed.toSorted((a, b) => a.range[0] - b.range[0]);
  return { headline, standfirst, dateline, kept: cleaning.kept, removed, markOf };
}

/** What a page calls furniture is its frame: lists that it leaves in the article are no menus. */
function isSetApart(marks: Document['marks']): boolean {
  return marks?.some(({ kind }) => kind === 'furniture') ?? false;
}
