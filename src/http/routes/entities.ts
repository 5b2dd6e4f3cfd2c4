import type { FastifyReply } from 'fastify';
import { listEntities } from '../../corpus/list-entities.ts';
import { Entity, type EntityType } from '../../model/entity.ts';
import {
  EntityList,
  EntityListParams,
  EntityParams,
  EntityTypeParams,
  TypedEntityListParams,
} from '../../model/entity-list.ts';
import { NoParams } from '../../model/no-params.ts';
import { identityOf } from '../answer/identity.ts';
import { answer, type Exchange } from '../answer/answer.ts';
import { answerList } from '../answer/list-answer.ts';
import type { ListQuery } from '../answer/paging.ts';
import { ENTITY_PATH, movableEntity, toSuccessor } from '../answer/to-successor.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers, taggedAnswers } from '../openapi/answers.ts';
import { unknownEntity } from '../problems/unknown-id.ts';
import type { ProblemCode } from '../problems/problem-table.ts';
import { JSON_TYPE } from '../request/accept.ts';

const PATH = '/entities';
const LIST_PROBLEMS: readonly ProblemCode[] = [
  'invalid-parameter',
  'invalid-cursor',
  'stale-cursor',
  'not-ready',
];

/** `GET /entities`, `/entities/{type}` and `/entities/{type}/{slug}`. */
export function entityRoutes(app: App, context: Context): void {
  allEntities(app, context);
  entitiesOfType(app, context);
  oneEntity(app, context);
}

const LIST_DESCRIPTION =
  'People, organisations and places of the corpus with their names, aliases and counts. `q` finds a word of a name or alias by its beginning.';

function allEntities(app: App, context: Context): void {
  const schema = {
    operationId: 'listEntities',
    tags: ['entities'],
    summary: 'List the entities',
    description: LIST_DESCRIPTION,
    querystring: EntityListParams,
    response: pagedAnswers('A page of entities.', { [JSON_TYPE]: EntityList }, LIST_PROBLEMS),
  };
  app.get(PATH, { schema }, (request, reply) =>
    answerEntities(
      context,
      { request, reply },
      { path: PATH, schema: EntityListParams, params: request.query },
    ),
  );
}

function entitiesOfType(app: App, context: Context): void {
  const schema = {
    operationId: 'listEntitiesOfType',
    tags: ['entities'],
    summary: 'List the entities of one type',
    description: LIST_DESCRIPTION,
    params: EntityTypeParams,
    querystring: TypedEntityListParams,
    response: pagedAnswers('A page of entities.', { [JSON_TYPE]: EntityList }, [
      ...LIST_PROBLEMS,
      'not-found',
    ]),
  };
  app.get(`${PATH}/:type`, { schema }, (request, reply) => {
    const { type } = request.params;
    const question = { path: `${PATH}/${type}`, schema: TypedEntityListParams, params: request.query, type };
    return answerEntities(context, { request, reply }, question);
  });
}

interface EntityQuestion extends Pick<ListQuery, 'path' | 'schema'> {
  readonly params: EntityListParams;
  /** The type that the path names, where it does. */
  readonly type?: EntityType;
}

async function answerEntities(
  context: Context,
  exchange: Exchange,
  { type, ...question }: EntityQuestion,
): Promise<EntityList | FastifyReply> {
  const { q, sort, min, type: wanted = null } = question.params;
  const query = { q, type: type ?? wanted, sort, min };
  return answerList(context, exchange, {
    ...question,
    query,
    find: (corpus) => ({ rows: listEntities(corpus, query) }),
  });
}

function oneEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'getEntity',
    tags: ['entities'],
    summary: 'Get one entity',
    description:
      'Its name, every form it is mentioned under, counts and dates. A former id, and any other name of it, is redirected to it.',
    params: EntityParams,
    querystring: NoParams,
    response: movableEntity(
      taggedAnswers('The entity.', { [JSON_TYPE]: Entity }, ['not-found', 'not-ready']),
    ),
  };
  app.get(ENTITY_PATH, { schema, preHandler: toSuccessor(context) }, (request, reply) => {
    const corpus = servedCorpus(context);
    const id = `${request.params.type}/${request.params.slug}`;
    const entity = corpus.entities.get(id);
    if (entity === undefined) throw unknownEntity(id, corpus);
    const identity = identityOf(context, corpus);
    return answer({ request, reply }, identity, () => entity);
  });
}
