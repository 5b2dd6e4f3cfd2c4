import type { FoundMention } from '../../model/entity.ts';
import { addTo, wordBefore, type Keys, type ResolvableArticle } from './cluster.ts';
import { areCompatible, areSpelledAlike, isInitial, parsePerson, type PersonName } from './person-name.ts';

/** A bare surname goes to a bearer with at least this share of the surname's mentions … */
const DOMINANT_SHARE = 0.85;
/** … who is named in full in at least so many articles. */
const DOMINANT_ARTICLES = 3;

/** Surnames from this length on may differ in one vowel between transliterations. */
const LONG_SURNAME = 5;

/** One person as an article names them. */
interface Person extends Pick<PersonName, 'last'> {
  readonly article: string;
  readonly mentions: FoundMention[];
  given: readonly string[];
  sex: PersonName['sex'];
}

/** The people with one surname and compatible given names, over all articles. */
interface Bearer {
  given: readonly string[];
  readonly people: Person[];
}

/**
 * Which mentions of people mean the same person. Articles must come in the order of their ids.
 *
 * 1. Within an article a bare surname (or first name) joins the full name that has it.
 * 2. Over all articles full names with one surname join where their given names agree.
 * 3. An article with the bare surname alone joins its only bearer, else the dominant one, else stays apart.
 */
export function keysOfPeople(articles: readonly ResolvableArticle[]): Keys {
  const bySurname = new Map<string, Person[]>();
  for (const article of articles)
    for (const person of peopleIn(article)) addTo(bySurname, person.last, person);
  const groups = respelled([...bySurname].flatMap(([, people]) => groupSurname(people)));
  return new Map(
    groups.flatMap((group, i) => group.flatMap(({ mentions }) => mentions.map((m) => [m, `person ${i}`]))),
  );
}

function peopleIn(article: ResolvableArticle): Person[] {
  const parsed = article.mentions
    .filter(({ type }) => type === 'person')
    .map((mention) => ({ mention, name: parsePerson(mention.text, wordBefore(article, mention)) }));
  const people: Person[] = [];
  const join = ({ mention, name }: (typeof parsed)[number]): void => {
    const known = name.given.length > 0 ? sameFullName(people, name) : bearerOf(people, name, mention);
    if (known) absorb(known, mention, name);
    else people.push({ ...name, article: article.id, mentions: [mention] });
  };
  parsed.filter(({ name }) => name.given.length > 0).forEach(join);
  parsed.filter(({ name }) => name.given.length === 0).forEach(join);
  return people;
}

function sameFullName(people: readonly Person[], { last, given }: PersonName): Person | undefined {
  return people.find((person) => person.last === last && areCompatible(person.given, given));
}

/** Of several bearers the one whose sex fits and who was named last before; a first name alone only if it is clear. */
function bearerOf(
  people: readonly Person[],
  { last, sex }: PersonName,
  mention: FoundMention,
): Person | undefined {
  const bearers = people.filter(
    (person) => person.last === last && !(sex && person.sex && sex !== person.sex),
  );
  if (bearers.length > 1)
    return bearers.reduce((best, other) =>
      lastBefore(other, mention) > lastBefore(best, mention) ? other : best,
    );
  const named = people.filter(({ given }) => given[0] === last);
  return bearers[0] ?? (named.length === 1 ? named[0] : undefined);
}

/** Where the person was last named before the mention, in the same field; -1 where nowhere. */
function lastBefore({ mentions }: Person, { field, range }: FoundMention): number {
  return mentions.reduce(
    (best, other) =>
      other.field === field && other.range[0] < range[0] ? Math.max(best, other.range[0]) : best,
    -1,
  );
}

function absorb(person: Person, mention: FoundMention, { given, sex }: PersonName): void {
  person.mentions.push(mention);
  person.given = fuller(person.given, given);
  person.sex ??= sex;
}

/** The given names that tell more. */
function fuller(a: readonly string[], b: readonly string[]): readonly string[] {
  if (b.length === 0) return a;
  const isMore =
    a.length === 0 ||
    (isInitial(a[0]!) && !isInitial(b[0]!)) ||
    (isInitial(a[0]!) === isInitial(b[0]!) && b.length > a.length);
  return isMore ? b : a;
}

function groupSurname(people: readonly Person[]): Person[][] {
  const bearers = bearersOf(people.filter(({ given }) => given.length > 0));
  const bare = people.filter(({ given }) => given.length === 0);
  if (bearers.length === 0) return [bare];
  const chosen = bearers.length === 1 ? bearers[0]! : dominant(bearers);
  if (chosen === undefined)
    return [...bearers.map((bearer) => bearer.people), ...bare.map((person) => [person])];
  const fits = (person: Person): boolean =>
    !person.sex || chosen.people.every(({ sex }) => !sex || sex === person.sex);
  chosen.people.push(...bare.filter(fits));
  return [
    ...bearers.map((bearer) => bearer.people),
    ...bare.filter((person) => !fits(person)).map((person) => [person]),
  ];
}

/** Fullest names first, so that "J. Smith" meets every John and Jane before it is decided whose it is. */
function bearersOf(people: readonly Person[]): Bearer[] {
  const byGiven = new Map<string, Person[]>();
  for (const person of people) addTo(byGiven, person.given.join(' '), person);
  const forms = [...byGiven].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const bearers: Bearer[] = [];
  for (const [, same] of forms) {
    const { given } = same[0]!;
    const bearer = choose(
      bearers.filter((other) => areCompatible(other.given, given)),
      given,
    );
    if (bearer) bearer.people.push(...same);
    else bearers.push({ given, people: [...same] });
  }
  return bearers;
}

/** Between several the one with the very same first name and most mentions; an initial that fits several is nobody's. */
function choose(candidates: readonly Bearer[], given: readonly string[]): Bearer | undefined {
  if (candidates.length < 2) return candidates[0];
  if (isInitial(given[0]!)) return undefined;
  const same = candidates.filter((bearer) => bearer.given[0] === given[0]);
  return (same.length > 0 ? same : candidates).reduce((best, other) =>
    count(other) > count(best) ? other : best,
  );
}

function dominant(bearers: readonly Bearer[]): Bearer | undefined {
  const total = bearers.reduce((sum, bearer) => sum + count(bearer), 0);
  return bearers.find(
    (bearer) =>
      count(bearer) >= DOMINANT_SHARE * total &&
      new Set(bearer.people.map(({ article }) => article)).size >= DOMINANT_ARTICLES,
  );
}

function count({ people }: Bearer): number {
  return people.reduce((sum, { mentions }) => sum + mentions.length, 0);
}

/** Joins groups with one given name whose long surnames differ in a vowel only: "Sergei Shoigu", "Sergei Shoygo". */
function respelled(groups: readonly Person[][]): Person[][] {
  const joined: Person[][] = [];
  const byForm = new Map<string, Person[]>();
  for (const group of groups) {
    const { given, last } = group[0]!;
    const form =
      given.length > 0 && !isInitial(given[0]!)
        ? `${given.join(' ')} ${last.replace(/[aeiou]/g, 'o')}`
        : null;
    const known = form === null || last.length < LONG_SURNAME ? undefined : byForm.get(form);
    if (known && areSpelledAlike(known[0]!.last, last)) known.push(...group);
    else {
      joined.push(group);
      if (form !== null) byForm.set(form, group);
    }
  }
  return joined;
}
