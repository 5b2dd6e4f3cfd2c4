import type { Reading, SentenceSpan } from './reading.ts';
import { Case } from './word.ts';

/** A run of tokens that may hold names; every token outside of runs is no name. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly sentence: SentenceSpan;
}

/** Small words and marks that stand inside names. */
const CONNECTORS: ReadonlySet<string> = new Set(
  "of the and for de la del di da du des von van der den bin ibn ben al el on in & - ' 's . , / d' e y dos das le ter zu af".split(
    ' ',
  ),
);

/** Those that begin no name, and those that end none: all but the possessive ("Boatmen's"). */
const BEGINS_NONE: ReadonlySet<string> = new Set("of and for in on & - ' 's . , /".split(' '));
const ENDS_NONE: ReadonlySet<string> = new Set([...CONNECTORS].filter((word) => word !== "'s"));

/** The runs of capitalised words, numbers and connectors with at least one capital, in order. */
export function candidateRuns(reading: Reading): Run[] {
  return reading.sentences.flatMap((sentence) => runsIn(reading, sentence));
}

function runsIn(reading: Reading, sentence: SentenceSpan): Run[] {
  const runs: Run[] = [];
  let from = sentence.from;
  let hasCapital = false;
  for (let i = sentence.from; i <= sentence.to; i++) {
    if (i < sentence.to && isCandidate(reading, i)) {
      hasCapital ||= isCapitalised(reading, i);
      continue;
    }
    if (hasCapital) runs.push(trimmed(reading, { from, to: i, sentence }));
    from = i + 1;
    hasCapital = false;
  }
  return runs;
}

/** Without the small connectors at its edges that can neither begin nor end a name; a capital stays. */
function trimmed(reading: Reading, { from, to, sentence }: Run): Run {
  let [start, end] = [from, to];
  while (isSmall(reading, start, BEGINS_NONE)) start++;
  while (isSmall(reading, end - 1, ENDS_NONE)) end--;
  return { from: start, to: end, sentence };
}

function isSmall(reading: Reading, i: number, words: ReadonlySet<string>): boolean {
  return !isCapitalised(reading, i) && words.has(reading.forms[i]!.key);
}

/** Whether a token is written with a capital. */
export function isCapitalised({ forms }: Reading, i: number): boolean {
  const written = forms[i]!.case;
  return written === Case.capital || written === Case.upper;
}

function isCandidate(reading: Reading, i: number): boolean {
  if (isCapitalised(reading, i)) return true;
  const { key, case: written, hasDigit } = reading.forms[i]!;
  return CONNECTORS.has(key) || (written === Case.none && hasDigit);
}
