import { summarize } from '../../corpus/summarize.ts';
import { ArticleParams } from '../../model/article-list.ts';
import { SimilarArticle, SimilarList, SimilarParams } from '../../model/similar.ts';
import type { SimilarFound } from '../../search/search-index.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { askSearch, inEffect, type AskedSearch } from '../answer/ask-search.ts';
import { chooseFields } from '../answer/fields.ts';
import { identityOf } from '../answer/identity.ts';
import { knownArticle } from '../answer/known.ts';
import { answerPage } from '../answer/list-answer.ts';
import { pageOf } from '../answer/paging.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

const KEYS = Object.keys(SimilarArticle.shape);

/** `GET /articles/{id}/similar`: what else says much the same, and why. */
export function similarRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'listSimilarArticles',
    tags: ['articles'],
    summary: 'List the articles most like one',
    description:
      'Articles that share its weightiest words, in any form, and entities: those frequent in it and rare elsewhere. ' +
      '`because` lists what is shared and what each added to the score. Neither the article nor its copies are listed.',
    params: ArticleParams,
    querystring: SimilarParams,
    response: pagedAnswers('A page of similar articles.', { [JSON_TYPE]: SimilarList }, [
      'invalid-parameter',
      'invalid-cursor',
      'stale-cursor',
      'not-found',
      'not-ready',
    ]),
  };
  app.get('/articles/:id/similar', { schema }, (request, reply) => {
    const { id } = knownArticle(servedCorpus(context), request.params.id);
    const path = `/articles/${id}/similar`;
    const asked = askSearch(context, { path, schema: SimilarParams, params: request.query });
    const identity = identityOf(context, asked.corpus, { decided: asked.request });
    return answerPage({ request, reply }, { asked, identity }, () =>
      similarList(asked, id, request.query.fields),
    );
  });
}

async function similarList(
  { corpus, request, list, start, warnings }: AskedSearch,
  id: string,
  fields: readonly string[] | undefined,
): Promise<SimilarList> {
  const cut = chooseFields<SimilarArticle>(fields, KEYS);
  const { filters, collapse, limit, offset } = request;
  const found = await corpus.index.similar({ id, filters, collapse, limit, offset });
  return {
    data: found.hits.map((hit) => cut(similarArticle(corpus, hit))),
    total: { value: found.total, relation: 'eq' },
    page: pageOf(list, start, found.total),
    meta: {
      query: { id, collapse, filters: inEffect(filters) },
      corpusVersion: corpus.version,
      warnings: [...warnings, ...found.warnings],
    },
  };
}

function similarArticle({ articles }: Corpus, { id, score, because }: SimilarFound): SimilarArticle {
  return { ...summarize(articles.get(id)!), score, because };
}
