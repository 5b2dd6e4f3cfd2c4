import type { z } from 'zod';
import type { Page } from '../../model/page.ts';
import { sha256 } from '../../text/hash.ts';
import { decodeCursor, encodeCursor, invalidCursor, type Place } from './cursor.ts';
import { queryUrl } from './query-url.ts';

/** The paging parameters that every list has. */
export interface PagingParams {
  readonly limit: number;
  readonly page?: number | undefined;
  readonly cursor?: string | undefined;
}

/** A list as asked for: where it is served, with which parameters, of which generation. */
export interface ListQuery {
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly params: PagingParams;
  readonly corpusVersion: string;
  readonly now: Date;
}

/** Where the page begins, and the time that relative dates count from. */
export interface Start {
  readonly offset: number;
  readonly now: Date;
}

/** Reads `page` or `cursor`; both at once are a 400, and so is a cursor of another question. */
export function startOf(list: ListQuery): Start {
  const { page = 1, cursor, limit } = list.params;
  if (cursor === undefined) return { offset: (page - 1) * limit, now: list.now };
  if (list.params.page !== undefined) throw invalidCursor('Give either "page" or "cursor", not both.');
  const place = decodeCursor(cursor, { corpus: list.corpusVersion, query: questionOf(list) });
  return { offset: place.offset, now: new Date(place.now ?? list.now) };
}

/** The links of a page: by number where a number was asked for, else by cursor. Beyond the end, `prev` is the last page. */
export function pageOf(list: ListQuery, start: Start, total: number): Page {
  const { limit } = list.params;
  const end = start.offset + limit;
  const before = Math.min(start.offset - limit, lastOffset(total, limit));
  const cursor = end < total ? cursorAt(list, start, end) : null;
  return {
    limit,
    cursor,
    next: end < total ? urlAt(list, start, end) : null,
    prev: start.offset === 0 ? null : urlAt(list, start, Math.max(0, before)),
  };
}

/**
 * The longest Link header, in characters, all of which are ASCII. A question of 2,000 characters takes 18 kB three
 * times over, and clients refuse a head of more than 16 kB (Node's fetch, 2026-11); the body has the same addresses.
 */
const LONGEST_LINK = 4096;

/** The Link header of a page (RFC 8288); none where it would be too long for a client. */
export function linkHeader(list: ListQuery, { next, prev }: Page): { readonly link?: string } {
  const link = Object.entries({ first: urlOf(list, {}), prev, next })
    .filter(([, url]) => url !== null)
    .map(([rel, url]) => `<${url}>; rel="${rel}"`)
    .join(', ');
  return link.length > LONGEST_LINK ? {} : { link };
}

const lastOffset = (total: number, limit: number): number =>
  Math.max(0, Math.ceil(total / limit) - 1) * limit;

function urlAt(list: ListQuery, start: Start, offset: number): string {
  const { page, limit } = list.params;
  if (page !== undefined) return urlOf(list, { page: offset / limit + 1 });
  return urlOf(list, offset === 0 ? {} : { cursor: cursorAt(list, start, offset) });
}

function urlOf({ path, params, schema }: ListQuery, place: Partial<PagingParams>): string {
  return queryUrl(path, { ...params, page: undefined, cursor: undefined, ...place }, schema);
}

function cursorAt(list: ListQuery, { now }: Start, offset: number): string {
  const place: Place = { corpus: list.corpusVersion, query: questionOf(list), offset };
  return encodeCursor(hasRelativeDate(list.params) ? { ...place, now: now.getTime() } : place);
}

/** Parameters that decide neither which rows a list has nor their order: they may change from page to page. */
const SHOWN = [
  'page',
  'cursor',
  'limit',
  'fields',
  'facets',
  'facetLimit',
  'facetMode',
  'facetQuery',
  'highlight',
  'snippets',
  'snippetLength',
  'tag',
  'explain',
];
const WITHOUT_SHOWN = Object.fromEntries(SHOWN.map((name) => [name, undefined]));

/** What a cursor is bound to: everything but where the page begins, how long it is and what it shows. */
function questionOf(list: ListQuery): string {
  const question = { ...list.params, ...WITHOUT_SHOWN };
  return sha256(queryUrl(list.path, question, list.schema)).slice(0, 16);
}

const hasRelativeDate = (params: object): boolean =>
  Object.values(params).some((value) => typeof value === 'string' && value.startsWith('now'));
