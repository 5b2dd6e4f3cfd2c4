import type { QueryNode } from '../query/ast.ts';
import { printQuery } from '../query/print.ts';

/** Counts the hits of another query under the settings of this one. */
export type CountHits = (node: QueryNode) => number;

/** A query to try and what it would find. */
export interface Alternative {
  readonly q: string;
  readonly total: number;
}

/** The query with words replaced, by word as written; null where it finds nothing. */
export function corrected(
  node: QueryNode,
  corrections: ReadonlyMap<string, string>,
  countHits: CountHits,
): Alternative | null {
  const better = replaceWords(node, corrections);
  const total = countHits(better);
  return total === 0 ? null : { q: printQuery(better), total };
}

function replaceWords(node: QueryNode, corrections: ReadonlyMap<string, string>): QueryNode {
  const inner = (child: QueryNode): QueryNode => replaceWords(child, corrections);
  if (node.kind === 'not') return { ...node, child: inner(node.child) };
  if (node.kind === 'all' || node.kind === 'any') return { ...node, children: node.children.map(inner) };
  if (node.kind === 'word') return { ...node, text: corrections.get(node.text) ?? node.text };
  return node;
}
