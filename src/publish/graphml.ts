import type { EntityGraph } from '../model/entity-graph.ts';
import { element, xmlDocument, type Element } from './xml.ts';

/** The attributes of nodes and edges, by the names that Gephi, yEd and Cytoscape show. */
const KEYS: readonly (readonly [id: string, of: 'node' | 'edge', type: string])[] = [
  ['label', 'node', 'string'],
  ['type', 'node', 'string'],
  ['reports', 'node', 'int'],
  ['weight', 'edge', 'int'],
  ['npmi', 'edge', 'double'],
];

/**
 * The graph as GraphML (http://graphml.graphdrawing.org, 1.0): undirected, nodes named by entity id. `description` says
 * what it shows and what it leaves out; the weight of an edge is the count of reports that mention both.
 */
export function graphml({ nodes, edges }: Pick<EntityGraph, 'nodes' | 'edges'>, description: string): string {
  return xmlDocument(
    element(
      'graphml',
      { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
      element('desc', {}, description),
      ...KEYS.map(([id, of, type]) => element('key', { id, for: of, 'attr.name': id, 'attr.type': type })),
      element(
        'graph',
        { id: 'entities', edgedefault: 'undirected' },
        ...nodes.map(({ id, name, type, reports }) =>
          element('node', { id }, ...data({ label: name, type, reports })),
        ),
        ...edges.map(({ source, target, together, npmi }) =>
          element('edge', { source, target }, ...data({ weight: together, npmi })),
        ),
      ),
    ),
  );
}

function data(values: Readonly<Record<string, string | number>>): Element[] {
  return Object.entries(values).map(([key, value]) => element('data', { key }, String(value)));
}
