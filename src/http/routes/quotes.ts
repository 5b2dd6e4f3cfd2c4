import type { FastifyReply } from 'fastify';
import { followEntities } from '../../corpus/follow-entities.ts';
import { choose, listQuotes, unknownSpeakers } from '../../corpus/list-quotes.ts';
import { ArticleParams } from '../../model/article-list.ts';
import { EntityParams } from '../../model/entity-list.ts';
import {
  QuoteList,
  QuoteListParams,
  QuotesOfArticleParams,
  QuotesOfEntityParams,
} from '../../model/quote.ts';
import { decideValues } from '../../search/decide-values.ts';
import type { ValueFilter } from '../../search/search-index.ts';
import type { Exchange } from '../answer/answer.ts';
import { askSearch, inEffect } from '../answer/ask-search.ts';
import { identityOf } from '../answer/identity.ts';
import { knownArticle, knownEntity } from '../answer/known.ts';
import { answerList, answerPage, pageOfRows } from '../answer/list-answer.ts';
import type { ListQuery } from '../answer/paging.ts';
import { ENTITY_PATH, movableEntity, toSuccessor } from '../answer/to-successor.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import type { ProblemCode } from '../problems/problem-table.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { invalidParameter } from '../request/validate.ts';

const PROBLEMS: readonly ProblemCode[] = ['invalid-parameter', 'invalid-cursor', 'stale-cursor', 'not-ready'];

/** `GET /quotes`, `/articles/{id}/quotes` and `/entities/{type}/{slug}/quotes`: who said what. */
export function quoteRoutes(app: App, context: Context): void {
  allQuotes(app, context);
  quotesOfArticle(app, context);
  quotesOfEntity(app, context);
}

const ABOUT =
  'Words in quotation marks that a verb of saying gives to a speaker. Made for precision: what is not certain is left out, and a speaker who is not certain has no entity. ';

function allQuotes(app: App, context: Context): void {
  const schema = {
    operationId: 'listQuotes',
    tags: ['quotes'],
    summary: 'List who said what',
    description: `${ABOUT}Of the newest article first; \`speaker\` is who says it, \`entity\` whom the article mentions.`,
    querystring: QuoteListParams,
    response: pagedAnswers('A page of quotes.', { [JSON_TYPE]: QuoteList }, PROBLEMS),
  };
  app.get('/quotes', { schema }, (request, reply) => {
    const { query } = request;
    const question = { path: '/quotes', schema: QuoteListParams, params: query };
    return answerQuotes(context, { request, reply }, question, speakers(query.speaker));
  });
}

function quotesOfArticle(app: App, context: Context): void {
  const schema = {
    operationId: 'listQuotesOfArticle',
    tags: ['articles'],
    summary: 'List who says what in an article',
    description: `${ABOUT}In reading order.`,
    params: ArticleParams,
    querystring: QuotesOfArticleParams,
    response: pagedAnswers('A page of quotes.', { [JSON_TYPE]: QuoteList }, [...PROBLEMS, 'not-found']),
  };
  app.get('/articles/:id/quotes', { schema }, (request, reply) => {
    const { params, query } = request;
    const by = followEntities(servedCorpus(context), 'speaker', speakers(query.speaker));
    const wanted = { q: query.q, speaker: by.filter };
    return answerList(
      context,
      { request, reply },
      {
        path: `/articles/${encodeURIComponent(params.id)}/quotes`,
        schema: QuotesOfArticleParams,
        params: query,
        query: { id: params.id, q: query.q, ...inEffect({ speaker: wanted.speaker }) },
        find: (corpus) => ({
          rows: choose(corpus.quotes.get(knownArticle(corpus, params.id).id)!, wanted),
          warnings: [...by.warnings, ...unknownSpeakers(corpus.entities, wanted)],
        }),
      },
    );
  });
}

function quotesOfEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'listQuotesOfEntity',
    tags: ['entities'],
    summary: 'List what somebody said',
    description: `${ABOUT}Of the newest article first.`,
    params: EntityParams,
    querystring: QuotesOfEntityParams,
    response: movableEntity(
      pagedAnswers('A page of quotes.', { [JSON_TYPE]: QuoteList }, [...PROBLEMS, 'not-found']),
    ),
  };
  app.get(`${ENTITY_PATH}/quotes`, { schema, preHandler: toSuccessor(context) }, (request, reply) => {
    const { params, query } = request;
    const { id } = knownEntity(servedCorpus(context), params);
    const path = `/entities/${params.type}/${encodeURIComponent(params.slug)}/quotes`;
    const question = { path, schema: QuotesOfEntityParams, params: query };
    return answerQuotes(context, { request, reply }, question, { include: [id], exclude: [] });
  });
}

interface QuoteQuestion extends Pick<ListQuery, 'path' | 'schema'> {
  readonly params: Omit<QuoteListParams, 'speaker'>;
}

async function answerQuotes(
  context: Context,
  exchange: Exchange,
  question: QuoteQuestion,
  speaker: ValueFilter,
): Promise<QuoteList | FastifyReply> {
  const asked = askSearch(context, { ...question, fixed: { q: '', sort: 'newest' } });
  const { corpus, request } = asked;
  const { q, collapse } = question.params;
  const by = followEntities(corpus, 'speaker', speaker);
  const identity = identityOf(context, corpus, { decided: request });
  return answerPage(exchange, { asked, identity }, async () => {
    const filters = inEffect({ ...request.filters, speaker: by.filter });
    const { rows, warnings } = await listQuotes(corpus, request, { q, speaker: by.filter });
    return pageOfRows({ ...asked, warnings: [...asked.warnings, ...by.warnings, ...warnings] }, rows, {
      q,
      collapse,
      filters,
    });
  });
}

/** The speakers to have and not to have; 400 for what is no entity id. */
function speakers(given: readonly string[] | undefined): ValueFilter {
  const { filter, errors } = decideValues('entity', given);
  if (errors.length > 0)
    throw invalidParameter(errors.map((error) => Object.assign({}, error, { param: 'speaker' })));
  return filter;
}
