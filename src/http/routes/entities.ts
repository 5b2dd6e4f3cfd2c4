import type { FastifyReply, FastifyRequest } from 'fastify';
import { listEntities } from '../../corpus/list-entities.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { Entity, type EntityType } from '../../model/entity.ts';
import {
  EntityList,
  EntityListParams,
  EntityParams,
  EntityTypeParams,
  TypedEntityListParams,
} from '../../model/entity-list.ts';
import { NoParams } from '../../model/no-params.ts';
import { answer } from '../answer/answer.ts';
import { linkHeader, pageOf, startOf, type ListQuery, type Start } from '../answer/paging.ts';
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
    answerList(context, { request, reply }, { path: PATH, schema: EntityListParams, params: request.query }),
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
    return answerList(context, { request, reply }, question);
  });
}

interface EntityQuestion extends Pick<ListQuery, 'path' | 'schema'> {
  readonly params: EntityListParams;
  /** The type that the path names, where it does. */
  readonly type?: EntityType;
}

function answerList(
  context: Context,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  question: EntityQuestion,
): EntityList | FastifyReply {
  const corpus = servedCorpus(context);
  const list = { ...question, corpusVersion: corpus.version, now: context.now() };
  const start = startOf(list);
  const identity = { generation: corpus.version, type: JSON_TYPE, version: context.version };
  return answer({ request, reply }, identity, () => {
    const page = entityList(corpus, question, { list, start });
    reply.header('link', linkHeader(list, page.page));
    return page;
  });
}

function entityList(
  corpus: Corpus,
  { params, type }: EntityQuestion,
  { list, start }: { readonly list: ListQuery; readonly start: Start },
): EntityList {
  const query = { q: params.q, type: type ?? params.type ?? null, sort: params.sort, min: params.min };
  const found = listEntities(corpus, query);
  return {
    data: found.slice(start.offset, start.offset + params.limit),
    total: { value: found.length, relation: 'eq' },
    page: pageOf(list, start, found.length),
    meta: { query, corpusVersion: corpus.version, warnings: [] },
  };
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
    const identity = { generation: corpus.version, type: JSON_TYPE, version: context.version };
    return answer({ request, reply }, identity, () => entity);
  });
}
