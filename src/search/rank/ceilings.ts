import { addAll, type Articles, type ArticleSet, members, noArticles } from '../match/article-set.ts';
import { isKnown, rarestSlot } from '../match/sequences.ts';
import type { Unit } from '../plan/unit.ts';
import { ALL_FIELDS, FIELDS } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import { ALWAYS, saturate } from './bm25f.ts';
import { AMOUNTS } from './impacts.ts';
import { openingEnd, placeWeight } from './opening.ts';
import { factorsOf } from './tally.ts';
import { NEAR_WEIGHT, VIA_WEIGHTS } from './weights.ts';

/** Sums in another order differ in their last digits; a ceiling must not be lower for it. */
const ROUNDING = 1 + 1e-9;

/**
 * By article: a score that it cannot exceed, without reading it. What a word amounts to in an article is known beforehand
 * (`impacts.ts`); in single fields it is counted in its postings, article after article. A sequence is taken to stand
 * wherever its rarest word does, stop words that only score and names to stand as often as more makes no difference, and
 * each word to have the weightiest other ones right beside it. So of many articles only the most promising need to be read
 * (after Turtle and Flood 1995, "Query evaluation: strategies and optimizations").
 */
export function scoreCeilings(data: IndexData, units: readonly Unit[]): Float64Array {
  const sums: Sums = {
    data,
    ceilings: new Float64Array(data.articles.length),
    frequencies: new Float64Array(data.articles.length),
    nearby: new Float64Array(data.articles.length),
    weightiest: units.reduce((most, { idf, excluded }) => (excluded ? most : Math.max(most, idf)), 0),
  };
  for (const unit of units) if (!unit.excluded) addUnit(sums, unit);
  for (let i = 0; i < sums.ceilings.length; i++) sums.ceilings[i]! *= ROUNDING;
  return sums.ceilings;
}

/** How much work that is, in places that are read. */
export function ceilingsWork(data: IndexData, units: readonly Unit[]): number {
  return units
    .filter((unit) => !unit.excluded && isCounted(unit))
    .flatMap((unit) =>
      isKnownBeforehand(unit)
        ? unit.variants.map(({ articles }) => articles.length / ARTICLES_A_PLACE)
        : termsOf(data, unit).map(({ tokens }) => tokens.length),
    )
    .reduce((sum, work) => sum + work, 0);
}

/** Reading a place takes as long as looking up so many articles. Set on bench/hostile.ts, 2026-11. */
const ARTICLES_A_PLACE = 4;

interface Sums {
  readonly data: IndexData;
  readonly ceilings: Float64Array;
  /** Of one unit, by article: how often it stands there at most, weighted, and how much may stand near it. 0 between units. */
  readonly frequencies: Float64Array;
  readonly nearby: Float64Array;
  /** The highest idf of all units. */
  readonly weightiest: number;
}

/** A list of places that are counted, and the articles in which: places elsewhere do not count. */
interface Counted {
  readonly tokens: Uint32Array;
  readonly articles: Articles;
  /** What one counts by field. */
  readonly factors: readonly number[];
  /** By how many tokens before it a match may begin. */
  readonly lead: number;
}

/** What can be counted of a unit. */
function termsOf({ store, postings, phrases }: IndexData, unit: Unit): Counted[] {
  const { sequence, variants } = unit;
  if (!sequence)
    return variants.map(({ number, articles, via }) => {
      const tokens = postings.tokensOf(number);
      return { tokens, articles, factors: factorsOf(unit, via), lead: 0 };
    });
  if (!isKnown(sequence, store)) return [];
  const term = sequence.terms[rarestSlot(sequence, store)]!;
  const lead = sequence.terms.length + sequence.slop;
  const factors = factorsOf(unit, 'exact');
  const tokens = phrases.found(sequence) ?? postings.tokensOf(term);
  return [{ tokens, articles: postings.articlesOf(term), factors, lead }];
}

/** Stop words that only score are everywhere and count little; mentions and spellings within names are not in postings. */
function isCounted({ marked, entities, variants }: Unit): boolean {
  return marked && entities.length === 0 && variants.every(({ within }) => within === null);
}

function addUnit(sums: Sums, unit: Unit): void {
  if (!isCounted(unit)) return addAlways(sums, unit, termsOf(sums.data, unit));
  if (isKnownBeforehand(unit)) return addKnown(sums, unit);
  const terms = termsOf(sums.data, unit);
  for (const term of terms) countPlaces(sums, term);
  for (const { articles } of terms) addMost(sums, unit, articles);
}

/** A word that counts in every field. */
function isKnownBeforehand({ fields, sequence }: Unit): boolean {
  return fields === ALL_FIELDS && sequence === null;
}

/** A word with one form is looked up in a table by its codes; the forms of another are added up by article first. */
function addKnown(sums: Sums, unit: Unit): void {
  const { impacts, postings } = sums.data;
  const forms = unit.variants.map(({ number, via }) => ({
    articles: postings.articlesOf(number),
    codes: impacts.of(number),
    weight: VIA_WEIGHTS[via],
  }));
  if (forms.length === 1) return addByCode(sums, unit, forms[0]!);
  for (const { articles, codes, weight } of forms)
    for (let i = 0; i < articles.length; i++) {
      const amount = AMOUNTS[codes[i]!]!;
      sums.frequencies[articles[i]!]! += weight * amount;
      sums.nearby[articles[i]!]! += amount;
    }
  for (const { articles } of forms) addMost(sums, unit, articles);
}

/** Where one form of a word stands. */
interface Form {
  readonly articles: Uint32Array;
  readonly codes: Uint8Array;
  readonly weight: number;
}

function addByCode(sums: Sums, unit: Unit, { articles, codes, weight }: Form): void {
  const most = AMOUNTS.map((amount) => mostOf(sums, unit, weight * amount, amount));
  for (let i = 0; i < articles.length; i++) sums.ceilings[articles[i]!]! += most[codes[i]!]!;
}

/** What a unit adds that stands in an article so often, near which so much may stand. */
function mostOf({ weightiest }: Sums, { idf }: Unit, frequency: number, nearby: number): number {
  // A place has a neighbour on either side.
  return idf * saturate(frequency) + NEAR_WEIGHT * Math.min(1, idf) * saturate(2 * weightiest * nearby);
}

/** Once to each article that any of the terms stands in, or any of the entities. */
function addAlways({ data, ceilings }: Sums, { entities, idf }: Unit, terms: readonly Counted[]): void {
  const most = (idf + NEAR_WEIGHT * Math.min(1, idf)) * saturate(ALWAYS);
  const lists = [
    ...terms.map(({ articles }) => articles),
    ...entities.map(({ id }) => data.names.articlesOf(id)),
  ];
  for (const article of members(lists.reduce<ArticleSet>(addAll, noArticles(ceilings.length))))
    ceilings[article]! += most;
}

/** An article that is in several lists has nothing left to add after the first. */
function addMost(sums: Sums, unit: Unit, of: Articles): void {
  const { frequencies, nearby, ceilings } = sums;
  for (let i = 0; i < of.length; i++) {
    const article = of[i]!;
    if (frequencies[article] === 0) continue;
    ceilings[article]! += mostOf(sums, unit, frequencies[article]!, nearby[article]!);
    frequencies[article] = 0;
    nearby[article] = 0;
  }
}

const TEXT = FIELDS.indexOf('text');

/** Counts as the tally does, but one term in all articles in one go. */
function countPlaces({ data, frequencies, nearby }: Sums, counted: Counted): void {
  const { store, norms } = data;
  const { tokens, articles, factors, lead } = counted;
  let at = 0;
  for (let i = 0; i < articles.length; i++) {
    const article = articles[i]!;
    let place = article * FIELDS.length;
    const near = norms[place + TEXT]!;
    const [begin, end] = [store.bounds[place]!, store.bounds[place + FIELDS.length]!];
    const opening = openingEnd(store, article) + lead;
    while (tokens[at]! < begin) at++;
    for (; tokens[at]! < end; at++) {
      while (store.bounds[place + 1]! <= tokens[at]!) place++;
      const field = place % FIELDS.length;
      frequencies[article]! += factors[field]! * norms[place]! * placeWeight(field, tokens[at]!, opening);
      nearby[article]! += near;
    }
  }
}
