import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../plan/stop-words.ts';
import { inverseFrequency, saturate } from '../rank/bm25f.ts';
import { FIELD_WEIGHTS } from '../rank/weights.ts';
import { FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';

/** A word in all its forms, or an entity, that tells an article apart. */
export interface Feature {
  /** The word as the article has it, or the id of the entity. */
  readonly name: string;
  /** What an occurrence is worth by how few articles have it. */
  readonly rarity: number;
  /** What it is worth in the article: its rarity, more where it stands often. */
  readonly weight: number;
}

/** A word with its forms, named by their terms' numbers. */
export interface WordFeature extends Feature {
  readonly forms: readonly number[];
}

/** What an article is about, the weightiest first. */
export interface Profile {
  readonly words: readonly WordFeature[];
  readonly entities: readonly Feature[];
}

/** Each word or entity costs a list of articles. A judgement: how many make the best neighbours is not measured yet. */
const MOST_WORDS = 30;
const MOST_ENTITIES = 20;

/** What tells an article apart: the words and entities that are frequent in it and rare elsewhere, by BM25F. */
export function profileOf(data: IndexData, article: number): Profile {
  const { duplicates } = data.groups;
  const own = duplicates.filter((group) => group === duplicates[article]).length;
  return { words: wordsOf(data, article, own), entities: entitiesOf(data, article, own) };
}

/** How often a word stands in an article: more in its headline, less in a long text. By number of the term. */
export function eachOccurrence(
  { store, norms }: IndexData,
  article: number,
  note: (term: number, amount: number) => void,
): void {
  FIELDS.forEach((_, field) => {
    const place = article * FIELDS.length + field;
    const amount = FIELD_WEIGHTS[field]! * norms[place]!;
    for (let at = store.bounds[place]!; at < store.bounds[place + 1]!; at++) note(store.tokens[at]!, amount);
  });
}

/** What a feature is worth in an article that has it so often. */
export function weightOf(rarity: number, frequency: number): number {
  return rarity * saturate(frequency);
}

interface Group {
  /** The most frequent form. */
  readonly name: string;
  readonly forms: readonly number[];
  readonly frequency: number;
}

/** What no more articles have than the article and its copies are, `own` in number, nothing else can share. */
function wordsOf(data: IndexData, article: number, own: number): WordFeature[] {
  const { store } = data;
  const frequencies = new Map<number, number>();
  eachOccurrence(data, article, (term, amount) =>
    frequencies.set(term, (frequencies.get(term) ?? 0) + amount),
  );
  return [...groupForms(data, frequencies, store.stemmed[article] === 1).values()]
    .flatMap(({ name, forms, frequency }): WordFeature[] => {
      const having = forms.reduce((sum, form) => sum + store.articlesWith[form]!, 0);
      const rarity = inverseFrequency(store.articles, Math.min(store.articles, having));
      return having <= own ? [] : [{ name, forms, rarity, weight: weightOf(rarity, frequency) }];
    })
    .sort(byWeight)
    .slice(0, MOST_WORDS);
}

/** The forms of a word are one feature, in an article that has English stems. */
function groupForms(
  { store, stems }: IndexData,
  frequencies: ReadonlyMap<number, number>,
  isStemmed: boolean,
): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [term, frequency] of [...frequencies].sort(([a, x], [b, y]) => y - x || a - b)) {
    const name = store.terms[term]!;
    if (name.length < 2 || STOP_WORDS.has(name)) continue;
    const key = isStemmed ? stem(name) : name;
    const known = groups.get(key) ?? { name, forms: isStemmed ? stems.get(key)! : [term], frequency: 0 };
    groups.set(key, { ...known, frequency: known.frequency + frequency });
  }
  return groups;
}

function entitiesOf({ articles, names, store }: IndexData, article: number, own: number): Feature[] {
  return articles[article]!.entities.flatMap(({ id }): Feature[] => {
    const having = names.articlesOf(id).length;
    const rarity = inverseFrequency(store.articles, having);
    const weight = weightOf(rarity, names.mentionsOf(id, article).length);
    return having <= own || weight === 0 ? [] : [{ name: id, rarity, weight }];
  })
    .sort(byWeight)
    .slice(0, MOST_ENTITIES);
}

function byWeight(a: Feature, b: Feature): number {
  return b.weight - a.weight || (a.name < b.name ? -1 : 1);
}
