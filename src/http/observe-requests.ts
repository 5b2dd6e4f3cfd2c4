import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../observe/metrics.ts';
import { pathOf } from './request/path-of.ts';

/** Counts and logs each request once it is answered. What was asked is logged at the level debug only. */
export function observeRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('server-timing', `app;dur=${reply.elapsedTime.toFixed(1)}`);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { method } = request;
    metrics.observeRequest({ method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
    logRequest(request, reply);
  });
}

function logRequest(request: FastifyRequest, { statusCode, elapsedTime, log }: FastifyReply): void {
  const { method, url } = request;
  const ms = Math.round(elapsedTime * 10) / 10;
  log.info({ method, path: pathOf(url), status: statusCode, ms }, 'answered');
  log.debug({ url }, 'asked');
}
