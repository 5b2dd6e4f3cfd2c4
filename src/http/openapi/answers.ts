import { z } from 'zod';
import { Problem } from '../../model/problem.ts';
import { PROBLEMS, problemType, type ProblemCode } from '../problems/problem-table.ts';

/** One documented answer of a route. */
export interface Answer {
  readonly description: string;
  readonly headers?: readonly HeaderName[];
  /** By media type; the first is what comes without asking. */
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface MediaType {
  readonly schema: z.ZodType;
  readonly example?: unknown;
}

/** The documented answers of a route, by status. */
export type Answers = Readonly<Record<number, Answer>>;

/** What the headers of answers mean. */
export const HEADERS = {
  'x-request-id': 'Names this request in the log; taken over from the request where it is short and clean.',
  ETag: 'A weak tag of generation, question and media type; send it back as If-None-Match.',
  'Server-Timing': 'Time spent, in milliseconds.',
  Vary: 'Accept.',
  Location: 'Where to go instead; of what was created, where it is.',
  Link: 'RFC 8288: the first, the previous and the next page. Left out where it would be longer than 4,096 bytes: `page.next` and `page.prev` say the same.',
};
export type HeaderName = keyof typeof HEADERS;

const COMMON: readonly HeaderName[] = ['x-request-id', 'Server-Timing', 'Vary'];
const TAGGED: readonly HeaderName[] = [...COMMON, 'ETag'];
const PAGED: readonly HeaderName[] = [...TAGGED, 'Link'];

/** The answers of a GET that is revalidated by tag. Each media type has a schema; text ones are strings. */
export function taggedAnswers(
  description: string,
  types: Readonly<Record<string, z.ZodType>>,
  problems: readonly ProblemCode[],
): Answers {
  return answers({ description, headers: TAGGED, content: contentOf(types) }, problems);
}

/** The same for a list with pages. */
export function pagedAnswers(
  description: string,
  types: Readonly<Record<string, z.ZodType>>,
  problems: readonly ProblemCode[],
): Answers {
  return answers({ description, headers: PAGED, content: contentOf(types) }, problems);
}

/** The answers of a request that nobody keeps. */
export function plainAnswers(
  description: string,
  types: Readonly<Record<string, z.ZodType>>,
  problems: readonly ProblemCode[],
): Answers {
  return { 200: { description, headers: COMMON, content: contentOf(types) }, ...problemAnswers(problems) };
}

/** Text of any kind, as the body of an answer. */
export const TEXT = z.string();

function answers(ok: Answer, problems: readonly ProblemCode[]): Answers {
  const notModified = { description: 'What If-None-Match names is still right; no body.', headers: TAGGED };
  return { 200: ok, 304: notModified, ...problemAnswers(problems) };
}

const contentOf = (types: Readonly<Record<string, z.ZodType>>): NonNullable<Answer['content']> =>
  Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));

/** Any route can meet these. */
const EVERYWHERE: readonly ProblemCode[] = ['unknown-parameter', 'invalid-encoding', 'internal'];

function problemAnswers(codes: readonly ProblemCode[]): Answers {
  const all = [...new Set([...codes, ...EVERYWHERE])];
  const sameStatus = (code: ProblemCode): readonly ProblemCode[] =>
    all.filter((other) => PROBLEMS[other].status === PROBLEMS[code].status);
  return Object.fromEntries(all.map((code) => [PROBLEMS[code].status, problemAnswer(sameStatus(code))]));
}

function problemAnswer(codes: readonly ProblemCode[]): Answer {
  return {
    description: `${codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('. ')}.`,
    headers: COMMON,
    content: {
      'application/problem+json': { schema: Problem, example: exampleOf(codes[0]!) },
      'text/html': { schema: TEXT },
    },
  };
}

function exampleOf(code: ProblemCode): unknown {
  const { status, title, explanation } = PROBLEMS[code];
  return {
    type: problemType(code),
    title,
    status,
    detail: explanation,
    instance: '/search',
    code,
    requestId: '0b7a3ad0-5f0e-4f0a-9d6e-1f6f0c8f3b11',
  };
}
