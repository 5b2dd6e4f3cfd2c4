import { LogController, type FastifyHttpOptions } from 'fastify';
import type { Server } from 'node:http';
import { answerClientError, answerError } from './problems/error-hooks.ts';
import { parseQueryString } from './request/query-string.ts';
import { requestId } from './request/request-id.ts';

/** A request has to arrive within these milliseconds; slow ones hold a connection that others need. */
const ARRIVAL = 3000;

/** Limits that keep one caller from taking the server from the others; Fastify has most of them switched off. */
export const SERVER_SETTINGS = {
  bodyLimit: 65_536,
  requestTimeout: ARRIVAL,
  connectionTimeout: 5000,
  keepAliveTimeout: 5000,
  handlerTimeout: 2000,
  forceCloseConnections: 'idle',
  return503OnClosing: true,
  http: {
    maxHeaderSize: 32_768,
    headersTimeout: 2000,
    requestTimeout: ARRIVAL,
    connectionsCheckingInterval: 500,
  },
  routerOptions: {
    ignoreTrailingSlash: true,
    maxParamLength: 1024,
    querystringParser: parseQueryString,
  },
  genReqId: requestId,
  logController: new LogController({ disableRequestLogging: true }),
  frameworkErrors: answerError,
  clientErrorHandler: answerClientError,
} as const satisfies FastifyHttpOptions<Server>;

/** Connections at once, and requests on one of them: what is above waits or is refused. */
export function limitConnections(server: Server): void {
  server.headersTimeout = 2000;
  server.maxConnections = 500;
  server.maxRequestsPerSocket = 1000;
}
