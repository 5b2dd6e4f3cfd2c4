import type { Entity } from '../../model/entity.ts';
import type { Expansion } from '../../model/search.ts';
import { words } from '../../text/words.ts';
import type { LeafNode, QueryNode, WordNode } from '../query/ast.ts';
import type { IndexData } from '../store/index-data.ts';
import { findNames, type NamedRun } from './name-runs.ts';
import { planEntity, planLabel } from './plan-label.ts';
import { type PlannedLeaf, type Planning, type PlanSettings, PLAIN, type Position } from './planning.ts';
import { planPhrase, planPrefix, planWord } from './plan-word.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { AllOf, Condition, Unit } from './unit.ts';

/** What to look for and how it combines. */
export interface Plan {
  /** Under the rule `all`, one child for each part of the query. */
  readonly condition: AllOf;
  readonly units: readonly Unit[];
  /** The rule that runs: all of the words, or any of them. */
  readonly rule: 'all' | 'any';
  readonly expansions: readonly Expansion[];
  /** Entities that the words name. */
  readonly named: ReadonlySet<Entity>;
  /** By word as written: the nearest term, where only typing errors made it match. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words, phrases and prefixes, in the order of the query. */
  readonly leaves: readonly PlannedLeaf[];
}

/**
 * With `match=auto`, so many different weighty words (no stop words) are a question rather than a choice of keywords:
 * any of them finds, and coverage ranks. A query with function words in it reads as a sentence sooner.
 * Below, every word was chosen and none is dropped. Set with `bench/relevance.ts`, 2026-11.
 */
const SHORTEST_QUESTION = { sentence: 4, keywords: 6 } as const;

/**
 * Decides what each part of a query finds in this corpus.
 *
 * Words side by side must all match; under `match=any`, and in a long question, one is enough. What the query insists
 * on (`+word`, `a AND b`, and in a long question also phrases, fields, groups and prefixes) then still must match,
 * and where it insists on anything, the other words only score. In a long question stop words only score.
 */
export function planQuery(node: QueryNode, data: IndexData, settings: PlanSettings): Plan {
  const planning = newPlanning(data, settings);
  const parts = node.kind === 'all' ? node.children : [node];
  const runs = namesOf(planning, parts, PLAIN);
  const isOptional = optionalParts(parts, settings.match);
  const condition = isOptional
    ? planAny(planning, { parts, runs, isOptional })
    : planAll(planning, { parts, runs });
  return { ...planning, condition, rule: isOptional ? 'any' : 'all' };
}

function newPlanning(data: IndexData, settings: PlanSettings): Planning {
  return {
    data,
    settings,
    units: [],
    known: new Map(),
    expansions: [],
    named: new Set(),
    corrections: new Map(),
    leaves: [],
  };
}

type Parts = readonly QueryNode[];
type Runs = ReadonlyMap<QueryNode, NamedRun>;

/** Which parts need not match; null where all must. */
function optionalParts(parts: Parts, match: PlanSettings['match']): ((part: QueryNode) => boolean) | null {
  if (match === 'any') return (part) => part.kind !== 'not' && !isRequired(part);
  if (match === 'auto' && isLongQuestion(parts)) return isFreeWord;
  return null;
}

function isRequired(part: QueryNode): boolean {
  return 'required' in part && part.required;
}

/** A word without a field, a sign or an operator. */
function isFreeWord(part: QueryNode): part is WordNode {
  return isBareWord(part) && !isRequired(part);
}

function isBareWord(part: QueryNode): part is WordNode {
  return part.kind === 'word' && part.field === undefined && part.edits === undefined;
}

function isLongQuestion(parts: Parts): boolean {
  const free = parts.filter(isFreeWord);
  const weighty = new Set(free.filter((word) => !isStopWord(word)).map((word) => word.text.toLowerCase()));
  const kind = free.some(isStopWord) ? 'sentence' : 'keywords';
  return weighty.size >= SHORTEST_QUESTION[kind];
}

function isStopWord(word: WordNode): boolean {
  return words(word.text, { query: true }).every(({ term }) => STOP_WORDS.has(term));
}

function planAll(planning: Planning, { parts, runs }: { parts: Parts; runs: Runs }): AllOf {
  return { kind: 'all', children: parts.map((part) => planPart(planning, part, { position: PLAIN, runs })) };
}

interface AnyOf {
  readonly parts: Parts;
  readonly runs: Runs;
  readonly isOptional: (part: QueryNode) => boolean;
}

function planAny(planning: Planning, { parts, runs, isOptional }: AnyOf): AllOf {
  const musts = parts.filter((part) => !isOptional(part));
  const planned = (some: Parts, position: Position) =>
    some.map((part) => planPart(planning, part, { position, runs }));
  const required = planned(musts, PLAIN);
  const [finders, scorers] = splitFinders(parts.filter(isOptional), planning.settings.match);
  const found = planned(finders, PLAIN);
  planned(scorers, { ...PLAIN, marked: false });
  const insists = musts.some((part) => part.kind !== 'not') || finders.length === 0;
  return { kind: 'all', children: insists ? required : [...required, { kind: 'any', children: found }] };
}

/** Asked for any word, any word finds; in a long question stop words do not. */
function splitFinders(parts: Parts, match: PlanSettings['match']): [finders: Parts, scorers: Parts] {
  const scores = (part: QueryNode): boolean => match === 'auto' && part.kind === 'word' && isStopWord(part);
  return [parts.filter((part) => !scores(part)), parts.filter(scores)];
}

interface Place {
  readonly position: Position;
  readonly runs: Runs;
}

/** The parser lets parts stand at most 8 deep in one another, so this may call itself. */
function planPart(planning: Planning, part: QueryNode, { position, runs }: Place): Condition {
  if (part.kind === 'not') {
    const excluded = { ...position, excluded: !position.excluded };
    return { kind: 'not', child: planPart(planning, part.child, { position: excluded, runs: new Map() }) };
  }
  if (part.kind === 'all' || part.kind === 'any') {
    const inner = groupNames(planning, part, position);
    const children = part.children.map((child) => planPart(planning, child, { position, runs: inner }));
    return { kind: part.kind, children };
  }
  return planLeaf(planning, part, { position, runs });
}

/** Words beside `OR` stand alone; words side by side may be a name. */
function groupNames(planning: Planning, part: QueryNode & { kind: 'all' | 'any' }, position: Position): Runs {
  const groups = part.kind === 'all' ? [part.children] : part.children.map((child) => [child]);
  const found = new Map<QueryNode, NamedRun>();
  for (const group of groups)
    for (const [word, run] of namesOf(planning, group, position)) found.set(word, run);
  return found;
}

function planLeaf(planning: Planning, leaf: LeafNode, place: Place): Condition {
  const condition = conditionOf(planning, leaf, place);
  planning.leaves.push({ node: leaf, condition, excluded: place.position.excluded });
  return condition;
}

function conditionOf(planning: Planning, leaf: LeafNode, { position, runs }: Place): Condition {
  const { field } = leaf;
  if (field === 'entity') return planEntity(planning, leaf, position);
  if (field === 'source' || field === 'author') return planLabel(planning, leaf, field);
  if (leaf.kind === 'phrase') return planPhrase(planning, leaf, position);
  if (leaf.kind === 'prefix') return planPrefix(planning, leaf, position);
  return planWord(planning, leaf, { position, run: runs.get(leaf) });
}

/** The names among words side by side; a part that is no bare word ends a name. */
function namesOf({ data, settings }: Planning, parts: Parts, position: Position): Runs {
  const found = new Map<QueryNode, NamedRun>();
  if (!settings.expand || position.excluded) return found;
  for (let from = 0; from < parts.length; from++) {
    const run = bareWordsFrom(parts, from);
    const written = run.map((word) => word.text);
    for (const [i, name] of findNames(written, data.names)) found.set(run[i]!, name);
    from += run.length;
  }
  return found;
}

function bareWordsFrom(parts: Parts, from: number): WordNode[] {
  const run: WordNode[] = [];
  for (const part of parts.slice(from)) {
    if (!isBareWord(part)) return run;
    run.push(part);
  }
  return run;
}
