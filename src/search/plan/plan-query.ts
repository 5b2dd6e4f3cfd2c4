import type { Entity } from '../../model/entity.ts';
import type { Expansion } from '../../model/search.ts';
import { words } from '../../text/words.ts';
import type { LeafNode, QueryNode, WordNode } from '../query/ast.ts';
import { isLabel } from '../query/field-names.ts';
import type { IndexData } from '../store/index-data.ts';
import type { FieldMask } from '../store/fields.ts';
import { type AnyRule, chooseRule, isBareWord, isFreeWord, isStopWord } from './choose-rule.ts';
import { findNames, type NamedRun } from './name-runs.ts';
import { planEntity, planLabel } from './plan-label.ts';
import { type PlannedLeaf, type Planning, type PlanSettings, PLAIN, type Position } from './planning.ts';
import { planPhrase, planPrefix, planWord } from './plan-word.ts';
import type { AllOf, AnyOf, Condition, Unit } from './unit.ts';

/** What to look for and how it combines. */
export interface Plan {
  /** Under the rule `all`, one child for each part of the query. */
  readonly condition: AllOf;
  readonly units: readonly Unit[];
  /** The rule that runs: all of the words, or any of them. */
  readonly rule: 'all' | 'any';
  /** The least share of the weight of the words that an article must have: 1 under `all`, 0 where any one is enough. */
  readonly leastShare: number;
  /** True where few keywords were asked for, and an article may still lack some. */
  readonly isShort: boolean;
  /** The fields in which words count that the best articles share; null where none are looked for. */
  readonly feedback: FieldMask | null;
  readonly expansions: readonly Expansion[];
  /** Entities that the words name. */
  readonly named: ReadonlySet<Entity>;
  /** By word as written: the nearest term, where only typing errors made it match. */
  readonly corrections: ReadonlyMap<string, string>;
  /** Words, phrases and prefixes, in the order of the query. */
  readonly leaves: readonly PlannedLeaf[];
}

/**
 * A question of more words says itself what it is about, and to learn from its best articles costs as much again as to find
 * them. None of the judged questions is longer.
 */
const MOST_LEARNING = 128;

/**
 * Decides what each part of a query finds in this corpus.
 *
 * Words side by side must all match; under `match=any` and in a question one is enough, and of three or more keywords
 * some. What the query insists on (`+word`, `a AND b`, and in a question also phrases, fields, groups and prefixes) then
 * still must match, and where it insists on anything, the other words only score. In a question stop words only score,
 * and a compound is found by its parts.
 */
export function planQuery(node: QueryNode, data: IndexData, settings: PlanSettings): Plan {
  const planning = newPlanning(data, settings);
  const written = node.kind === 'all' ? node.children : [node];
  const rule = chooseRule(written, settings);
  const parts = rule?.stopWordsScore ? written.flatMap(compoundParts) : written;
  const runs = namesOf(planning, parts, PLAIN);
  const condition = rule ? planAny(planning, { parts, runs, rule }) : planAll(planning, { parts, runs });
  const learns = rule?.isQuestion && settings.expand && planning.units.length <= MOST_LEARNING;
  return {
    ...planning,
    condition,
    rule: rule ? 'any' : 'all',
    leastShare: rule ? rule.least : 1,
    isShort: rule?.isShort ?? false,
    feedback: learns ? settings.fields : null,
  };
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

function planAll(planning: Planning, { parts, runs }: { parts: Parts; runs: Runs }): AllOf {
  return { kind: 'all', children: parts.map((part) => planPart(planning, part, { position: PLAIN, runs })) };
}

/** Between the parts of a compound: hyphens, dashes, slashes. */
const JOINS = /[-\u2010-\u2015/]+/u;

/** The parts of a compound as words of their own; anything else as it is. */
function compoundParts(part: QueryNode): QueryNode[] {
  if (!isFreeWord(part)) return [part];
  const parts = part.text.split(JOINS).filter((text) => words(text, { query: true }).length > 0);
  return parts.length < 2 ? [part] : parts.map((text) => ({ kind: 'word', text }));
}

interface Optional {
  readonly parts: Parts;
  readonly runs: Runs;
  readonly rule: AnyRule;
}

function planAny(planning: Planning, { parts, runs, rule }: Optional): AllOf {
  const { isOptional, least, stopWordsScore } = rule;
  const musts = parts.filter((part) => !isOptional(part));
  const optional = parts.filter(isOptional);
  const scores = (part: QueryNode): boolean => stopWordsScore && part.kind === 'word' && isStopWord(part);
  const planned = (some: Parts, position: Position) =>
    some.map((part) => planPart(planning, part, { position, runs }));
  const required = planned(musts, PLAIN);
  const found = planned(
    optional.filter((part) => !scores(part)),
    PLAIN,
  );
  planned(optional.filter(scores), { ...PLAIN, marked: false });
  const insists = musts.some((part) => part.kind !== 'not') || found.length === 0;
  return { kind: 'all', children: insists ? required : [...required, someOf(planning, found, least)] };
}

/** Where a share is asked for, nothing but words finds, so that every unit that finds is one of them. */
function someOf({ units }: Planning, children: readonly Condition[], least: number): AnyOf {
  if (least === 0) return { kind: 'any', children };
  const found = units.flatMap(({ marked, excluded }, unit) => (marked && !excluded ? [unit] : []));
  const weights = shareable(found.map((unit) => units[unit]!));
  return {
    kind: 'any',
    children: found.map((unit) => ({ kind: 'unit', unit })),
    least: { weights, share: least },
  };
}

/** A word that no article has is the rarest of all, and would raise the line for the others: it counts as they do. */
function shareable(units: readonly Unit[]): number[] {
  const known = units.filter(isKnown);
  const usual = known.reduce((sum, { idf }) => sum + idf, 0) / Math.max(1, known.length);
  return units.map((unit) => (isKnown(unit) ? unit.idf : usual));
}

function isKnown({ frequency, sequence }: Unit): boolean {
  return frequency > 0 || sequence !== null;
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
  if (leaf.field === 'entity') return planEntity(planning, leaf, position);
  if (isLabel(leaf)) return planLabel(planning, leaf, leaf.field);
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
    for (const [i, name] of findNames(written, data)) found.set(run[i]!, name);
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
