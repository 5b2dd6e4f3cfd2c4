import type { ProblemError } from '../../model/problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-table.ts';

/** Thrown by a route or hook to answer with a problem; the message becomes `detail`. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly statusCode: number;
  readonly errors: readonly ProblemError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, more: ProblemDetails = {}) {
    super(detail);
    this.code = code;
    this.statusCode = PROBLEMS[code].status;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

interface ProblemDetails {
  readonly errors?: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem with several causes: the detail tells the first, `errors` all of them. */
export function problemOf(code: ProblemCode, detail: string, errors: readonly ProblemError[]): HttpProblem {
  const more = errors.length > 1 ? ` (${errors.length} errors in all)` : '';
  return new HttpProblem(code, detail + more, { errors });
}
