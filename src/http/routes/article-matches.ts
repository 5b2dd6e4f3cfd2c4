import { decideSearch } from '../../corpus/decide-search.ts';
import { ArticleParams } from '../../model/article-list.ts';
import { ArticleMatches, ArticleMatchesParams } from '../../model/article-matches.ts';
import { SearchParams } from '../../model/search.ts';
import type { ArticleAnswer } from '../../search/search-index.ts';
import { identityOf } from '../answer/identity.ts';
import { answer } from '../answer/answer.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { taggedAnswers } from '../openapi/answers.ts';
import { unknownArticle } from '../problems/unknown-id.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { invalidParameter } from '../request/validate.ts';

const DESCRIPTION =
  'What a search marks in this article, all of it: each match with its sentence and paragraph, and the whole article marked. ' +
  'The marks are those of the snippets and of `highlight=full`. An article that does not match has an empty list and a warning.';

/** `GET /articles/{id}/matches`. */
export function articleMatchesRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'listArticleMatches',
    tags: ['articles'],
    summary: 'Every match of a query in one article',
    description: DESCRIPTION,
    params: ArticleParams,
    querystring: ArticleMatchesParams,
    response: taggedAnswers('The matches, in reading order.', { [JSON_TYPE]: ArticleMatches }, [
      'invalid-parameter',
      'invalid-query',
      'not-found',
      'not-ready',
    ]),
  };
  app.get('/articles/:id/matches', { schema }, (request, reply) => {
    const { params, query } = request;
    const corpus = servedCorpus(context);
    if (!corpus.articles.has(params.id)) throw unknownArticle(params.id, corpus);
    const decided = decideSearch({ ...USUAL, ...query }, context.now());
    if (decided.errors.length > 0) throw invalidParameter(decided.errors);
    const identity = identityOf(context, corpus);
    return answer({ request, reply }, identity, async () => {
      const found = await corpus.index.matches(params.id, decided.request);
      return listOfMatches({ id: params.id, q: query.q, corpusVersion: corpus.version }, found);
    });
  });
}

const USUAL = SearchParams.parse({});

function listOfMatches(
  { id, q, corpusVersion }: { readonly id: string; readonly q: string; readonly corpusVersion: string },
  { matched, matches, titleHtml, leadHtml, textHtml, query, warnings }: ArticleAnswer,
): ArticleMatches {
  return {
    id,
    matched,
    data: [...matches],
    total: { value: matches.length, relation: 'eq' },
    titleHtml,
    leadHtml,
    textHtml,
    meta: { query: { q, ...query }, corpusVersion, warnings: [...warnings] },
  };
}
