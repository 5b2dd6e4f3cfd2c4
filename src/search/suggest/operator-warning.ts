import type { Warning } from '../../model/page.ts';
import type { QueryNode } from '../query/ast.ts';

/** What small operators would mean in capitals. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['or', 'write OR for either of the two'],
  ['not', 'write NOT, or a - before the word, to exclude what follows'],
]);

/**
 * `Kerry or Lavrov` asks for three words, where two were likely meant. Said where all words must match: in a question
 * they only score.
 */
export function operatorWarning(node: QueryNode | null, rule: 'all' | 'any'): Warning[] {
  if (node?.kind !== 'all' || rule === 'any') return [];
  const inside = new Set(
    node.children.slice(1, -1).flatMap((part) => (part.kind === 'word' ? [part.text] : [])),
  );
  const small = [...MEANINGS.keys()].filter((word) => inside.has(word));
  return small.map((word) => ({
    code: 'operator-case',
    detail: `“${word}” was searched as a word; ${MEANINGS.get(word)!}.`,
    param: 'q',
  }));
}
