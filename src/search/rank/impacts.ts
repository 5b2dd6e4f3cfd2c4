import { FIELDS } from '../store/fields.ts';
import { prefixSums } from '../store/prefix-sums.ts';
import type { TokenStore } from '../store/token-store.ts';
import { ALWAYS } from './bm25f.ts';
import { openingEnd, placeWeight } from './opening.ts';
import { FIELD_WEIGHTS } from './weights.ts';

/** What a term amounts to in an article at most, as a code of one byte: how often it stands there, as the ranker counts. */
export interface Impacts {
  /** By term: a code for each article that has it, in the order of `Postings.articlesOf`. */
  of(term: number): Uint8Array;
}

/** A code tells an amount to within one part in 25, which is enough to tell what cannot be among the best. */
const STEP = 1.04;

/** What code 0 stands for; no word of an article shorter than a hundred times the average counts less. */
const SMALLEST = 1 / 128;

const CODES = 256;

/** By code: the amount that it stands for at most. */
export const AMOUNTS: Float64Array = Float64Array.from({ length: CODES }, (_, code) =>
  code === CODES - 1 ? ALWAYS : SMALLEST * STEP ** code,
);

/**
 * Adds up each term in each article once, when the corpus is analysed: then a query reads one byte an article, not every
 * place of a word (after Anh and Moffat 2002, "Impact transformation: effective and efficient web retrieval").
 */
export function createImpacts(store: TokenStore, norms: Float64Array): Impacts {
  const begins = prefixSums(store.articlesWith);
  const codes = new Uint8Array(begins.at(-1)!);
  const next = begins.slice();
  const amountsIn = createAdder(store, norms);
  for (let article = 0; article < store.articles; article++)
    amountsIn(article, (term, amount) => {
      codes[next[term]!++] = codeOf(amount);
    });
  return { of: (term) => codes.subarray(begins[term], begins[term + 1]) };
}

/** Tells of each different term of an article what it amounts to, in any order. */
function createAdder(store: TokenStore, norms: Float64Array) {
  const { tokens, bounds } = store;
  const amounts = new Float64Array(store.terms.length);
  const nearby = new Float64Array(store.terms.length);
  return (article: number, tell: (term: number, amount: number) => void): void => {
    const place = article * FIELDS.length;
    const near = norms[place + TEXT]!;
    const opening = openingEnd(store, article);
    FIELDS.forEach((_, field) => {
      const each = FIELD_WEIGHTS[field]! * norms[place + field]!;
      for (let token = bounds[place + field]!; token < bounds[place + field + 1]!; token++) {
        amounts[tokens[token]!]! += each * placeWeight(field, token, opening);
        nearby[tokens[token]!]! += near;
      }
    });
    for (let token = bounds[place]!; token < bounds[place + FIELDS.length]!; token++) {
      const term = tokens[token]!;
      if (amounts[term] === 0) continue;
      tell(term, Math.max(amounts[term]!, nearby[term]!));
      amounts[term] = 0;
      nearby[term] = 0;
    }
  };
}

const TEXT = FIELDS.indexOf('text');

/** The lowest code that stands for no less. */
function codeOf(amount: number): number {
  const code = Math.ceil(Math.log(amount / SMALLEST) / Math.log(STEP));
  return Math.min(CODES - 1, Math.max(0, code));
}
