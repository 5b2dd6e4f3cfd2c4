import { words } from '../../text/words.ts';
import type { LeafNode } from '../query/ast.ts';
import { isLabel } from '../query/field-names.ts';

/** A word as it is written in the query, and the term that it is searched by. */
export interface WrittenWord {
  readonly written: string;
  readonly term: string;
}

/** A word that is searched as such: neither the name of something nor within a phrase. */
export function isPlainWord(leaf: LeafNode): boolean {
  return leaf.kind === 'word' && !isLabel(leaf);
}

/** The words of a phrase; none of what is looked up whole. */
export function phraseWords(leaf: LeafNode): WrittenWord[] {
  if (leaf.kind !== 'phrase' || isLabel(leaf)) return [];
  const { text } = leaf;
  return words(text).map(({ term, start, end }) => ({ term, written: text.slice(start, end) }));
}
