import { words } from '../../text/words.ts';
import type { LeafNode, QueryNode } from './ast.ts';
import { isLabel } from './field-names.ts';

/** A query as JSON, for the caller to see how it was understood. */
export type QueryDescription = {
  readonly [key: string]: string | number | true | QueryDescription | readonly QueryDescription[];
} | null;

/** A query as compact JSON: `{term:'lavrov'}`, `{all:[…]}`, `{not:…}`, `{phrase:'peace talks'}`; null where nothing is asked. */
export function describeQuery(node: QueryNode | null): QueryDescription {
  if (node === null) return null;
  if (node.kind === 'not') return { not: describeQuery(node.child) };
  if (node.kind === 'all') return { all: node.children.map(describeQuery) };
  if (node.kind === 'any') return { any: node.children.map(describeQuery), ...requiredOf(node) };
  return { ...fieldOf(node), [KEYS[node.kind]]: termsOf(node), ...optionsOf(node), ...requiredOf(node) };
}

const KEYS = { word: 'term', prefix: 'prefix', phrase: 'phrase' } as const;

function termsOf(leaf: LeafNode): string {
  if (isLabel(leaf)) return leaf.text;
  return words(leaf.text, { query: true })
    .map(({ term }) => term)
    .join(' ');
}

function fieldOf({ field }: LeafNode): { field?: string } {
  return field === undefined ? {} : { field };
}

function optionsOf(leaf: LeafNode): { edits?: number; slop?: number } {
  if (leaf.kind === 'word' && leaf.edits !== undefined) return { edits: leaf.edits };
  return leaf.kind === 'phrase' && leaf.slop !== undefined ? { slop: leaf.slop } : {};
}

function requiredOf({ required }: { readonly required?: true }): { required?: true } {
  return required ? { required } : {};
}
