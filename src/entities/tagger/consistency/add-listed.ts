import { KNOWN_PEOPLE } from '../../lexicon/known-people.ts';
import { listed, longestFrom } from '../../lexicon/lexicon.ts';
import type { Reading, SentenceSpan } from '../reading.ts';
import type { TaggedSpan } from '../tag.ts';
import { isCapitalised } from '../candidates.ts';
import { Case, type WordForm } from '../word.ts';
import { coverOf, entryOf, inOrder, ORGANIZATION, PERSON, PLACE, termOf, type Step } from './names.ts';

/** Abbreviations that mean nothing else. */
const UNMISTAKABLE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    US: PLACE,
    'U.S.': PLACE,
    'U.S': PLACE,
    UK: PLACE,
    'U.K.': PLACE,
    UAE: PLACE,
    UN: ORGANIZATION,
    'U.N.': ORGANIZATION,
    EU: ORGANIZATION,
    NATO: ORGANIZATION,
  }),
);
const LISTED_TYPES: Readonly<Record<string, number>> = {
  country: PLACE,
  region: PLACE,
  organization: ORGANIZATION,
};
const PEOPLE = listed(KNOWN_PEOPLE);
const LONGEST = 6;
const FOUND = 0.9;

/** Adds what the model missed and cannot be anything else: "US", "U.N.", listed names of several words. */
export const addListed: Step = (reading, spans) => {
  const cover = coverOf(reading, spans);
  const added = reading.sentences.flatMap((sentence) => listedIn(reading, sentence, cover));
  return added.length === 0 ? spans : inOrder([...spans, ...added]);
};

function listedIn(reading: Reading, sentence: SentenceSpan, cover: Int32Array): TaggedSpan[] {
  const found: TaggedSpan[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const span = listedAt(reading, i, { sentence, cover });
    if (span === null) continue;
    found.push(span);
    i = span.to - 1;
  }
  return found;
}

interface Where {
  readonly sentence: SentenceSpan;
  readonly cover: Int32Array;
}

function listedAt(reading: Reading, i: number, { sentence, cover }: Where): TaggedSpan | null {
  if (cover[i]! >= 0 || !isCapitalised(reading, i)) return null;
  const { text } = reading.forms[i]!;
  const short = UNMISTAKABLE.get(text);
  // In a line of capitals "US" may be the pronoun.
  if (short !== undefined && !(sentence.shouted && text === 'US')) return named(i, i + 1, short);
  if (sentence.shouted) return null;
  if (reading.forms[i]!.case === Case.upper && isUnmistakable(reading, i))
    return named(i, i + 1, ORGANIZATION);
  if (reading.forms[i]!.case !== Case.capital) return null;
  if (PEOPLE.has(text)) return named(i, i + 1, PERSON);
  for (let to = Math.min(i + LONGEST, i + longestFrom(termOf(reading, i)), sentence.to); to > i + 1; to--) {
    if (!isEnd(reading.forms[to - 1]!) || !isFree(cover, i, to)) continue;
    const type = LISTED_TYPES[entryOf(reading, i, to)?.kind ?? ''];
    if (type !== undefined) return named(i, to, type);
  }
  return null;
}

function isFree(cover: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cover[i]! >= 0) return false;
  return true;
}

/** Names end with a capital or a number: "Group of 20". */
function isEnd({ case: written, hasDigit }: WordForm): boolean {
  return written === Case.capital || hasDigit;
}

/** Letters that are listed as those of an organisation: "AP", "ISIL". */
function isUnmistakable(reading: Reading, i: number): boolean {
  const entry = entryOf(reading, i, i + 1);
  return entry?.kind === 'organization' && !entry.shared;
}

function named(from: number, to: number, type: number): TaggedSpan {
  return { from, to, type, confidence: FOUND };
}
