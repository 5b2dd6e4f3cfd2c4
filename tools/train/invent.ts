import {
  coinedWord,
  COMPANY_ENDS,
  COMPANY_FIRST,
  COMPANY_TRADES,
  AGENCIES,
  BODIES,
  CITY_BODIES,
  CLUB_ENDS,
  CLUB_OPENERS,
  MINISTRIES,
  NATIONAL_BODIES,
  PARTIES,
  SUBJECTS,
} from './inventory.ts';
import type { Country, NameStock } from './names.ts';
import { pick, type Random } from './random.ts';

/** A person under a full name and the part that stands for it later. */
export interface InventedPerson {
  readonly full: string;
  readonly surname: string;
}

/** Makes names up, each time others. */
export interface Inventor {
  readonly person: () => InventedPerson;
  readonly city: () => string;
  readonly country: () => Country;
  readonly region: () => string;
  readonly organization: () => string;
  readonly company: () => string;
  readonly party: () => string;
  readonly team: () => string;
  readonly university: () => string;
  readonly agency: () => string;
}

/** So many people of a hundred have an English name, an accent in writing, a middle initial. */
const ENGLISH = 0.42;
const ACCENTED = 0.35;
const INITIAL = 0.07;
const LARGE_CITY = 0.6;
/** Of the countries, the first names in news are few; the rest are drawn evenly. */
const IN_THE_NEWS = 0.75;
const NEWS_COUNTRIES =
  'United States,United States,United Kingdom,Russia,China,France,Germany,Israel,Iran,Iraq,Syria,Turkey,Saudi Arabia,Jordan,Lebanon,Egypt,Japan,South Korea,North Korea,India,Pakistan,Afghanistan,Ukraine,Poland,Italy,Spain,Greece,Australia,Canada,Mexico,Brazil,Argentina,South Africa,Nigeria,Kenya,Indonesia,Netherlands,Switzerland,Sweden,Ireland,New Zealand,Sri Lanka,Croatia,Czech Republic,Romania,Belgium,Cuba,Venezuela,Serbia,Zimbabwe';

const ONE_WORD = /^\p{L}+$/u;

/** Makes an inventor that draws from a stock of names. */
export function inventor(stock: NameStock, random: Random): Inventor {
  const one = <T>(values: readonly T[]): T => pick(random, values);
  const chance = (share: number): boolean => random() < share;
  const known = new Map(stock.countries.map((country) => [country.names[0]!, country]));
  const news = NEWS_COUNTRIES.split(',').flatMap((name) => known.get(name) ?? []);
  const city = (): string => plain(one(chance(LARGE_CITY) ? stock.largeCities : stock.cities));
  const country = (): Country => one(chance(IN_THE_NEWS) ? news : stock.countries);
  const person = (): InventedPerson => inventPerson(stock, random);
  const surname = (): string => person().surname.replace(/^[ae]l-/, '');
  const wellKnown = (): string => one(one(stock.organisations)).replace(/^The /, '');
  const lands = stock.regions.filter((name) => ONE_WORD.test(name));
  const land = (): string => one(lands);
  const make = { one, land, chance, city, country, surname, wellKnown, random };
  return {
    person,
    city,
    country,
    region: () => one(stock.regions),
    organization: () => inventOrganization(make),
    company: () => inventCompany(make),
    party: () => inventParty(make),
    team: () => inventTeam(make),
    university: () =>
      one([
        `University of ${city()}`,
        `${city()} University`,
        `${surname()} University`,
        `${city()} State University`,
        `${city()} Institute of Technology`,
        `${surname()} College`,
        `University College ${city()}`,
        `Technical University of ${city()}`,
      ]),
    agency: () => one(AGENCIES),
  };
}

interface Makers {
  readonly one: <T>(values: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly city: () => string;
  readonly country: () => Country;
  /** A county or state, as it plays. */
  readonly land: () => string;
  readonly surname: () => string;
  readonly wellKnown: () => string;
  readonly random: Random;
}

function inventPerson(stock: NameStock, random: Random): InventedPerson {
  const parts = random() < ENGLISH ? stock.english : pick(random, stock.people);
  const write = (name: string): string => (random() < ACCENTED ? name : plain(name));
  const given = write(pick(random, parts.given));
  const surname = write(pick(random, parts.surnames));
  // Chinese and Korean families stand first, and the family is what stands for the whole.
  if (parts.language === 'zh') return { full: `${given} ${surname}`, surname: given };
  const initial = String.fromCharCode(65 + Math.floor(random() * 26));
  const middle = random() < INITIAL ? ` ${initial}.` : '';
  const first = random() < INITIAL / 2 ? `${given[0]!.toUpperCase()}.` : given;
  return { full: `${first}${middle} ${surname}`, surname };
}

/** Most newspapers drop accents. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøßđ]/g, (letter) => ({ ı: 'i', ł: 'l', ø: 'o', ß: 'ss', đ: 'd' })[letter]!)
    .replace(/[ŁØĐ]/g, (letter) => ({ Ł: 'L', Ø: 'O', Đ: 'D' })[letter]!);
}

function inventOrganization({ one, chance, city, country, surname, wellKnown }: Makers): string {
  if (chance(0.4)) return wellKnown();
  const subject = one(SUBJECTS);
  return one([
    () => one(MINISTRIES),
    () => `${country().demonym} ${one(NATIONAL_BODIES)}`,
    () => `${country().demonym} ${subject} ${one(BODIES)}`,
    () =>
      `${one(['National', 'International', 'European', 'African', 'Asian', 'Federal', 'Royal', 'World', 'Central', 'Arab', 'Pacific'])} ${subject} ${one(BODIES)}`,
    () => `${one(BODIES)} ${one(['for', 'of', 'on'])} ${subject}`,
    () =>
      `${one(['National', 'International', 'European', 'American'])} ${one(BODIES)} ${one(['for', 'of', 'on'])} ${subject} and ${one(SUBJECTS)}`,
    () => `${city()} ${one(CITY_BODIES)}`,
    () =>
      `${surname()} ${one(['Foundation', 'Institute', 'Center', 'Centre', 'Trust', 'Museum', 'Hospital', 'School', 'Gallery', 'Fund'])}`,
    () => `${one(['Bank', 'Museum', 'Port Authority', 'Diocese', 'Chamber of Commerce'])} of ${city()}`,
    () => `University of ${city()}`,
  ])();
}

function inventCompany({ one, chance, city, surname, wellKnown, random }: Makers): string {
  if (chance(0.2)) return wellKnown();
  const end = chance(0.45) ? ` ${one(COMPANY_ENDS)}` : '';
  const name = one([
    () => `${surname()} ${one(COMPANY_TRADES)}`,
    () => `${one(COMPANY_FIRST)} ${one(COMPANY_TRADES)}`,
    () => `${city()} ${one(COMPANY_TRADES)}`,
    () => `${surname()} & ${surname()}`,
    () => `${surname()} and ${one(['Sons', 'Partners', 'Co', 'Brothers', surname()])}`,
    () => `${coinedWord(random)} ${one(COMPANY_TRADES)}`,
    () => coinedWord(random),
    () => surname(),
    () => coinedWord(random).slice(0, 3).toUpperCase(),
  ])();
  return name + end;
}

function inventParty({ one, country }: Makers): string {
  return one([() => one(PARTIES), () => one(PARTIES), () => `${country().demonym} ${one(PARTIES)}`])();
}

function inventTeam({ one, chance, city, land, wellKnown }: Makers): string {
  if (chance(0.08)) return wellKnown();
  return one([
    city,
    city,
    land,
    () => `${city()} ${one(CLUB_ENDS)}`,
    () => `${city()} ${one(CLUB_ENDS)}`,
    () => `${one(CLUB_OPENERS)} ${city()}`,
    () => `${city()} ${one(CLUB_ENDS)}`,
  ])();
}
