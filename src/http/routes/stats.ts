import { NoParams } from '../../model/no-params.ts';
import { countFields } from '../../corpus/count-fields.ts';
import { ServedStats } from '../../model/stats.ts';
import { identityOf } from '../answer/identity.ts';
import { answer } from '../answer/answer.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { taggedAnswers } from '../openapi/answers.ts';

/** `GET /stats`: what was read, rejected and why, and what is served. */
export function statsRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'getStats',
    tags: ['service'],
    summary: 'What was read and what is served',
    description:
      'Counts, also by source, language and year, the generation, and every file that was rejected with its reason.',
    querystring: NoParams,
    response: taggedAnswers('The statistics.', { 'application/json': ServedStats }, ['not-ready']),
  };
  app.get('/stats', { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const identity = identityOf(context, corpus);
    return answer({ request, reply }, identity, async () => ({
      ...corpus.stats,
      ...(await countFields(corpus)),
    }));
  });
}
