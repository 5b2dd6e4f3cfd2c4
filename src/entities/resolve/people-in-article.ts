import type { FoundMention } from '../../model/entity.ts';
import { isFirstName } from '../lexicon/first-name.ts';
import { addTo, wordBefore, type ResolvableArticle } from './cluster.ts';
import { areCompatible, isInitial, titled, type PersonName } from './person-name.ts';

/** More people of one surname are no article but a list: only so many are compared. */
export const MOST_NAMESAKES = 500;

/** One person as an article names them. */
export interface Person extends Pick<PersonName, 'last' | 'asGiven'> {
  readonly article: string;
  readonly mentions: FoundMention[];
  given: readonly string[];
  sex: PersonName['sex'];
}

interface Parsed {
  readonly mention: FoundMention;
  readonly name: PersonName;
}

/**
 * The people of one article. Full names come together where surname and given names agree; then a bare surname joins
 * the bearer whose sex fits and who was called so before, else the one named last before it, and a bare first name its
 * only bearer. `parse` takes
 * names apart as `parsePerson` does.
 */
export function peopleIn(article: ResolvableArticle, parse: (text: string) => PersonName): Person[] {
  const parsed = article.mentions
    .filter(({ type }) => type === 'person')
    .map((mention) => {
      const name = titled(parse(mention.text), wordBefore(article, mention));
      return { mention, name: reflexive(article, mention, name) };
    });
  const full = fullNames(parsed, article.id);
  return [...new Set(inReadingOrder(parsed, full, article.id))];
}

/** Behind a name; so long is it with the space before it. */
const REFLEXIVE = /^ (him|her)self\b/;
const LONGEST_REFLEXIVE = 9;

/** "Trump himself" is no Melania. */
function reflexive(
  article: ResolvableArticle,
  { field, range: [, end] }: FoundMention,
  name: PersonName,
): PersonName {
  const self = REFLEXIVE.exec(article[field]!.slice(end, end + LONGEST_REFLEXIVE))?.[1];
  return self === undefined ? name : { ...name, sex: self === 'him' ? 'male' : 'female' };
}

function fullNames(parsed: readonly Parsed[], article: string): ReadonlyMap<FoundMention, Person> {
  const byLast = new Map<string, Person[]>();
  const found = new Map<FoundMention, Person>();
  for (const { mention, name } of parsed) {
    if (name.given.length === 0) continue;
    const namesakes = byLast.get(name.last)?.slice(0, MOST_NAMESAKES) ?? [];
    const known = namesakes.find(({ given }) => areCompatible(given, name.given));
    const person = known ?? { ...name, article, mentions: [] };
    if (!known) addTo(byLast, name.last, person);
    absorb(person, mention, name);
    found.set(mention, person);
  }
  return found;
}

/** Everybody, as often as named. */
function inReadingOrder(
  parsed: readonly Parsed[],
  full: ReadonlyMap<FoundMention, Person>,
  article: string,
): Person[] {
  const byLast = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  for (const person of new Set(full.values())) {
    addTo(byLast, person.last, person);
    addTo(byGiven, person.given[0]!, person);
  }
  const lastNamed = new Map<Person, number>();
  const called = new Map<string, Person>();
  const bare = parsed.filter(({ name }) => name.given.length === 0).map(({ name }) => name.asGiven);
  return parsed.map(({ mention, name }, at) => {
    const known = full.get(mention) ?? bearerOf(name, { byLast, byGiven, lastNamed, called, full, bare });
    const person = known ?? { ...name, article, mentions: [] };
    if (!known) addTo(byLast, name.last, person);
    if (!full.has(mention)) absorb(person, mention, name);
    lastNamed.set(person, at);
    return person;
  });
}

interface Bearers {
  readonly byLast: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  /** When each was last named. */
  readonly lastNamed: ReadonlyMap<Person, number>;
  /** By surname: who was called so first, after being named; of several bearers, an article means the one throughout. */
  readonly called: Map<string, Person>;
  /** Every mention with a given name. */
  readonly full: ReadonlyMap<FoundMention, Person>;
  /** Every name without a given name, read as one. */
  readonly bare: readonly string[];
}

/** A name that is no first name elsewhere stands alone at most so many times as often as the full name. */
const MOST_BARE = 4;

function bearerOf({ last, asGiven, sex }: PersonName, bearers: Bearers): Person | undefined {
  const { byLast, byGiven } = bearers;
  const fits = (person: Person): boolean => !(sex && person.sex && sex !== person.sex);
  const family = (byLast.get(last) ?? []).slice(0, MOST_NAMESAKES).filter(fits);
  if (family.length > 0) return calledOf(family, last, bearers);
  const [named, ...others] = byGiven.get(asGiven) ?? [];
  if (named === undefined || others.length > 0) return undefined;
  return isFirstName(asGiven) || isCalled(named, asGiven, bearers) ? named : undefined;
}

/** Of the bearers of a surname the one that was called by it before, else the one named last. */
function calledOf(family: readonly Person[], last: string, { called, lastNamed }: Bearers): Person {
  const before = called.get(last);
  if (before !== undefined && family.includes(before)) return before;
  const at = (person: Person): number => lastNamed.get(person) ?? -1;
  const chosen = family.reduce((best, other) => (at(other) > at(best) ? other : best));
  if (family.length > 1 && lastNamed.has(chosen)) called.set(last, chosen);
  return chosen;
}

/** Whether a person is named in full often enough to be called so: "Trump Brill" once is no Trump. */
function isCalled(person: Person, asGiven: string, { full, bare }: Bearers): boolean {
  const inFull = [...full.values()].filter((other) => other === person).length;
  return bare.filter((name) => name === asGiven).length <= MOST_BARE * inFull;
}

function absorb(person: Person, mention: FoundMention, { given, sex }: PersonName): void {
  person.mentions.push(mention);
  person.given = fuller(person.given, given);
  person.sex ??= sex;
}

/** The given names that tell more. */
function fuller(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length === 0 || b.length === 0) return a;
  const [short, other] = [isInitial(a[0]!), isInitial(b[0]!)];
  return (short && !other) || (short === other && b.length > a.length) ? b : a;
}
