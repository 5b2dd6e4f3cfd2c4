import type { FastifyReply, FastifyRequest } from 'fastify';
import { PAGE_POLICY } from '../pages/layout.ts';
import { HTML } from '../request/accept.ts';
import { etag, isAnyTag, namesTag } from './etag.ts';

/** What decides an answer beside the route and its parameters. */
export interface Identity {
  /** The generation that is read: `corpus.version`, or another version where no corpus is. */
  readonly generation: string;
  /** The media type of the answer. */
  readonly type: string;
  /** The version of the program: another one may show the same corpus differently. */
  readonly version: string;
  /** What else decides it, for example dates made absolute. */
  readonly decided?: unknown;
}

/** A request and what is said to it. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * Answers a GET, or says 304 to a caller that holds the same answer. A tag is compared before `make` works;
 * `*` after it, because it must not hide that the question is wrong.
 */
export async function answer<T>(
  { request, reply }: Exchange,
  identity: Identity,
  make: () => T | Promise<T>,
): Promise<T | FastifyReply> {
  const tag = etag([identity, request.routeOptions.url, request.params, request.query]);
  reply.type(identity.type).headers({ etag: tag, 'cache-control': 'no-cache' });
  if (identity.type === HTML) reply.header('content-security-policy', PAGE_POLICY);
  const held = request.headers['if-none-match'];
  if (namesTag(held, tag)) return notModified(reply);
  const made = await make();
  return isAnyTag(held) ? notModified(reply) : made;
}

function notModified(reply: FastifyReply): FastifyReply {
  return reply.removeHeader('content-type').code(304).send();
}
