import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Corpus } from '../corpus/corpus.ts';
import type { Live } from '../corpus/live-corpus.ts';
import { createMetrics } from '../observe/metrics.ts';
import { commonHeaders } from './answer/common-headers.ts';
import { serializerCompiler } from './answer/serialize.ts';
import type { Context } from './context.ts';
import { serveDocsPage } from './docs-page.ts';
import { observeRequests } from './observe-requests.ts';
import { documentSettings } from './openapi/document.ts';
import { answerErrorsAsProblems } from './problems/error-hooks.ts';
import { refuseOtherMethods } from './request/allowed-methods.ts';
import { takeJsonOnly } from './request/json-body.ts';
import { refuseMalformed } from './request/refuse-malformed.ts';
import { validatorCompiler } from './request/validate.ts';
import { articleMatchesRoutes } from './routes/article-matches.ts';
import { articleBatchRoutes } from './routes/article-batch.ts';
import { articleSourceRoutes } from './routes/article-source.ts';
import { articleRoutes } from './routes/articles.ts';
import { ingestRoutes } from './routes/ingest.ts';
import { adminRoutes, type Admin } from './routes/admin.ts';
import { changesRoutes } from './routes/changes.ts';
import { changesStreamRoutes } from './routes/changes-stream.ts';
import { coverageRoutes } from './routes/coverage.ts';
import { duplicateRoutes } from './routes/duplicates.ts';
import { entitiesOfArticleRoutes } from './routes/entities-of-article.ts';
import { entityRoutes } from './routes/entities.ts';
import { entityGraphRoutes } from './routes/entity-graph.ts';
import { facetRoutes } from './routes/facets.ts';
import { feedRoutes } from './routes/feeds.ts';
import { healthRoutes } from './routes/health.ts';
import { homeRoutes } from './routes/home.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { oneEntityRoutes } from './routes/one-entity.ts';
import { openapiRoutes } from './routes/openapi.ts';
import { problemRoutes } from './routes/problems.ts';
import { quoteRoutes } from './routes/quotes.ts';
import { searchRoutes } from './routes/search.ts';
import { similarRoutes } from './routes/similar.ts';
import { statsRoutes } from './routes/stats.ts';
import { suggestRoutes } from './routes/suggest.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { storyRoutes } from './routes/stories.ts';
import { limitConnections, SERVER_SETTINGS } from './server-settings.ts';

export interface ServerOptions {
  /** The generation that is served; null before the first. A request reads it once. */
  readonly corpus: () => Corpus | null;
  /** How the corpus changes; without it, it never does. */
  readonly live?: Pick<Live, 'history' | 'onSwap'>;
  /** What whoever has the key may do; without it there are no such routes. */
  readonly admin?: Admin;
  /** True once the server is about to close: it still answers, and is not ready any more. */
  readonly isStopping?: () => boolean;
  /** Where the public reaches this server, for feeds; null: wherever a request comes to. */
  readonly publicUrl: string | null;
  /** The version of the program. */
  readonly version: string;
  readonly logger: NonNullable<FastifyServerOptions['logger']>;
  /** Validates every answer against its schema: for tests. Otherwise a compiled serializer writes it. */
  readonly checkResponses?: boolean;
  /** The clock, for relative dates. */
  readonly now?: () => Date;
}

/** The server with all its routes, ready to listen or to be asked by `inject`. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { corpus, publicUrl, version, logger } = options;
  const { checkResponses = false, isStopping = () => false, now = () => new Date(), live = STILL } = options;
  const context: Context = { corpus, live, isStopping, publicUrl, version, now, metrics: createMetrics() };
  const app = Fastify({ ...SERVER_SETTINGS, logger });
  limitConnections(app.server);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler(checkResponses));
  await guard(app, context);
  await app.register(swagger, documentSettings(version));

  const api = app.withTypeProvider<ZodTypeProvider>();
  homeRoutes(api, context);
  searchRoutes(api, context);
  suggestRoutes(api, context);
  facetRoutes(api, context);
  timelineRoutes(api, context);
  articleBatchRoutes(api, context);
  articleRoutes(api, context);
  articleMatchesRoutes(api, context);
  entitiesOfArticleRoutes(api, context);
  similarRoutes(api, context);
  duplicateRoutes(api, context);
  articleSourceRoutes(api, context);
  coverageRoutes(api, context);
  oneEntityRoutes(api, context);
  entityGraphRoutes(api, context);
  entityRoutes(api, context);
  storyRoutes(api, context);
  quoteRoutes(api, context);
  feedRoutes(api, context);
  changesRoutes(api, context);
  changesStreamRoutes(api, context);
  if (options.admin) {
    adminRoutes(api, options.admin);
    ingestRoutes(api, context, options.admin);
  }
  statsRoutes(api, context);
  problemRoutes(api, context);
  openapiRoutes(api, context);
  await serveDocsPage(app);
  healthRoutes(api, context);
  metricsRoutes(api, context);
  await app.ready();
  return app;
}

/** A corpus that never changes. */
const STILL: NonNullable<ServerOptions['live']> = { history: () => [], onSwap: () => () => {} };

/** What every request passes, whatever it asks for. */
async function guard(app: FastifyInstance, { metrics }: Context): Promise<void> {
  await app.register(helmet, HELMET);
  app.addHook('onRequest', async (request, reply) => void reply.headers(commonHeaders(request)));
  observeRequests(app, metrics);
  answerErrorsAsProblems(app);
  refuseOtherMethods(app);
  refuseMalformed(app);
  takeJsonOnly(app);
}

/**
 * Answers set their own content policy; anybody's page may read public data; whether this name is only ever reached
 * over TLS is for the proxy to say that adds TLS.
 */
const HELMET = {
  contentSecurityPolicy: false,
  strictTransportSecurity: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
} as const;
