import { NoParams } from '../../model/no-params.ts';
import type { App, Context } from '../context.ts';
import { plainAnswers, TEXT } from '../openapi/answers.ts';

/** `GET /metrics`: what Prometheus collects. */
export function metricsRoutes(app: App, { corpus, metrics }: Context): void {
  const schema = {
    operationId: 'getMetrics',
    tags: ['operations'],
    summary: 'Metrics for Prometheus',
    description: 'Requests by route and status, sizes of the corpus, and the process, in the text format.',
    querystring: NoParams,
    response: plainAnswers('The metrics.', { 'text/plain': TEXT }, []),
  };
  app.get('/metrics', { schema }, async (_request, reply) => {
    const served = corpus();
    if (served !== null) metrics.setCorpus(served.stats);
    return reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text());
  });
}
