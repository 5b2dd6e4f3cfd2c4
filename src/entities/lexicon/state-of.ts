import { STATE_ABBREVIATIONS } from './regions.ts';

const STATES = new Map(STATE_ABBREVIATIONS.split(',').map((pair) => pair.split('=') as [string, string]));

/** What a city or a party stands in front of: "Reno, Nev.", "(D-NV)". */
const BEFORE = /(?:, |[-–(])$/;

/**
 * The state that an abbreviation means behind a city or a party, `before` being the text in front of it; undefined for
 * any other word, and for an abbreviation that stands elsewhere ("VA" alone is an authority).
 */
export function stateOf(abbreviation: string, before: string): string | undefined {
  return BEFORE.test(before) ? STATES.get(abbreviation) : undefined;
}
