import { NoParams } from '../../model/no-params.ts';
import { SearchPage, SearchParams } from '../../model/search.ts';
import { answer } from '../answer/answer.ts';
import { askSearch } from '../answer/ask-search.ts';
import { identityOf } from '../answer/identity.ts';
import { linkHeader } from '../answer/paging.ts';
import { findPage } from '../answer/search-page.ts';
import type { App, Context } from '../context.ts';
import { pagedAnswers, plainAnswers, TEXT } from '../openapi/answers.ts';
import type { ProblemCode } from '../problems/problem-table.ts';
import { searchPage } from '../pages/search-page.ts';
import { HTML, JSON_TYPE, prefersHtml } from '../request/accept.ts';

const PATH = '/search';

const DESCRIPTION =
  'Full-text search, best first; an empty `q` browses, newest first. Unknown parameters and bad values are refused, never ignored or clamped. ' +
  'Walk the pages by `page.next`, by `cursor`, or by `page`; a `page` beyond the end has no hits, and its `page.prev` is the last page.';

/** What a search can be refused for. */
export const SEARCH_PROBLEMS: readonly ProblemCode[] = [
  'invalid-parameter',
  'invalid-query',
  'invalid-cursor',
  'stale-cursor',
  'not-ready',
];

/** `GET /search` for programs and for people, and `POST /search` for questions that do not fit an address. */
export function searchRoutes(app: App, context: Context): void {
  searchByAddress(app, context);
  searchByBody(app, context);
}

function searchByAddress(app: App, context: Context): void {
  const schema = {
    operationId: 'search',
    tags: ['search'],
    summary: 'Search the articles',
    description: `${DESCRIPTION} A browser gets a page.`,
    querystring: SearchParams,
    response: pagedAnswers(
      'A page of hits, best first.',
      { 'application/json': SearchPage, 'text/html': TEXT },
      SEARCH_PROBLEMS,
    ),
  };
  app.get(PATH, { schema }, (request, reply) => {
    const type = prefersHtml(request) ? HTML : JSON_TYPE;
    const asked = askSearch(context, {
      path: PATH,
      schema: SearchParams,
      params: forType(request.query, type),
    });
    const identity = identityOf(context, asked.corpus, { type, decided: asked.request });
    return answer({ request, reply }, identity, async () => {
      const { page, hits } = await findPage(asked, request.query.fields);
      reply.headers(linkHeader(asked.list, page.page));
      return type === HTML ? searchPage({ found: page, hits, params: request.query }) : page;
    });
  });
}

/** A reader's pages are numbered: their addresses survive the next generation. */
function forType(params: SearchParams, type: string): SearchParams {
  return type === HTML && params.cursor === undefined ? { ...params, page: params.page ?? 1 } : params;
}

function searchByBody(app: App, context: Context): void {
  const schema = {
    operationId: 'searchByBody',
    tags: ['search'],
    summary: 'Search with a long question',
    description: `${DESCRIPTION} Takes the parameters of GET /search as JSON and answers the same; \`page.next\` is an address for GET.`,
    body: SearchParams,
    querystring: NoParams,
    response: plainAnswers('A page of hits, best first.', { 'application/json': SearchPage }, [
      ...SEARCH_PROBLEMS,
      'invalid-body',
      'body-too-large',
      'unsupported-media-type',
    ]),
  };
  app.post(PATH, { schema }, async (request, reply) => {
    const asked = askSearch(context, { path: PATH, schema: SearchParams, params: request.body });
    const { page } = await findPage(asked, request.body.fields);
    return reply.headers({ 'cache-control': 'no-store', ...linkHeader(asked.list, page.page) }).send(page);
  });
}
