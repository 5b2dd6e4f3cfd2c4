import type { Contribution, Via } from '../../model/search.ts';
import { uncoveredMentions } from '../match/entity-mentions.ts';
import { hasMention } from '../match/find-articles.ts';
import type { Occurrences } from '../match/occurrences.ts';
import { createScanner } from '../match/scanner.ts';
import type { Unit } from '../plan/unit.ts';
import { FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import { saturate } from './bm25f.ts';
import { openingEnd, placeWeight, tokenAt } from './opening.ts';
import { proximities } from './proximity.ts';
import { once } from '../../text/once.ts';
import { remembering } from './remembering.ts';
import { createTallier, isPlain, newTally, type Tally } from './tally.ts';
import { FIELD_WEIGHTS, NEAR_WEIGHT, VIA_WEIGHTS } from './weights.ts';

/** Scores articles for one query. */
export interface Ranker {
  /** The relevance of an article by its number. */
  readonly score: (article: number) => number;
  /** The parts of that score; they add up to it. */
  readonly explain: (article: number) => Contribution[];
}

/**
 * BM25F (Robertson, Zaragoza and Taylor 2004): occurrences are weighted by field, field length and way of matching,
 * added up over the fields, saturated once and multiplied by the idf of the word; nearness of the words comes on top.
 * A function of counts, lengths and places alone: whichever engine proposes the articles, the order is the same.
 */
export function createRanker(
  data: IndexData,
  units: readonly Unit[],
  { nearness: countsNearness = true }: { readonly nearness?: boolean } = {},
): Ranker {
  const ranking = newRanking(data, units, countsNearness);
  const scan = once(() => createScanner(data, units, ({ excluded }) => !excluded));
  const count = units.every((unit) => isPlain(data, unit)) ? createTallier(data, units, ranking.tally) : null;
  return {
    score: remembering(data.articles.length, (article) => {
      if (count && !hasNames(ranking, article)) count(article);
      else countOccurrences(ranking, { article, found: scan()(article) });
      return sumOf(ranking, article);
    }),
    explain: (article) => explainScore(ranking, { article, found: scan()(article) }),
  };
}

interface Ranking {
  readonly data: IndexData;
  readonly units: readonly Unit[];
  readonly idfs: Float64Array;
  /** The places of the units that name entities. */
  readonly named: readonly number[];
  readonly tally: Tally;
  /** Whether words near each other count. */
  readonly countsNearness: boolean;
}

function newRanking(data: IndexData, units: readonly Unit[], countsNearness: boolean): Ranking {
  return {
    data,
    units,
    idfs: Float64Array.from(units, ({ idf }) => idf),
    named: units.flatMap(({ excluded, entities }, place) =>
      excluded || entities.length === 0 ? [] : [place],
    ),
    tally: newTally(units.length),
    countsNearness,
  };
}

/** True where the article mentions an entity of the query: what of it no word covers is counted as well. */
function hasNames({ data, units, named }: Ranking, article: number): boolean {
  return named.some((place) => hasMention(data, units[place]!, article));
}

/** The score of the article that was counted last. A loop instead of callbacks: it runs for every unit of every article. */
function sumOf(ranking: Ranking, article: number): number {
  const { idfs, tally, countsNearness, data } = ranking;
  const norm = nearNorm(data, article);
  let sum = 0;
  for (let unit = 0; unit < idfs.length; unit++) {
    if (tally.frequencies[unit] === 0) continue;
    sum += wordScore(ranking, unit, tally.frequencies[unit]!);
    if (countsNearness) sum += nearScore(ranking, unit, norm);
  }
  return sum;
}

/** One occurrence and what it counts. `unit` and `field` are places in their lists. */
interface Count {
  readonly unit: number;
  readonly field: number;
  readonly via: Via;
  readonly term: string;
  readonly weight: number;
}

/** What was found in an article. */
interface FoundIn {
  readonly article: number;
  readonly found: Occurrences;
}

/** Counts any units, by their occurrences. */
function countOccurrences(ranking: Ranking, { article, found }: FoundIn): void {
  const { data, idfs, tally } = ranking;
  const { frequencies, nearness } = tally;
  const end = openingEnd(data.store, article);
  frequencies.fill(0);
  for (let row = 0; row < found.length; row++) {
    const field = found.field[row]!;
    frequencies[found.unit[row]!]! +=
      weigh(data, article, field, found.variant[row]?.via ?? 'exact') *
      placeWeight(field, found.first[row]!, end);
  }
  for (const { unit, weight } of mentionCounts(ranking, { article, found })) frequencies[unit]! += weight;
  proximities(found, idfs, nearness);
}

/** The same one by one, for people to read. */
function countsIn(ranking: Ranking, { article, found }: FoundIn): Count[] {
  const { data, units } = ranking;
  const end = openingEnd(data.store, article);
  const words = Array.from({ length: found.length }, (_, row): Count => {
    const [unit, field, variant] = [found.unit[row]!, found.field[row]!, found.variant[row]];
    const via = variant?.via ?? 'exact';
    const term = variant?.term ?? units[unit]!.query;
    const weight = weigh(data, article, field, via) * placeWeight(field, found.first[row]!, end);
    return { unit, field, via, term, weight };
  });
  return [...words, ...mentionCounts(ranking, { article, found })];
}

function mentionCounts({ data, units, named }: Ranking, { article, found }: FoundIn): Count[] {
  return named.flatMap((place) =>
    uncoveredMentions(data, { unit: units[place]!, units, article }, found).map((mention) => {
      const field = FIELDS.indexOf(mention.field);
      const token = tokenAt(data.store, article * FIELDS.length + field, mention.range[0]);
      const weight =
        weigh(data, article, field, 'alias') * placeWeight(field, token, openingEnd(data.store, article));
      return { unit: place, field, via: 'alias', term: mention.text, weight };
    }),
  );
}

function weigh({ norms }: IndexData, article: number, field: number, via: Via): number {
  return VIA_WEIGHTS[via] * FIELD_WEIGHTS[field]! * norms[article * FIELDS.length + field]!;
}

function wordScore({ idfs }: Ranking, unit: number, frequency: number): number {
  return idfs[unit]! * saturate(frequency);
}

/** What one place near other words counts by the length of the text. */
function nearNorm({ norms }: IndexData, article: number): number {
  return norms[article * FIELDS.length + FIELDS.indexOf('text')]!;
}

/** What the nearness of the other words adds to a unit of the article that was counted last. */
function nearScore({ idfs, tally }: Ranking, unit: number, norm: number): number {
  return NEAR_WEIGHT * Math.min(1, idfs[unit]!) * saturate(tally.nearness[unit]! * norm);
}

function explainScore(ranking: Ranking, { article, found }: FoundIn): Contribution[] {
  const counts = countsIn(ranking, { article, found });
  const norm = nearNorm(ranking.data, article);
  countOccurrences(ranking, { article, found });
  return ranking.units.flatMap((unit, place) => [
    ...wordContributions(
      ranking,
      place,
      counts.filter((count) => count.unit === place),
    ),
    ...(ranking.countsNearness ? nearContributions(unit, nearScore(ranking, place, norm)) : []),
  ]);
}

/** A word's score is shared out over what it was counted for, by weight. */
function wordContributions(ranking: Ranking, place: number, counts: readonly Count[]): Contribution[] {
  const { query, frequency: articles } = ranking.units[place]!;
  const all = counts.reduce((sum, { weight }) => sum + weight, 0);
  const score = wordScore(ranking, place, all);
  return distinct(counts).map(([{ term, field, via, weight }, frequency]) => {
    const share = (frequency * weight) / all;
    return { query, term, field: FIELDS[field]!, via, frequency, articles, weight, score: score * share };
  });
}

/** Each different kind of count once, with how often it stands there. */
function distinct(counts: readonly Count[]): (readonly [Count, frequency: number])[] {
  const kinds = new Map<string, readonly [Count, number]>();
  for (const count of counts) {
    const key = [count.term, count.field, count.via, count.weight].join('\n');
    kinds.set(key, [count, (kinds.get(key)?.[1] ?? 0) + 1]);
  }
  return [...kinds.values()];
}

function nearContributions({ query, frequency: articles }: Unit, score: number): Contribution[] {
  if (score === 0) return [];
  const term = `${query}, near other words`;
  return [{ query, term, field: 'text', via: 'exact', frequency: 1, articles, weight: NEAR_WEIGHT, score }];
}
