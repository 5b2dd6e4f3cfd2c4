import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Stats } from '../model/stats.ts';

/** One answered request, as the metrics count it. */
export interface ObservedRequest {
  readonly method: string;
  /** The route's pattern (`/articles/:id`), never the path asked: every id would make a series of its own. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What Prometheus may know of one server. */
export interface Metrics {
  readonly observeRequest: (request: ObservedRequest) => void;
  /** Takes the sizes of the corpus that is served from now on. */
  readonly setCorpus: (stats: Stats) => void;
  /** The current values in the text format of Prometheus, version 0.0.4. */
  readonly text: () => Promise<string>;
  /** The media type of `text`. */
  readonly contentType: string;
}

/** Upper bounds in seconds. A search takes a few milliseconds; above 2.5 s the server gives a request up. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** The metrics of one server, and those of the process; each call makes a registry of its own, so that servers share nothing. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const duration = new Histogram({
    name: 'dateline_http_request_duration_seconds',
    help: 'Time from request to answer, by method, route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers,
  });
  const articles = new Gauge({
    name: 'dateline_articles',
    help: 'Articles served, copies included.',
    registers,
  });
  const rejected = new Gauge({
    name: 'dateline_documents_rejected',
    help: 'Files and records that are not served; /stats gives the reasons.',
    registers,
  });
  return {
    observeRequest: ({ method, route, status, seconds }) =>
      duration.observe({ method, route, status }, seconds),
    setCorpus: (stats) => {
      articles.set(stats.articles.total);
      rejected.set(stats.documents.rejected);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
