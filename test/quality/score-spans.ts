import type { EntityType } from '../../src/model/entity.ts';

/** A name in a text, by UTF-16 offsets. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

/** A name as a corpus has it. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** One of ours, or another kind of the corpus, which is no name of ours. */
  readonly type: EntityType | 'other';
  /** Types that are right as well. */
  readonly alternatives: readonly EntityType[];
  /** Neither asked for nor held against who finds it, or anything that overlaps it. */
  readonly optional: boolean;
}

/** What was found in one text, and what is right; only what lies in `within` is looked at. */
export interface Judged {
  readonly text: string;
  readonly gold: readonly GoldSpan[];
  readonly found: readonly ScoredSpan[];
  readonly within?: readonly [number, number];
}

/** Precision, recall and F1, 0–1; 0 where there is nothing to divide by. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores by type and over all three, exact spans and types, as CoNLL-2003 does. */
export type Scores = Readonly<Record<EntityType | 'all', Score>>;

const TYPES = ['person', 'organization', 'place'] as const;

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/**
 * Scores what was found in some texts. An article before a name, quotation marks around it and a possessive behind it
 * are no part of it, on either side: corpora differ in this.
 */
export function scoreSpans(texts: readonly Judged[]): Scores {
  const counts: Record<EntityType, Counts> = { person: zero(), organization: zero(), place: zero() };
  for (const text of texts) countText(text, counts);
  const all = TYPES.reduce((sum, type) => addCounts(sum, counts[type]), zero());
  const { person, organization, place } = counts;
  return {
    person: scoreOf(person),
    organization: scoreOf(organization),
    place: scoreOf(place),
    all: scoreOf(all),
  };
}

function countText({ text, gold: given, found, within }: Judged, counts: Record<EntityType, Counts>): void {
  const gold = given.map((name) => trimmed(text, name));
  const matched = new Set<GoldSpan>();
  for (const span of found.map((name) => trimmed(text, name))) {
    if (within && (span.start < within[0] || span.end > within[1])) continue;
    const match = gold.find((name) => !matched.has(name) && isSame(name, span));
    if (match) matched.add(match);
    if (match && !match.optional) counts[match.type as EntityType].right++;
    if (!match && !gold.some((name) => name.optional && overlap(name, span))) counts[span.type].wrong++;
  }
  for (const name of gold)
    if (!name.optional && name.type !== 'other' && !matched.has(name)) counts[name.type].missed++;
}

const BEFORE = /^(?:["“”'‘’(]*(?:the|a|an)\s+)?["“”'‘’(]*/i;
const BEHIND = /['’]s$|["“”'‘’),;:!?]$/i;

function trimmed<T extends { readonly start: number; readonly end: number }>(text: string, span: T): T {
  let name = text.slice(span.start, span.end);
  const start = span.start + BEFORE.exec(name)![0].length;
  name = text.slice(start, span.end);
  while (BEHIND.test(name)) name = name.replace(BEHIND, '');
  return { ...span, start, end: start + name.length };
}

function isSame(name: GoldSpan, span: ScoredSpan): boolean {
  const typeFits = name.type === span.type || name.alternatives.includes(span.type);
  return typeFits && name.start === span.start && name.end === span.end;
}

function overlap(a: Pick<ScoredSpan, 'start' | 'end'>, b: Pick<ScoredSpan, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function zero(): Counts {
  return { right: 0, wrong: 0, missed: 0 };
}

function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

function scoreOf({ right, wrong, missed }: Counts): Score {
  const precision = right / (right + wrong) || 0;
  const recall = right / (right + missed) || 0;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}
