import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { entitySuccessor } from '../../corpus/entity-successor.ts';
import type { EntityParams } from '../../model/entity-list.ts';
import { servedCorpus, type Context } from '../context.ts';
import type { Answers } from '../openapi/answers.ts';

/** What the path of every route of one entity begins with. */
export const ENTITY_PATH = '/entities/:type/:slug';

/** Before a route of one entity: whoever asks by a former id, or by another of its names, is sent on to it. */
export const toSuccessor = (context: Context) =>
  async function redirect(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> {
    const { type, slug } = request.params as z.output<typeof EntityParams>;
    const id = `${type}/${slug}`;
    const corpus = servedCorpus(context);
    const successor = corpus.entities.has(id) ? undefined : entitySuccessor(corpus, id);
    if (successor === undefined) return;
    const route = request.routeOptions.url!.slice(ENTITY_PATH.length);
    return reply.redirect(successor.links.self + route + queryOf(request.url), 301);
  };

/** The answers of a route of one entity, and the one that sends on. */
export function movableEntity(answers: Answers): Answers {
  const description = 'A former id or another name of an entity, which stands at `Location`.';
  return { ...answers, 301: { description, headers: ['Location'] } };
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}
