import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Page, Warning } from '../../model/page.ts';
import { servedCorpus, type Context } from '../context.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { answer, type Exchange } from './answer.ts';
import { linkHeader, pageOf, startOf, type PagingParams } from './paging.ts';

/** A list of rows that are at hand as a whole. */
export interface Rows<T> {
  readonly rows: readonly T[];
  readonly warnings?: readonly Warning[];
}

/** Where a list was asked for, with which parameters, and how its rows are found; `query` are the settings in effect. */
export interface ListQuestion<T> {
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly params: PagingParams;
  readonly query: Record<string, unknown>;
  readonly find: (corpus: Corpus) => Rows<T>;
}

/** What a list answers. */
interface ListAnswer<T> {
  data: T[];
  total: { value: number; relation: 'eq' };
  page: Page;
  meta: { query: Record<string, unknown>; corpusVersion: string; warnings: Warning[] };
}

/** Answers one page of a list, with tag and Link header. What `find` throws comes before any 304. */
export function answerList<T>(
  context: Context,
  { request, reply }: Exchange,
  { query, find, ...question }: ListQuestion<T>,
): ListAnswer<T> | FastifyReply {
  const corpus = servedCorpus(context);
  const list = { ...question, corpusVersion: corpus.version, now: context.now() };
  const start = startOf(list);
  const { rows, warnings = [] } = find(corpus);
  const identity = { generation: corpus.version, type: JSON_TYPE, version: context.version };
  return answer({ request, reply }, identity, () => {
    const page = pageOf(list, start, rows.length);
    reply.header('link', linkHeader(list, page));
    return {
      data: rows.slice(start.offset, start.offset + list.params.limit),
      total: { value: rows.length, relation: 'eq' },
      page,
      meta: { query, corpusVersion: corpus.version, warnings: [...warnings] },
    };
  });
}
