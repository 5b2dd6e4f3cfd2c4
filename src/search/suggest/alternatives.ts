import { words } from '../../text/words.ts';
import type { QueryNode } from '../query/ast.ts';
import { printQuery } from '../query/print.ts';

/** Counts the hits of another query under the settings of this one. */
export type CountHits = (node: QueryNode) => number;

/** A query to try and what it would find. */
export interface Alternative {
  readonly q: string;
  readonly total: number;
}

/** The query with words replaced, by word as written; null where it finds nothing, or less than was found without. */
export function corrected(
  node: QueryNode,
  corrections: ReadonlyMap<string, string>,
  { countHits, hits }: { readonly countHits: CountHits; readonly hits: number },
): Alternative | null {
  const better = replaceWords(node, corrections);
  const total = countHits(better);
  return total === 0 || total < hits ? null : { q: printQuery(better), total };
}

/** What is excluded stays as it is: nothing was forgiven there. */
function replaceWords(node: QueryNode, corrections: ReadonlyMap<string, string>): QueryNode {
  const inner = (child: QueryNode): QueryNode => replaceWords(child, corrections);
  if (node.kind === 'all' || node.kind === 'any') return { ...node, children: node.children.map(inner) };
  if (node.kind === 'word') return { ...node, text: corrections.get(node.text) ?? node.text };
  if (node.kind === 'phrase') return { ...node, text: replaceWithin(node.text, corrections) };
  return node;
}

function replaceWithin(text: string, corrections: ReadonlyMap<string, string>): string {
  let replaced = '';
  let at = 0;
  for (const { start, end } of words(text)) {
    replaced += text.slice(at, start) + (corrections.get(text.slice(start, end)) ?? text.slice(start, end));
    at = end;
  }
  return replaced + text.slice(at);
}
