import { z } from 'zod';
import { ENTITY_TYPES, EntityId, EntityType } from './entity.ts';
import { ListMeta } from './page.ts';
import { choice, choices, wholeNumber } from './params.ts';
import { hitTotal, QueryEcho, queryShape } from './search.ts';

/** The most nodes and edges that one graph shows. */
export const MOST_NODES = 500;
export const MOST_EDGES = 20_000;

/** How a graph can be written. */
export const GRAPH_FORMATS = ['json', 'graphml', 'dot'] as const;

const { sort: _, collapse: __, type: ___, ...asked } = queryShape;

/** The parameters of `/entities/graph`: what `/search` asks, and what of the answer is drawn. */
export const EntityGraphParams = z.strictObject({
  ...asked,
  type: choices(ENTITY_TYPES, 'The types of entity that are nodes.', ['person', 'organization']),
  min: wholeNumber(1, 1_000_000_000, 2, 'The fewest reports that mention both ends of an edge.'),
  nodes: wholeNumber(1, MOST_NODES, 50, 'The most nodes: those that the most reports mention.'),
  edges: wholeNumber(0, MOST_EDGES, 1000, 'The most edges: the pairs that meet most often.'),
  format: choice(
    GRAPH_FORMATS,
    'json',
    'How it is written: JSON, GraphML (for Gephi, yEd, Cytoscape) or DOT (for Graphviz).',
  ),
});
export type EntityGraphParams = z.output<typeof EntityGraphParams>;

export const GraphNode = z
  .object({
    id: EntityId,
    type: EntityType,
    name: z.string().meta({ examples: ['Sergei Lavrov'] }),
    reports: z
      .int()
      .min(1)
      .meta({ description: 'Reports found that mention it; a report and its copies count once.' }),
  })
  .meta({ id: 'GraphNode', description: 'An entity of a graph.' });
export type GraphNode = z.output<typeof GraphNode>;

export const GraphEdge = z
  .object({
    source: EntityId.meta({ description: 'The end that more reports mention.' }),
    target: EntityId.meta({ description: 'The other end. Edges have no direction.' }),
    together: z.int().min(1).meta({ description: 'Reports found that mention both in one article.' }),
    npmi: z.number().min(-1).max(1).meta({
      description: 'Normalised pointwise mutual information (Bouma 2009) among the reports found, -1 to 1.',
    }),
  })
  .meta({ id: 'GraphEdge', description: 'Two entities that the same articles mention.' });
export type GraphEdge = z.output<typeof GraphEdge>;

const shownOf = (description: string) =>
  z.object({ shown: z.int().min(0), total: z.int().min(0) }).meta({ description });

export const EntityGraph = z
  .object({
    nodes: z.array(GraphNode).meta({ description: 'Mentioned in the most reports first, then by id.' }),
    edges: z.array(GraphEdge).meta({ description: 'The pairs that meet most often first.' }),
    counts: z.object({
      nodes: shownOf('Entities of these types in the reports found.'),
      edges: shownOf('Pairs of the nodes shown that at least `min` reports mention together.'),
    }),
    total: hitTotal.meta({ description: 'The reports found, and the articles behind them.' }),
    meta: ListMeta.extend({ query: QueryEcho.extend({ min: z.int(), type: z.array(EntityType) }) }),
  })
  .meta({ id: 'EntityGraph', description: 'Who is mentioned together with whom.' });
export type EntityGraph = z.output<typeof EntityGraph>;
