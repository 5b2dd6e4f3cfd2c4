import type { FastifyReply } from 'fastify';
import type { Corpus } from '../../corpus/corpus.ts';
import {
  ArticleInput,
  ArticlesInput,
  IngestParams,
  IngestReport,
  MOST_SENT,
} from '../../model/ingest-report.ts';
import { NoParams } from '../../model/no-params.ts';
import { slug } from '../../text/slug.ts';
import { etag } from '../answer/etag.ts';
import { identityOf } from '../answer/identity.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { plainAnswers, type Answers } from '../openapi/answers.ts';
import { HttpProblem } from '../problems/http-problem.ts';
import type { ProblemCode } from '../problems/problem-table.ts';
import { loading } from '../problems/reload-failed.ts';
import { unknownArticle } from '../problems/unknown-id.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { keyGuard } from '../request/key-guard.ts';
import { mayTakeLong, PATIENCE } from '../request/patience.ts';
import { preconditions } from '../request/preconditions.ts';
import { invalidParameter } from '../request/validate.ts';
import type { Admin } from './admin.ts';

/** Bytes of the body: a thousand long articles, and no more than arrives within three seconds on a slow network. */
const BODY_LIMIT = 8_388_608;

const ONE = '/articles/:id';

type Keeper = Pick<Admin, 'keyHash' | 'ingest'>;

/** `POST /articles`, `PUT /articles/{id}` and `DELETE /articles/{id}`. */
export function ingestRoutes(app: App, context: Context, admin: Keeper): void {
  addRoute(app, context, admin);
  putRoute(app, context, admin);
  removeRoute(app, context, admin);
}

/** What can be wrong with any of them. */
const PROBLEMS: readonly ProblemCode[] = [
  'unauthorized',
  'reload-failed',
  'folder-not-writable',
  'not-ready',
];
/** What can be wrong with an article that is sent. */
const BODY_PROBLEMS: readonly ProblemCode[] = [
  'invalid-parameter',
  'invalid-body',
  'body-too-large',
  'unsupported-media-type',
  'article-conflict',
  'article-rejected',
];

const SAME_WAY =
  'The file is written whole or not at all, the folder is loaded as by /admin/reload, and the answer comes once the next generation is served. ';

function addRoute(app: App, context: Context, { keyHash, ingest }: Keeper): void {
  const schema = {
    operationId: 'addArticles',
    tags: ['articles'],
    summary: 'Add articles, or replace them',
    description:
      `One article, or a list of up to ${MOST_SENT}. Each becomes a JSON file in the corpus folder, under its id, else its URL, else a hash of what it says, ` +
      'so that sending it again changes nothing, and sending it changed under the same id or URL replaces it. ' +
      SAME_WAY +
      'A copy of another article is accepted, too, and `duplicateOf` names that one. Of a list, what cannot be accepted is reported, and the rest is served (207); one article alone is a problem. ' +
      'A body has at most 8,388,608 bytes. Every request makes a generation: send many articles at once.',
    needsKey: true,
    body: ArticlesInput,
    querystring: NoParams,
    response: writeAnswers('Every article is served; not all are new.', [...PROBLEMS, ...BODY_PROBLEMS], {
      207: 'Some articles are rejected: `data` says which, and why.',
    }),
  };
  app.post('/articles', { schema, ...guarded(keyHash) }, async ({ body }, reply) => {
    servedCorpus(context);
    const report = await loading(() => ingest.add([body].flat()));
    return Array.isArray(body) ? reportOf(reply, report) : oneOf(reply, report);
  });
}

function putRoute(app: App, context: Context, { keyHash, ingest }: Keeper): void {
  const schema = {
    operationId: 'putArticle',
    tags: ['articles'],
    summary: 'Write one article',
    description:
      `Creates the article under this id, or replaces it whole. ${SAME_WAY}` +
      'A file of another format (`talks.txt`) gives way to one of JSON; an article that shares its file with others is a 409, and so is one whose file was edited since it was loaded. ' +
      'With If-Match and the ETag of the article as JSON, nothing that changed since is overwritten (412); with If-None-Match: * nothing at all.',
    needsKey: true,
    params: IngestParams,
    body: ArticleInput,
    querystring: NoParams,
    response: writeAnswers('The article is replaced, or was so already.', [
      ...PROBLEMS,
      ...BODY_PROBLEMS,
      'not-found',
      'precondition-failed',
    ]),
  };
  app.put(ONE, { schema, ...guarded(keyHash) }, async ({ params, body, headers }, reply) => {
    servedCorpus(context);
    const id = ownId(params.id);
    const terms = preconditions(headers, (corpus) => tagOf(context, corpus, id));
    return oneOf(reply, await loading(() => ingest.put(id, body, terms)));
  });
}

function removeRoute(app: App, context: Context, { keyHash, ingest }: Keeper): void {
  const schema = {
    operationId: 'deleteArticle',
    tags: ['articles'],
    summary: 'Delete one article',
    description:
      'Deletes the file of the article, and loads the folder as /admin/reload does. An article that shares its file with others is a 409, and so is one whose file was edited since it was loaded. If-Match holds as for PUT.',
    needsKey: true,
    params: IngestParams,
    querystring: NoParams,
    response: plainAnswers('The article is gone.', { [JSON_TYPE]: IngestReport }, [
      ...PROBLEMS,
      'article-conflict',
      'not-found',
      'precondition-failed',
    ]),
  };
  app.delete(ONE, { schema, ...guarded(keyHash) }, async ({ params: { id }, headers }, reply) => {
    servedCorpus(context);
    const terms = preconditions(headers, (corpus) => tagOf(context, corpus, id));
    const allow = (corpus: Corpus): void => {
      terms.allow(corpus);
      if (!corpus.articles.has(id)) throw unknownArticle(id, corpus);
    };
    return oneOf(reply, await loading(() => ingest.remove(id, { ...terms, allow })));
  });
}

/** What holds for every request that changes the folder. */
function guarded(keyHash: string) {
  return { onRequest: [keyGuard(keyHash), mayTakeLong], handlerTimeout: PATIENCE, bodyLimit: BODY_LIMIT };
}

function writeAnswers(
  description: string,
  problems: readonly ProblemCode[],
  more: Readonly<Record<number, string>> = {},
): Answers {
  const answers = plainAnswers(description, { [JSON_TYPE]: IngestReport }, problems);
  const ok = answers[200]!;
  const others = Object.entries(more).map(([status, text]) => [status, { ...ok, description: text }]);
  return {
    ...answers,
    201: {
      ...ok,
      description: 'Every article is new; that of one article has a Location.',
      headers: [...ok.headers!, 'Location'],
    },
    ...Object.fromEntries(others),
  };
}

/** The tag of an article as JSON, as GET answers it; null where there is none. */
function tagOf(context: Context, corpus: ReturnType<typeof servedCorpus>, id: string): string | null {
  if (!corpus.articles.has(id)) return null;
  return etag([identityOf(context, corpus, { type: JSON_TYPE }), ONE, { id }, {}]);
}

/** An id that an article can be served under. */
function ownId(id: string): string {
  const fitting = slug(id);
  if (fitting === id) return id;
  const message = `Expected lower-case letters, digits and single hyphens between them, at most 128; got "${id.slice(0, 128)}".`;
  const suggestion = fitting === '' ? {} : { suggestion: fitting };
  throw invalidParameter([{ param: 'id', message, received: id.slice(0, 128), ...suggestion }]);
}

/** The report of one article; one that is rejected is a problem. */
function oneOf(reply: FastifyReply, report: IngestReport): FastifyReply {
  const [{ code, reason, location }] = report.data as [IngestReport['data'][number]];
  if (code !== null) throw new HttpProblem(code as ProblemCode, reason!);
  return reportOf(location === null ? reply : reply.header('location', location), report);
}

function reportOf(reply: FastifyReply, report: IngestReport): FastifyReply {
  return reply.code(statusOf(report)).header('cache-control', 'no-store').send(report);
}

function statusOf({ counts, data }: IngestReport): number {
  if (counts.rejected > 0) return 207;
  return data.every(({ outcome }) => outcome === 'created') ? 201 : 200;
}
