import type { Article } from '../../model/article.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { words } from '../../text/words.ts';

/** Another spelling of a word within the name of one entity: `sergei` for `sergey` in the name Sergei Lavrov. */
export interface Spelling {
  readonly entity: Entity;
  readonly term: string;
}

/** Under which names the entities are known, and where the articles mention them. */
export interface NameIndex {
  /** The entity that is meant by a name: its only bearer, or the one with nearly all of its mentions. */
  meantBy(key: string): Entity | null;
  /** Every entity that has the name, the most mentioned first. */
  bearersOf(key: string): readonly Entity[];
  /** Every entity with a name that begins so, the most mentioned first. */
  bearersOfBeginning(key: string): readonly Entity[];
  /** Words of the longest name. */
  readonly longest: number;
  /** May tell the same spelling more than once. */
  spellingsOf(term: string): readonly Spelling[];
  /** Every name that any entity has, as it is written most; those of the most mentioned entities first. */
  allNames(): readonly string[];
  byId(id: string): Entity | undefined;
  /** How often a term stands in mentions of anything. It must be a word of some name. */
  mentionedTimes(term: string): number;
  /** The articles that mention the entity, by number, rising. */
  articlesOf(entityId: string): readonly number[];
  /** Its mentions in one article. */
  mentionsOf(entityId: string, article: number): readonly Mention[];
  /** The mentions of any of these in one article: the work is that for the fewer, these or those that it mentions. */
  mentionsAmong(entityIds: ReadonlySet<string>, article: number): readonly Mention[];
}

/** From this share of a name's mentions on, its most frequent bearer is meant. Below it the name is left unexpanded. */
const DOMINANT = 0.85;

/** Spellings differ in at most every third letter: Sergei and Sergey, Shoigu and Shoygu, Mohammed and Muhammad. */
const LETTERS_PER_EDIT = 3;

/** Names beyond these many of one entity are too rare to be worth comparing with each other. */
const MOST_SPELLED = 30;

/** A name as it is compared: the terms of its words, so that case, dots and accents do not count. */
export function nameKey(name: string): string {
  return words(name, { query: true })
    .map((word) => word.term)
    .join(' ');
}

/** Collects names and mentions. Articles are numbered as they stand in the list. */
export function createNameIndex(articles: readonly Article[], entities: readonly Entity[]): NameIndex {
  const ordered = [...entities].sort(byMentions);
  const bearers = collectBearers(ordered);
  const mentions = collectMentions(articles);
  const spellings = collectSpellings(ordered);
  const mentioned = countMentioned(ordered);
  const mentionsOf = (id: string, article: number): readonly Mention[] =>
    mentions.get(id)?.get(article) ?? [];
  const entityById = new Map(ordered.map((entity) => [entity.id, entity]));
  return {
    meantBy: (key) => dominant(bearers.get(key) ?? []),
    bearersOf: (key) => (bearers.get(key) ?? []).map(({ entity }) => entity),
    bearersOfBeginning: (key) => ordered.filter((entity) => hasNameBeginning(entity, key)),
    longest: [...bearers.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 0),
    spellingsOf: (term) => spellings.get(term) ?? [],
    allNames: () =>
      ordered.flatMap(({ name, aliases, alsoKnownAs }) =>
        [name].concat(
          aliases.map(({ text }) => text),
          alsoKnownAs,
        ),
      ),
    byId: (id) => entityById.get(id),
    mentionedTimes: (term) => mentioned.get(term)!,
    articlesOf: (id) => [...(mentions.get(id)?.keys() ?? [])],
    mentionsOf,
    mentionsAmong(ids, article) {
      const own = articles[article]!.entities;
      const some = ids.size < own.length ? [...ids] : own.map(({ id }) => id).filter((id) => ids.has(id));
      return some.flatMap((id) => mentionsOf(id, article));
    },
  };
}

interface Bearer {
  readonly entity: Entity;
  readonly mentions: number;
}

function byMentions(a: Entity, b: Entity): number {
  return b.counts.mentions - a.counts.mentions || (a.id < b.id ? -1 : 1);
}

function collectBearers(entities: readonly Entity[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const entity of entities)
    for (const [key, mentions] of namesOf(entity).counts) {
      const known = bearers.get(key);
      if (known) known.push({ entity, mentions });
      else bearers.set(key, [{ entity, mentions }]);
    }
  return bearers;
}

/** By term: how often it stands in the mentions of these. */
function countMentioned(entities: readonly Entity[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entity of entities)
    for (const [name, mentions] of namesOf(entity).counts)
      for (const term of name.split(' ')) counts.set(term, (counts.get(term) ?? 0) + mentions);
  return counts;
}

/** What the names of an entity are compared by. */
interface Names {
  /** Each name once, with how often it is written. */
  readonly counts: readonly (readonly [key: string, mentions: number])[];
  readonly spellings: readonly { readonly of: string; readonly spelling: Spelling }[];
}

const namesByEntity = new WeakMap<Entity, Names>();

/** Worked out once for each entity: most are the same objects in the next generation. */
function namesOf(entity: Entity): Names {
  const last = namesByEntity.get(entity);
  if (last) return last;
  const counts = [...nameCounts(entity)];
  const names = { counts, spellings: entity.type === 'person' ? spellingsOf(entity, counts) : [] };
  namesByEntity.set(entity, names);
  return names;
}

/** `U.S.` and `US` are one name: their mentions add up. A listed name that no article uses has none. */
function nameCounts(entity: Entity): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, count } of entity.aliases) {
    const key = nameKey(text);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + count);
  }
  for (const name of unwrittenNames(entity)) if (!counts.has(name)) counts.set(name, 0);
  return counts;
}

/** Names that no mention uses: listed ones, and the surname of a person who is always named in full. */
function unwrittenNames({ type, name, alsoKnownAs }: Entity): string[] {
  const surname = type === 'person' ? [nameKey(name).split(' ').at(-1)!] : [];
  return [...alsoKnownAs.map(nameKey), ...surname];
}

function hasNameBeginning(entity: Entity, key: string): boolean {
  return entity.aliases.some(({ text }) => nameKey(text).startsWith(key));
}

/** Of names that nobody is called by, only one with a single bearer says who is meant. */
function dominant(bearers: readonly Bearer[]): Entity | null {
  const all = bearers.reduce((sum, { mentions }) => sum + mentions, 0);
  if (all === 0) return bearers.length === 1 ? bearers[0]!.entity : null;
  return bearers.find(({ mentions }) => mentions >= DOMINANT * all)?.entity ?? null;
}

function collectMentions(articles: readonly Article[]): Map<string, Map<number, readonly Mention[]>> {
  const mentions = new Map<string, Map<number, readonly Mention[]>>();
  articles.forEach((article, number) => {
    for (const entity of article.entities) {
      const searched = searchedMentions(article, entity.mentions);
      if (searched.length === 0) continue;
      const known = mentions.get(entity.id);
      if (known) known.set(number, searched);
      else mentions.set(entity.id, new Map([[number, searched]]));
    }
  });
  return mentions;
}

/** A derived title is the first sentence of the text: what it mentions is counted once, there. */
function searchedMentions({ titleOrigin }: Article, mentions: readonly Mention[]): readonly Mention[] {
  return titleOrigin === 'given' ? mentions : mentions.filter(({ field }) => field !== 'title');
}

function collectSpellings(entities: readonly Entity[]): Map<string, Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const entity of entities)
    for (const { of, spelling } of namesOf(entity).spellings) addSpelling(spellings, of, spelling);
  return spellings;
}

function spellingsOf(entity: Entity, counts: Names['counts']): Names['spellings'] {
  const names = fullNames(counts);
  return names.flatMap((name) =>
    names
      .filter((other) => isSpelling(name, other))
      .flatMap((other) =>
        name.flatMap((term, i) =>
          term === other[i] ? [] : [{ of: term, spelling: { entity, term: other[i]! } }],
        ),
      ),
  );
}

function addSpelling(spellings: Map<string, Spelling[]>, term: string, spelling: Spelling): void {
  const known = spellings.get(term);
  if (known) known.push(spelling);
  else spellings.set(term, [spelling]);
}

function fullNames(counts: Names['counts']): string[][] {
  const names = counts.slice(0, MOST_SPELLED).map(([key]) => key.split(' '));
  return names.filter((name) => name.length > 1);
}

/** The same name spelt otherwise: word for word equal or nearly so. A name is a spelling of itself. */
function isSpelling(name: readonly string[], other: readonly string[]): boolean {
  return name.length === other.length && name.every((term, i) => isNear(term, other[i]!));
}

function isNear(a: string, b: string): boolean {
  const most = Math.floor(Math.max(a.length, b.length) / LETTERS_PER_EDIT);
  return a === b || editDistance(a, b, most) <= most;
}
