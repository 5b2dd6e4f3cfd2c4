import { addListed } from './consistency/add-listed.ts';
import { cutRunTogether } from './consistency/cut-run-together.ts';
import { dropCredits } from './consistency/drop-credits.ts';
import { dropOthers } from './consistency/drop-others.ts';
import { extendInitials } from './consistency/extend-initials.ts';
import type { Step } from './consistency/names.ts';
import { joinCountries } from './consistency/join-countries.ts';
import { joinListed } from './consistency/join-listed.ts';
import { joinPartners } from './consistency/join-partners.ts';
import { namePipelines } from './consistency/name-pipelines.ts';
import { nameStates } from './consistency/name-states.ts';
import { partBodies } from './consistency/part-bodies.ts';
import { retypeListed } from './consistency/retype-listed.ts';
import { splitPairs } from './consistency/split-pairs.ts';
import { spreadAcronyms } from './consistency/spread-acronyms.ts';
import { spreadFirstWords } from './consistency/spread-first-words.ts';
import { spreadPhrases } from './consistency/spread-phrases.ts';
import { spreadSurnames } from './consistency/spread-surnames.ts';
import { spreadToHeadlines } from './consistency/spread-to-headlines.ts';
import { trimNames } from './consistency/trim-names.ts';
import type { Tagged } from './tag.ts';

/** In this order: what a step corrects, the later ones build on. */
const STEPS: readonly Step[] = [
  trimNames,
  cutRunTogether,
  dropCredits,
  joinCountries,
  joinListed,
  joinPartners,
  partBodies,
  splitPairs,
  retypeListed,
  nameStates,
  namePipelines,
  spreadSurnames,
  spreadAcronyms,
  spreadFirstWords,
  addListed,
  extendInitials,
  spreadPhrases,
  spreadToHeadlines,
  dropOthers,
];

/** Makes the names of a text agree: what it names in one place, it names so in the others. */
export function consistent({ reading, spans }: Tagged): Tagged {
  return { reading, spans: STEPS.reduce((names, step) => step(reading, names), spans) };
}
