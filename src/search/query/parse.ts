import type { Warning } from '../../model/page.ts';
import { normalize } from '../../text/normalize.ts';
import type { LeafNode, QueryNode } from './ast.ts';
import { checkCaps, DEEPEST, type PlacedLeaf } from './caps.ts';
import { checkCharacters } from './check-characters.ts';
import { allOf, anyOf, insist, notOf, type Operand, relax } from './combine.ts';
import type { FieldName } from './field-names.ts';
import { phraseLeaf, wordLeaf } from './leaf.ts';
import { makeReport, quoted, type Report } from './slips.ts';
import { type Token, type TokenKind, tokens } from './tokens.ts';

/** A query as understood, and what the asker should know about it. */
export interface ParsedQuery {
  /** What to search; null where nothing is asked (browse) or nothing can be searched (see `empty`). */
  readonly node: QueryNode | null;
  /** True where something was asked and nothing of it can be searched: it finds nothing, not everything. */
  readonly empty: boolean;
  /** Slips of the language and ignored pieces, one for each kind. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads the query language. Words side by side must all match. `AND` binds closest, then `OR`, then words side by side:
 * `a b OR c` is a and (b or c), `a AND b OR c` is (a and b) or c; parentheses say otherwise.
 * `+word` and the words that `AND` joins stay required where the caller asks for any of the words.
 * `*` alone asks for everything, as '' does.
 *
 * Throws QueryError for what no query may hold or exceed, and under `strict` for any slip; else a slip is a warning.
 * Works from left to right with a stack of its own, so that no input makes it recurse.
 */
export function parseQuery(q: string, options: { readonly strict?: boolean } = {}): ParsedQuery {
  checkCharacters(q);
  if (ASKS_FOR_ALL.has(q.trim())) return { node: null, empty: false, warnings: [] };
  const text = normalize(q);
  const report = makeReport({
    strict: options.strict ?? false,
    locate: (at) => originalPosition(q, text, at),
  });
  const reading: Reading = { frames: [newFrame(undefined, 0)], leaves: [], report };
  for (const token of tokens(text)) READERS[token.kind](reading, token);
  while (reading.frames.length > 1) closeUnclosed(reading);
  const node = finish(reading.frames[0]!, report);
  checkCaps(reading.leaves, report);
  const root = node?.kind === 'all' || node === null ? node : relax(node);
  return { node: root, empty: root === null && text.trim() !== '', warnings: report.warnings() };
}

/** What asks for every article; the second is Solr's and Elasticsearch's way to say so. */
const ASKS_FOR_ALL: ReadonlySet<string> = new Set(['', '*', '*:*']);

/** What stands before a word or group and applies to it. */
interface Prefix {
  readonly negated: boolean;
  readonly required: boolean;
  readonly field: FieldName | undefined;
  /** The first token of it; null where there is none. */
  readonly token: Token | null;
}

const NO_PREFIX: Prefix = { negated: false, required: false, field: undefined, token: null };

/** What has been read of the query, or of the group within the innermost open parenthesis. */
interface Frame {
  /** The field named before the group: its words are searched there. */
  readonly field: FieldName | undefined;
  readonly at: number;
  /** What stands side by side, but for the last. */
  readonly groups: Operand[];
  /** What the last `OR`s join, but for the last. */
  alternatives: Operand[];
  /** What the last `AND`s join. */
  conjuncts: Operand[];
  /** The operator that waits for its right side. */
  operator: Token | null;
  /** What applies to the word or group that comes next. */
  next: Prefix;
}

interface Reading {
  readonly frames: Frame[];
  readonly leaves: PlacedLeaf[];
  readonly report: Report;
}

type Reader = (reading: Reading, token: Token) => void;

/** What each kind of token does. */
const READERS: Readonly<Record<TokenKind, Reader>> = {
  space: ignore,
  open,
  close,
  phrase: (reading, token) => addLeaf(reading, token, phraseLeaf(token, reading.report)),
  quote: ({ report }, token) => report.slip('unclosed-quote', token.at),
  field: (reading, token) => addPrefix(reading, token, { field: fieldOf(token) }),
  not: negate,
  must: (reading, token) => addPrefix(reading, token, { required: true }),
  dash,
  glue: ignore,
  sign,
  operator: (reading, token) => (token.raw === 'NOT' ? negate(reading, token) : join(reading, token)),
  word: (reading, token) => addLeaf(reading, token, wordLeaf(token, reading.report)),
  backslash: ({ report }, token) => report.slip('trailing-backslash', token.at),
};

function ignore(): void {}

function newFrame(field: FieldName | undefined, at: number): Frame {
  return {
    field,
    at,
    groups: [],
    alternatives: [],
    conjuncts: [],
    operator: null,
    next: { ...NO_PREFIX, field },
  };
}

function open({ frames, report }: Reading, token: Token): void {
  if (frames.length > DEEPEST)
    report.fail(`Parentheses may stand at most ${DEEPEST} deep in one another. Leave some out`, token.at);
  frames.push(newFrame(frames.at(-1)!.next.field, token.at));
}

function close(reading: Reading, token: Token): void {
  const { frames, report } = reading;
  if (frames.length === 1) report.slip('unopened-parenthesis', token.at);
  else closeGroup(reading);
}

function closeUnclosed(reading: Reading): void {
  reading.report.slip('unclosed-parenthesis', reading.frames.at(-1)!.at);
  closeGroup(reading);
}

function closeGroup({ frames, report }: Reading): void {
  const frame = frames.pop()!;
  if (isBlank(frame)) report.slip('empty-parentheses', frame.at);
  add(frames.at(-1)!, finish(frame, report));
}

function isBlank(frame: Frame): boolean {
  return frame.conjuncts.length === 0 && frame.operator === null && frame.next.token === null;
}

function addLeaf({ frames, leaves }: Reading, { at }: Token, read: LeafNode | null): void {
  const frame = frames.at(-1)!;
  const { field } = frame.next;
  const leaf = read && field !== undefined ? { ...read, field } : read;
  if (leaf) leaves.push({ leaf, at });
  add(frame, leaf);
}

/** Puts a word or group where the operator before it wants it. */
function add(frame: Frame, operand: Operand): void {
  const prefixed = applyPrefix(frame.next, operand);
  if (frame.operator === null) {
    frame.groups.push(joined(frame));
    frame.alternatives = [];
    frame.conjuncts = [prefixed];
  } else if (frame.operator.raw === 'OR') {
    frame.alternatives.push(conjunction(frame));
    frame.conjuncts = [prefixed];
  } else frame.conjuncts.push(prefixed);
  frame.operator = null;
  frame.next = { ...NO_PREFIX, field: frame.field };
}

function applyPrefix({ negated, required }: Prefix, operand: Operand): Operand {
  if (operand === null) return null;
  if (negated) return notOf(operand);
  return required ? insist(operand) : operand;
}

function conjunction({ conjuncts }: Frame): Operand {
  return conjuncts.length > 1 ? allOf(conjuncts.map((part) => part && insist(part))) : (conjuncts[0] ?? null);
}

function joined(frame: Frame): Operand {
  return frame.alternatives.length > 0
    ? anyOf([...frame.alternatives, conjunction(frame)])
    : conjunction(frame);
}

/** Everything in the frame, once it has been read to its end. */
function finish(frame: Frame, report: Report): Operand {
  dropPrefix(frame, report);
  dropOperator(frame, report);
  return allOf([...frame.groups, joined(frame)]);
}

function addPrefix({ frames }: Reading, token: Token, change: Partial<Prefix>): void {
  const frame = frames.at(-1)!;
  frame.next = { ...frame.next, ...change, token: frame.next.token ?? token };
}

function negate(reading: Reading, token: Token): void {
  addPrefix(reading, token, { negated: !reading.frames.at(-1)!.next.negated });
}

/** An operator needs something on its left; what it finds on its right is seen later. */
function join({ frames, report }: Reading, token: Token): void {
  const frame = frames.at(-1)!;
  dropPrefix(frame, report);
  dropOperator(frame, report);
  if (frame.conjuncts.length > 0) frame.operator = token;
  else report.slip('dangling-operator', token.at, token.raw);
}

function dropOperator(frame: Frame, report: Report): void {
  if (frame.operator === null) return;
  report.slip('dangling-operator', frame.operator.at, frame.operator.raw);
  frame.operator = null;
}

function dropPrefix(frame: Frame, report: Report): void {
  if (frame.next.token === null) return;
  report.slip('dangling-prefix', frame.next.token.at, quoted(frame.next.token.raw.trim()));
  frame.next = { ...NO_PREFIX, field: frame.field };
}

function dash({ report }: Reading, { raw }: Token): void {
  report.notice(
    'dash',
    `${quoted(raw)} between spaces is read as punctuation; write -word to exclude a word.`,
  );
}

function sign({ report }: Reading, { raw, at }: Token): void {
  report.slip(raw.length > 1 ? 'repeated-sign' : 'dangling-sign', at, quoted(raw));
}

function fieldOf({ raw }: Token): FieldName {
  return raw.slice(0, raw.indexOf(':')).toLowerCase() as FieldName;
}

/** Where a position of the normalised query stands in the query as given: found by halving, as prefixes only grow. */
function originalPosition(q: string, text: string, at: number): number {
  if (q === text) return at;
  let low = 0;
  let high = q.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (normalize(q.slice(0, middle)).length <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
