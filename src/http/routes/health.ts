import { Liveness, Readiness } from '../../model/health.ts';
import { NoParams } from '../../model/no-params.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { plainAnswers } from '../openapi/answers.ts';
import { HttpProblem } from '../problems/http-problem.ts';
import { JSON_TYPE } from '../request/accept.ts';

/** `GET /health/live` and `/health/ready`: for whoever starts, restarts and routes to this server. */
export function healthRoutes(app: App, context: Context): void {
  const about = { tags: ['operations'], querystring: NoParams };
  const live = {
    ...about,
    operationId: 'getLiveness',
    summary: 'Does the process answer?',
    description: 'Always 200 while the process answers at all.',
    response: plainAnswers('It does.', { [JSON_TYPE]: Liveness }, []),
  };
  app.get('/health/live', { schema: live }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  const ready = {
    ...about,
    operationId: 'getReadiness',
    summary: 'Is a corpus served?',
    description: '503 until the articles are read, and again once the server is about to close.',
    response: plainAnswers('It is.', { [JSON_TYPE]: Readiness }, ['not-ready']),
  };
  app.get('/health/ready', { schema: ready }, (_request, reply) => {
    if (context.isStopping()) throw new HttpProblem('not-ready', 'The server is about to close.');
    const corpusVersion = servedCorpus(context).version;
    return reply.header('cache-control', 'no-store').send({ status: 'ready', corpusVersion });
  });
}
