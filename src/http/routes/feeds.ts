import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import { SearchParams } from '../../model/search.ts';
import { atomFeed } from '../../publish/atom-feed.ts';
import type { Feed } from '../../publish/feed.ts';
import { jsonFeed } from '../../publish/json-feed.ts';
import { rssFeed } from '../../publish/rss-feed.ts';
import { identityOf } from '../answer/identity.ts';
import { answer } from '../answer/answer.ts';
import { askSearch, type AskedSearch } from '../answer/ask-search.ts';
import { chooseFields } from '../answer/fields.ts';
import { linkHeader, pageOf } from '../answer/paging.ts';
import { queryUrl } from '../answer/query-url.ts';
import { HIT_KEYS } from '../answer/search-page.ts';
import type { App, Context } from '../context.ts';
import { pagedAnswers, TEXT } from '../openapi/answers.ts';
import { SEARCH_PROBLEMS } from './search.ts';

interface Format {
  readonly path: string;
  readonly name: string;
  readonly operationId: string;
  readonly type: string;
  readonly shape: z.ZodType;
  readonly write: (feed: Feed) => string;
}

/** What the documentation says of a JSON Feed; https://jsonfeed.org/version/1.1 says the rest. */
const JSON_FEED = z.looseObject({
  version: z.string(),
  title: z.string(),
  items: z.array(z.looseObject({ id: z.string(), url: z.string(), title: z.string() })),
});

const FORMATS: readonly Format[] = [
  {
    path: '/feed.json',
    name: 'JSON Feed 1.1',
    operationId: 'getJsonFeed',
    type: 'application/feed+json',
    shape: JSON_FEED,
    write: jsonFeed,
  },
  {
    path: '/feed.atom',
    name: 'Atom (RFC 4287)',
    operationId: 'getAtomFeed',
    type: 'application/atom+xml',
    shape: TEXT,
    write: atomFeed,
  },
  {
    path: '/feed.rss',
    name: 'RSS 2.0',
    operationId: 'getRssFeed',
    type: 'application/rss+xml',
    shape: TEXT,
    write: rssFeed,
  },
];

/** `GET /feed.json`, `/feed.atom` and `/feed.rss`: any search, to subscribe to. */
export function feedRoutes(app: App, context: Context): void {
  for (const format of FORMATS) feedRoute(app, context, format);
}

function feedRoute(
  app: App,
  context: Context,
  { path, name, operationId, type, shape, write }: Format,
): void {
  const schema = {
    operationId,
    tags: ['feeds'],
    summary: `A search as ${name}`,
    description:
      'Takes the parameters of /search; those that only shape a hit there (fields, facets, snippets, highlight, explain) are checked, and change nothing here. ' +
      'Ids are stable: `urn:dateline:` and the id of the article. Without a date, Atom says 1970-01-01T00:00:00Z and the others say none.',
    querystring: SearchParams,
    response: pagedAnswers(`The hits as ${name}.`, { [type]: shape }, SEARCH_PROBLEMS),
  };
  app.get(path, { schema }, (request, reply) => {
    chooseFields(request.query.fields, HIT_KEYS);
    const asked = askSearch(context, { path, schema: SearchParams, params: request.query });
    const origin = context.publicUrl ?? originOf(request);
    const decided = [asked.request, origin];
    const identity = identityOf(context, asked.corpus, { type: `${type}; charset=utf-8`, decided });
    return answer({ request, reply }, identity, async () => {
      const { feed, links } = await feedOf(asked, { origin, publicUrl: context.publicUrl });
      reply.headers(links);
      return write(feed);
    });
  });
}

async function feedOf(
  { corpus, list, start, request }: AskedSearch,
  { origin, publicUrl }: { readonly origin: string; readonly publicUrl: string | null },
): Promise<{ feed: Feed; links: ReturnType<typeof linkHeader> }> {
  const found = await corpus.index.search({ ...request, snippets: 0, highlight: 'off' });
  const page = pageOf(list, start, found.total.value);
  const question = { ...list.params, page: undefined, cursor: undefined, limit: 20 };
  const feed: Feed = {
    title: request.q === '' ? 'Dateline' : `Dateline: ${request.q}`,
    description: request.q === '' ? 'Articles of the corpus.' : `Articles that match ${request.q}`,
    homeUrl: `${origin.replace(/\/$/, '')}${queryUrl('/search', question, SearchParams)}`,
    selfUrl: queryUrl(list.path, list.params, list.schema),
    nextUrl: page.next,
    publicUrl,
    articles: found.hits.map(({ id }) => corpus.articles.get(id)!),
  };
  return { feed, links: linkHeader(list, page) };
}

/** The server as this request reached it; a Host header that is none counts as this machine. */
function originOf({ protocol, host }: FastifyRequest): string {
  const origin = `${protocol}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : 'http://localhost';
}
