import { sourceOfArticle } from '../../corpus/source-of-article.ts';
import { ArticleParams } from '../../model/article-list.ts';
import { ArticleSource } from '../../model/article-source.ts';
import { NoParams } from '../../model/no-params.ts';
import { answer } from '../answer/answer.ts';
import { identityOf } from '../answer/identity.ts';
import { knownArticle } from '../answer/known.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { taggedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

const DESCRIPTION =
  'The document as read with its metadata, what cleaning removed and by which rule, and a map from each character of ' +
  'the clean article to where it stood. Nothing is lost: what is neither mapped nor removed is white space or invisible.';

/** `GET /articles/{id}/source`: what an article was made from. */
export function articleSourceRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'getArticleSource',
    tags: ['articles'],
    summary: 'Get what an article was made from',
    description: DESCRIPTION,
    params: ArticleParams,
    querystring: NoParams,
    response: taggedAnswers(
      'The document, and where the article stands in it.',
      { [JSON_TYPE]: ArticleSource },
      ['not-found', 'not-ready'],
    ),
  };
  app.get('/articles/:id/source', { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const article = knownArticle(corpus, request.params.id);
    const identity = identityOf(context, corpus);
    return answer({ request, reply }, identity, () => sourceOfArticle(corpus, article));
  });
}
