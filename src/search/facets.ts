import type { Article } from '../model/article.ts';
import type { EntityType } from '../model/entity.ts';
import type { Facet, FacetName } from '../model/search.ts';
import { fold } from '../text/fold.ts';
import { publishedAt } from './filters.ts';

/** Which facets to count, and how. */
export interface FacetOptions {
  readonly names: readonly FacetName[];
  /** The most buckets a facet. */
  readonly limit: number;
  /** Names by entity id; an entity without one is labelled by its id. */
  readonly entityNames: ReadonlyMap<string, string>;
}

/**
 * Counts the values of fields over articles: the most frequent first, then by value. Exact.
 * Authors who differ in case or accents only are one value, as they are to the filter.
 */
export function countFacets(articles: readonly Article[], options: FacetOptions): Record<string, Facet> {
  return Object.fromEntries(options.names.map((name) => [name, countFacet(articles, name, options)]));
}

/** A value of an article: `key` says which values are the same, the others how it is filtered and shown. */
interface Value {
  readonly key: string;
  readonly value: string;
  readonly label: string;
}

type Values = (article: Article, names: ReadonlyMap<string, string>) => readonly Value[];

/** What each facet counts in an article. */
const VALUES: Readonly<Record<FacetName, Values>> = {
  source: ({ source }) =>
    source ? [{ key: source.id, value: source.id, label: source.name ?? source.id }] : [],
  language: ({ language }) => (language === null ? [] : [same(language)]),
  author: ({ authors }) => authors.map((author) => ({ ...same(author), key: fold(author) })),
  'entity.person': entitiesOf('person'),
  'entity.organization': entitiesOf('organization'),
  'entity.place': entitiesOf('place'),
  year: (article) => period(article, 'YYYY'.length),
  month: (article) => period(article, 'YYYY-MM'.length),
};

function same(value: string): Value {
  return { key: value, value, label: value };
}

function entitiesOf(type: EntityType): Values {
  return ({ entities }, names) =>
    entities
      .filter((entity) => entity.type === type)
      .map(({ id }) => ({ key: id, value: id, label: names.get(id) ?? id }));
}

/** In UTC, as the filters count; nothing where the date is not known so far. */
function period(article: Article, length: number): Value[] {
  const at = publishedAt(article);
  if (at === null || article.published.value!.length < length) return [];
  return [same(new Date(at).toISOString().slice(0, length))];
}

interface Counted {
  count: number;
  /** How often it is written in which way. */
  readonly spellings: Map<string, { readonly value: Value; count: number }>;
}

function countFacet(articles: readonly Article[], name: FacetName, options: FacetOptions): Facet {
  const counted = new Map<string, Counted>();
  let missing = 0;
  for (const article of articles) {
    const values = VALUES[name](article, options.entityNames);
    if (values.length === 0) missing++;
    countValues(counted, values);
  }
  const buckets = [...counted.values()].map(bucketOf).sort(byCount);
  return {
    buckets: buckets.slice(0, options.limit),
    other: Math.max(0, buckets.length - options.limit),
    missing,
  };
}

/** An article counts once for a value, however often it has it. */
function countValues(counted: Map<string, Counted>, values: readonly Value[]): void {
  const different = new Set<string>();
  for (const value of values) {
    const { key } = value;
    if (different.has(key)) continue;
    different.add(key);
    const entry = counted.get(key) ?? { count: 0, spellings: new Map() };
    const spelling = entry.spellings.get(value.label) ?? { value, count: 0 };
    entry.count++;
    spelling.count++;
    entry.spellings.set(value.label, spelling);
    counted.set(key, entry);
  }
}

type Bucket = Facet['buckets'][number];

/** Shown in its most frequent spelling, whatever order the articles came in. */
function bucketOf({ count, spellings }: Counted): Bucket {
  const [first] = [...spellings.values()].sort(
    (a, b) => b.count - a.count || (a.value.label < b.value.label ? -1 : 1),
  );
  const { value, label } = first!.value;
  return { value, label, count };
}

function byCount(a: Bucket, b: Bucket): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
