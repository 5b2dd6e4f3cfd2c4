import type { Plan } from '../plan/plan-query.ts';
import type { Condition, Least, Unit } from '../plan/unit.ts';
import { addVariant } from './add-variant.ts';
import { ALL_FIELDS, FIELDS, isIn } from '../store/fields.ts';
import type { IndexData } from '../store/index-data.ts';
import {
  add,
  addAll,
  type ArticleSet,
  articlesWhere,
  complement,
  count,
  everyArticle,
  has,
  intersection,
  members,
  noArticles,
  union,
} from './article-set.ts';
import { createScanner } from './scanner.ts';
import { createSequenceTest } from './sequence-in.ts';
import { isKnown, rarestSlot } from './sequences.ts';

/** The articles that match, and those among them that need no typing error forgiven: the same set where none needs one. */
export interface Found {
  readonly articles: ArticleSet;
  readonly withoutTypos: ArticleSet;
}

/**
 * Which of the articles `within` match the plan.
 *
 * 1. The dictionary proposes articles for each unit.
 * 2. Where it cannot be sure (words side by side, single fields, spellings within a name), the articles that can still
 *    match are read, each once for all units.
 * 3. The sets are combined as the query says.
 */
export function findArticles(data: IndexData, plan: Plan, within: ArticleSet): Found {
  const size = data.articles.length;
  const proposed = plan.units.map((unit) => propose(data, unit));
  const possible = (some: readonly Proposal[]) =>
    intersection(within, combine(plan.condition, possibleArticles(some, size), size));
  const byUnit = verify(data, { units: plan.units, proposed, possible });
  const matching = (set: keyof Found) =>
    intersection(
      within,
      combine(plan.condition, (unit) => byUnit[unit]![set], size),
    );
  const articles = matching('articles');
  const hasTypos = plan.units.some(needsTypo);
  return { articles, withoutTypos: hasTypos ? intersection(articles, matching('withoutTypos')) : articles };
}

/** What of it lies within a set of articles. */
export function narrowed({ articles, withoutTypos }: Found, within: ArticleSet): Found {
  const left = intersection(articles, within);
  return {
    articles: left,
    withoutTypos: articles === withoutTypos ? left : intersection(withoutTypos, within),
  };
}

/** By unit: the articles that have it, among all articles. */
export function articlesByUnit(data: IndexData, units: readonly Unit[]): readonly Found[] {
  const proposed = units.map((unit) => propose(data, unit));
  return verify(data, { units, proposed, possible: () => everyArticle(data.articles.length) });
}

/** What a condition finds, from what each unit finds. `negated` tells of a unit whether an odd number of `not` stands above. */
export function combine(
  condition: Condition,
  articlesOf: (unit: number, negated: boolean) => ArticleSet,
  size: number,
  negated = false,
): ArticleSet {
  const inner = (child: Condition, isNegated = negated) => combine(child, articlesOf, size, isNegated);
  if (condition.kind === 'unit') return articlesOf(condition.unit, negated);
  if (condition.kind === 'articles') return condition.articles;
  if (condition.kind === 'not') return complement(inner(condition.child, !negated));
  if (condition.kind === 'all')
    return condition.children.reduce((set, child) => intersection(set, inner(child)), everyArticle(size));
  if (condition.least) {
    const sets = condition.children.map((child) => inner(child));
    return weightyEnough(condition.least, sets, size);
  }
  return condition.children.reduce((set, child) => union(set, inner(child)), noArticles(size));
}

/** Sums of shares such as a third and two thirds are not exact. */
const ROUNDING = 1e-9;

/** The articles in sets that together weigh enough; at least one of them. */
function weightyEnough(
  { weights, share: least }: Least,
  sets: readonly ArticleSet[],
  size: number,
): ArticleSet {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const weighed = new Float64Array(size);
  sets.forEach((set, child) => {
    for (const article of members(set)) weighed[article]! += weights[child]! / all;
  });
  return articlesWhere(size, (article) => {
    const share = weighed[article]!;
    return share > 0 && share >= least - ROUNDING;
  });
}

interface Proposal extends Found {
  /** True where no article needs to be read. */
  readonly sure: boolean;
}

function propose(data: IndexData, unit: Unit): Proposal {
  const { store, names } = data;
  if (!unit.marked) return nothing(store.articles);
  const withoutTypos = unit.sequence
    ? sequenceArticles(data, unit.sequence.terms)
    : noArticles(store.articles);
  for (const { id } of unit.entities) addAll(withoutTypos, names.articlesOf(id));
  for (const variant of unit.variants) if (variant.via !== 'fuzzy') addVariant(withoutTypos, variant);
  const sure =
    unit.fields === ALL_FIELDS && !unit.sequence && unit.variants.every((variant) => !variant.within);
  if (!needsTypo(unit)) return { articles: withoutTypos, withoutTypos, sure };
  const articles = union(withoutTypos, noArticles(store.articles));
  for (const variant of unit.variants) if (variant.via === 'fuzzy') addVariant(articles, variant);
  return { articles, withoutTypos, sure };
}

/** A unit that only scores finds nothing. */
function nothing(size: number): Proposal {
  const none = noArticles(size);
  return { articles: none, withoutTypos: none, sure: true };
}

function needsTypo({ variants }: Unit): boolean {
  return variants.some(({ via }) => via === 'fuzzy');
}

/** The articles that have all of the terms. */
function sequenceArticles({ store, postings }: IndexData, terms: readonly number[]): ArticleSet {
  const different = [...new Set(terms)];
  if (different.some((term) => term >= store.terms.length)) return noArticles(store.articles);
  return different
    .map((term) => addAll(noArticles(store.articles), postings.articlesOf(term)))
    .reduce(intersection);
}

/** The most that can match: a unit in doubt is taken to match, and below a `not`, not to. */
function possibleArticles(proposed: readonly Proposal[], size: number) {
  const none = noArticles(size);
  return (unit: number, negated: boolean): ArticleSet => {
    const { articles, sure } = proposed[unit]!;
    return negated && !sure ? none : articles;
  };
}

interface Verification {
  readonly units: readonly Unit[];
  readonly proposed: readonly Proposal[];
  /** The articles that can still match, as far as is known of the units. */
  readonly possible: (proposed: readonly Proposal[]) => ArticleSet;
}

/** Sequences come last, those that the fewest articles can have first: what one rules out the next need not read. */
function verify(data: IndexData, { units, proposed, possible }: Verification): Found[] {
  const scanned = scanDoubtful(data, { units, proposed, possible: possible(proposed) });
  const known = proposed.map((proposal, place) =>
    proposal.sure || units[place]!.sequence ? proposal : { ...scanned[place]!, sure: true },
  );
  const sizes = units.map((unit) => placesOfRarest(data, unit));
  const doubtful = [...units.keys()].filter((place) => !known[place]!.sure);
  for (const place of doubtful.sort((a, b) => sizes[a]! - sizes[b]!)) {
    const candidates = intersection(possible(known), proposed[place]!.articles);
    const articles = sequenceIn(data, units[place]!, candidates);
    known[place] = { articles, withoutTypos: articles, sure: true };
  }
  return known;
}

function placesOfRarest({ store, postings }: IndexData, { sequence }: Unit): number {
  return sequence && isKnown(sequence, store)
    ? postings.tokensOf(sequence.terms[rarestSlot(sequence, store)]!).length
    : 0;
}

/** From this share of the articles that have its rarest word on, a phrase is looked for in all of them at once. */
const SHARE_OF_ALL = 1 / 32;

/** The candidates that have a sequence, or mention what it names. */
function sequenceIn(data: IndexData, unit: Unit, candidates: ArticleSet): ArticleSet {
  const { store, phrases } = data;
  const sequence = unit.sequence!;
  const rarest = store.articlesWith[sequence.terms[rarestSlot(sequence, store)]!] ?? 0;
  const isFoundAtOnce = sequence.slop === 0 && count(candidates) > SHARE_OF_ALL * rarest;
  const places = isFoundAtOnce ? phrases.of(sequence) : null;
  const test = places ? inSet(articlesAt(data, unit, places)) : createSequenceTest(data, unit);
  const articles = noArticles(candidates.size);
  for (const article of members(candidates))
    if (test(article) || hasMention(data, unit, article)) add(articles, article);
  return articles;
}

const inSet =
  (set: ArticleSet) =>
  (article: number): boolean =>
    has(set, article);

/** The articles in which some of these tokens stand, in the fields of the unit. */
function articlesAt({ store, postings }: IndexData, { fields }: Unit, tokens: Uint32Array): ArticleSet {
  const set = noArticles(store.articles);
  let [article, place, end] = [0, -1, 0];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token >= end) {
      article = postings.articleOf(token);
      place = article * FIELDS.length;
      while (store.bounds[place + 1]! <= token) place++;
      end = store.bounds[place + 1]!;
    }
    if ((fields & (1 << (place % FIELDS.length))) !== 0) add(set, article);
  }
  return set;
}

interface Doubts extends Omit<Verification, 'possible'> {
  readonly possible: ArticleSet;
}

/** Words in doubt are looked for together, each article read once. */
function scanDoubtful(data: IndexData, { units, proposed, possible }: Doubts): Found[] {
  const isDoubtful = ({ sequence }: Unit, place: number): boolean => !sequence && !proposed[place]!.sure;
  const size = data.articles.length;
  const found = units.map(() => ({ articles: noArticles(size), withoutTypos: noArticles(size) }));
  if (!units.some(isDoubtful)) return found;
  const scan = createScanner(data, units, isDoubtful);
  for (const article of members(possible)) {
    const { length, unit, variant } = scan(article);
    for (let row = 0; row < length; row++) {
      const one = found[unit[row]!]!;
      add(one.articles, article);
      if (variant[row]!.via !== 'fuzzy') add(one.withoutTypos, article);
    }
    for (const [place, one] of found.entries())
      if (isDoubtful(units[place]!, place) && hasMention(data, units[place]!, article)) {
        add(one.articles, article);
        add(one.withoutTypos, article);
      }
  }
  return found;
}

/** True where the article mentions an entity of the unit in one of its fields. */
export function hasMention({ names }: IndexData, { entityIds, fields }: Unit, article: number): boolean {
  return names.mentionsAmong(entityIds, article).some((mention) => isIn(fields, mention));
}
