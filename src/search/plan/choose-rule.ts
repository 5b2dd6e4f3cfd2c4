import { words } from '../../text/words.ts';
import type { QueryNode, WordNode } from '../query/ast.ts';
import type { PlanSettings } from './planning.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Which parts of a query need not match, and how much of them must together. */
export interface AnyRule {
  readonly isOptional: (part: QueryNode) => boolean;
  /** The least share of the weight of the optional parts; 0: one part is enough. */
  readonly least: number;
  /** True where stop words find nothing. */
  readonly stopWordsScore: boolean;
  /** True for a question in sentences: what its best articles share says more about what is meant. */
  readonly isQuestion: boolean;
  /** True for so few keywords that all are to match if any article has them all. */
  readonly isShort: boolean;
}

const ONE_IS_ENOUGH = { least: 0, isShort: false } as const;

/**
 * So many keywords must all match as long as any article has them all. On `bench/relevance.ts`, 2026-11, that costs
 * headlines as queries .5 % of nDCG@10 at three, and 5 % without a limit: a few articles have four words by chance.
 */
const SHORT = 3;

/**
 * From so many function words and so many weighty words on, a query is a question in sentences: any of its weighty
 * words finds, and coverage ranks. Headlines and keywords have fewer function words.
 */
const QUESTION = { functionWords: 2, weighty: 3 } as const;

/** From so many weighty words on it is a text that was pasted: its quotes set words off and insist on nothing. */
const PASTED = 40;

/**
 * The least share of weight (idf) that an article must have of so many keywords; of more, the last.
 * One or two keywords must all match. Of three that no article has together, half of the weight: two words, as a rule.
 * Of more, .3.
 *
 * Set on `bench/relevance.ts`, 2026-11, with headlines as queries. All of three costs 3 % of nDCG@10 there, all of four
 * a quarter: the article says it in other words. The shares cost less than 1 % and cut the long tail of articles that
 * have one common word.
 */
const LEAST_SHARES: readonly number[] = [1, 1, 1, 0.5, 0.3];

/**
 * How the parts of a query combine; null where all must match.
 *
 * A query that uses the language (a phrase, a field, a sign, an operator) means every word, unless it is a question in
 * sentences. What is excluded changes nothing.
 */
export function chooseRule(
  parts: readonly QueryNode[],
  { match, everyKeyword }: Pick<PlanSettings, 'match' | 'everyKeyword'>,
): AnyRule | null {
  const wanted = parts.filter(({ kind }) => kind !== 'not');
  const free = wanted.filter(isFreeWord);
  const weighty = new Set(free.filter((word) => !isStopWord(word)).map(({ text }) => text.toLowerCase()))
    .size;
  const functionWords = free.filter(isStopWord).length;
  const isQuestion = functionWords >= QUESTION.functionWords && weighty >= QUESTION.weighty;
  if (match === 'all') return null;
  if (match === 'any')
    return { ...ONE_IS_ENOUGH, isOptional: isNotInsisted, stopWordsScore: false, isQuestion };
  const isOptional = weighty < PASTED ? isFreeWord : isFreeWordOrPhrase;
  if (isQuestion) return { ...ONE_IS_ENOUGH, isOptional, stopWordsScore: true, isQuestion };
  const least = LEAST_SHARES[Math.min(weighty, LEAST_SHARES.length - 1)]!;
  if (least === 1 || free.length < wanted.length) return null;
  const isShort = weighty <= SHORT;
  return isShort && everyKeyword ? null : { isOptional, least, stopWordsScore: true, isQuestion, isShort };
}

function isNotInsisted(part: QueryNode): boolean {
  return part.kind !== 'not' && !isRequired(part);
}

function isRequired(part: QueryNode): boolean {
  return 'required' in part && part.required;
}

/** A word without a field, a sign or an operator. */
export function isFreeWord(part: QueryNode): part is WordNode {
  return isBareWord(part) && !isRequired(part);
}

function isFreeWordOrPhrase(part: QueryNode): boolean {
  return isFreeWord(part) || (part.kind === 'phrase' && part.field === undefined && !isRequired(part));
}

/** A word without a field or errors of its own. */
export function isBareWord(part: QueryNode): part is WordNode {
  return part.kind === 'word' && part.field === undefined && part.edits === undefined;
}

/** True where each part of the word is a function word. */
export function isStopWord(word: WordNode): boolean {
  return words(word.text, { query: true }).every(({ term }) => STOP_WORDS.has(term));
}
