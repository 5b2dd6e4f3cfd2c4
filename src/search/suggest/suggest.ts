import type { Warning } from '../../model/page.ts';
import type { Suggest } from '../../model/search.ts';
import { words } from '../../text/words.ts';
import { type ArticleSet, count, everyArticle, intersection } from '../match/article-set.ts';
import { articlesByUnit, combine } from '../match/find-articles.ts';
import type { Plan } from '../plan/plan-query.ts';
import { forgivenErrors, inCaseOf, similarTerms } from '../plan/typos.ts';
import type { QueryNode } from '../query/ast.ts';
import { printQuery } from '../query/print.ts';
import type { IndexData } from '../store/index-data.ts';
import { type Alternative, type CountHits, corrected } from './alternatives.ts';
import { isPlainWord, phraseWords } from './leaf-words.ts';
import type { NamedFilter } from './named-filters.ts';
import { rareSpellings } from './rare-spellings.ts';
import { relax } from './relax.ts';
import { unquoted } from './unquoted.ts';

/** Nothing to suggest. */
export const NO_HELP: Suggest = { didYouMean: null, terms: [], relaxed: null };

/** A search that was done, and how many hits another one would have. */
export interface Searched {
  readonly data: IndexData;
  readonly node: QueryNode;
  readonly plan: Plan;
  /** The filters that are set, by the names of their parameters. */
  readonly filters: readonly NamedFilter[];
  readonly hits: number;
  /** How many hits such articles are, copies collapsed as asked. */
  readonly countHits: (articles: ArticleSet) => number;
  /** The articles that another query finds among some. */
  readonly find: (node: QueryNode, within: ArticleSet) => ArticleSet;
}

/** Help with a query: a likelier spelling, and where nothing was found, why and what would be. */
export function suggest(searched: Searched): Suggest {
  const { plan, hits } = searched;
  const found = hits > 0 ? null : articlesByUnit(searched.data, plan.units);
  const articlesOf: ArticlesOf | null = found && ((unit) => found[unit]!.articles);
  const terms = found ? describeTerms(searched, (unit) => found[unit]!.withoutTypos) : [];
  const unknown = terms.flatMap(({ term, nearest }): [string, string][] =>
    nearest[0] ? [[term, inCaseOf(term, nearest[0])]] : [],
  );
  const corrections = acronymCorrection(searched) ?? new Map([...plan.corrections, ...unknown]);
  return {
    didYouMean: likelier(searched, corrections),
    terms,
    relaxed: articlesOf && relaxedQuery(searched, articlesOf),
  };
}

/** The query as it was likely meant; of a rare word only what finds more than the word does. */
function likelier(searched: Searched, corrections: ReadonlyMap<string, string>): Alternative | null {
  const { data, node, plan, hits } = searched;
  const countHits = counterWithin(searched, passingAll(searched));
  if (corrections.size > 0) return corrected(node, corrections, { hits, countHits });
  const frequent = rareSpellings(data, plan);
  return frequent.size > 0 ? corrected(node, frequent, { hits: hits + 1, countHits }) : null;
}

/** A word in lower case that is all of the query and an acronym in the corpus: `us` found the pronoun. */
export function acronymWarning(searched: Searched): Warning[] {
  const meant = acronymMeant(searched);
  if (!meant) return [];
  const [word, acronym] = meant;
  const detail = `“${word}” was searched as the word; write ${acronym} for the acronym.`;
  return [{ code: 'acronym-case', detail, param: 'q' }];
}

/** Where the words match and the filters alone exclude all of it, that is said. */
export function filterWarning({ relaxed }: Suggest): Warning[] {
  if (!relaxed || relaxed.filters.length < relaxed.dropped.length) return [];
  const [param] = relaxed.filters;
  const detail = `The filters exclude everything that matches: without ${relaxed.filters.join(' and ')} there are ${relaxed.total} hits.`;
  return [{ code: 'filters-exclude-all', detail, param: param! }];
}

/** Never to an acronym that fewer articles have than the word. */
function acronymCorrection(searched: Searched): Map<string, string> | null {
  const meant = acronymMeant(searched);
  const { store } = searched.data;
  return meant && articlesWith(store, meant[1]) >= articlesWith(store, meant[1].toLowerCase())
    ? new Map([meant])
    : null;
}

function acronymMeant({ node, data }: Searched): readonly [written: string, acronym: string] | null {
  if (node.kind !== 'word') return null;
  const [word] = words(node.text, { query: true });
  const acronym = word!.term.toUpperCase();
  return word!.term !== acronym && data.store.numberOf.has(acronym) ? [node.text, acronym] : null;
}

function articlesWith({ numberOf, articlesWith: counts }: IndexData['store'], term: string): number {
  const number = numberOf.get(term);
  return number === undefined ? 0 : counts[number]!;
}

/** At most so many words without articles are looked up for similar ones. */
const MOST_LOOKED_UP = 8;

/** At most so many similar terms are shown of a word. */
const MOST_NEAREST = 3;

/** In shorter words one error makes anything of them. */
const SHORTEST_SIMILAR = 3;

/**
 * Of each part of the query that is searched: how many articles have it in any way but by a forgiven error, and of a word
 * what looks like it where none has. The words of a phrase are told one by one after it.
 */
function describeTerms({ data, plan }: Searched, articlesOf: ArticlesOf): Suggest['terms'] {
  let lookedUp = 0;
  const describe = (term: string, articles: number): Suggest['terms'][number] => {
    const isLookedUp = articles === 0 && lookedUp++ < MOST_LOOKED_UP;
    return { term, articles, nearest: isLookedUp ? nearestTo(term, data) : [] };
  };
  const described = plan.leaves.flatMap(({ node, condition, excluded }) => {
    const articles = count(combine(condition, articlesOf, data.articles.length));
    if (excluded) return [{ term: `-${printQuery(node)}`, articles, nearest: [] }];
    if (isPlainWord(node)) return [describe(node.text, articles)];
    const whole: Suggest['terms'][number] = { term: printQuery(node), articles, nearest: [] };
    return [whole].concat(
      phraseWords(node).map(({ written, term }) => describe(written, articlesWith(data.store, term))),
    );
  });
  return [...new Map(described.map((one) => [one.term, one])).values()];
}

/** What would be found with less: without filters where these alone exclude everything, else without quotes, else with fewer of the words. */
function relaxedQuery(searched: Searched, articlesOf: ArticlesOf): Suggest['relaxed'] {
  const { data, plan, node, filters } = searched;
  const size = data.articles.length;
  const dropped = withoutFilters(searched, combine(plan.condition, articlesOf, size));
  const found = dropped ?? withoutQuotes(searched);
  if (found) return found;
  if (plan.leastShare === 0) return null;
  const nodes = node.kind === 'all' ? node.children : [node];
  const parts = nodes.map((part, i) => {
    const condition = plan.rule === 'all' ? plan.condition.children[i]! : null;
    const articles = condition
      ? combine(condition, articlesOf, size)
      : searched.find(part, everyArticle(size));
    return { node: part, articles };
  });
  const relaxWithin = (within: ArticleSet, names: readonly string[]): Suggest['relaxed'] => {
    const relaxed = relax(parts, within, counterWithin(searched, within));
    return relaxed && { ...relaxed, dropped: [...relaxed.dropped, ...names], filters: [...names] };
  };
  const everything = filters.length > 0 ? relaxWithin(everyArticle(size), namesOf(filters)) : null;
  return relaxWithin(passingAll(searched), []) ?? everything;
}

/** The query as it is, without the filter that excludes most of what matches; without all of them where no single one does. */
function withoutFilters({ node, filters, countHits }: Searched, matching: ArticleSet): Suggest['relaxed'] {
  const choices = [...filters.map((filter) => [filter]), ...(filters.length > 1 ? [filters] : [])];
  const found = choices.map((left) => {
    const kept = filters.filter((filter) => !left.includes(filter)).map(({ articles }) => articles);
    const total = countHits(kept.reduce(intersection, matching));
    return { q: printQuery(node), dropped: namesOf(left), filters: namesOf(left), total };
  });
  const single = found.slice(0, filters.length).sort((a, b) => b.total - a.total)[0];
  const best = single && single.total > 0 ? single : found.at(-1);
  return best && best.total > 0 ? best : null;
}

/** The words of the phrases anywhere in an article; null where that finds nothing either. */
function withoutQuotes(searched: Searched): Suggest['relaxed'] {
  const loose = unquoted(searched.node);
  const total = loose ? counterWithin(searched, passingAll(searched))(loose.node) : 0;
  return loose && total > 0
    ? { q: printQuery(loose.node), dropped: [...loose.phrases], filters: [], total }
    : null;
}

function counterWithin({ find, countHits }: Searched, within: ArticleSet): CountHits {
  return (other) => countHits(find(other, within));
}

function namesOf(filters: readonly NamedFilter[]): string[] {
  return filters.flatMap(({ params }) => params);
}

function passingAll({ data, filters }: Searched): ArticleSet {
  return filters.map(({ articles }) => articles).reduce(intersection, everyArticle(data.articles.length));
}

type ArticlesOf = (unit: number) => ArticleSet;

function nearestTo(written: string, data: IndexData): string[] {
  const [word, ...more] = words(written, { query: true });
  if (more.length > 0 || written.length < SHORTEST_SIMILAR) return [];
  const errors = Math.max(forgivenErrors(written, 'auto'), forgivenErrors(written, '1'));
  return similarTerms(word!.term, errors, data)
    .slice(0, MOST_NEAREST)
    .map((number) => data.store.terms[number]!);
}
