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

/**
 * MiniSearch counts two swapped letters as two edits, so it is asked for one edit more than is forgiven;
 * our own distance then decides.
 */
function termsWithin(term: string, errors: number, { lookup, store }: IndexData): Similar[] {
  if (errors === 0) return [];
  return lookup
    .near(term, errors + 1)
    .map((number) => {
      const near = store.terms[number]!;
      const distance = typingDistance(term, near, errors);
      return { number, term: near, frequency: store.articlesWith[number]!, distance };
    })
    .filter(({ distance }) => distance <= errors)
    .sort(byNearness);
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
