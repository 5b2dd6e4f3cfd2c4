import { drawGraph } from '../../corpus/entity-graph.ts';
import { EntityGraph, EntityGraphParams, MOST_EDGES, MOST_NODES } from '../../model/entity-graph.ts';
import type { Warning } from '../../model/page.ts';
import { dot } from '../../publish/dot.ts';
import { graphml } from '../../publish/graphml.ts';
import { answer } from '../answer/answer.ts';
import { identityOf } from '../answer/identity.ts';
import { askSearch, echoOf, type AskedSearch } from '../answer/ask-search.ts';
import type { App, Context } from '../context.ts';
import { taggedAnswers, TEXT } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

const PATH = '/entities/graph';

interface Format {
  readonly type: string;
  readonly write: (graph: EntityGraph) => unknown;
}

const FORMATS: Readonly<Record<EntityGraphParams['format'], Format>> = {
  json: { type: JSON_TYPE, write: (graph) => graph },
  graphml: { type: 'application/graphml+xml', write: (graph) => graphml(graph, described(graph)) },
  dot: { type: 'text/vnd.graphviz', write: (graph) => dot(graph, described(graph)) },
};

/** `GET /entities/graph`: who is mentioned together with whom. */
export function entityGraphRoutes(app: App, context: Context): void {
  const schema = {
    operationId: 'getEntityGraph',
    tags: ['entities'],
    summary: 'Draw who is mentioned together with whom',
    description:
      'Takes `q` and the filters of /search: the graph is of the articles found. Nodes are entities, edges pairs that the same articles mention; a report and its copies count once. ' +
      `At most ${MOST_NODES} nodes and ${MOST_EDGES.toLocaleString('en')} edges; a warning says what was left out.`,
    querystring: EntityGraphParams,
    response: taggedAnswers(
      'The graph.',
      { [JSON_TYPE]: EntityGraph, [FORMATS.graphml.type]: TEXT, [FORMATS.dot.type]: TEXT },
      ['invalid-parameter', 'invalid-query', 'not-ready'],
    ),
  };
  app.get(PATH, { schema }, (request, reply) => {
    const { type: types, nodes, edges, min, format, ...params } = request.query;
    const asked = askSearch(context, {
      path: PATH,
      schema: EntityGraphParams,
      params: { ...params, limit: 0, collapse: 'none' },
    });
    const { type, write } = FORMATS[format];
    const identity = identityOf(context, asked.corpus, {
      type: type === JSON_TYPE ? type : `${type}; charset=utf-8`,
      decided: asked.request,
    });
    return answer({ request, reply }, identity, async () =>
      write(await entityGraph(asked, { type: types, nodes, edges, min })),
    );
  });
}

async function entityGraph(
  asked: AskedSearch,
  limits: Parameters<typeof drawGraph>[2],
): Promise<EntityGraph> {
  const { corpus, request } = asked;
  const found = await corpus.index.search({
    ...request,
    limit: corpus.articles.size,
    snippets: 0,
    highlight: 'off',
  });
  const { reports, ...graph } = drawGraph(
    corpus,
    found.hits.map(({ id }) => id),
    limits,
  );
  const { min, type } = limits;
  return {
    ...graph,
    total: { value: reports, relation: 'eq', articles: found.hits.length },
    meta: {
      query: { ...echoOf(asked, found), collapse: 'duplicates', min, type: [...type] },
      corpusVersion: corpus.version,
      warnings: [...asked.warnings, ...found.warnings, ...leftOut(graph.counts)],
    },
  };
}

/** What a graph does not show, part by part. */
function leftOut(counts: EntityGraph['counts']): Warning[] {
  return (['nodes', 'edges'] as const)
    .filter((part) => counts[part].shown < counts[part].total)
    .map((part) => ({ code: 'graph-cut', detail: shownOf(part, counts[part]), param: part }));
}

function shownOf(part: string, { shown, total }: EntityGraph['counts']['nodes']): string {
  return `Shown are ${shown} of ${total} ${part}; a greater "${part}", filters or a greater "min" show the rest.`;
}

/** What a file says of itself, since it has no place for an answer's other parts. */
function described({ counts: { nodes, edges }, total, meta: { query, corpusVersion } }: EntityGraph): string {
  const about = query.q === '' ? 'all articles' : `a search for ${query.q}`;
  return `Entities of ${about}: ${nodes.shown} of ${nodes.total} entities and ${edges.shown} of ${edges.total} pairs that at least ${query.min} reports mention together, of ${total.value} reports; corpus ${corpusVersion}.`;
}
