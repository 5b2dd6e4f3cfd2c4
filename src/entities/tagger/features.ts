import { isCapitalised } from './candidates.ts';
import { mix } from './hashing.ts';
import type { Reading, SentenceSpan } from './reading.ts';
import { Case, edgeForm, type WordForm } from './word.ts';

/**
 * What is asked about each token. Every feature is a number; its hash with the place of the question in the list is
 * what has a weight. Questions about one word are apart from those about several, for their answers can be kept.
 */
type WordFeature = (word: WordForm, topic: number) => number;

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
  (word, topic) => mix(word.shape, topic),
  (word, topic) => mix(word.fine, topic),
  (word, topic) => mix(word.coarse, topic),
  ...Array.from({ length: 9 }, (_, n) => affix(n)),
];
const NEAR: readonly WordFeature[] = [
  (word) => word.lower,
  (word) => word.shape,
  (word) => word.fine,
  (word) => word.middle,
  (word) => word.coarse,
  (word) => word.second,
  (word, topic) => mix(word.lower, topic),
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

/** How many questions there are about a token and its surroundings together. */
export const CONTEXT_COUNT = 21;

/** The answers to them, written out one by one because most of the time is spent here. */
function answerAll(sight: Sight, answers: Int32Array): void {
  const { left2, left, word, right, right2, standing, uses, sentenceKind, pattern } = sight;
  answers[0] = mix(left.lower, word.lower);
  answers[1] = mix(word.lower, right.lower);
  answers[2] = mix(left2.lower, left.lower);
  answers[3] = mix(right.lower, right2.lower);
  answers[4] = mix(left.shape, word.shape);
  answers[5] = mix(word.shape, right.shape);
  answers[6] = mix(mix(left.shape, word.shape), right.shape);
  answers[7] = left.case * 8 + word.case;
  answers[8] = right.case * 8 + word.case;
  answers[9] = mix(left.middle, word.middle);
  answers[10] = mix(word.middle, right.middle);
  answers[11] = mix(left.middle, word.shape);
  answers[12] = mix(right.middle, word.shape);
  answers[13] = mix(mix(left.coarse, word.coarse), right.coarse);
  answers[14] = mix(left2.middle, left.middle);
  answers[15] = mix(right.middle, right2.middle);
  answers[16] = word.case * 8 + standing;
  answers[17] = uses * 8 + standing;
  answers[18] = mix(word.shape, sentenceKind);
  answers[19] = mix(word.coarse, sentenceKind);
  answers[20] = mix(word.case, pattern);
}

/** Farther small words say little about a name. */
const FARTHEST_SMALL = 8;

const BEFORE = edgeForm(-1);
const AFTER = edgeForm(1);
/** Keeps the questions of one position apart from those of another. */
const PER_POSITION = 64;
const CONTEXT_OFFSET = PER_POSITION * POSITIONS.length;

/** What is known of a word: the word, and the topic of its text. */
export interface WordSight {
  readonly word: WordForm;
  readonly topic: number;
}

/** The hashes that a word contributes to a token which sees it at a position (an index of `POSITIONS`). */
export function wordFeatures({ word, topic }: WordSight, position: number): number[] {
  const { features } = POSITIONS[position]!;
  return features.map((feature, n) => mix(position * PER_POSITION + n, feature(word, topic)));
}

const answers = new Int32Array(CONTEXT_COUNT);

/** Writes the hashes of what a token tells together with its surroundings, CONTEXT_COUNT of them. */
export function contextFeatures(sight: Sight, hashes: Int32Array): void {
  answerAll(sight, answers);
  for (let n = 0; n < CONTEXT_COUNT; n++) hashes[n] = mix(CONTEXT_OFFSET + n, answers[n]!);
}

/** What token i of a sentence sees. */
export function sightOf(reading: Reading, i: number, sentence: SentenceSpan): Sight {
  const { forms } = reading;
  const { from, to } = sentence;
  return {
    left2: i - 2 < from ? BEFORE : forms[i - 2]!,
    left: i - 1 < from ? BEFORE : forms[i - 1]!,
    word: forms[i]!,
    right: i + 1 < to ? forms[i + 1]! : AFTER,
    right2: i + 2 < to ? forms[i + 2]! : AFTER,
    smallBefore: nearestBefore(forms, i, from),
    smallAfter: nearestAfter(forms, i, to),
    standing: (sentence.shouted ? 2 : 0) + (sentence.first === i ? 1 : 0),
    uses: usesOf(reading, i),
    sentenceKind: sentence.kind,
    pattern: sentence.pattern,
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
