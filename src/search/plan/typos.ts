import { editDistance } from '../../text/edit-distance.ts';
import type { IndexData } from '../store/index-data.ts';

/** From this length on one typing error is forgiven: in shorter words it makes too many other words. */
const ONE_ERROR = 5;

/** From this length on two are. */
const TWO_ERRORS = 9;

/** Longer words are not looked up with errors: the work grows with their length. */
const LONGEST = 32;

/** Equally near terms beyond these many are not searched: a word with so many neighbours is a guess. */
const MOST_NEAREST = 5;

/** The most terms that an explicit `word~` finds. */
const MOST_WITHIN = 50;

const CAPITAL = /^\p{Lu}/u;
const HAS_DIGIT = /\p{Nd}/u;
const HAS_LOWER = /\p{Ll}/u;
const CAPITALS = /\p{Lu}.*\p{Lu}/u;

/**
 * How many typing errors a word may have that nothing else matches: 0 below 5 letters, 1 up to 8, 2 from 9 on,
 * or as many as `setting` says. Never any in a number or in an acronym written in capitals.
 */
export function forgivenErrors(written: string, setting: 'auto' | 'off' | '1' | '2'): number {
  const letters = written.length;
  const isAcronym = CAPITALS.test(written) && !HAS_LOWER.test(written);
  if (setting === 'off' || letters > LONGEST || isAcronym || HAS_DIGIT.test(written)) return 0;
  if (setting !== 'auto') return Number(setting);
  if (letters < ONE_ERROR) return 0;
  return letters < TWO_ERRORS ? 1 : 2;
}

/** The terms nearest to an unknown one, by number, within so many errors: only those at the least distance, the most frequent first. */
export function nearestTerms(term: string, errors: number, data: IndexData): readonly number[] {
  const found = termsWithin(term, errors, data);
  return found
    .filter(({ distance }) => distance === found[0]!.distance)
    .slice(0, MOST_NEAREST)
    .map(({ number }) => number);
}

/** Every other term within so many errors, by number, nearest first, then the most frequent. */
export function similarTerms(term: string, errors: number, data: IndexData): readonly number[] {
  return termsWithin(term, errors, data)
    .slice(0, MOST_WITHIN)
    .map(({ number }) => number);
}

interface Similar {
  readonly number: number;
  readonly term: string;
  /** In how many articles it stands. */
  readonly frequency: number;
  readonly distance: number;
}

/** Our own distance decides among the candidates. */
function termsWithin(term: string, errors: number, data: IndexData): Similar[] {
  const { terms, articlesWith } = data.store;
  return [...candidates(term, errors, data)]
    .map((number) => {
      const near = terms[number]!;
      const distance = typingDistance(term, near, errors);
      return { number, term: near, frequency: articlesWith[number]!, distance };
    })
    .filter(({ term: near, distance }) => near !== term && distance <= errors)
    .sort(byNearness);
}

/**
 * The dictionary counts two swapped letters as two edits. So it is also asked for the word with any two neighbours
 * swapped back, with one error less; and so on until no error is left and the word itself is looked up. That misses
 * none, because no letter is edited twice (optimal string alignment). Asking for one edit more would miss words with two
 * swaps and take two to five times as long (105,000 terms of 18,664 articles, 2026-11).
 *
 * An error in the first letter counts two, so it is the only one: what begins otherwise is spelt out and looked up, and
 * errors are looked for only among the terms that begin alike. That is a tenth of the dictionary.
 */
function candidates(term: string, errors: number, { lookup, store }: IndexData): Set<number> {
  const found = new Set<number>();
  const addTerm = (spelling: string): void => {
    const number = store.numberOf.get(spelling);
    if (number !== undefined) found.add(number);
  };
  let spellings = [term];
  for (let left = errors; left > 0; left--) {
    for (const spelling of spellings.filter((one) => one[0] === term[0]))
      for (const number of lookup.near(spelling, left)) found.add(number);
    spellings = spellings.flatMap(swaps);
    spellings.forEach(addTerm);
  }
  if (errors > 1) otherBeginnings(term, lookup.initials).forEach(addTerm);
  return found;
}

/** The word with another first letter, without it, and with one more before it. */
function otherBeginnings(word: string, initials: readonly string[]): string[] {
  const rest = word.slice(1);
  return [rest, ...initials.flatMap((initial) => [initial + rest, initial + word])];
}

/** The word with two neighbours swapped, at each place. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  );
}

/** Few people miss the first letter, so an error there counts as two. */
function typingDistance(typed: string, meant: string, errors: number): number {
  return editDistance(typed, meant, errors) + (typed[0] === meant[0] ? 0 : 1);
}

function byNearness(a: Similar, b: Similar): number {
  return a.distance - b.distance || b.frequency - a.frequency || (a.term < b.term ? -1 : 1);
}

/** A term for people to read in the place of a word: with a capital where the word has one. */
export function inCaseOf(written: string, term: string): string {
  return CAPITAL.test(written) ? term[0]!.toUpperCase() + term.slice(1) : term;
}
