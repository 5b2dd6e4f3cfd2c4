import { words } from '../../text/words.ts';
import type { LeafNode } from './ast.ts';
import { quoted, type Report } from './slips.ts';

/** How deep parentheses may stand in one another. */
export const DEEPEST = 8;

/** The most different words of a query: a long paragraph has fewer. */
const MOST_WORDS = 200;

/** The fewest letters of a prefix: shorter ones would match much of the dictionary. */
const SHORTEST_PREFIX = 3;

/** The most letters of a word with typing errors: the work grows with them. */
const LONGEST_FUZZY = 32;

/** A leaf and where it stands in the query. */
export interface PlacedLeaf {
  readonly leaf: LeafNode;
  readonly at: number;
}

interface Cap {
  readonly most: number;
  readonly counts: (leaf: LeafNode) => boolean;
  readonly message: (came: number) => string;
}

const CAPS: readonly Cap[] = [
  {
    most: 8,
    counts: (leaf) => leaf.kind === 'phrase',
    message: (came) => `A query has at most 8 phrases in quotes; this one has ${came}. Leave some out`,
  },
  {
    most: 4,
    counts: (leaf) => leaf.kind === 'prefix',
    message: (came) =>
      `A query has at most 4 prefixes (word*); this one has ${came}. Write some of the words in full`,
  },
  {
    most: 4,
    counts: (leaf) => leaf.kind === 'word' && leaf.edits !== undefined,
    message: (came) => `A query has at most 4 words with ~; this one has ${came}. Leave some of the ~ out`,
  },
];

/** Throws where a query has more leaves, or larger ones, than it may. */
export function checkCaps(leaves: readonly PlacedLeaf[], report: Report): void {
  for (const cap of CAPS) {
    const counted = leaves.filter(({ leaf }) => cap.counts(leaf));
    if (counted.length > cap.most) report.fail(cap.message(counted.length), counted[cap.most]!.at);
  }
  for (const placed of leaves) checkLength(placed, report);
  checkWords(leaves, report);
}

function checkLength({ leaf, at }: PlacedLeaf, report: Report): void {
  if (leaf.kind === 'prefix' && lastWordLength(leaf.text) < SHORTEST_PREFIX)
    report.fail(
      `A prefix needs at least ${SHORTEST_PREFIX} letters before its *, and ${quoted(leaf.text)} is shorter. Write more of the word, or leave out the *`,
      at,
    );
  if (leaf.kind === 'word' && leaf.edits !== undefined && Array.from(leaf.text).length > LONGEST_FUZZY)
    report.fail(
      `A word with ~ has at most ${LONGEST_FUZZY} letters, and ${quoted(leaf.text)} has ${Array.from(leaf.text).length}. Leave out the ~`,
      at,
    );
}

function lastWordLength(text: string): number {
  return Array.from(words(text, { query: true }).at(-1)!.term).length;
}

function checkWords(leaves: readonly PlacedLeaf[], report: Report): void {
  const different = new Map<string, number>();
  for (const { leaf, at } of leaves)
    for (const { term } of words(leaf.text, { query: true }))
      if (!different.has(term)) different.set(term, at);
  if (different.size > MOST_WORDS)
    report.fail(
      `A query has at most ${MOST_WORDS} different words; this one has ${different.size}. Leave some out`,
      [...different.values()][MOST_WORDS]!,
    );
}
