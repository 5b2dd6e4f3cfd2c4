import type { Entity, EntityType, FoundMention } from '../../model/entity.ts';
import { sha256 } from '../../text/hash.ts';
import { slug } from '../../text/slug.ts';
import type { Published } from '../../model/article.ts';
import { type Entry, formsOf, lexiconKey, lookup } from '../lexicon/lexicon.ts';
import { compareText } from '../../text/compare.ts';
import { isAcronym } from './acronyms.ts';
import { listedOrganisation } from './organisations.ts';
import { parsePerson, isInitial } from './person-name.ts';
import { entityLinks } from './entity-links.ts';
import { listedPlace } from './places.ts';

/** Mentions that mean the same, in the order of article ids and then of reading. */
export interface Cluster {
  readonly key: string;
  readonly mentions: readonly PlacedMention[];
}

/** A mention and the article it stands in. */
export interface PlacedMention {
  readonly mention: FoundMention;
  readonly article: { readonly id: string; readonly published: Published };
}

type Alias = Entity['aliases'][number];

/** A full form is frequent with at least this share of the most frequent one's mentions. */
const FREQUENT = 0.5;

/** "Slate" is not called "Slate Group" because somebody once did: the full name of an organisation or a place has this share. */
const RARE = 0.1;

/** Letters of a hash that tell namesakes apart; with the slug they stay below 128. */
const SUFFIX_LENGTH = 10;
const LONGEST_SLUG = 117;

/** Capitals up to this length are an acronym, longer ones a shouted name; "AFL-CIO" is two acronyms. */
const LONGEST_ACRONYM = 6;

/** Each cluster as an entity, with its own id. Namesakes: the most mentioned keeps the plain id. */
export function describe(
  clusters: readonly Cluster[],
  memory: ClusterMemory,
): { key: string; entity: Entity }[] {
  const taken = new Set<string>();
  return clusters
    .map((cluster) => ({ key: cluster.key, draft: memory.draftOf(cluster) }))
    .sort(
      (a, b) => b.draft.mentions.length - a.draft.mentions.length || (a.draft.place < b.draft.place ? -1 : 1),
    )
    .map(({ key, draft }) => ({ key, entity: memory.entityOf(draft, idOf(draft, taken)) }));
}

/** What is known of clusters. */
export interface ClusterMemory {
  readonly draftOf: (cluster: Cluster) => Draft;
  readonly entityOf: (draft: Draft, id: string) => Entity;
  /** How many clusters were described so far, as nothing was known of them. */
  readonly described: () => number;
}

/** Knows clusters for as long as the articles of their first mentions say the same, and entities as long as their ids stay. */
export function createClusterMemory(): ClusterMemory {
  const drafts = new WeakMap<PlacedMention, { readonly key: string; readonly draft: Draft }>();
  const entities = new WeakMap<Draft, Entity>();
  let described = 0;
  return {
    draftOf: (cluster) => {
      const first = cluster.mentions[0]!;
      const last = drafts.get(first);
      if (last && isSame(last, cluster)) return last.draft;
      const draft = draftOf(cluster);
      drafts.set(first, { key: cluster.key, draft });
      described++;
      return draft;
    },
    entityOf: (draft, id) => {
      const last = entities.get(draft);
      if (last?.id === id) return last;
      const entity = entityOf(draft, id);
      entities.set(draft, entity);
      return entity;
    },
    described: () => described,
  };
}

/** The key of a person is a mere number, and says nothing. */
function isSame(
  { key, draft: { type, mentions } }: { readonly key: string; readonly draft: Draft },
  cluster: Cluster,
): boolean {
  return (
    (type === 'person' || key === cluster.key) &&
    mentions.length === cluster.mentions.length &&
    mentions.every((mention, at) => mention === cluster.mentions[at])
  );
}

/** An entity but for its id, which depends on the others. */
export interface Draft extends Pick<Cluster, 'mentions'> {
  readonly type: EntityType;
  readonly aliases: readonly Alias[];
  /** Where the cluster is first mentioned: no two share it. */
  readonly place: string;
  readonly name: string;
  readonly listed: Entry | undefined;
}

function draftOf(cluster: Cluster): Draft {
  const { mentions } = cluster;
  const { type } = mentions[0]!.mention;
  const aliases = aliasesOf(mentions.map(({ mention }) => mention));
  return { mentions, type, aliases, place: placeOf(cluster), ...nameOf(cluster.key, type, aliases) };
}

function placeOf({ mentions }: Cluster): string {
  const { mention, article } = mentions[0]!;
  return `${article.id} ${mention.field} ${mention.range[0]}`;
}

/** Every form as written with its count, the most frequent first. */
export function aliasesOf(mentions: readonly { readonly text: string }[]): Alias[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

const LISTED: Readonly<Record<EntityType, (text: string) => Entry | undefined>> = {
  person: () => undefined,
  organization: listedOrganisation,
  place: listedPlace,
};

const INITIALS = /^(?:\p{Lu}\.){2,} ?\p{Lu}/u;

const FULL_FORMS: Readonly<Record<EntityType, (text: string) => boolean>> = {
  person: (text) => INITIALS.test(text) || parsePerson(text).given.some((given) => !isInitial(given)),
  organization: (text) => text.includes(' '),
  place: (text) => text.includes(' '),
};

/** The listed name; else the longest frequent full form, never in capitals. */
function nameOf(key: string, type: EntityType, aliases: readonly Alias[]): Pick<Draft, 'name' | 'listed'> {
  const listed = LISTED[type](key.replace(/^(?:organization listed|place) /, ''));
  const country = /\((.+)\)$/.exec(key)?.[1];
  if (listed && !country) return { name: listed.name, listed };
  const best = bestName(type, aliases);
  return { name: country && !tells(best, country) ? `${best} (${country})` : best, listed: undefined };
}

/** Whether a name begins with the country or its people: "Russian Foreign Ministry". */
function tells(name: string, country: string): boolean {
  const words = name.split(' ');
  return words.some((_, i) => lookup(lexiconKey(words.slice(0, i).join(' ')))?.country === country);
}

/** The longest frequent full form among the forms of a name, never in capitals. */
export function bestName(type: EntityType, aliases: readonly Alias[]): string {
  return calm(bestForm(type, aliases));
}

function bestForm(type: EntityType, aliases: readonly Alias[]): string {
  const calmer = aliases.filter(({ text }) => !isShouted(text));
  const forms = calmer.length > 0 ? calmer : aliases;
  const least = type === 'person' ? 1 : leastFull(forms[0]!);
  const full = forms.filter(({ text, count }) => FULL_FORMS[type](text) && count >= least);
  const [most, ...others] = full.length > 0 ? full : forms;
  const frequent = others.filter(({ count }) => full.length > 0 && count >= FREQUENT * most!.count);
  return frequent.reduce((best, { text }) => (parts(text) > parts(best) ? text : best), most!.text);
}

/** How often a full form must stand beside the most frequent form; what letters stand for may be rare. */
function leastFull({ text, count }: Alias): number {
  return isAcronym(text) ? 1 : RARE * count;
}

function parts(text: string): number {
  return text.split(' ').length;
}

function isShouted(text: string): boolean {
  const longest = text.includes(' ') ? text.length : Math.max(...text.split('-').map(({ length }) => length));
  return longest > LONGEST_ACRONYM && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "JOHN KERRY" as "John Kerry". */
function calm(text: string): string {
  return isShouted(text)
    ? text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

function idOf(draft: Draft, taken: Set<string>): string {
  const plain = `${draft.type}/${slug(draft.name) || sha256(draft.name).slice(0, SUFFIX_LENGTH)}`;
  const base = plain.slice(0, draft.type.length + 1 + LONGEST_SLUG);
  const id = taken.has(plain) ? `${base}-${sha256(draft.place).slice(0, SUFFIX_LENGTH)}` : plain;
  taken.add(id);
  return id;
}

function entityOf({ mentions, type, aliases, name, listed }: Draft, id: string): Entity {
  const dates = mentions.flatMap(({ article }) => article.published.value ?? []).sort();
  const sure = mentions.reduce((sum, { mention }) => sum + mention.confidence, 0) / mentions.length;
  return {
    id,
    type,
    name,
    aliases: [...aliases],
    alsoKnownAs: unusedNames(aliases, listed),
    counts: {
      articles: new Set(mentions.map(({ article }) => article.id)).size,
      mentions: mentions.length,
    },
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    externalIds: listed?.iso ? { iso3166: listed.iso } : {},
    related: [],
    origin: 'recognised',
    confidence: Math.round(sure * 1000) / 1000,
    links: entityLinks(id),
  };
}

/** Listed names that are no alias; forms that differ in dots or case alone are one. */
function unusedNames(aliases: readonly Alias[], entry: Entry | undefined): string[] {
  if (entry === undefined) return [];
  const known = new Set(aliases.map(({ text }) => lexiconKey(text)));
  return formsOf(entry)
    .filter((name) => !known.has(lexiconKey(name)))
    .sort(compareText);
}
