import { NoParams } from '../../model/no-params.ts';
import { ServiceInfo } from '../../model/service-info.ts';
import { identityOf } from '../answer/identity.ts';
import { answer } from '../answer/answer.ts';
import { servedCorpus, type App, type Context } from '../context.ts';
import { taggedAnswers, TEXT } from '../openapi/answers.ts';
import { homePage } from '../pages/home-page.ts';
import { HTML, JSON_TYPE, prefersHtml } from '../request/accept.ts';
import type { Corpus } from '../../corpus/corpus.ts';

/** Entities that the page offers as first questions. */
const EXAMPLES = 6;

const LINKS = {
  search: '/search',
  suggestions: '/suggest',
  facets: '/facets',
  timeline: '/timeline',
  articles: '/articles',
  entities: '/entities',
  sources: '/sources',
  languages: '/languages',
  stories: '/stories',
  changes: '/changes',
  'JSON Feed': '/feed.json',
  Atom: '/feed.atom',
  RSS: '/feed.rss',
  statistics: '/stats',
  documentation: '/docs',
  OpenAPI: '/openapi.json',
  'OpenAPI as YAML': '/openapi.yaml',
  problems: '/problems',
  live: '/health/live',
  ready: '/health/ready',
  metrics: '/metrics',
};

/** `GET /`: what this is, for programs and for people. */
export function homeRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'getService',
    tags: ['service'],
    summary: 'What this is',
    description: 'Name, version, counts and links; a page with a search box for a browser.',
    querystring: NoParams,
    response: taggedAnswers('What this is.', { 'application/json': ServiceInfo, 'text/html': TEXT }, [
      'not-ready',
    ]),
  };
  app.get('/', { schema }, (request, reply) => {
    const corpus = servedCorpus(context);
    const type = prefersHtml(request) ? HTML : JSON_TYPE;
    return answer({ request, reply }, identityOf(context, corpus, { type }), () => {
      const info = serviceInfo(corpus, context.version);
      return type === HTML ? homePage(info, [...corpus.entities.values()].slice(0, EXAMPLES)) : info;
    });
  });
}

function serviceInfo({ version, stats, entities, stories }: Corpus, program: string): ServiceInfo {
  const { total, unique, words } = stats.articles;
  return {
    name: 'Dateline',
    version: program,
    description:
      'Dateline turns a folder of news articles into a search API: find who said what, where and when.',
    corpusVersion: version,
    counts: { articles: total, unique, entities: entities.size, stories: stories.size, words },
    links: LINKS,
  };
}
