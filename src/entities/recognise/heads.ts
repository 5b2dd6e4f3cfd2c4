import { OTHER_HEADS, PLACE_HEADS } from '../lexicon/common-words.ts';
import { listed } from '../lexicon/lexicon.ts';
import { OPENING_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts';

/** Last words of organisations: "University". */
export const HEADS = listed(ORGANISATION_HEADS);

/** Heads that stand before "of" or "for" in a name: "Ministry of". */
export const OPENING = listed(OPENING_HEADS);

/** Last words of places: "Airport". */
export const PLACES = listed(PLACE_HEADS);

/** Last words of what is no entity of ours: "Prize". */
export const OTHERS = listed(OTHER_HEADS);
