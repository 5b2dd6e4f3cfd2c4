import { createHash, timingSafeEqual } from 'node:crypto';
import type { onRequestAsyncHookHandler } from 'fastify';
import { HttpProblem } from '../problems/http-problem.ts';

const REALM = 'Bearer realm="dateline"';

/**
 * A hook that lets a request pass with the key of which it is given the SHA-256, in hexadecimal. A key is long and
 * random, so a plain hash tells nothing of it; hashes are compared in constant time (RFC 6750 for the answers).
 */
export function keyGuard(keyHash: string): onRequestAsyncHookHandler {
  const expected = Buffer.from(keyHash, 'hex');
  return async ({ headers }) => {
    const [, key] = /^Bearer (\S{1,512})$/i.exec(headers.authorization ?? '') ?? [];
    if (key === undefined) throw unauthorized('No key came.', REALM);
    const came = createHash('sha256').update(key).digest();
    if (!timingSafeEqual(came, expected))
      throw unauthorized('The key is another one.', `${REALM}, error="invalid_token"`);
  };
}

function unauthorized(what: string, challenge: string): HttpProblem {
  return new HttpProblem('unauthorized', `Expected the header "Authorization: Bearer KEY". ${what}`, {
    headers: { 'www-authenticate': challenge },
  });
}
