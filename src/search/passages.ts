import type { Article } from '../model/article.ts';
import type { Range } from '../model/range.ts';
import { cutAround, wholeGraphemes } from './cut.ts';
import type { FieldMatch } from './field-match.ts';
import { sentencesOf, type TextUnit, textUnits } from './text-units.ts';

/** A passage that may be shown. */
export interface Passage {
  readonly unit: TextUnit;
  /** The sentences of the unit. */
  readonly parts: readonly Range[];
  /** The sentence that the passage begins in. */
  readonly first: number;
  /** Whether it consists of whole sentences; if not, it is part of a long one. */
  readonly isWhole: boolean;
  /** What it must show. */
  readonly core: Range;
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

/** How passages are cut, and how many will be shown. */
export interface PassageOptions {
  /** UTF-16 units a passage. */
  readonly length: number;
  readonly count: number;
}

/**
 * The passages from which the best `count` are to be chosen: for each sentence with a match outside the title, the whole
 * sentences from there on that fit; of a long sentence, the part from each match on.
 *
 * Paragraphs are not cut into sentences where nothing in them can be chosen: of those that have the same single word of
 * the query, and nothing else of it, the first `count` are as good as all.
 */
export function matchPassages(
  article: Article,
  matches: readonly FieldMatch[],
  { length, count }: PassageOptions,
): Passage[] {
  const proposing = atMostEach(matches.filter((match) => match.field !== 'title').sort(byPlace));
  const terms = new Set(proposing.map((match) => match.query)).size;
  const poor = new Map<string, number>();
  let at = 0;
  return textUnits(article).flatMap((unit) => {
    const from = at;
    while (at < proposing.length && stands(proposing[at]!, unit)) at++;
    const inside = proposing.slice(from, at);
    const isWorth = inside.length > 0 && timesMet(poor, unit, inside) <= count;
    return isWorth ? unitPassages(unit, inside, { length, terms }) : [];
  });
}

/** The first passage of the text, for an article that matches nowhere in it: prose where there is some. Null for no text. */
export function firstPassage(article: Article, length: number): Passage | null {
  const units = textUnits(article).filter((unit) => sentencesOf(unit).length > 0);
  const text = units.filter((unit) => unit.field === 'text');
  const unit = text.find(({ isProse }) => isProse) ?? text[0] ?? units[0];
  if (unit === undefined) return null;
  const parts = sentencesOf(unit);
  const isWhole = fits(parts[0]!, length);
  const start = parts[0]![0];
  const core: Range = isWhole ? wholeFrom(parts, 0, length) : [start, start];
  return { unit, parts, first: 0, isWhole, core, terms: new Set(), span: 0 };
}

/** The core with what fits around it, no further than `free`: whole sentences before it, or words on both sides. */
export function widen({ unit, parts, first, isWhole, core }: Passage, free: Range, length: number): Range {
  if (!isWhole) return cutAround(unit.text, core, { sentence: parts[first]!, free, length });
  const from = Math.max(free[0], core[1] - length);
  return wholeGraphemes(unit.text, [earliestFit(parts, first, from), core[1]]);
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

function stands(match: FieldMatch, unit: TextUnit): boolean {
  return match.field === unit.field && match.range[0] < unit.range[1];
}

/** How many units with the same single word have been met, this one included; 0 for a unit with several. */
function timesMet(met: Map<string, number>, { isProse }: TextUnit, matches: readonly FieldMatch[]): number {
  const { query } = matches[0]!;
  if (matches.some((match) => match.query !== query)) return 0;
  const key = `${isProse} ${query}`;
  const times = (met.get(key) ?? 0) + 1;
  met.set(key, times);
  return times;
}

interface Fit {
  /** UTF-16 units a passage. */
  readonly length: number;
  /** How many different words of the query match anywhere here. */
  readonly terms: number;
}

function unitPassages(
  unit: TextUnit,
  matches: readonly FieldMatch[],
  { length, terms: all }: Fit,
): Passage[] {
  const parts = sentencesOf(unit);
  const passages: Passage[] = [];
  let first = 0;
  matches.forEach(({ range }, i) => {
    while (first < parts.length - 1 && parts[first]![1] <= range[0]) first++;
    const sentence = parts[first]!;
    const isWhole = fits(sentence, length);
    const core = isWhole
      ? wholeFrom(parts, first, length)
      : coreOf(matches, i, Math.min(range[0] + length, sentence[1]));
    const { terms, span } = coverage(matches, i, { end: core[1], terms: all });
    addPassage(passages, { unit, parts, first, isWhole, core, terms, span });
  });
  return passages;
}

/** Of the passages that begin with the same whole sentence only the one with most words, the closest together, can be chosen. */
function addPassage(passages: Passage[], passage: Passage): void {
  const last = passages.at(-1);
  const isSame = last?.isWhole && last.first === passage.first;
  if (!isSame) passages.push(passage);
  else if (passage.terms.size === last.terms.size && passage.span < last.span)
    passages[passages.length - 1] = passage;
}

function fits([start, end]: Range, length: number): boolean {
  return end - start <= length;
}

/** As many whole sentences from this one on as fit. */
function wholeFrom(parts: readonly Range[], first: number, length: number): Range {
  const start = parts[first]![0];
  let last = first;
  while (last < parts.length - 1 && parts[last + 1]![1] - start <= length) last++;
  return [start, parts[last]![1]];
}

/** From this match to the last that ends within reach; no further than reach where it is longer itself. */
function coreOf(matches: readonly FieldMatch[], from: number, reach: number): Range {
  const [start, first] = matches[from]!.range;
  let end = Math.min(first, reach);
  for (let i = from + 1; i < matches.length && matches[i]!.range[0] < reach; i++)
    if (matches[i]!.range[1] <= reach) end = Math.max(end, matches[i]!.range[1]);
  return [start, end];
}

/** The start of the first of the sentences up to this one that does not begin before `from`. */
function earliestFit(parts: readonly Range[], at: number, from: number): number {
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
