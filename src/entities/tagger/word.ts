import { clustersOf, type ClusterIds, type Clusters } from './clusters.ts';
import { hashOf, mix } from './hashing.ts';
import { toldBy } from './topic.ts';

/** How a word uses capitals: none, at its head, throughout, or no letters at its head. */
export const Case = { lower: 0, capital: 1, upper: 2, none: 3 } as const;
export type Case = (typeof Case)[keyof typeof Case];

/** What a word tells by itself, as numbers; equal words share one. */
export interface WordForm extends ClusterIds {
  /** As written; one string for all its occurrences, so that looking it up costs little. */
  readonly text: string;
  /** In lower case, with straight apostrophes and without an Arabic article: the word by which uses are counted. */
  readonly key: string;
  /** Hashes of the word in lower case with every digit 0, as written, and as its shape ("Xx", "d:d"). */
  readonly lower: number;
  readonly exact: number;
  readonly shape: number;
  readonly case: Case;
  readonly hasLetter: boolean;
  readonly hasDigit: boolean;
  /** Hashes of the first 1–4 and the last 1–5 letters; 0 where the word is no longer than that. */
  readonly affixes: readonly number[];
  /** What it tells of the topic: see `toldBy`. */
  readonly tells: number;
}

const PREFIXES = 4;
const SUFFIXES = 5;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\p{Nd}/u;
const STARTS_UPPER = /^\p{Lu}/u;
const STARTS_LOWER = /^\p{Ll}/u;
/** A capital behind a small head makes a name all the same: al-Assad, eBay, d'Alema. */
const HAS_UPPER = /\p{Lu}/u;

/** Reads one word. */
export function wordForm(text: string, clusters: Clusters): WordForm {
  const lower = text.toLowerCase();
  const key = lower.replaceAll('’', "'").replace(/^[ae]l-/, '');
  return {
    text,
    key,
    tells: toldBy(key),
    lower: hashOf(lower.replace(/\p{Nd}/gu, '0')),
    exact: hashOf(text),
    shape: shapeOf(text, lower),
    case: caseOf(text),
    hasLetter: HAS_LETTER.test(text),
    hasDigit: HAS_DIGIT.test(text),
    affixes: affixesOf(lower),
    ...clustersOf(clusters, lower),
  };
}

/** What stands beyond the edge of a sentence; `side` tells the two edges apart. */
export function edgeForm(side: -1 | 1): WordForm {
  const hash = hashOf(side < 0 ? '<s>' : '</s>');
  const ids = { fine: -2, middle: -2, coarse: -2, second: -2 };
  const flags = { case: Case.none, hasLetter: false, hasDigit: false };
  return {
    text: '',
    key: '',
    lower: hash,
    exact: hash,
    shape: hash,
    affixes: [],
    tells: 0,
    ...flags,
    ...ids,
  };
}

function caseOf(text: string): Case {
  if (STARTS_UPPER.test(text))
    return text.length > 1 && text === text.toUpperCase() ? Case.upper : Case.capital;
  if (!STARTS_LOWER.test(text)) return Case.none;
  return HAS_UPPER.test(text) ? Case.capital : Case.lower;
}

/** Letters and digits by kind, marks as they are, runs of one kind as one. */
function shapeOf(text: string, lower: string): number {
  let hash = 0;
  let last = -1;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i), lower.charCodeAt(i));
    if (kind !== last) hash = mix(hash, kind);
    last = kind;
  }
  return hash;
}

const UPPER_KIND = 1;
const LOWER_KIND = 2;
const DIGIT_KIND = 3;

function kindOf(unit: number, lower: number): number {
  if (unit !== lower) return UPPER_KIND;
  if (unit >= 48 && unit <= 57) return DIGIT_KIND;
  return (unit >= 97 && unit <= 122) || unit > 0xbf ? LOWER_KIND : unit;
}

function affixesOf(lower: string): number[] {
  const { length } = lower;
  const affixes: number[] = [];
  for (let n = 1; n <= PREFIXES; n++) affixes.push(n < length ? hashOf(lower, 0, n) : 0);
  for (let n = 1; n <= SUFFIXES; n++) affixes.push(n < length ? hashOf(lower, length - n, length) : 0);
  return affixes;
}
