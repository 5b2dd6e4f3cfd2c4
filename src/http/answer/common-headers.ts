import type { FastifyRequest } from 'fastify';

/** Data can load nothing, whatever a browser takes it for. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** What every answer carries, also those to requests that reach no route. */
export function commonHeaders(request: FastifyRequest): Record<string, string> {
  return {
    'content-security-policy': DATA_POLICY,
    vary: 'Accept',
    'x-content-type-options': 'nosniff',
    'x-request-id': request.id,
  };
}
