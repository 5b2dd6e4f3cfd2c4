import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problems/http-problem.ts';
import { isMalformed } from './query-string.ts';

/** Refuses, before any work, a query string that is not UTF-8, a packed body and a doubled Host. */
export function refuseMalformed(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (isMalformed(request.query))
      throw new HttpProblem('invalid-encoding', 'The query string is not valid percent-encoded UTF-8.');
    if (isPacked(request.headers['content-encoding']))
      throw new HttpProblem('unsupported-media-type', 'The body has to be sent without a Content-Encoding.');
    if (hostsOf(request.raw.rawHeaders) > 1)
      throw new HttpProblem('bad-request', 'The request has more than one Host header.');
  });
}

const isPacked = (encoding: string | undefined): boolean =>
  encoding !== undefined && encoding.toLowerCase() !== 'identity';

const hostsOf = (headers: readonly string[]): number =>
  headers.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
