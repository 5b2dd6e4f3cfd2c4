import type { FastifyReply } from 'fastify';
import { EntityParams } from '../../model/entity-list.ts';
import type { SearchParams } from '../../model/search.ts';
import { Timeline, TimelineParams } from '../../model/timeline.ts';
import { aboutEntity } from '../answer/about-entity.ts';
import { identityOf } from '../answer/identity.ts';
import { answer, type Exchange } from '../answer/answer.ts';
import { askSearch, echoOf } from '../answer/ask-search.ts';
import { knownEntity } from '../answer/known.ts';
import { ENTITY_PATH, movableEntity, toSuccessor } from '../answer/to-successor.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { taggedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

const DESCRIPTION =
  'Takes `q` and every filter of /search. Steps without hits are there with 0; hits without a date are counted apart, and so are those of which less is known than a step. ' +
  'All of them add up to the total of /search. More than 2,000 steps are refused, with the interval that fits.';

const PROBLEMS = ['invalid-parameter', 'invalid-query', 'not-ready'] as const;

/** `GET /timeline`: how many articles there are, and when; `GET /entities/{type}/{slug}/timeline`: of one entity. */
export function timelineRoutes(app: App, context: Context): void {
  timelineOfAll(app, context);
  timelineOfEntity(app, context);
}

function timelineOfAll(app: App, context: Context): void {
  const schema = {
    operationId: 'getTimeline',
    tags: ['search'],
    summary: 'Count hits by day, week, month or year',
    description: DESCRIPTION,
    querystring: TimelineParams,
    response: taggedAnswers('The timeline.', { [JSON_TYPE]: Timeline }, PROBLEMS),
  };
  app.get('/timeline', { schema }, (request, reply) =>
    answerTimeline(context, { request, reply }, { path: '/timeline', params: request.query }),
  );
}

function timelineOfEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'getEntityTimeline',
    tags: ['entities'],
    summary: 'Count the articles that mention an entity by day, week, month or year',
    description: `${DESCRIPTION} Of \`entity\`, only exclusions: the path names the one to have.`,
    params: EntityParams,
    querystring: TimelineParams,
    response: movableEntity(
      taggedAnswers('The timeline.', { [JSON_TYPE]: Timeline }, [...PROBLEMS, 'not-found']),
    ),
  };
  app.get(`${ENTITY_PATH}/timeline`, { schema, preHandler: toSuccessor(context) }, (request, reply) => {
    const entity = knownEntity(servedCorpus(context), request.params);
    const fixed = aboutEntity(entity, request.query.entity);
    const path = `${entity.links.self}/timeline`;
    return answerTimeline(context, { request, reply }, { path, params: request.query, fixed });
  });
}

interface Question {
  readonly path: string;
  readonly params: TimelineParams;
  readonly fixed?: Partial<SearchParams>;
}

async function answerTimeline(
  context: Context,
  exchange: Exchange,
  { params, ...question }: Question,
): Promise<Timeline | FastifyReply> {
  const { interval, by = null, series } = params;
  const asked = askSearch(context, { ...question, schema: TimelineParams, params: { ...params, limit: 0 } });
  const { corpus, request, warnings } = asked;
  const identity = identityOf(context, corpus, { decided: request });
  return answer(exchange, identity, async () => {
    const { query, ...found } = await corpus.index.timeline({ ...request, interval, by, series });
    return {
      ...found,
      meta: {
        query: { ...echoOf(asked, { query }), interval, by },
        corpusVersion: corpus.version,
        warnings: [...warnings, ...found.warnings],
      },
    };
  });
}
