import { changesSince, withArticles } from '../../corpus/changes.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import {
  ChangeList,
  ChangeListParams,
  type Change,
  type ChangeStreamParams,
} from '../../model/change-list.ts';
import { answerList } from '../answer/list-answer.ts';
import type { App, Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import { HttpProblem } from '../problems/http-problem.ts';
import { JSON_TYPE } from '../request/accept.ts';

const PATH = '/changes';

/** `GET /changes`: what whoever has an earlier generation has to do to have this one. */
export function changesRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'listChanges',
    tags: ['changes'],
    summary: 'List what changed since a generation',
    description:
      'Every article that is new, gone or answered differently since the generation `since`, once, as it is now: ' +
      'first each `upsert`, then each `merge`, then each `delete`, by id. Whoever does that in order has exactly the ' +
      'articles of `meta.corpusVersion`, and asks with that next time. Without `since`, everything. A generation that ' +
      'is not remembered is a 410: then read everything again. A page that comes after a change is a 410 too: ask ' +
      'again with the same `since`; to do a change twice does no harm.',
    querystring: ChangeListParams,
    response: pagedAnswers('A page of changes.', { [JSON_TYPE]: ChangeList }, [
      'invalid-parameter',
      'invalid-cursor',
      'stale-cursor',
      'generation-gone',
      'not-ready',
    ]),
  };
  app.get(PATH, { schema }, (request, reply) => {
    const params = request.query;
    return answerList(
      context,
      { request, reply },
      {
        path: PATH,
        schema: ChangeListParams,
        params,
        query: { since: params.since ?? null, articles: params.articles },
        find: (corpus) => ({ rows: knownChanges(context, corpus, params) }),
      },
    );
  });
}

/** The changes since a generation, or 410. */
export function knownChanges(
  { live }: Pick<Context, 'live'>,
  corpus: Corpus,
  { since, articles }: ChangeStreamParams,
): Change[] {
  const changes = changesSince(corpus, live.history(), since);
  if (changes === null) throw generationGone(since!);
  return articles ? withArticles(corpus, changes) : changes;
}

function generationGone(since: string): HttpProblem {
  const message = 'The generation is not remembered: it is older than the history, or of another start.';
  return new HttpProblem('generation-gone', message, {
    errors: [
      { param: 'since', message, received: since, suggestion: 'Leave out "since" to read everything.' },
    ],
  });
}
