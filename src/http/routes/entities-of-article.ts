import type { Corpus } from '../../corpus/corpus.ts';
import type { Article } from '../../model/article.ts';
import { ArticleParams } from '../../model/article-list.ts';
import {
  EntitiesOfArticleParams,
  EntityInArticleList,
  type EntityInArticle,
} from '../../model/entity-articles.ts';
import type { EntityType } from '../../model/entity.ts';
import { knownArticle } from '../answer/known.ts';
import { answerList } from '../answer/list-answer.ts';
import type { App, Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

/** `GET /articles/{id}/entities`: whom and what an article mentions, and where. */
export function entitiesOfArticleRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'listEntitiesOfArticle',
    tags: ['articles'],
    summary: 'List the entities of an article with their mentions',
    description:
      'Each entity whole, with every mention in this article: its words, its range in the field named, its sentence.',
    params: ArticleParams,
    querystring: EntitiesOfArticleParams,
    response: pagedAnswers('A page of entities.', { [JSON_TYPE]: EntityInArticleList }, [
      'invalid-parameter',
      'invalid-cursor',
      'stale-cursor',
      'not-found',
      'not-ready',
    ]),
  };
  app.get('/articles/:id/entities', { schema }, (request, reply) => {
    const { params, query } = request;
    const type = query.type ?? null;
    return answerList(
      context,
      { request, reply },
      {
        path: `/articles/${encodeURIComponent(params.id)}/entities`,
        schema: EntitiesOfArticleParams,
        params: query,
        query: { id: params.id, type },
        find: (corpus) => ({ rows: entitiesIn(corpus, knownArticle(corpus, params.id), type) }),
      },
    );
  });
}

function entitiesIn(corpus: Corpus, article: Article, type: EntityType | null): EntityInArticle[] {
  return article.entities
    .filter((entity) => type === null || entity.type === type)
    .map(({ id, mentions }) => Object.assign({}, corpus.entities.get(id)!, { mentions }));
}
