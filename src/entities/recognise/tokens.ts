import type { TextField } from '../../model/range.ts';
import { sentences } from '../../text/sentences.ts';
import { words, type Word } from '../../text/words.ts';
import { OPENERS } from '../lexicon/common-words.ts';
import { listed, lookup } from '../lexicon/lexicon.ts';

/** How a word is written: `initial` is one capital letter, `mixed` has capitals behind the first letter. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'other';

/** A word with what its surroundings tell about its capital. */
export interface Token extends Word {
  readonly text: string;
  /** What stands between the word before and this one; a line break at the start of a sentence. */
  readonly gap: string;
  readonly shape: Shape;
  /** True at the start of a sentence or a quotation, where every word has a capital. */
  readonly first: boolean;
  /** True in headlines And Lines Written Like This or IN CAPITALS, where a capital tells nothing. */
  readonly quiet: boolean;
}

/** One sentence of one field. */
export interface Sentence {
  readonly field: TextField;
  readonly tokens: readonly Token[];
  readonly quiet: boolean;
  /** What follows the last word. */
  readonly tail: string;
}

/** Words that nobody writes with a capital inside a sentence. */
const COMMON = listed(OPENERS);

/** So many long words, and such a share of them in capitals, make a line a headline in title case. */
const TITLE_WORDS = 4;
const TITLE_SHARE = 0.9;
/** Shorter words stay small in title case ("of", "and") or say little. */
const LONG_WORD = 4;

/** The end of a gap after which a quotation, a list item or a new thought begins. */
const BEGINS = /["“‘«:•*|] ?$|\s['-] ?$|[–—] ?$/;
const ENDS = /[.!?…]["'”’»)\]]*$/;

/** The sentences of a field with their words; sentences without words are left out. */
export function tokenize(field: TextField, text: string): Sentence[] {
  const all = words(text);
  let next = 0;
  const found: Sentence[] = [];
  for (const [, to] of sentences(text)) {
    const begin = next;
    while (next < all.length && all[next]!.start < to) next++;
    if (next > begin) found.push(sentence(field, text, all.slice(begin, next), to));
  }
  return found;
}

function sentence(field: TextField, text: string, found: readonly Word[], to: number): Sentence {
  const written = found.map(({ start, end }) => text.slice(start, end));
  const shapes = written.map(shapeOf);
  const tail = text.slice(found.at(-1)!.end, to);
  const quiet = isShouted(found, shapes) || (!ENDS.test(tail) && isTitleCase(found, shapes));
  const tokens = found.map((word, i) => {
    const gap = i === 0 ? '\n' : text.slice(found[i - 1]!.end, word.start);
    const first = i === 0 || BEGINS.test(gap.slice(-3));
    return { ...word, text: written[i]!, gap, shape: shapes[i]!, first, quiet };
  });
  return { field, tokens, quiet, tail: tail };
}

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'other';
  if (word === lower) return 'lower';
  if (word === upper) return word.length === 1 ? 'initial' : 'upper';
  if (word[0] === lower[0]) return 'mixed';
  return word.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}

function isShouted(found: readonly Word[], shapes: readonly Shape[]): boolean {
  const long = shapes.filter((_, i) => found[i]!.term.length >= LONG_WORD);
  return (
    long.length >= 2 && shapes.every((shape) => shape !== 'lower' && shape !== 'capital' && shape !== 'mixed')
  );
}

/** Title case is betrayed by a common word with a capital inside the line. */
function isTitleCase(found: readonly Word[], shapes: readonly Shape[]): boolean {
  const long = found.flatMap(({ term }, i) => (term.length >= LONG_WORD && shapes[i] !== 'other' ? [i] : []));
  const high = long.filter((i) => shapes[i] !== 'lower');
  if (long.length < TITLE_WORDS || high.length < TITLE_SHARE * long.length) return false;
  return found.some(({ term }, i) => i > 0 && shapes[i] === 'capital' && COMMON.has(term) && !lookup(term));
}
