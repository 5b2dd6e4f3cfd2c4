import type { LeafNode, QueryNode } from './ast.ts';
import { FIELDS, QUOTES } from './tokens.ts';

/**
 * The query in the query language: `parseQuery(printQuery(node)).node` is the node again, for what the parser answers.
 * An `all` of nothing prints as ''.
 */
export function printQuery(node: QueryNode): string {
  if (node.kind === 'all') return node.children.map((child) => printPart(child)).join(' ');
  if (node.kind === 'any') return node.children.map((child) => printPart(child)).join(' OR ');
  return printPart(node);
}

function printPart(node: QueryNode): string {
  if (node.kind === 'not') return `-${printPart(node.child)}`;
  if (node.kind === 'all') return `(${printQuery(node)})`;
  const sign = node.required ? '+' : '';
  if (node.kind === 'any') return `${sign}(${printQuery(node)})`;
  return `${sign}${node.field === undefined ? '' : `${node.field}:`}${printLeaf(node)}`;
}

function printLeaf(leaf: LeafNode): string {
  if (leaf.kind === 'prefix') return `${escapeWord(leaf.text)}*`;
  if (leaf.kind === 'phrase') return `"${leaf.text.replace(IN_PHRASE, '\\$&')}"${suffix(leaf.slop)}`;
  return `${escapeWord(leaf.text)}${suffix(leaf.edits)}`;
}

function suffix(count: number | undefined): string {
  return count === undefined ? '' : `~${count}`;
}

const IN_PHRASE = new RegExp(String.raw`[\\${QUOTES}]`, 'g');
const IN_WORD = new RegExp(String.raw`[\s()\\*~${QUOTES}]`, 'g');
const OPERATOR = /^(?:AND|OR|NOT)$/;
const FIELD_NAME = new RegExp(`^(${FIELDS}):`, 'i');

function escapeWord(text: string): string {
  return text.replace(IN_WORD, '\\$&').replace(OPERATOR, '\\$&').replace(FIELD_NAME, '$1\\:');
}
