import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const CLEAN = /^[A-Za-z0-9._-]{1,64}$/;

/** The caller's `x-request-id` where it is short and clean, else a new one: it goes into logs and headers. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && CLEAN.test(given) ? given : randomUUID();
}
