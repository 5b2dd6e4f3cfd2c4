import type { Range } from '../model/range.ts';
import { attribute, wordsIn, type Attribution } from './attribution.ts';
import { CUE, OTHER_CUES } from './cues.ts';
import { whoIs, type Scene } from './pronoun.ts';
import type { QuotableArticle } from './quotable-article.ts';
import { quotations, type Quotation } from './quotations.ts';

/** What somebody said, and who. */
export interface FoundQuote {
  /** The words, without the outer marks; several stretches of them where an attribution or a paragraph breaks them. */
  readonly parts: readonly Range[];
  readonly kind: Attribution['kind'];
  readonly cue: Range;
  readonly speaker: {
    /** As written. */
    readonly range: Range;
    /** Whom it means; null where that is not certain. */
    readonly entity: string | null;
    readonly via: 'name' | 'pronoun' | 'description';
  };
  /** The paragraph it begins in, counted from 0. */
  readonly paragraph: number;
}

/**
 * Who says what in an article, in reading order: stretches in quotation marks that a verb of saying gives to a speaker.
 * Rules, made for precision: what is not certain is left out, or left without an entity.
 *
 * 1. Find what stands in quotation marks.
 * 2. Find the attribution of each: after it, else before it.
 * 3. Words that go on after their attribution ("…," said Kerry. "…") join those before it.
 * 4. Find who "he" and "she" are.
 */
export function findQuotes(article: QuotableArticle): FoundQuote[] {
  const all = quotations(article); // 1
  const attributed = all.map((quotation, i) => ({
    quotation,
    attribution: attribute(article, quotation, {
      before: [beginOf(article, quotation, all[i - 1]), quotation.range[0]],
      after: [quotation.range[1], endOf(article, quotation, all[i + 1])],
    }), // 2
  }));
  const speeches = joined(article, attributed).filter(
    ({ quotation }) => wordsIn(article.text, quotation) >= LEAST_WORDS,
  ); // 3
  return named(article, all, speeches); // 4
}

/** Fewer words are a catchword. */
const LEAST_WORDS = 3;

/** An attribution further away than this is not looked for. */
const LONGEST_SENTENCE = 400;

interface Attributed {
  readonly quotation: Quotation;
  readonly attribution: Attribution | null;
}

interface Whole extends Attributed {
  readonly attribution: Attribution;
}

/** The paragraph, or the quotation before it in the same one; a paragraph that ends in a colon leads to the next. */
function beginOf(
  { text, paragraphs }: QuotableArticle,
  { paragraph, range }: Quotation,
  previous?: Quotation,
): number {
  const own = paragraphs[paragraph]!.range[0];
  const before = paragraphs[paragraph - 1];
  const isLed =
    before?.kind === 'body' && text[before.range[1] - 1] === ':' && text.slice(own, range[0]).trim() === '';
  const start = isLed ? before.range[0] : own;
  return Math.max(start, previous?.range[1] ?? 0, range[0] - LONGEST_SENTENCE);
}

function endOf({ paragraphs }: QuotableArticle, { last, range }: Quotation, next?: Quotation): number {
  return Math.min(paragraphs[last]!.range[1], next?.range[0] ?? Infinity, range[1] + LONGEST_SENTENCE);
}

/** Each attributed quotation with those that go on behind its attribution. */
function joined(article: QuotableArticle, all: readonly Attributed[]): Whole[] {
  const found: Whole[] = [];
  all.forEach(({ quotation, attribution }, i) => {
    const speech = found.at(-1);
    const isOwn = attribution !== null && attribution.cue[0] >= quotation.range[1];
    const isNext = speech !== undefined && speech.quotation.range[1] === all[i - 1]?.quotation.range[1];
    if (isNext && !isOwn && goesOn(article, speech, quotation))
      found.push(withParts(found.pop()!, quotation));
    else if (attribution !== null) found.push({ quotation, attribution });
  });
  return found;
}

/** Somebody else begins to do something: "said Kerry, but Lavrov countered". */
const SECOND_SUBJECT = /[,;]\s+(?:and|but|while)\s+(?:\p{Lu}|(?:s?he|they|the|an?)\s)/u;

/** Longer, more than an attribution stands between the two parts of a speech. */
const LONGEST_BREAK = 200;
const TITLES = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|St|Jr|\p{Lu})\./gu;

/** Whether nothing but the attribution stands between, up to a mark that lets the speech go on. */
function goesOn({ text }: QuotableArticle, { quotation, attribution }: Whole, next: Quotation): boolean {
  const end = quotation.range[1];
  const between = text.slice(end, next.range[0]);
  return (
    attribution.cue[0] >= end &&
    quotation.last === next.paragraph &&
    between.length < LONGEST_BREAK &&
    /[.,;:—–-]\s*$/u.test(between) &&
    !/[.!?]\s+\p{Lu}/u.test(between.replace(TITLES, '')) &&
    [...between.matchAll(CUE)].length <= 1 &&
    !SECOND_SUBJECT.test(between) &&
    !OTHER_CUES.test(between)
  );
}

function withParts({ quotation, attribution }: Whole, next: Quotation): Whole {
  const parts = [...quotation.parts, ...next.parts];
  return {
    quotation: { ...quotation, parts, range: [quotation.range[0], next.range[1]], last: next.last },
    attribution,
  };
}

interface Speaker {
  readonly paragraph: number;
  readonly entity: string | null;
}

function named(article: QuotableArticle, all: readonly Quotation[], quotes: readonly Whole[]): FoundQuote[] {
  let previous: Speaker | null = null;
  return quotes.map(({ quotation, attribution: { subject, cue, kind } }) => {
    const words = article.text.slice(...subject.range);
    const isPronoun = /^(?:s?he|they)$/i.test(words);
    const scene = sceneAt(article, all, subject.range[0], previous);
    const entity = subject.named?.entity ?? (isPronoun ? whoIs(words, scene) : null);
    previous = { paragraph: quotation.last, entity };
    const via = subject.named ? 'name' : isPronoun ? 'pronoun' : 'description';
    const { parts, paragraph } = quotation;
    return { parts, kind, cue, speaker: { range: subject.range, entity, via }, paragraph };
  });
}

function sceneAt(
  article: QuotableArticle,
  all: readonly Quotation[],
  at: number,
  previous: Speaker | null,
): Scene {
  const index = article.paragraphs.findIndex(({ range }) => at < range[1]);
  const before = article.paragraphs[index - 1];
  const isNear = previous !== null && previous.paragraph >= index - 1;
  return {
    article,
    quotations: all,
    here: [article.paragraphs[index]!.range[0], at],
    before: before?.kind === 'body' ? before.range : null,
    lastSpeaker: isNear ? previous.entity : undefined,
  };
}
