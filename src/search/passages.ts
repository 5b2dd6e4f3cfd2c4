import type { Article } from '../model/article.ts';
import type { Range, TextField } from '../model/range.ts';
import { sentences } from '../text/sentences.ts';
import { cutAround, wholeGraphemes } from './cut.ts';
import type { FieldMatch } from './field-match.ts';

/** A lead or a paragraph: what a passage is cut from, never beyond. */
export interface Unit {
  readonly field: TextField;
  /** The whole field, in which ranges count. */
  readonly text: string;
  readonly range: Range;
  /** Which paragraph of `text`, counted from 0; null for the lead. */
  readonly paragraph: number | null;
  /** Headings and captions are not: they say less. */
  readonly isProse: boolean;
}

/** A passage that may be shown. */
export interface Passage {
  readonly unit: Unit;
  /** What it must show. */
  readonly core: Range;
  /** The sentences that the core was taken from: where it ends before they do, something was cut off. */
  readonly bounds: Range;
  /** The core with what fits around it, no further than `free`. */
  readonly widen: (free: Range) => Range;
  /** The different words of the query within the core. */
  readonly terms: ReadonlySet<string>;
  /** How close together they stand: from the start of the first to the start of the last, in UTF-16 units. */
  readonly span: number;
}

/**
 * For each word of the query, matches beyond so many in one article propose no further passages:
 * better ones are unlikely, and a passage costs time.
 */
const MOST_PROPOSALS = 1000;

/** One passage for each match outside the title: the whole sentences from there on that fit, or the part of a long one. */
export function matchPassages(article: Article, matches: readonly FieldMatch[], length: number): Passage[] {
  const proposing = atMostEach(matches.filter((match) => match.field !== 'title').sort(byPlace));
  const terms = new Set(proposing.map((match) => match.query)).size;
  let at = 0;
  return unitsOf(article).flatMap((unit) => {
    const from = at;
    while (at < proposing.length && stands(proposing[at]!, unit)) at++;
    return from === at ? [] : unitPassages(unit, proposing.slice(from, at), { length, terms });
  });
}

/** The first passage of the text, for an article that matches nowhere in it: prose where there is some. Null for no text. */
export function firstPassage(article: Article, length: number): Passage | null {
  const units = unitsOf(article).filter((unit) => sentencesOf(unit).length > 0);
  const text = units.filter((unit) => unit.field === 'text');
  const unit = text.find(({ isProse }) => isProse) ?? text[0] ?? units[0];
  if (unit === undefined) return null;
  const parts = sentencesOf(unit);
  const start = parts[0]![0];
  return passageAt(unit, parts, { at: 0, length, core: [start, start] });
}

function unitsOf({ lead, text, paragraphs }: Article): Unit[] {
  const leads: Unit[] =
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

/** The lead comes before the text; within a field by place. */
function byPlace(a: FieldMatch, b: FieldMatch): number {
  return (
    Number(a.field === 'text') - Number(b.field === 'text') ||
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1]
  );
}

function atMostEach(matches: readonly FieldMatch[]): FieldMatch[] {
  const seen = new Map<string, number>();
  return matches.filter(({ query }) => {
    const times = (seen.get(query) ?? 0) + 1;
    seen.set(query, times);
    return times <= MOST_PROPOSALS;
  });
}

function stands(match: FieldMatch, unit: Unit): boolean {
  return match.field === unit.field && match.range[0] < unit.range[1];
}

interface Fit {
  /** UTF-16 units a passage. */
  readonly length: number;
  /** How many different words of the query match anywhere here. */
  readonly terms: number;
}

function unitPassages(unit: Unit, matches: readonly FieldMatch[], { length, terms }: Fit): Passage[] {
  const parts = sentencesOf(unit);
  let at = 0;
  return matches.map((match, i) => {
    while (at < parts.length - 1 && parts[at]![1] <= match.range[0]) at++;
    const reach = Math.min(match.range[0] + length, parts[at]![1]);
    const passage = passageAt(unit, parts, { at, length, core: coreOf(matches, i, reach) });
    return { ...passage, ...coverage(matches, i, { end: passage.core[1], terms }) };
  });
}

/** From this match to the last that ends within reach; no further than reach where it is longer itself. */
function coreOf(matches: readonly FieldMatch[], from: number, reach: number): Range {
  const [start, first] = matches[from]!.range;
  let end = Math.min(first, reach);
  for (let i = from + 1; i < matches.length && matches[i]!.range[0] < reach; i++)
    if (matches[i]!.range[1] <= reach) end = Math.max(end, matches[i]!.range[1]);
  return [start, end];
}

interface Place {
  /** The sentence that it begins in. */
  readonly at: number;
  readonly length: number;
  readonly core: Range;
}

/** Whole sentences if the first fits, with those before it where there is room; else the part around the core. */
function passageAt(unit: Unit, parts: readonly Range[], { at, length, core }: Place): Passage {
  const sentence = parts[at]!;
  const nothing = { unit, terms: new Set<string>(), span: 0 };
  if (sentence[1] - sentence[0] > length) {
    const widen = (free: Range): Range => cutAround(unit.text, core, { sentence, free, length });
    return { ...nothing, core, bounds: sentence, widen };
  }
  let last = at;
  while (last < parts.length - 1 && parts[last + 1]![1] - sentence[0] <= length) last++;
  const end = parts[last]![1];
  const whole: Range = [sentence[0], end];
  const widen = ([from]: Range): Range =>
    wholeGraphemes(unit.text, [earliestFit(parts, { at, from: Math.max(from, end - length) }), end]);
  return { ...nothing, core: whole, bounds: whole, widen };
}

/** The start of the first of the sentences up to this one that does not begin before `from`. */
function earliestFit(parts: readonly Range[], { at, from }: { at: number; from: number }): number {
  let first = at;
  while (first > 0 && parts[first - 1]![0] >= from) first--;
  return parts[first]![0];
}

/** Which words of the query stand from this match on, and how close together. Stops once all have been met. */
function coverage(
  matches: readonly FieldMatch[],
  from: number,
  { end, terms: all }: { end: number; terms: number },
): { terms: ReadonlySet<string>; span: number } {
  const terms = new Set<string>();
  const start = matches[from]!.range[0];
  let last = start;
  for (let i = from; i < matches.length && matches[i]!.range[0] < end && terms.size < all; i++) {
    if (terms.has(matches[i]!.query)) continue;
    terms.add(matches[i]!.query);
    last = matches[i]!.range[0];
  }
  return { terms, span: last - start };
}

function sentencesOf({ text, range }: Unit): Range[] {
  return sentences(text.slice(range[0], range[1])).map(([start, end]) => [range[0] + start, range[0] + end]);
}
