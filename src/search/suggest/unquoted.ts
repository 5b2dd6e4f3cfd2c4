import { allOf, insist } from '../query/combine.ts';
import type { PhraseNode, QueryNode } from '../query/ast.ts';
import { type FieldName, isLabel } from '../query/field-names.ts';
import { printQuery } from '../query/print.ts';
import { phraseWords } from './leaf-words.ts';

/** A query without quotes, and the phrases that stood in it. */
export interface Unquoted {
  readonly node: QueryNode;
  readonly phrases: readonly string[];
}

/**
 * The query with the words of each phrase side by side instead, each as the phrase was: in its field, required where it
 * was. What is excluded stays a phrase, because without quotes it would exclude more. Null where there is no other phrase.
 */
export function unquoted(node: QueryNode): Unquoted | null {
  const phrases: string[] = [];
  const inner = (part: QueryNode): QueryNode => {
    if (part.kind === 'any') return { ...part, children: part.children.map(inner) };
    if (part.kind === 'all') return allOf(part.children.map(inner))!;
    if (part.kind !== 'phrase' || isLabel(part)) return part;
    phrases.push(printQuery(part));
    return wordsSideBySide(part);
  };
  const loose = inner(node);
  return phrases.length === 0 ? null : { node: loose, phrases };
}

function wordsSideBySide({ field, required, ...phrase }: PhraseNode): QueryNode {
  const children = phraseWords(phrase).map(({ written }) => wordIn(field, written));
  const all = allOf(children)!;
  return required ? insist(all) : all;
}

function wordIn(field: FieldName | undefined, text: string): QueryNode {
  return field === undefined ? { kind: 'word', text } : { kind: 'word', text, field };
}
