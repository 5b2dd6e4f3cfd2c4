import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Page, Warning } from '../../model/page.ts';
import { servedCorpus, type Context } from '../context.ts';
import { answer, type Exchange, type Identity } from './answer.ts';
import { identityOf } from './identity.ts';
import { linkHeader, pageOf, startOf, type ListQuery, type PagingParams, type Start } from './paging.ts';

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

/** A list asked for on one generation, and where its page begins. */
export interface AskedList {
  readonly corpus: Corpus;
  readonly list: ListQuery;
  readonly start: Start;
  readonly warnings: readonly Warning[];
}

/** Answers one page of a list, with tag and Link header. What `find` throws comes before any 304. */
export async function answerList<T>(
  context: Context,
  exchange: Exchange,
  { query, find, ...question }: ListQuestion<T>,
): Promise<ListAnswer<T> | FastifyReply> {
  const corpus = servedCorpus(context);
  const list = { ...question, corpusVersion: corpus.version, now: context.now() };
  const start = startOf(list);
  const { rows, warnings = [] } = find(corpus);
  const asked = { corpus, list, start, warnings };
  return answerPage(exchange, { asked, identity: identityOf(context, corpus) }, () =>
    pageOfRows(asked, rows, query),
  );
}

/** Answers a page that `make` makes, with tag and Link header. */
export async function answerPage<T extends { readonly page: Page }>(
  { request, reply }: Exchange,
  { asked, identity }: { readonly asked: Pick<AskedList, 'list'>; readonly identity: Identity },
  make: () => T | Promise<T>,
): Promise<T | FastifyReply> {
  return answer({ request, reply }, identity, async () => {
    const made = await make();
    reply.headers(linkHeader(asked.list, made.page));
    return made;
  });
}

/** The page of a list whose rows are all at hand. */
export function pageOfRows<T>(
  { corpus, list, start, warnings }: AskedList,
  rows: readonly T[],
  query: Record<string, unknown>,
): ListAnswer<T> {
  return {
    data: rows.slice(start.offset, start.offset + list.params.limit),
    total: { value: rows.length, relation: 'eq' },
    page: pageOf(list, start, rows.length),
    meta: { query, corpusVersion: corpus.version, warnings: [...warnings] },
  };
}
