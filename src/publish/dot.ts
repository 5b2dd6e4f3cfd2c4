import type { EntityGraph } from '../model/entity-graph.ts';
import type { EntityType } from '../model/entity.ts';
import { oneLine } from '../text/one-line.ts';

/** How Graphviz draws each type of entity. */
const SHAPES: Readonly<Record<EntityType, string>> = {
  person: 'ellipse',
  organization: 'box',
  place: 'hexagon',
};

/**
 * The graph in the DOT language (https://graphviz.org/doc/info/lang.html): undirected, nodes named by entity id.
 * `description` is the first comment; the weight of an edge is the count of reports that mention both.
 */
export function dot({ nodes, edges }: Pick<EntityGraph, 'nodes' | 'edges'>, description: string): string {
  const lines = [
    ...nodes.map(
      ({ id, name, type, reports }) =>
        `${quoted(id)} [label=${quoted(name)}, shape=${SHAPES[type]}, tooltip=${quoted(`${type}, ${reports} reports`)}];`,
    ),
    ...edges.map(
      ({ source, target, together, npmi }) =>
        `${quoted(source)} -- ${quoted(target)} [weight=${together}, label=${quoted(String(together))}, tooltip=${quoted(`npmi ${npmi}`)}];`,
    ),
  ];
  return `// ${oneLine(description)}\ngraph entities {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

/** A quoted id of DOT: only `"` needs a backslash; one of its own would begin an escape of a label. */
function quoted(text: string): string {
  return `"${oneLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
