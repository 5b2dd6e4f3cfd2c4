import { PLACE_HEADS } from '../../src/entities/lexicon/common-words.ts';
import type { Annotated, Label } from './annotated.ts';
import type { Inventor } from './invent.ts';
import type { Random } from './random.ts';

/** Words at the end of a place's name that say what it is, and of an organisation's. */
const HEADS: ReadonlySet<string> = new Set(PLACE_HEADS.split(','));
/** Parts of personal names that stay: initials, particles and suffixes. */
const STAYS = /^(?:\p{Lu}\.|\p{Ll}+|Jr\.?|Sr\.?|I{1,3}|IV|Van|De|Al|El|La|Le|Bin|Abu|Mac|St\.?)$/u;
const ONE_WORD = /^\p{Lu}\p{Ll}{2,}$/u;
/** Single words: companies and clubs; the rest say by their words what they are. */
const ORGANISATION_SHARE = 0.7;

interface Renaming {
  readonly inventor: Inventor;
  readonly random: Random;
  /** New words for old ones, by kind and word. */
  readonly known: Map<string, string>;
}

/** The same text about others: every person, most places and some organisations get new names, each the same one throughout. */
export function renamed(
  article: Annotated,
  copy: number,
  { inventor, random }: Pick<Renaming, 'inventor' | 'random'>,
): Annotated {
  const renaming: Renaming = { inventor, random, known: new Map() };
  const cities = new Set(
    article.labels
      .filter(({ type }) => type === 'place')
      .map(({ start, end }) => article.text.slice(start, end)),
  );
  let text = '';
  let from = 0;
  const labels: Label[] = [];
  for (const { start, end, type } of article.labels) {
    text += article.text.slice(from, start);
    const name = newName(article.text.slice(start, end), type, { ...renaming, cities, before: text });
    labels.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = end;
  }
  return { id: `${article.id}#${copy}`, text: text + article.text.slice(from), labels };
}

interface Surroundings extends Renaming {
  /** Names of places in the article, as they may stand inside those of organisations. */
  readonly cities: ReadonlySet<string>;
  readonly before: string;
}

function newName(name: string, type: Label['type'], surroundings: Surroundings): string {
  const shouted = name.length > 3 && name === name.toUpperCase();
  const calm = shouted && type !== 'organization' ? titleCase(name) : name;
  const found = { person: newPerson, place: newPlace, organization: newOrganization }[type](
    calm,
    surroundings,
  );
  return shouted && found !== calm ? found.toUpperCase() : found === calm ? name : found;
}

function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Part by part: the last part of a name is a surname, wherever it stands alone as well. */
function newPerson(name: string, { inventor, known }: Surroundings): string {
  const parts = name.split(' ');
  const last = parts.findLastIndex((part) => !STAYS.test(part));
  return parts
    .map((part, i) => {
      if (STAYS.test(part)) return part;
      const isLast = i === last;
      return remembered(known, `person:${part.replace(/^[AEae]l-/, '').toLowerCase()}`, () => {
        const { full, surname } = inventor.person();
        return isLast ? surname : full.split(' ')[0]!;
      });
    })
    .join(' ');
}

function newPlace(name: string, { inventor, known, before }: Surroundings): string {
  // "the Nile" and "the Gulf" are called so; "the Leeds" is not.
  if (/\bthe $/i.test(before)) return name;
  const words = name.split(' ');
  const head = words.length > 1 && HEADS.has(words.at(-1)!.toLowerCase()) ? ` ${words.at(-1)!}` : '';
  const bare = head === '' ? name : words.slice(0, -1).join(' ');
  if (/[\d.]/.test(bare)) return name;
  return remembered(known, `place:${bare}`, inventor.city) + head;
}

function newOrganization(name: string, { inventor, known, cities, random }: Surroundings): string {
  const city = [...cities].find((place) => ` ${name} `.includes(` ${place} `));
  if (city !== undefined && city !== name)
    return name.replace(city, remembered(known, `place:${city}`, inventor.city));
  if (!ONE_WORD.test(name) || random() > ORGANISATION_SHARE) return name;
  return remembered(known, `organization:${name}`, inventor.company);
}

function remembered(known: Map<string, string>, key: string, make: () => string): string {
  if (!known.has(key)) known.set(key, make());
  return known.get(key)!;
}
