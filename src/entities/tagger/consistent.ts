import { addListed } from './consistency/add-listed.ts';
import { extendInitials } from './consistency/extend-initials.ts';
import type { Step } from './consistency/names.ts';
import { joinCountries } from './consistency/join-countries.ts';
import { retypeListed } from './consistency/retype-listed.ts';
import { splitPairs } from './consistency/split-pairs.ts';
import { spreadAcronyms } from './consistency/spread-acronyms.ts';
import { spreadPhrases } from './consistency/spread-phrases.ts';
import { spreadSurnames } from './consistency/spread-surnames.ts';
import { trimNames } from './consistency/trim-names.ts';
import type { Tagged } from './tag.ts';

/** In this order: what a step corrects, the later ones build on. */
const STEPS: readonly Step[] = [
  trimNames,
  joinCountries,
  splitPairs,
  retypeListed,
  spreadSurnames,
  spreadAcronyms,
  addListed,
  extendInitials,
  spreadPhrases,
];

/** Makes the names of a text agree: what it names in one place, it names so in the others. */
export function consistent({ reading, spans }: Tagged): Tagged {
  return { reading, spans: STEPS.reduce((names, step) => step(reading, names), spans) };
}
