import { lexiconKey, listed, lookup, type Entry } from '../../lexicon/lexicon.ts';
import type { TaggedSpan } from '../tag.ts';
import { TAG_TYPES } from '../labels.ts';
import type { Reading } from '../reading.ts';
import type { WordForm } from '../word.ts';

/** Types as the places that they have in `TAG_TYPES`. */
export const PERSON = TAG_TYPES.indexOf('person');
export const ORGANIZATION = TAG_TYPES.indexOf('organization');
export const PLACE = TAG_TYPES.indexOf('place');

/** What tells which side of a parliament is meant, by itself the name of nobody. */
export const PARTISAN = listed('republican,democratic,democrat,gop,conservative,liberal,bipartisan');

/** One way of making the names of a text agree with one another. */
export type Step = (reading: Reading, spans: readonly TaggedSpan[]) => readonly TaggedSpan[];

/** For each token, the place of the span that covers it; −1 where none does. */
export function coverOf({ tokens }: Reading, spans: readonly TaggedSpan[]): Int32Array {
  const cover = new Int32Array(tokens.length).fill(-1);
  for (const [n, { from, to }] of spans.entries()) cover.fill(n, from, to);
  return cover;
}

/** Spans in the order of the text. */
export function inOrder(spans: readonly TaggedSpan[]): TaggedSpan[] {
  return [...spans].sort((a, b) => a.from - b.from);
}

/** The words of a span in lower case, parted by a space. */
export function phraseOf({ forms }: Reading, from: number, to: number): string {
  return forms
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

const terms = new WeakMap<WordForm, string>();

/** The key under which the lexicon lists a word. */
export function termOf({ tokens, forms }: Reading, i: number): string {
  const form = forms[i]!;
  const known = terms.get(form);
  if (known !== undefined) return known;
  const term = lexiconKey(tokens[i]!.text);
  terms.set(form, term);
  return term;
}

/** What the lexicon lists under the words of a span. */
export function entryOf(reading: Reading, from: number, to: number): Entry | undefined {
  let key = termOf(reading, from);
  for (let i = from + 1; i < to; i++) {
    const term = termOf(reading, i);
    if (term !== '') key += ` ${term}`;
  }
  return lookup(key);
}
