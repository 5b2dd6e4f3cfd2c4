import { CoverageParams, LanguageList, SourceList } from '../../model/coverage.ts';
import type { CoverageRow } from '../../search/search-index.ts';
import type { Exchange } from '../answer/answer.ts';
import { askSearch, echoOf } from '../answer/ask-search.ts';
import { identityOf } from '../answer/identity.ts';
import { answerPage, pageOfRows } from '../answer/list-answer.ts';
import type { App, Context } from '../context.ts';
import { pagedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { SEARCH_PROBLEMS } from './search.ts';

const DESCRIPTION =
  'With articles, hits, and the dates of the first and the last dated article. Takes `q` and every filter of /search; the hits of all rows add up to its total.';

/** `GET /sources` and `GET /languages`: where the articles come from, and from when to when. */
export function coverageRoutes(app: App, context: Context): void {
  sources(app, context);
  languages(app, context);
}

function sources(app: App, context: Context): void {
  const schema = {
    operationId: 'listSources',
    tags: ['articles'],
    summary: 'List the sources with their counts and dates',
    description: DESCRIPTION,
    querystring: CoverageParams,
    response: pagedAnswers('A page of sources.', { [JSON_TYPE]: SourceList }, SEARCH_PROBLEMS),
  };
  app.get('/sources', { schema }, (request, reply) =>
    answerCoverage(
      context,
      { request, reply },
      {
        path: '/sources',
        params: request.query,
        field: 'source',
        show: ({ value, label, ...row }) =>
          Object.assign({ id: value, name: label === value ? null : label }, row),
      },
    ),
  );
}

function languages(app: App, context: Context): void {
  const schema = {
    operationId: 'listLanguages',
    tags: ['articles'],
    summary: 'List the languages with their counts and dates',
    description: DESCRIPTION,
    querystring: CoverageParams,
    response: pagedAnswers('A page of languages.', { [JSON_TYPE]: LanguageList }, SEARCH_PROBLEMS),
  };
  app.get('/languages', { schema }, (request, reply) =>
    answerCoverage(
      context,
      { request, reply },
      {
        path: '/languages',
        params: request.query,
        field: 'language',
        show: ({ value, articles, hits, first, last, links }) => ({
          code: value,
          articles,
          hits,
          first,
          last,
          links,
        }),
      },
    ),
  );
}

interface Question<T> {
  readonly path: string;
  readonly params: CoverageParams;
  readonly field: 'source' | 'language';
  readonly show: (row: CoverageRow & { readonly links: { readonly articles: string } }) => T;
}

async function answerCoverage<T>(
  context: Context,
  exchange: Exchange,
  { path, params, field, show }: Question<T>,
) {
  const asked = askSearch(context, { path, schema: CoverageParams, params });
  const { corpus, request, warnings } = asked;
  const identity = identityOf(context, corpus, { decided: request });
  return answerPage(exchange, { asked, identity }, async () => {
    const { rows, ...found } = await corpus.index.coverage(request, field);
    const shown = rows.map((row) => show(withLinks(row, field)));
    const all = [...warnings, ...found.warnings];
    return pageOfRows({ ...asked, warnings: all }, shown, echoOf(asked, found));
  });
}

function withLinks(row: CoverageRow, field: string): CoverageRow & { links: { articles: string } } {
  return { ...row, links: { articles: `/articles?${field}=${encodeURIComponent(row.value ?? 'none')}` } };
}
