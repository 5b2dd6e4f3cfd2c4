import { FEMALE_NAMES, MALE_NAMES, OTHER_FIRST_NAMES } from './first-names.ts';

const FEMALE = new Set(FEMALE_NAMES.split(' '));
const MALE = new Set(MALE_NAMES.split(' '));
const OTHER = new Set(OTHER_FIRST_NAMES.split(' '));

/** Whether a folded word is a given name somewhere in the world. */
export function isFirstName(term: string): boolean {
  return MALE.has(term) || FEMALE.has(term) || OTHER.has(term);
}

/** The sex that a folded given name tells; null where it tells none. */
export function sexOf(term: string): 'female' | 'male' | null {
  if (FEMALE.has(term)) return 'female';
  return MALE.has(term) ? 'male' : null;
}
