import { summarize } from '../../corpus/summarize.ts';
import { Article, ArticleSummary } from '../../model/article.ts';
import { ArticleList, ArticleListParams, ArticleParams } from '../../model/article-list.ts';
import { NoParams } from '../../model/no-params.ts';
import { answer } from '../answer/answer.ts';
import { askSearch, echoOf, type AskedSearch } from '../answer/ask-search.ts';
import { chooseFields } from '../answer/fields.ts';
import { identityOf } from '../answer/identity.ts';
import { answerPage } from '../answer/list-answer.ts';
import { pageOf } from '../answer/paging.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers, taggedAnswers, TEXT } from '../openapi/answers.ts';
import { articleMarkdown } from '../pages/article-markdown.ts';
import { articlePage } from '../pages/article-page.ts';
import { unknownArticle } from '../problems/unknown-id.ts';
import { HTML, JSON_TYPE, preferredType } from '../request/accept.ts';
import { SEARCH_PROBLEMS } from './search.ts';

const PATH = '/articles';
const ROW_KEYS = Object.keys(ArticleSummary.shape);

/** `GET /articles` and `GET /articles/{id}`. */
export function articleRoutes(app: App, context: Context): void {
  listOfArticles(app, context);
  oneArticle(app, context);
}

function listOfArticles(app: App, context: Context): void {
  const schema = {
    operationId: 'listArticles',
    tags: ['articles'],
    summary: 'List the articles',
    description: 'Every filter of /search, without texts and snippets; copies are collapsed as there.',
    querystring: ArticleListParams,
    response: pagedAnswers('A page of articles.', { 'application/json': ArticleList }, SEARCH_PROBLEMS),
  };
  app.get(PATH, { schema }, (request, reply) => {
    const asked = askSearch(context, { path: PATH, schema: ArticleListParams, params: request.query });
    const identity = identityOf(context, asked.corpus, { decided: asked.request });
    return answerPage({ request, reply }, { asked, identity }, () =>
      articleList(asked, request.query.fields),
    );
  });
}

async function articleList(asked: AskedSearch, fields: readonly string[] | undefined): Promise<ArticleList> {
  const cut = chooseFields<ArticleSummary>(fields, ROW_KEYS);
  const { corpus, request, list, start, warnings } = asked;
  const found = await corpus.index.search({ ...request, snippets: 0, highlight: 'off' });
  return {
    data: found.hits.map(({ id }) => cut(summarize(corpus.articles.get(id)!))),
    total: { value: found.total.value, relation: 'eq' },
    page: pageOf(list, start, found.total.value),
    meta: {
      query: echoOf(asked, found),
      corpusVersion: corpus.version,
      warnings: [...warnings, ...found.warnings],
    },
  };
}

/** How an article is written, by the media type asked for. */
const FORMS = {
  [JSON_TYPE]: { type: JSON_TYPE, write: (article: Article): unknown => article },
  'text/html': { type: HTML, write: articlePage },
  'text/plain': { type: 'text/plain; charset=utf-8', write: ({ text }: Article) => text },
  'text/markdown': { type: 'text/markdown; charset=utf-8', write: articleMarkdown },
} as const;

function oneArticle(app: App, context: Context): void {
  const schema = {
    operationId: 'getArticle',
    tags: ['articles'],
    summary: 'Get one article whole',
    description:
      'Text, paragraphs, entities with mentions, copies with method and score, and what cleaning removed. ' +
      '`Accept: text/plain` is the text that every range counts in; `text/markdown` adds headline and lead. ' +
      'The id of a copy answers with that copy and names the canonical article.',
    params: ArticleParams,
    querystring: NoParams,
    response: taggedAnswers(
      'The article.',
      { [JSON_TYPE]: Article, 'text/html': TEXT, 'text/plain': TEXT, 'text/markdown': TEXT },
      ['not-found', 'not-ready'],
    ),
  };
  app.get(`${PATH}/:id`, { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const article = corpus.articles.get(request.params.id);
    if (article === undefined) throw unknownArticle(request.params.id, corpus);
    const form =
      FORMS[preferredType(request.headers.accept, [JSON_TYPE, 'text/html', 'text/plain', 'text/markdown'])];
    const identity = identityOf(context, corpus, { type: form.type });
    const story = article.story === null ? undefined : corpus.stories.get(article.story.id);
    return answer({ request, reply }, identity, () => form.write(article, story));
  });
}
