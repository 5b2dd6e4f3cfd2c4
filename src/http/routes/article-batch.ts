import type { Corpus } from '../../corpus/corpus.ts';
import { Article } from '../../model/article.ts';
import { ArticleBatch, ArticleBatchParams } from '../../model/article-batch.ts';
import { NoParams } from '../../model/no-params.ts';
import { chooseFields } from '../answer/fields.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { plainAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

/** Bytes of the body: a thousand of the longest ids, twice over. */
const BODY_LIMIT = 262_144;

const KEYS = Object.keys(Article.shape);

/** `POST /articles/batch`: many articles in one answer. */
export function articleBatchRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'getArticles',
    tags: ['articles'],
    summary: 'Get up to a thousand articles whole',
    description:
      'The articles of the ids, in their order; an id that stands twice is answered twice. ' +
      'Ids that no article has are listed under `missing`: they are no error. A body has at most 262,144 bytes.',
    body: ArticleBatchParams,
    querystring: NoParams,
    response: plainAnswers('The articles.', { [JSON_TYPE]: ArticleBatch }, [
      'invalid-parameter',
      'not-ready',
      'invalid-body',
      'body-too-large',
      'unsupported-media-type',
    ]),
  };
  app.post('/articles/batch', { schema, bodyLimit: BODY_LIMIT }, (request, reply) =>
    reply.header('cache-control', 'no-store').send(articleBatch(servedCorpus(context), request.body)),
  );
}

function articleBatch({ articles, version }: Corpus, { ids, fields }: ArticleBatchParams): ArticleBatch {
  const cut = chooseFields<Article>(fields, KEYS);
  const data = ids.flatMap((id) => articles.get(id) ?? []).map(cut);
  return {
    data,
    total: { value: data.length, relation: 'eq' },
    page: { limit: ids.length, cursor: null, next: null, prev: null },
    missing: ids.filter((id) => !articles.has(id)),
    meta: { query: { ids: ids.length, fields: fields ?? [] }, corpusVersion: version, warnings: [] },
  };
}
