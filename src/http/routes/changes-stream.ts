import type { PassThrough } from 'node:stream';
import type { Corpus } from '../../corpus/corpus.ts';
import { changesSince, withArticles } from '../../corpus/changes.ts';
import { ChangeStreamParams } from '../../model/change-list.ts';
import { changeStream, type ChangeSource } from '../answer/change-stream.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { plainAnswers, TEXT } from '../openapi/answers.ts';
import { HttpProblem } from '../problems/http-problem.ts';
import { mayTakeLong, PATIENCE } from '../request/patience.ts';
import { knownChanges } from './changes.ts';

/** A stream holds one of the connections that a server has. */
const MOST_STREAMS = 100;

const EVENTS = 'text/event-stream';

/** `GET /changes/stream`: changes as they happen. */
export function changesStreamRoutes(app: App, context: Context): void {
  const open = new Set<PassThrough>();
  const schema = {
    operationId: 'streamChanges',
    tags: ['changes'],
    summary: 'Follow the changes as they happen',
    description:
      'The changes of /changes as server-sent events `upsert`, `merge` and `delete`, from `since` or the ' +
      'Last-Event-ID on, else from now. Each generation ends with an event `generation`, which alone has an id: what ' +
      'came before it belongs together. Comments keep the connection alive. The answer never ends by itself.',
    querystring: ChangeStreamParams,
    response: plainAnswers('Server-sent events.', { [EVENTS]: TEXT }, [
      'invalid-parameter',
      'generation-gone',
      'not-ready',
      'too-many-streams',
    ]),
  };
  const options = { schema, exposeHeadRoute: false, onRequest: mayTakeLong, handlerTimeout: PATIENCE };
  app.get('/changes/stream', options, (request, reply) => {
    const corpus = servedCorpus(context);
    const since = lastEventId(request.headers) ?? request.query.since ?? corpus.version;
    knownChanges(context, corpus, { since, articles: false });
    if (open.size >= MOST_STREAMS) throw tooManyStreams();
    const stream = changeStream(sourceOf(context, request.query), since);
    open.add(stream);
    stream.once('close', () => open.delete(stream));
    return reply
      .type(EVENTS)
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      .send(stream);
  });
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end();
  });
}

function lastEventId(headers: Readonly<Record<string, string | string[] | undefined>>): string | undefined {
  return headers['last-event-id'] as string | undefined;
}

function tooManyStreams(): HttpProblem {
  return new HttpProblem('too-many-streams', `${MOST_STREAMS} streams are open.`, {
    headers: { 'retry-after': '60' },
  });
}

function sourceOf(context: Context, { articles }: ChangeStreamParams): ChangeSource {
  return {
    onSwap: context.live.onSwap,
    changes: (since) => {
      const corpus = servedCorpus(context);
      const changes = changesSince(corpus, context.live.history(), since);
      return changes && { changes: shown(corpus, changes, articles), version: corpus.version };
    },
  };
}

function shown(corpus: Corpus, changes: Parameters<typeof withArticles>[1], articles: boolean) {
  return articles ? withArticles(corpus, changes) : changes;
}
