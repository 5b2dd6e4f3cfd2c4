import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem } from './http-problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-table.ts';
import { PROBLEM_JSON, problemBody, sendProblem } from './send-problem.ts';
import { toProblem } from './to-problem.ts';

/** Makes whatever a route or a hook throws, and every unknown address, a problem. */
export function answerErrorsAsProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) =>
    sendProblem(request, reply, new HttpProblem('not-found', 'Nothing has this address.')),
  );
}

/** Answers an error; the log gets the whole of those that are ours. Also what Fastify raises before routing. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error);
  if (problem.code === 'internal') request.log.error({ err: error }, 'The request failed');
  void sendProblem(request, reply, problem);
}

const BY_NODE_CODE: Readonly<Record<string, readonly [code: ProblemCode, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'Address and headers have more than 32,768 bytes.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request did not arrive in time.'],
};

/** Answers what is not HTTP at all, on the bare connection, and closes it. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const known = BY_NODE_CODE[String(error.code)] ?? ['bad-request', 'The request is not valid HTTP.'];
  const problem = new HttpProblem(...known);
  const body = JSON.stringify(problemBody(problem, { instance: '', requestId: randomUUID() }));
  const { status } = PROBLEMS[problem.code];
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]!}`,
      `Content-Type: ${PROBLEM_JSON}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
