import type { EntityType, FoundMention } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { isFirstName } from '../lexicon/first-name.ts';
import { addTo, type ResolvableArticle } from './cluster.ts';
import { listedOrganisation } from './organisations.ts';
import { listedPlace } from './places.ts';

/** The recogniser is sure from here on: such a mention keeps its type. */
const SURE = 0.84;

/** One type must have at least this share of the confidence … */
const MAJORITY = 0.7;
/** … and the name must stand in at least so many articles. */
const LEAST_ARTICLES = 3;

/** Makes the mentions of an article with other types; the very same list as the last time, where it says the same. */
export type Retype = (
  mentions: readonly FoundMention[],
  typeOf: (mention: FoundMention) => EntityType,
) => readonly FoundMention[];

/**
 * The articles with names of unclear type typed as most of the corpus types them: where "Obama" is a person
 * everywhere else, it is one here too. Names of the tables and sure mentions stay as they are. `clubsIn` is `clubsByTown`,
 * or knows what that makes.
 */
export function agreeOnTypes<A extends ResolvableArticle>(
  articles: readonly A[],
  retype: Retype,
  clubsIn: (article: ResolvableArticle) => readonly FoundMention[],
): A[] {
  const { types, towns } = majorities(articles);
  const typeOf = ({ text, type, confidence }: FoundMention): EntityType => {
    if (type === 'organization' && towns.has(text)) return 'place';
    return (confidence < SURE ? types.get(text) : undefined) ?? type;
  };
  return articles.map((article) => {
    const isOther = article.mentions.some((mention) => typeOf(mention) !== mention.type);
    const agreed = isOther ? { ...article, mentions: retype(article.mentions, typeOf) } : article;
    const mentions = clubsIn(agreed);
    return mentions === agreed.mentions ? agreed : { ...agreed, mentions };
  });
}

/** Retypes mentions, and knows what it made of a list the last time. */
export function createRetyping(): Retype {
  const known = new WeakMap<readonly FoundMention[], readonly FoundMention[]>();
  return (mentions, typeOf) => {
    const last = known.get(mentions);
    if (last && mentions.every((mention, at) => typeOf(mention) === last[at]!.type)) return last;
    const made = mentions.map((mention) => {
      const type = typeOf(mention);
      return type === mention.type ? mention : { ...mention, type };
    });
    known.set(mentions, made);
    return made;
  };
}

interface Use {
  readonly article: string;
  readonly mention: FoundMention;
}

interface Majorities {
  readonly types: ReadonlyMap<string, EntityType>;
  /** Towns that a few lists of captions give to organisations. */
  readonly towns: ReadonlySet<string>;
}

function majorities(articles: readonly ResolvableArticle[]): Majorities {
  const unclear = namesOfSeveralTypes(articles);
  const uses = new Map<string, Use[]>();
  for (const { id, mentions } of articles)
    for (const mention of mentions)
      if (unclear.has(mention.text)) addTo(uses, mention.text, { article: id, mention });
  const types = new Map<string, EntityType>();
  const firsts = firstWords(articles);
  for (const [text, found] of uses) {
    if (new Set(found.map(({ article }) => article)).size < LEAST_ARTICLES) continue;
    const type = majority(found.map(({ mention }) => mention));
    if (type && !listedPlace(text) && !listedOrganisation(text)) types.set(text, type);
  }
  for (const [text, found] of uses) if (isPerson(text, found, { types, firsts })) types.set(text, 'person');
  const towns = [...uses].flatMap(([text, found]) => (isTown(text, found) ? text : []));
  return { types, towns: new Set(towns) };
}

/** So many articles name a town, and so large a share of those that name it or an organisation so. */
const LEAST_NAMING_TOWN = 20;
const TOWN_SHARE = 0.85;

/** Clubs are named by their towns in many articles, so what is mostly a place is one. */
function isTown(text: string, found: readonly Use[]): boolean {
  const kind = listedPlace(text)?.kind ?? 'city';
  if (kind !== 'city' || listedOrganisation(text)) return false;
  const naming = (type: EntityType): number =>
    new Set(found.filter(({ mention }) => mention.type === type).map(({ article }) => article)).size;
  const [places, organisations] = [naming('place'), naming('organization')];
  return places >= LEAST_NAMING_TOWN && places >= TOWN_SHARE * (places + organisations);
}

interface Corpus {
  readonly types: ReadonlyMap<string, EntityType>;
  /** How many mentions of people, named by several words, begin with a word. */
  readonly firsts: ReadonlyMap<string, number>;
}

/**
 * Whether a name that is mostly taken for an organisation is a person all the same: a first name that people of the
 * corpus have ("Mitch"), or two words that are taken for a person elsewhere, the last of which mostly means one.
 */
function isPerson(text: string, found: readonly Use[], { types, firsts }: Corpus): boolean {
  if (types.get(text) !== 'organization') return false;
  const [first, last, ...more] = text.split(' ');
  if (last === undefined) return isFirstName(fold(text)) && (firsts.get(first!) ?? 0) > found.length;
  const asPerson = found.filter(({ mention }) => mention.type === 'person');
  return more.length === 0 && types.get(last) === 'person' && asPerson.length >= LEAST_ARTICLES;
}

function firstWords(articles: readonly ResolvableArticle[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { mentions } of articles)
    for (const { text, type } of mentions) {
      const end = type === 'person' ? text.indexOf(' ') : -1;
      if (end > 0) firsts.set(text.slice(0, end), (firsts.get(text.slice(0, end)) ?? 0) + 1);
    }
  return firsts;
}

function namesOfSeveralTypes(articles: readonly ResolvableArticle[]): Set<string> {
  const first = new Map<string, EntityType>();
  const several = new Set<string>();
  for (const { mentions } of articles)
    for (const { text, type } of mentions) {
      const known = first.get(text);
      if (known === undefined) first.set(text, type);
      else if (known !== type) several.add(text);
    }
  return several;
}

function majority(mentions: readonly FoundMention[]): EntityType | undefined {
  const weights = new Map<EntityType, number>();
  for (const { type, confidence } of mentions) weights.set(type, (weights.get(type) ?? 0) + confidence);
  const total = [...weights.values()].reduce((a, b) => a + b);
  return [...weights].find(([, weight]) => weight >= MAJORITY * total)?.[0];
}
