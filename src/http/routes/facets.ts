import { countEverywhere } from '../../corpus/count-everywhere.ts';
import { FacetList, FacetListParams, type FacetOfList } from '../../model/facet-list.ts';
import { FACETS, type Facet, type FacetName } from '../../model/search.ts';
import { fold } from '../../text/fold.ts';
import { identityOf } from '../answer/identity.ts';
import { answer } from '../answer/answer.ts';
import { askSearch, echoOf, type AskedSearch } from '../answer/ask-search.ts';
import type { App, Context } from '../context.ts';
import { taggedAnswers } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

/** `GET /facets`: counts of values, under a query and in all. */
export function facetRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'listFacets',
    tags: ['search'],
    summary: 'Count the values of fields',
    description:
      'The facets of /search without its hits: all of them where `facets` names none. `facetQuery` finds values by their words; ' +
      'each bucket also tells its hits in the whole corpus.',
    querystring: FacetListParams,
    response: taggedAnswers('The facets.', { [JSON_TYPE]: FacetList }, [
      'invalid-parameter',
      'invalid-query',
      'not-ready',
    ]),
  };
  app.get('/facets', { schema }, (request, reply) => {
    const { facets = FACETS } = request.query;
    const params = { ...request.query, facets: [...facets], limit: 0 };
    const asked = askSearch(context, { path: '/facets', schema: FacetListParams, params });
    const identity = identityOf(context, asked.corpus, { decided: asked.request });
    return answer({ request, reply }, identity, () => facetList(asked));
  });
}

async function facetList(asked: AskedSearch): Promise<FacetList> {
  const { corpus, request, warnings } = asked;
  const found = await corpus.index.search(request);
  const data = await Promise.all(
    request.facets.map((field) => facetOfList(asked, field, found.facets[field]!)),
  );
  return {
    data,
    total: { value: data.length, relation: 'eq' },
    hits: { value: found.total.value, relation: 'eq', articles: found.total.articles },
    page: { limit: data.length, cursor: null, next: null, prev: null },
    meta: {
      query: { ...echoOf(asked, found), facetQuery: request.facetQuery, facetMode: request.facetMode },
      corpusVersion: corpus.version,
      warnings: [...warnings, ...found.warnings],
    },
  };
}

async function facetOfList(
  { corpus, request }: AskedSearch,
  field: FacetName,
  facet: Facet,
): Promise<FacetOfList> {
  const everywhere = await countEverywhere(corpus, field, request.collapse);
  return {
    field,
    buckets: facet.buckets.map(({ value, label, count }) => ({
      value,
      label,
      count,
      all: everywhere.get(fold(value)) ?? 0,
    })),
    other: facet.other,
    missing: facet.missing,
  };
}
