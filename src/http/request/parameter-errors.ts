import { z } from 'zod';
import type { ProblemError } from '../../model/problem.ts';
import { nearest } from '../../text/nearest.ts';

/** Names that other APIs use, and what they are called here. */
const SYNONYMS: Readonly<Record<string, string>> = {
  pagesize: 'limit',
  page_size: 'limit',
  per_page: 'limit',
  perpage: 'limit',
  size: 'limit',
  count: 'limit',
  rows: 'limit',
  take: 'limit',
  max: 'limit',
  offset: 'page',
  start: 'page',
  skip: 'page',
  p: 'page',
  after: 'cursor',
  before: 'to',
  token: 'cursor',
  query: 'q',
  search: 'q',
  term: 'q',
  keyword: 'q',
  keywords: 'q',
  text: 'q',
  name: 'q',
  order: 'sort',
  sortby: 'sort',
  sort_by: 'sort',
  orderby: 'sort',
  order_by: 'sort',
  lang: 'language',
  languages: 'language',
  sources: 'source',
  publisher: 'source',
  since: 'from',
  until: 'to',
  start_date: 'from',
  end_date: 'to',
  begin_date: 'from',
  person: 'entity',
  people: 'entity',
  byline: 'author',
  select: 'fields',
  fl: 'fields',
  include: 'fields',
  aggs: 'facets',
  aggregations: 'facets',
  dedupe: 'collapse',
  group: 'collapse',
};

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
  const known = SYNONYMS[name.toLowerCase()] ?? name.toLowerCase();
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
  const suggestion = bound ?? nearest(String(received ?? ''), allowed);
  const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return {
    param,
    message: `Expected ${expected}; got ${describe(issue.input)}.${hint}`,
    ...(received !== undefined && { received }),
    ...(allowed.length > 0 && { allowed: [...allowed] }),
    ...(suggestion !== undefined && { suggestion }),
  };
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
  if (issue.code === 'invalid_union' && issue.path.length > 0) return free('text or a list of texts');
  if (issue.code === 'too_big') return free(`at most ${issue.maximum} ${UNITS[issue.origin]!}`);
  if (issue.code === 'invalid_type') return free(expectedType(issue));
  return free(issue.message.replace(/^Expected /, ''));
}

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
  if (Array.isArray(input)) return `${input.length} values`;
  if (typeof input === 'object' && input !== null) return 'an object';
  if (typeof input !== 'string') return String(input);
  return input.length > LONGEST_ECHO ? `${input.length} characters` : `"${input}"`;
}

/** The received value where it is short and plain. */
function echo(input: unknown): string | number | boolean | undefined {
  const isPlain = typeof input === 'number' || typeof input === 'boolean' || typeof input === 'string';
  return isPlain ? (typeof input === 'string' ? input.slice(0, LONGEST_ECHO) : input) : undefined;
}
