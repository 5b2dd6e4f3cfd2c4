import type { z } from 'zod';
import { mentionsOf } from '../../corpus/articles-by-entity.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { relatedEntities } from '../../corpus/related-entities.ts';
import { resolveName } from '../../corpus/resolve-name.ts';
import {
  MentionList,
  MentionListParams,
  RelatedList,
  RelatedParams,
  ResolvedList,
  ResolveParams,
  type RelatedEntity,
} from '../../model/entity-articles.ts';
import type { Entity } from '../../model/entity.ts';
import { EntityParams } from '../../model/entity-list.ts';
import type { Warning } from '../../model/page.ts';
import { SearchPage, SearchParams } from '../../model/search.ts';
import { aboutEntity } from '../answer/about-entity.ts';
import { askSearch } from '../answer/ask-search.ts';
import { knownEntity } from '../answer/known.ts';
import { identityOf } from '../answer/identity.ts';
import { answerList, answerPage, type Rows } from '../answer/list-answer.ts';
import { findPage } from '../answer/search-page.ts';
import { ENTITY_PATH, movableEntity, toSuccessor } from '../answer/to-successor.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import type { ProblemCode } from '../problems/problem-table.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { SEARCH_PROBLEMS } from './search.ts';

const PATH = '/entities';
const PROBLEMS: readonly ProblemCode[] = ['invalid-parameter', 'invalid-cursor', 'stale-cursor', 'not-ready'];

/** `GET /entities/resolve`, and of one entity its articles, its mentions and what is related to it. */
export function oneEntityRoutes(app: App, context: Context): void {
  resolveEntity(app, context);
  articlesOfEntity(app, context);
  mentionsOfEntity(app, context);
  relatedToEntity(app, context);
}

function resolveEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'resolveEntity',
    tags: ['entities'],
    summary: 'Tell which entities a name may mean',
    description:
      'The likeliest first, each with the reason: first those that bear the name, by the share of its mentions that mean them; then those of which one name has all its words; where there are none, those whose name comes nearest.',
    querystring: ResolveParams,
    response: pagedAnswers('A page of entities.', { [JSON_TYPE]: ResolvedList }, PROBLEMS),
  };
  app.get(`${PATH}/resolve`, { schema }, (request, reply) => {
    const query = { name: request.query.name, type: request.query.type ?? null };
    return answerList(
      context,
      { request, reply },
      {
        path: `${PATH}/resolve`,
        schema: ResolveParams,
        params: request.query,
        query,
        find: (corpus) => ({ rows: resolveName(corpus, query) }),
      },
    );
  });
}

function articlesOfEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'searchArticlesOfEntity',
    tags: ['entities'],
    summary: 'Search the articles that mention an entity',
    description:
      'Takes and answers the same as /search. Of `entity`, only exclusions: the path names the one to have.',
    params: EntityParams,
    querystring: SearchParams,
    response: movableEntity(
      pagedAnswers('A page of hits, best first.', { [JSON_TYPE]: SearchPage }, [
        ...SEARCH_PROBLEMS,
        'not-found',
      ]),
    ),
  };
  app.get(`${ENTITY_PATH}/articles`, { schema, preHandler: toSuccessor(context) }, (request, reply) => {
    const { params, query } = request;
    const fixed = aboutEntity(knownEntity(servedCorpus(context), params), query.entity);
    const question = { path: addressOf(params, 'articles'), schema: SearchParams, params: query, fixed };
    const asked = askSearch(context, question);
    const identity = identityOf(context, asked.corpus, { decided: asked.request });
    return answerPage(
      { request, reply },
      { asked, identity },
      async () => (await findPage(asked, query.fields)).page,
    );
  });
}

function mentionsOfEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'listMentions',
    tags: ['entities'],
    summary: 'List every mention of an entity',
    description:
      'With article, range, words and sentence; of the newest article first, in each in reading order. Copies of an article are articles too.',
    params: EntityParams,
    querystring: MentionListParams,
    response: movableEntity(
      pagedAnswers('A page of mentions.', { [JSON_TYPE]: MentionList }, [...PROBLEMS, 'not-found']),
    ),
  };
  app.get(`${ENTITY_PATH}/mentions`, { schema, preHandler: toSuccessor(context) }, (request, reply) => {
    const { params } = request;
    return answerList(
      context,
      { request, reply },
      {
        path: addressOf(params, 'mentions'),
        schema: MentionListParams,
        params: request.query,
        query: { entity: idOf(params) },
        find: (corpus) => ({ rows: mentionsOf(corpus, knownEntity(corpus, params).id) }),
      },
    );
  });
}

function relatedToEntity(app: App, context: Context): void {
  const schema = {
    operationId: 'listRelatedEntities',
    tags: ['entities'],
    summary: 'List what is mentioned together with an entity',
    description:
      'Entities that stand in the same articles, by normalised pointwise mutual information (how closely) or by count (how often); both are shown. A report and its copies count once. Pairs that met fewer than `min` times are left out with a warning: of rare ones, chance decides.',
    params: EntityParams,
    querystring: RelatedParams,
    response: movableEntity(
      pagedAnswers('A page of related entities.', { [JSON_TYPE]: RelatedList }, [...PROBLEMS, 'not-found']),
    ),
  };
  app.get(`${ENTITY_PATH}/related`, { schema, preHandler: toSuccessor(context) }, (request, reply) => {
    const { params } = request;
    const { type = null, min, sort } = request.query;
    return answerList(
      context,
      { request, reply },
      {
        path: addressOf(params, 'related'),
        schema: RelatedParams,
        params: request.query,
        query: { entity: idOf(params), type, min, sort },
        find: (corpus) => related(corpus, knownEntity(corpus, params), { type, min, sort }),
      },
    );
  });
}

function related(
  corpus: Corpus,
  { id }: Entity,
  query: Parameters<typeof relatedEntities>[2],
): Rows<RelatedEntity> {
  const { entities, belowMin } = relatedEntities(corpus, id, query);
  return { rows: entities, warnings: belowMin === 0 ? [] : [belowMinimum(belowMin, query.min)] };
}

function belowMinimum(count: number, min: number): Warning {
  const detail = `Entities that fewer than ${min} reports mention together with it, left out: ${count}. With min=1 they are shown.`;
  return { code: 'below-minimum', detail, param: 'min' };
}

type EntityPath = z.output<typeof EntityParams>;

const idOf = ({ type, slug }: EntityPath): string => `${type}/${slug}`;

const addressOf = ({ type, slug }: EntityPath, what: string): string =>
  `${PATH}/${type}/${encodeURIComponent(slug)}/${what}`;
