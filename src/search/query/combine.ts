import type { QueryNode } from './ast.ts';

/** A part of a query, or null where it held nothing to search. */
export type Operand = QueryNode | null;

/** All of the parts: an `all`, the only part that is something, or null. */
export function allOf(parts: readonly Operand[]): Operand {
  const children = parts.flatMap((part) => (part?.kind === 'all' ? part.children : (part ?? [])));
  return children.length > 1 ? { kind: 'all', children } : (children[0] ?? null);
}

/** Any of the parts: an `any`, the only part that is something, or null. */
export function anyOf(parts: readonly Operand[]): Operand {
  const children = parts.flatMap((part) => (part?.kind === 'any' ? part.children : (part ?? [])));
  return children.length > 1 ? { kind: 'any', children: children.map(relax) } : (children[0] ?? null);
}

/** The opposite; the opposite of the opposite is the thing itself. */
export function notOf(part: QueryNode): QueryNode {
  return part.kind === 'not' ? part.child : { kind: 'not', child: relax(part) };
}

/** The part as one that must match, whatever is said of the words around it. A `not` always does. */
export function insist(part: QueryNode): QueryNode {
  if (part.kind === 'not') return part;
  if (part.kind === 'all') return { ...part, children: part.children.map(insist) };
  return { ...part, required: true };
}

/** The part without its insistence, which means nothing inside an `any` or a `not`. */
export function relax(part: QueryNode): QueryNode {
  if (part.kind === 'not') return part;
  if (part.kind === 'all') return { ...part, children: part.children.map(relax) };
  const { required: _, ...relaxed } = part;
  return relaxed;
}
