import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../model/problem.ts';
import { HTML, prefersHtml } from '../request/accept.ts';
import { commonHeaders } from '../answer/common-headers.ts';
import { pathOf } from '../request/path-of.ts';
import { problemPage } from '../pages/problem-page.ts';
import { PAGE_POLICY } from '../pages/layout.ts';
import type { HttpProblem } from './http-problem.ts';
import { PROBLEMS, problemType } from './problem-table.ts';

/** The media type of RFC 9457. */
export const PROBLEM_JSON = 'application/problem+json';

/** Answers with a problem: RFC 9457, or a page for a browser. Errors are never stored. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: HttpProblem,
): FastifyReply {
  const body = problemBody(problem, { instance: pathOf(request.url), requestId: request.id });
  reply
    .code(body.status)
    .removeHeader('etag')
    .removeHeader('link')
    .headers({ ...commonHeaders(request), ...problem.headers, 'cache-control': 'no-store' });
  return prefersHtml(request)
    ? reply.type(HTML).header('content-security-policy', PAGE_POLICY).send(problemPage(body))
    : reply.type(PROBLEM_JSON).send(JSON.stringify(body));
}

/** The body of a problem. */
export function problemBody(
  { code, message, errors }: HttpProblem,
  { instance, requestId }: { readonly instance: string; readonly requestId: string },
): Problem {
  const { status, title } = PROBLEMS[code];
  return {
    type: problemType(code),
    title,
    status,
    detail: message,
    instance,
    code,
    requestId,
    ...(errors.length > 0 && { errors: [...errors] }),
  };
}
