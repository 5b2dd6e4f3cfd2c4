import type { Expansion } from '../../model/search.ts';
import { stem } from '../../text/stem.ts';
import { members } from '../match/article-set.ts';
import type { Found } from '../match/find-articles.ts';
import { REASONS } from '../plan/explain-expansion.ts';
import { STOP_WORDS } from '../plan/stop-words.ts';
import type { Unit } from '../plan/unit.ts';
import { type FieldMask, FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import { ALWAYS, inverseFrequency, saturate } from './bm25f.ts';
import { bestOf } from './best-of.ts';
import { orderOf } from './order-hits.ts';
import { createRanker, type Ranker } from './ranker.ts';

/** What the best articles for a question taught: words that add to scores. */
export interface Feedback {
  readonly ranker: Ranker;
  /** The most that they add. */
  readonly most: number;
  /** The articles that it is for. */
  readonly reached: ReadonlySet<number>;
  readonly expansions: readonly Expansion[];
}

/** What is asked, and which articles it found. */
export interface Learning {
  readonly units: readonly Unit[];
  readonly fields: FieldMask;
  readonly found: Found;
  /** By article: a score that it cannot exceed; null where none is known. */
  readonly ceilings: Float64Array | null;
}

/** So many of the best articles are read; after Rocchio 1971 and what is usual since, as in Anserini. */
const READ = 10;

/** So many words are taken from them. */
const WORDS = 20;

/** A word counts if at least so many of them have it: one article alone may be about anything. */
const SHARED_BY = 2;

/**
 * Only so many of the best articles are scored anew, which bounds the cost. What is learned only adds, so the others
 * stay behind them in their order.
 */
const REACH = 300;

/**
 * What all learned words together count, next to the words of the question. On `bench/relevance.ts`, 2026-11,
 * .2 to .4 differ by less than 1 % and gain 2 to 5 % on questions in sentences; headlines lose above .4.
 */
const WEIGHT = 0.3;

/**
 * Pseudo-relevance feedback, bounded: the words that the best articles for a question share count as well
 * (Rocchio 1971, over BM25 weights instead of plain frequencies). It finds nothing and excludes nothing.
 *
 * 1. The best articles by the question alone. 2. The words that weigh most in them. 3. The score of the question, plus
 * that of those words for the best few hundred articles.
 */
export function learnFrom(
  data: IndexData,
  ranker: Ranker,
  { units, fields, found, ceilings }: Learning,
): Feedback {
  const { score } = ranker;
  const order = orderOf(data, found, { sort: 'relevance', score });
  const articles = members(found.articles);
  const best = bestOf({ articles, count: REACH, order, score, ceilings, first: found.withoutTypos }); // 1
  const words = sharedWords(data, best.slice(0, READ), ranker); // 2
  const learned = unitsOf(data, words, { fields, weight: WEIGHT * questionWords(units) });
  return {
    ranker: createRanker(data, learned, { nearness: false }), // 3
    most: learned.reduce((sum, { idf }) => sum + idf * saturate(ALWAYS), 0),
    reached: new Set(best),
    expansions: learned.map(({ query }) => relatedTo(query)),
  };
}

/** The ranker with what was learned, or as it is. */
export function withFeedback(ranker: Ranker, feedback: Feedback | null): Ranker {
  if (feedback === null) return ranker;
  const { reached, ranker: more } = feedback;
  return {
    score: (article) => ranker.score(article) + (reached.has(article) ? more.score(article) : 0),
    explain: (article) => [
      ...ranker.explain(article),
      ...(reached.has(article) ? more.explain(article) : []),
    ],
  };
}

/** Ceilings of the scores with what was learned. */
export function raised(ceilings: Float64Array | null, feedback: Feedback | null): Float64Array | null {
  if (ceilings === null || feedback === null) return ceilings;
  const higher = ceilings.slice();
  for (const article of feedback.reached) higher[article]! += feedback.most;
  return higher;
}

/** A stem, and what it weighs in the best articles. */
interface SharedWord {
  readonly stem: string;
  readonly weight: number;
}

function sharedWords(data: IndexData, articles: readonly number[], ranker: Ranker): SharedWord[] {
  const scores = articles.map(ranker.score);
  const sums = new Map<string, { weight: number; articles: number }>();
  articles.forEach((article, rank) => {
    const trust = scores[rank]! / scores[0]!;
    for (const [key, count] of stemCounts(data, article)) {
      const known = sums.get(key) ?? { weight: 0, articles: 0 };
      const weight = trust * saturate(count * data.norms[article * FIELDS.length + TEXT]!);
      sums.set(key, { weight: known.weight + weight, articles: known.articles + 1 });
    }
  });
  return [...sums]
    .filter(([, sum]) => sum.articles >= SHARED_BY)
    .map(([key, sum]) => ({ stem: key, weight: sum.weight * idfOf(data, key) }))
    .sort(byWeight)
    .slice(0, WORDS);
}

const TEXT = FIELDS.indexOf('text');

function byWeight(a: SharedWord, b: SharedWord): number {
  return b.weight - a.weight || (a.stem < b.stem ? -1 : 1);
}

/** Numbers tell little of what an article is about. */
const HAS_LETTER = /\p{L}/u;

/** How often each stem stands in an article; stop words and numbers are left out. */
function stemCounts({ store }: IndexData, article: number): Map<string, number> {
  const counts = new Map<string, number>();
  const place = article * FIELDS.length;
  for (const token of store.tokens.subarray(store.bounds[place], store.bounds[place + FIELDS.length])) {
    const term = store.terms[token]!;
    if (STOP_WORDS.has(term) || !HAS_LETTER.test(term)) continue;
    const key = stem(term);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function idfOf(data: IndexData, key: string): number {
  return inverseFrequency(data.store.articles, articlesWith(data, key));
}

/** An article that has several forms is counted for each; that is near enough, and spares reading the postings. */
function articlesWith({ store, stems }: IndexData, key: string): number {
  const all = stems.get(key)!.reduce((sum, term) => sum + store.articlesWith[term]!, 0);
  return Math.min(all, store.articles);
}

/** How many words the question has that find; what is learned weighs in proportion. */
function questionWords(units: readonly Unit[]): number {
  return units.filter(({ marked, excluded }) => marked && !excluded).length;
}

function unitsOf(
  data: IndexData,
  words: readonly SharedWord[],
  { fields, weight }: { readonly fields: FieldMask; readonly weight: number },
): Unit[] {
  const all = words.reduce((sum, word) => sum + word.weight, 0);
  return words.map((word): Unit => {
    const terms = data.stems.get(word.stem)!.map((number) => ({ number, term: data.store.terms[number]! }));
    const query = mostFrequent(data, terms);
    return {
      query,
      variants: terms.map(({ number, term }) => ({
        number,
        term,
        via: 'related',
        within: null,
        articles: NONE,
        common: null,
      })),
      sequence: null,
      entities: [],
      entityIds: NOBODY,
      name: query,
      fields,
      frequency: articlesWith(data, word.stem),
      idf: ((weight * word.weight) / all) * idfOf(data, word.stem),
      excluded: false,
      marked: false,
    };
  });
}

/** What is learned finds nothing, and names nobody. */
const NONE = new Uint32Array(0);
const NOBODY: ReadonlySet<string> = new Set();

/** The form that stands for a stem. */
function mostFrequent(
  { store }: IndexData,
  terms: readonly { readonly number: number; readonly term: string }[],
): string {
  const [first] = [...terms].sort(
    (a, b) => store.articlesWith[b.number]! - store.articlesWith[a.number]! || (a.term < b.term ? -1 : 1),
  );
  return first!.term;
}

function relatedTo(term: string): Expansion {
  return { query: term, to: term, via: 'related', entity: null, reason: REASONS.related };
}
