import { COUNTRIES } from './countries.ts';

/** What a table says of a country. */
export interface CountryFacts {
  readonly name: string;
  /** Its ISO 3166-1 alpha-2 code; null where it has none. */
  readonly iso: string | null;
  readonly capital: string | null;
  /** Words for its people and things, the usual first: "Dutch", "Dutchman". */
  readonly demonyms: readonly string[];
}

/** Every country of the table, in its order. */
export const COUNTRY_FACTS: readonly CountryFacts[] = COUNTRIES.split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => {
    const [iso, name, capital, demonyms] = line.split('|');
    return {
      name: name!,
      iso: iso || null,
      capital: capital || null,
      demonyms: demonyms!.split(',').filter((word) => word !== ''),
    };
  });
