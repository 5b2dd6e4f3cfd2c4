import { isCapitalised } from './candidates.ts';
import { mix } from './hashing.ts';
import type { Reading, SentenceSpan } from './reading.ts';
import { Case, edgeForm, type WordForm } from './word.ts';

/**
 * What is asked about each token. Every feature is a number; its hash with the place of the question in the list is
 * what has a weight. Questions about one word are apart from those about several, for their answers can be kept.
 */
type WordFeature = (word: WordForm) => number;
type ContextFeature = (sight: Sight) => number;

/** A token in its surroundings. */
export interface Sight {
  readonly left2: WordForm;
  readonly left: WordForm;
  readonly word: WordForm;
  readonly right: WordForm;
  readonly right2: WordForm;
  /** The nearest words in lower case. */
  readonly smallBefore: WordForm;
  readonly smallAfter: WordForm;
  /** 0–3: 2 in a headline, plus 1 as the first of its sentence. */
  readonly standing: number;
  /** How the text writes the word elsewhere: 1 small, plus 2 with a capital; −1 for what has no capital itself. */
  readonly uses: number;
  readonly sentenceKind: number;
  readonly pattern: number;
  readonly topic: number;
}

const affix =
  (n: number): WordFeature =>
  (word) =>
    word.affixes[n] ?? 0;

const SELF: readonly WordFeature[] = [
  () => 1,
  (word) => word.lower,
  (word) => word.exact,
  (word) => word.shape,
  (word) => word.fine,
  (word) => word.middle,
  (word) => word.coarse,
  (word) => word.second,
  (word) => mix(word.fine, word.case),
  (word) => mix(word.middle, word.shape),
  ...Array.from({ length: 9 }, (_, n) => affix(n)),
];
const NEAR: readonly WordFeature[] = [
  (word) => word.lower,
  (word) => word.shape,
  (word) => word.fine,
  (word) => word.middle,
  (word) => word.coarse,
  (word) => word.second,
];
const FAR: readonly WordFeature[] = [(word) => word.lower, (word) => word.fine];

interface Position {
  readonly seen: (sight: Sight) => WordForm;
  readonly features: readonly WordFeature[];
}

/** Where a token sees words, and what is asked about them there. */
export const POSITIONS: readonly Position[] = [
  { seen: ({ left2 }) => left2, features: FAR },
  { seen: ({ left }) => left, features: NEAR },
  { seen: ({ word }) => word, features: SELF },
  { seen: ({ right }) => right, features: NEAR },
  { seen: ({ right2 }) => right2, features: FAR },
  { seen: ({ smallBefore }) => smallBefore, features: FAR },
  { seen: ({ smallAfter }) => smallAfter, features: FAR },
];

const CONTEXT: readonly ContextFeature[] = [
  ({ left, word }) => mix(left.lower, word.lower),
  ({ word, right }) => mix(word.lower, right.lower),
  ({ left2, left }) => mix(left2.lower, left.lower),
  ({ right, right2 }) => mix(right.lower, right2.lower),
  ({ left, word }) => mix(left.shape, word.shape),
  ({ word, right }) => mix(word.shape, right.shape),
  ({ left, word, right }) => mix(mix(left.shape, word.shape), right.shape),
  ({ left, word }) => left.case * 8 + word.case,
  ({ word, right }) => right.case * 8 + word.case,
  ({ left, word }) => mix(left.middle, word.middle),
  ({ word, right }) => mix(word.middle, right.middle),
  ({ left, word }) => mix(left.middle, word.shape),
  ({ word, right }) => mix(right.middle, word.shape),
  ({ left, word, right }) => mix(mix(left.coarse, word.coarse), right.coarse),
  ({ left2, left }) => mix(left2.middle, left.middle),
  ({ right, right2 }) => mix(right.middle, right2.middle),
  ({ word, standing }) => word.case * 8 + standing,
  ({ uses, standing }) => uses * 8 + standing,
  ({ word, sentenceKind }) => mix(word.shape, sentenceKind),
  ({ word, sentenceKind }) => mix(word.coarse, sentenceKind),
  ({ word, pattern }) => mix(word.case, pattern),
  ({ word, pattern }) => mix(word.coarse, pattern),
  ({ word, topic }) => mix(word.shape, topic),
  ({ word, topic }) => mix(word.fine, topic),
  ({ word, topic }) => mix(word.coarse, topic),
  ({ left, topic }) => mix(left.lower, topic),
  ({ right, topic }) => mix(right.lower, topic),
];

/** Farther small words say little about a name. */
const FARTHEST_SMALL = 8;

const BEFORE = edgeForm(-1);
const AFTER = edgeForm(1);
/** Keeps the questions of one position apart from those of another. */
const PER_POSITION = 64;
const CONTEXT_OFFSET = PER_POSITION * POSITIONS.length;

/** The hashes that a word contributes to a token which sees it at a position (an index of `POSITIONS`). */
export function wordFeatures(word: WordForm, position: number): number[] {
  return POSITIONS[position]!.features.map((feature, n) => mix(position * PER_POSITION + n, feature(word)));
}

/** Hands over the hashes of what a token tells together with its surroundings. */
export function eachContextFeature(sight: Sight, take: (hash: number) => void): void {
  for (let n = 0; n < CONTEXT.length; n++) take(mix(CONTEXT_OFFSET + n, CONTEXT[n]!(sight)));
}

/** What token i of a sentence sees. */
export function sightOf(reading: Reading, i: number, sentence: SentenceSpan): Sight {
  const { forms } = reading;
  const { from, to } = sentence;
  const at = (n: number): WordForm => (n < from ? BEFORE : n < to ? forms[n]! : AFTER);
  return {
    left2: at(i - 2),
    left: at(i - 1),
    word: at(i),
    right: at(i + 1),
    right2: at(i + 2),
    smallBefore: nearestBefore(forms, i, from),
    smallAfter: nearestAfter(forms, i, to),
    standing: (sentence.shouted ? 2 : 0) + (sentence.first === i ? 1 : 0),
    uses: usesOf(reading, i),
    sentenceKind: sentence.kind,
    pattern: sentence.pattern,
    topic: reading.topic,
  };
}

/** The nearest word in lower case to the left; the edge where none is near. */
function nearestBefore(forms: readonly WordForm[], i: number, from: number): WordForm {
  const last = Math.max(from, i - FARTHEST_SMALL);
  for (let n = i - 1; n >= last; n--) if (forms[n]!.case === Case.lower) return forms[n]!;
  return BEFORE;
}

function nearestAfter(forms: readonly WordForm[], i: number, to: number): WordForm {
  const end = Math.min(to, i + FARTHEST_SMALL + 1);
  for (let n = i + 1; n < end; n++) if (forms[n]!.case === Case.lower) return forms[n]!;
  return AFTER;
}

function usesOf(reading: Reading, i: number): number {
  if (!isCapitalised(reading, i)) return -1;
  const { key } = reading.forms[i]!;
  return (reading.smallUses.has(key) ? 1 : 0) + (reading.capitalUses.has(key) ? 2 : 0);
}
