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
  readonly mentions: {
    readonly mention: FoundMention;
    readonly article: { readonly id: string; readonly published: Published };
  }[];
}

type Alias = Entity['aliases'][number];

/** A full form is frequent with at least this share of the most frequent one's mentions. */
const FREQUENT = 0.5;

/** "Slate" is not called "Slate Group" because somebody once did: the full name of an organisation has this share. */
const RARE = 0.1;

/** Letters of a hash that tell namesakes apart; with the slug they stay below 128. */
const SUFFIX_LENGTH = 10;
const LONGEST_SLUG = 117;

/** Capitals up to this length are an acronym, longer ones a shouted name; "AFL-CIO" is two acronyms. */
const LONGEST_ACRONYM = 6;

/** Each cluster as an entity, with its own id. Namesakes: the most mentioned keeps the plain id. */
export function describe(clusters: readonly Cluster[]): { key: string; entity: Entity }[] {
  const taken = new Set<string>();
  return clusters
    .map((cluster) => ({
      cluster,
      type: cluster.mentions[0]!.mention.type,
      aliases: aliasesOf(cluster.mentions.map(({ mention }) => mention)),
    }))
    .map((draft) => Object.assign(draft, nameOf(draft)))
    .sort(
      (a, b) =>
        b.cluster.mentions.length - a.cluster.mentions.length ||
        (place(a.cluster) < place(b.cluster) ? -1 : 1),
    )
    .map((draft) => ({ key: draft.cluster.key, entity: entityOf(draft, idOf(draft, taken)) }));
}

interface Draft {
  readonly cluster: Cluster;
  readonly type: EntityType;
  readonly aliases: readonly Alias[];
}

interface Named extends Draft {
  readonly name: string;
  readonly listed: Entry | undefined;
}

/** Where the cluster is first mentioned: no two share it. */
function place({ mentions }: Cluster): string {
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
function nameOf({ cluster, type, aliases }: Draft): { name: string; listed: Entry | undefined } {
  const listed = LISTED[type](cluster.key.replace(/^(?:organization listed|place) /, ''));
  const country = /\((.+)\)$/.exec(cluster.key)?.[1];
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
  const least = type === 'organization' ? leastFull(forms[0]!) : 1;
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

function idOf(draft: Named, taken: Set<string>): string {
  const plain = `${draft.type}/${slug(draft.name) || sha256(draft.name).slice(0, SUFFIX_LENGTH)}`;
  const base = plain.slice(0, draft.type.length + 1 + LONGEST_SLUG);
  const id = taken.has(plain) ? `${base}-${sha256(place(draft.cluster)).slice(0, SUFFIX_LENGTH)}` : plain;
  taken.add(id);
  return id;
}

function entityOf({ cluster, type, aliases, name, listed }: Named, id: string): Entity {
  const dates = cluster.mentions.flatMap(({ article }) => article.published.value ?? []).sort();
  const sure =
    cluster.mentions.reduce((sum, { mention }) => sum + mention.confidence, 0) / cluster.mentions.length;
  return {
    id,
    type,
    name,
    aliases: [...aliases],
    alsoKnownAs: unusedNames(aliases, listed),
    counts: {
      articles: new Set(cluster.mentions.map(({ article }) => article.id)).size,
      mentions: cluster.mentions.length,
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
