import type { TextBlock } from '../text/paragraphs.ts';
import { isCaption } from './caption.ts';
import { datelineOf } from './dateline.ts';
import type { Headline } from './headline.ts';
import { type Cleaning, removeCopies, type Verdict } from './removal.ts';
import { wordKey } from './repeats.ts';
import { endsSentence, isBody, isHeadingLike, wordsIn } from './shape.ts';

/** A standfirst sums up in this many words; a shorter line is a heading, a longer one is text. */
const LEAST_WORDS = 6;
const MOST_WORDS = 60;
/** A pulled quote is short, and known by this many words that the text quotes again. */
const PULLED_WORDS = 40;
const QUOTED_WORDS = 5;

/** It opens with the quote: first paragraphs, too, quote a few words that come back whole below. */
const QUOTED = /^["“„«]([^"“”„«»]{10,400})["”“»]/u;

const COPY: Verdict = { kind: 'lead', rule: 'standfirst-copy' };

/** The standfirst, and the document without it. */
export interface Standfirst {
  readonly lead: string | null;
  /** The block that became the lead; null where that is given or there is none. */
  readonly block: TextBlock | null;
  readonly cleaning: Cleaning;
}

/**
 * The standfirst: the given one, whose copy above the text is taken away; else the line between headline and text that
 * ends no sentence, or that pulls up a quote: a text does not open with words that it quotes again below.
 */
export function takeStandfirst({ title, next, cleaning }: Headline, given: string): Standfirst {
  if (given !== '') return { lead: given, block: null, cleaning: dropCopy(cleaning, given) };
  const block = title === null ? undefined : cleaning.kept[next];
  if (!block || !isStandfirst(block.text, cleaning.kept.slice(next + 1)))
    return { lead: null, block: null, cleaning };
  return { lead: block.text, block, cleaning: { ...cleaning, kept: cleaning.kept.toSpliced(next, 1) } };
}

function isStandfirst(line: string, below: readonly TextBlock[]): boolean {
  const length = wordsIn(line, MOST_WORDS + 1);
  if (
    length > MOST_WORDS ||
    isCaption(line) ||
    datelineOf(line) ||
    !below.some((block) => isBody(block.text))
  )
    return false;
  if (endsSentence(line)) return length <= PULLED_WORDS && isPulledQuote(line, below);
  return length >= LEAST_WORDS && isHeadingLike(line);
}

function isPulledQuote(line: string, below: readonly TextBlock[]): boolean {
  const quote = wordKey(QUOTED.exec(line)?.[1] ?? '');
  if (wordsIn(quote, QUOTED_WORDS) < QUOTED_WORDS) return false;
  return below.some((block) => ` ${wordKey(block.text)} `.includes(` ${quote} `));
}

/** The given standfirst where the page says it too, up to the first paragraph of running text. */
function dropCopy(cleaning: Cleaning, lead: string): Cleaning {
  const key = wordKey(lead);
  const first = cleaning.kept.findIndex((block) => isBody(block.text));
  return removeCopies(cleaning, (block, i) =>
    (first === -1 || i <= first) && wordKey(block.text) === key ? COPY : undefined,
  );
}
