import { z } from 'zod';
import type { ProblemError } from '../../model/problem.ts';
import { nearest } from '../../text/nearest.ts';
import { PARAMETER_SYNONYMS, VALUE_SYNONYMS } from './synonyms.ts';

/** The longest piece of the request that an error repeats. */
const LONGEST_ECHO = 100;

/** What zod found wrong, each told by parameter: what was expected, what came, and what may have been meant. */
export function parameterErrors(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): ProblemError[] {
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownParameter(key, Object.keys(shape)))
      : [badValue(issue, shape)],
  );
}

function unknownParameter(name: string, allowed: readonly string[]): ProblemError {
  const shown = name.slice(0, LONGEST_ECHO);
  const known = PARAMETER_SYNONYMS.get(name.toLowerCase()) ?? name.toLowerCase();
  const suggestion =
    [known].find((one) => allowed.includes(one)) ?? nearest(shown, name.length > 2 ? allowed : []);
  const hint = suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`;
  return {
    param: shown,
    message: `Unknown parameter "${shown}"${hint}`,
    allowed: [...allowed],
    ...(suggestion !== undefined && { suggestion }),
  };
}

function badValue(issue: z.core.$ZodIssue, shape: z.core.$ZodShape): ProblemError {
  const param = String(issue.path[0] ?? 'body');
  const { expected, allowed, bound } = expectation(issue, shape[param]);
  const received = echo(issue.input);
  const came = issue.input === undefined ? `nothing: "${param}" is required` : describe(issue.input);
  const suggestion = bound ?? likely(String(received ?? ''), allowed);
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return {
    param,
    message: `Expected ${expected}; got ${came}.${hint}`,
    ...(received !== undefined && { received }),
    ...(allowed.length > 0 && { allowed: [...allowed] }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The value that was meant: what others call so, else what is spelt like it. */
function likely(given: string, allowed: readonly string[]): string | undefined {
  const synonyms = VALUE_SYNONYMS.get(given.toLowerCase()) ?? [];
  return synonyms.find((one) => allowed.includes(one)) ?? nearest(given, allowed);
}

interface Expectation {
  readonly expected: string;
  /** The values, where they can be listed. */
  readonly allowed: readonly string[];
  /** The nearest number that is taken. */
  readonly bound?: string;
}

/** What a parameter takes, in words. */
function expectation(issue: z.core.$ZodIssue, schema: z.core.$ZodType | undefined): Expectation {
  const { type, minimum, maximum } = (schema && z.globalRegistry.get(schema)) ?? {};
  if (type === 'integer') return range(issue.input, Number(minimum), Number(maximum));
  if (type === 'boolean') return oneOf(['true', 'false']);
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_union' && issue.path.length > 0)
    return free(tooMany(issue) ?? 'text or a list of texts');
  if (issue.code === 'too_big') return free(atMost(issue));
  if (issue.code === 'invalid_type') return free(expectedType(issue));
  return free(issue.message.replace(/^Expected /, ''));
}

/** A list that is refused for its length only. */
function tooMany({ errors }: z.core.$ZodIssueInvalidUnion): string | undefined {
  const issue = errors.flat().find(({ code }) => code === 'too_big');
  return issue && atMost(issue as z.core.$ZodIssueTooBig);
}

const atMost = ({ maximum, origin }: z.core.$ZodIssueTooBig): string =>
  `at most ${maximum} ${UNITS[origin]!}`;

const UNITS: Readonly<Record<string, string>> = { string: 'characters', array: 'values' };

const free = (expected: string): Expectation => ({ expected, allowed: [] });

/** A number beyond the range is told the end of the range that it missed. */
function range(input: unknown, minimum: number, maximum: number): Expectation {
  const whole = free(`a whole number from ${minimum} to ${maximum}`);
  const isNumber = (typeof input === 'number' || typeof input === 'string') && /^\d+$/.test(String(input));
  return isNumber ? { ...whole, bound: String(Number(input) > maximum ? maximum : minimum) } : whole;
}

const oneOf = (allowed: readonly string[]): Expectation => ({
  expected: `one of ${allowed.join(', ')}`,
  allowed,
});

function expectedType({ path, input, expected }: z.core.$ZodIssueInvalidType): string {
  if (path.length === 0) return 'a JSON object';
  if (expected === 'array') return 'a list';
  return Array.isArray(input) ? 'one value' : 'text';
}

/** What came, in a few words: never a whole body, and never a call into what came. */
function describe(input: unknown): string {
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === 'object' && input !== null) return 'an object';
  if (typeof input !== 'string') return String(input);
  return input.length > LONGEST_ECHO ? `${input.length} characters` : `"${input}"`;
}

/** The received value where it is short and plain. */
function echo(input: unknown): string | number | boolean | undefined {
  const isPlain = typeof input === 'number' || typeof input === 'boolean' || typeof input === 'string';
  return isPlain ? (typeof input === 'string' ? input.slice(0, LONGEST_ECHO) : input) : undefined;
}
