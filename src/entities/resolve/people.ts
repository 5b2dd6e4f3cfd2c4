import { addTo, type MentionKeys, type ResolvableArticle } from './cluster.ts';
import { companion, companyOf, type Company } from './company.ts';
import type { PeopleMemory } from './people-memory.ts';
import { MOST_NAMESAKES, type Person } from './people-in-article.ts';
import { areCompatible, areSpelledAlike, isInitial } from './person-name.ts';
import { surnamesOfJuniors } from './juniors.ts';

/** A bare name goes to a bearer with at least this share of the name's mentions … */
const DOMINANT_SHARE = 0.85;
/** … who is named in full in at least so many articles. */
const DOMINANT_ARTICLES = 3;

/** Surnames from this length on may differ in one vowel between transliterations. */
const LONG_SURNAME = 5;

/** The people with one surname and compatible given names, over all articles: one person of the world. */
type Bearer = Person[];

/**
 * Which mentions of people mean the same person. Articles must come in the order of their ids.
 *
 * 1. Within an article a bare surname (or first name) joins the full name that has it.
 * 2. Over all articles full names with one surname join where their given names agree.
 * 3. An article with the bare surname alone joins its only bearer, else the dominant one, else the one in the same company, else
 *    stays apart; a name that more people have as their first name joins only a dominant bearer of that first name.
 */
export function keysOfPeople(
  articles: readonly ResolvableArticle[],
  { juniorsIn, peopleIn }: PeopleMemory,
): MentionKeys {
  const apart = surnamesOfJuniors(articles.flatMap(juniorsIn));
  const people = articles.flatMap((article) => peopleIn(article, apart));
  const full = people.filter(({ given }) => given.length > 0);
  const bare = people.filter(({ given }) => given.length === 0);
  const bearers = respelled([...groupBy(full, ({ last }) => last).values()].flatMap(bearersOf));
  const groups = [...bearers, ...withBareNames(bearers, bare, companyOf(people))];
  return groups.flatMap((group, i) => {
    const key = `person ${i}`;
    return group.flatMap(({ mentions }) => mentions.map((mention) => [mention, key] as const));
  });
}

/** Gives each bare name to a bearer, who is changed; answers the groups that are left. */
function withBareNames(bearers: readonly Bearer[], bare: readonly Person[], company: Company): Bearer[] {
  const bySurname = groupBy(bearers, (bearer) => bearer[0]!.last);
  const byGiven = groupBy(bearers, usualFirstName);
  const given = [...groupBy(bare, ({ last }) => last)].flatMap(([last, namesakes]): Given[] => {
    const family = bySurname.get(last) ?? [];
    const called = byGiven.get(namesakes[0]!.asGiven) ?? [];
    if (family.length + called.length === 0) return [{ people: namesakes, owner: undefined }];
    const isGiven = sum(called) > sum(family);
    const owner = isGiven ? ownerOfGiven(last, called) : ownerOf(family);
    const fitting = fittingTo(owner ? [owner] : family);
    const ownerFor = (person: Person): Bearer | undefined => {
      if (owner) return fitting(person)[0];
      return isGiven ? undefined : companion(person, fitting(person), company);
    };
    return namesakes.map((person) => ({ people: [person], owner: ownerFor(person) }));
  });
  for (const { people, owner } of given) owner?.push(...people);
  return given.flatMap(({ people, owner }) => (owner ? [] : [people]));
}

function ownerOf(family: readonly Bearer[]): Bearer | undefined {
  return family.length === 1 ? family[0] : dominant(family);
}

/** A nickname ("Bill") is too common to tell whose it is. */
function ownerOfGiven(name: string, given: readonly Bearer[]): Bearer | undefined {
  return usualFirstName(given[0]!) === name ? dominant(given) : undefined;
}

/** People under a bare name, and to whom it is given. */
interface Given {
  readonly people: Person[];
  readonly owner: Bearer | undefined;
}

/** Those of the bearers whose sex may be that of a person. */
function fittingTo(bearers: readonly Bearer[]): (person: Person) => Bearer[] {
  const sexes = bearers.map((bearer) => new Set(bearer.map(({ sex }) => sex).filter((sex) => sex !== null)));
  return ({ sex }) => bearers.filter((_, i) => sex === null || sexes[i]!.size === 0 || sexes[i]!.has(sex));
}

/** The first name that most articles give: one "Arizona John McCain" makes nobody an Arizona. */
function usualFirstName(bearer: Bearer): string {
  const counts = new Map<string, number>();
  for (const { given, mentions } of bearer)
    counts.set(given[0]!, (counts.get(given[0]!) ?? 0) + mentions.length);
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

/** Fullest names first, initials last, so that "J. Smith" meets every John and Jane before it is decided whose it is. */
function bearersOf(people: readonly Person[]): Bearer[] {
  const forms = [...groupBy(people, ({ given }) => given.join(' '))].sort(
    ([a], [b]) => initials(a) - initials(b) || b.length - a.length || (a < b ? -1 : 1),
  );
  const bearers: { readonly given: readonly string[]; readonly people: Bearer }[] = [];
  for (const [, same] of forms) {
    const { given } = same[0]!;
    const fitting = bearers.slice(0, MOST_NAMESAKES).filter((bearer) => areCompatible(bearer.given, given));
    const chosen = choose(fitting, given);
    if (chosen) for (const person of same) chosen.people.push(person);
    else bearers.push({ given, people: [...same] });
  }
  return bearers.map((bearer) => bearer.people);
}

/** 1 for a form that begins with an initial. */
function initials(form: string): number {
  return form[1] === '.' ? 1 : 0;
}

/** Between several the one with the very same first name and most mentions; what fits several is otherwise nobody's. */
function choose<B extends { readonly given: readonly string[]; readonly people: Bearer }>(
  candidates: readonly B[],
  given: readonly string[],
): B | undefined {
  if (candidates.length < 2) return candidates[0];
  const same = candidates.filter((bearer) => bearer.given[0] === given[0]);
  return same.sort((a, b) => count(b.people) - count(a.people))[0];
}

function dominant(bearers: readonly Bearer[]): Bearer | undefined {
  const total = sum(bearers);
  return bearers.find(
    (bearer) =>
      count(bearer) >= DOMINANT_SHARE * total &&
      new Set(bearer.map(({ article }) => article)).size >= DOMINANT_ARTICLES,
  );
}

function count(people: readonly Person[]): number {
  return people.reduce((total, { mentions }) => total + mentions.length, 0);
}

function sum(bearers: readonly Bearer[]): number {
  return bearers.reduce((total, bearer) => total + count(bearer), 0);
}

/** Joins bearers of one given name whose long surnames differ in a vowel only: "Sergei Shoigu", "Sergei Shoygo". */
function respelled(bearers: readonly Bearer[]): Bearer[] {
  const joined: Bearer[] = [];
  const byForm = new Map<string, Bearer>();
  for (const bearer of bearers) {
    const { given, last } = bearer[0]!;
    const isShort = isInitial(given[0]!) || last.length < LONG_SURNAME;
    const form = `${given.join(' ')} ${last.replace(/[aeiou]/g, 'o')}`;
    const known = isShort ? undefined : byForm.get(form);
    if (known && areSpelledAlike(known[0]!.last, last)) for (const person of bearer) known.push(person);
    else {
      joined.push(bearer);
      if (!isShort) byForm.set(form, bearer);
    }
  }
  return joined;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return groups;
}
