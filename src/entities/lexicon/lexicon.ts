import { words } from '../../text/words.ts';
import { CITIES } from './cities.ts';
import { CALENDAR, OTHER_NAMES } from './common-words.ts';
import { COUNTRIES, PEOPLES } from './countries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { ROLES } from './people.ts';
import { CITY_NAMES, REGIONS } from './regions.ts';
import { TEAMS } from './teams.ts';

/** What a listed name is. A demonym ("Russian"), a role ("Foreign Minister") and `other` ("Friday") name no entity. */
export type EntryKind = 'country' | 'region' | 'city' | 'organization' | 'demonym' | 'role' | 'other';

/** A name known beforehand. */
export interface Entry {
  readonly kind: EntryKind;
  /** The name shown: "United States" for "U.S.". */
  readonly name: string;
  /** True where the name is also a common word ("Apple", "Nice"), so that a capital alone proves little. */
  readonly shared: boolean;
  /** True for two or three letters that count in capitals only ("AP"). */
  readonly capitals: boolean;
  /** The ISO 3166-1 code of a country that has one. */
  readonly iso: string | null;
  /** The country that it is or belongs to ("Russia" for "Russian"); null where there is none. */
  readonly country: string | null;
  /** True where it begins in lower case ("al-Qaeda", "eBay"). */
  readonly lower: boolean;
}

/** Cities that English also uses as words or first names. */
const SHARED_CITIES = new Set(
  'reading,bath,nice,split,cork,male,dover,derby,hull,cali,oran,gao,mobile,orange,aurora,bergen,lima,salvador,florence,valencia,rosario,phoenix,sale,bari,batman,hamilton,stanley,kingston,georgetown,preston,lincoln,bolton,regina,victoria,santiago,wellington,halifax,lens,cordoba,buffalo,independence,enterprise,surprise,corona,troy,page'.split(
    ',',
  ),
);

/** Longer capitals may also be written like a word: "Nato", "Isis". */
const LONGEST_ALWAYS_CAPITAL = 3;

const entries = new Map<string, Entry>();
const longest = new Map<string, number>();
const forms = new Map<string, string[]>();
fill();

/** The key under which a name is listed: its terms, parted by a space; `U.S.` and `US` have one key. */
export function lexiconKey(name: string): string {
  return words(name, { query: true })
    .map(({ term }) => term)
    .join(' ');
}

/** What is listed under a key of `lexiconKey`. */
export function lookup(key: string): Entry | undefined {
  return entries.get(key);
}

/** The most terms that a listed name beginning with this term has; 0 where none does. */
export function longestFrom(term: string): number {
  return longest.get(term) ?? 0;
}

/** Every listed form of the same name, the name itself among them: "US", "America", "United States". */
export function formsOf({ kind, name }: Entry): readonly string[] {
  return forms.get(`${kind} ${name}`)!;
}

/** A comma-separated list as a set. */
export function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(','));
}

/** Whatever was listed first under a key stays: the order below is the order of preference. */
function fill(): void {
  for (const line of rows(COUNTRIES, '\n')) addCountry(line);
  for (const line of rows(REGIONS, ';')) addNames('region', line);
  for (const line of rows(ORGANISATIONS + TEAMS, '\n')) addNames('organization', line);
  for (const line of rows(COUNTRIES, '\n')) addDemonyms(line.split('|')[3]!, line.split('|')[1]);
  for (const line of rows(CITY_NAMES, ';')) addNames('city', line);
  for (const line of rows(COUNTRIES, '\n')) addNames('city', line.split('|')[2]!);
  addDemonyms(PEOPLES);
  addAll('other', CALENDAR);
  addAll('role', ROLES);
  addAll('other', OTHER_NAMES);
  for (const name of CITIES.split(';')) addNames('city', name);
}

function rows(table: string, separator: string): string[] {
  return table
    .split(separator)
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

function addCountry(line: string): void {
  const [iso, name, , , aliases] = line.split('|');
  for (const form of [name!, ...aliases!.split(',')])
    add(form, { kind: 'country', name: name!, country: name!, iso: iso === '' ? null : iso! });
}

/** `name|other,names`; a `?` before a name marks it as shared with a common word. */
function addNames(kind: EntryKind, line: string): void {
  const [first, others = ''] = line.split('|');
  const name = first!.replace('?', '');
  for (const form of [...others.split(','), first!]) {
    const bare = form.replace('?', '');
    const shared = form !== bare || (kind === 'city' && SHARED_CITIES.has(lexiconKey(bare)));
    add(bare, { kind, name, shared });
  }
}

/** Adjectives and their plurals. */
function addDemonyms(list: string, country?: string): void {
  for (const word of list.split(','))
    for (const form of [word, `${word}s`])
      add(form, { kind: 'demonym', name: word, country: country ?? null });
}

function addAll(kind: EntryKind, list: string): void {
  for (const name of list.split(',')) add(name, { kind, name });
}

function add(form: string, given: Pick<Entry, 'kind' | 'name'> & Partial<Entry>): void {
  const key = lexiconKey(form);
  if (key === '' || entries.has(key)) return;
  const letters = key.replaceAll(' ', '');
  const capitals = /^[A-Z.&]+$/.test(form) && letters.length <= LONGEST_ALWAYS_CAPITAL;
  entries.set(key, {
    shared: false,
    iso: null,
    country: null,
    ...given,
    capitals,
    lower: /^\p{Ll}/u.test(form),
  });
  const same = `${given.kind} ${given.name}`;
  forms.set(same, [...(forms.get(same) ?? []), form]);
  const terms = key.split(' ');
  longest.set(terms[0]!, Math.max(longestFrom(terms[0]!), terms.length));
}
