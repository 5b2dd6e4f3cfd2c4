import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Corpus } from '../corpus/corpus.ts';
import type { Live } from '../corpus/live-corpus.ts';
import type { Metrics } from '../observe/metrics.ts';
import { HttpProblem } from './problems/http-problem.ts';

/** What the routes work with. */
export interface Context {
  /** The generation that is served; null before the first. Read it once a request, so that an answer is of one piece. */
  readonly corpus: () => Corpus | null;
  /** How the corpus changes. */
  readonly live: Pick<Live, 'history' | 'onSwap'>;
  /** True once the server is about to close: it still answers, and is not ready any more. */
  readonly isStopping: () => boolean;
  /** Where the public reaches this server; null: wherever the request came to. */
  readonly publicUrl: string | null;
  /** The version of the program. */
  readonly version: string;
  readonly now: () => Date;
  readonly metrics: Metrics;
}

/** The server while routes are added: their parameters have the types of their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The corpus that is served now; 503 before there is one. */
export function servedCorpus({ corpus }: Context): Corpus {
  const served = corpus();
  if (served === null) throw new HttpProblem('not-ready', 'The articles are still being read.');
  return served;
}
