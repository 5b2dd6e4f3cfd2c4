import type { Warning } from '../../model/page.ts';
import type { Suggest } from '../../model/search.ts';
import { words } from '../../text/words.ts';
import { type ArticleSet, count } from '../match/article-set.ts';
import { articlesByUnit, combine } from '../match/find-articles.ts';
import type { Plan } from '../plan/plan-query.ts';
import { forgivenErrors, inCaseOf, similarTerms } from '../plan/typos.ts';
import type { QueryNode } from '../query/ast.ts';
import type { IndexData } from '../store/index-data.ts';
import { type CountHits, corrected } from './alternatives.ts';
import { relax } from './relax.ts';

/** Nothing to suggest. */
export const NO_HELP: Suggest = { didYouMean: null, terms: [], relaxed: null };

/** A search that was done, and how many hits another one would have. */
export interface Searched {
  readonly data: IndexData;
  readonly node: QueryNode;
  readonly plan: Plan;
  /** The articles that pass the filters. */
  readonly within: ArticleSet;
  readonly hits: number;
  readonly countHits: CountHits;
}

/** Help with a query: a likelier spelling, and where nothing was found, why and what would be. */
export function suggest(searched: Searched): Suggest {
  const { node, plan, hits, countHits } = searched;
  const terms = hits > 0 ? [] : describeTerms(searched);
  const unknown = terms.flatMap(({ term, nearest }): [string, string][] =>
    nearest[0] ? [[term, inCaseOf(term, nearest[0])]] : [],
  );
  const corrections = acronymMeant(searched) ?? new Map([...plan.corrections, ...unknown]);
  return {
    didYouMean: corrections.size > 0 ? corrected(node, corrections, countHits) : null,
    terms,
    relaxed: hits > 0 ? null : relaxedQuery(searched),
  };
}

/** A word in lower case that is all of the query and an acronym in the corpus: `us` found the pronoun. */
export function acronymWarning(searched: Searched): Warning[] {
  const [meant] = acronymMeant(searched) ?? [];
  if (!meant) return [];
  const [word, acronym] = meant;
  const detail = `“${word}” was searched as the word; write ${acronym} for the acronym.`;
  return [{ code: 'acronym-case', detail, param: 'q' }];
}

function acronymMeant({ node, data }: Searched): Map<string, string> | null {
  if (node.kind !== 'word') return null;
  const [word] = words(node.text, { query: true });
  const acronym = word!.term.toUpperCase();
  return word!.term !== acronym && data.store.numberOf.has(acronym) ? new Map([[node.text, acronym]]) : null;
}

/** At most so many words without articles are looked up for similar ones. */
const MOST_LOOKED_UP = 8;

/** At most so many similar terms are shown of a word. */
const MOST_NEAREST = 3;

/** In shorter words one error makes anything of them. */
const SHORTEST_SIMILAR = 3;

/** Of each word that is searched: how many articles have it in any way, and what looks like it where none has. */
function describeTerms({ data, plan }: Searched): Suggest['terms'] {
  const articlesOf = setsOf(data, plan);
  let lookedUp = 0;
  return plan.words
    .filter(({ excluded }) => !excluded)
    .map(({ node, condition }) => {
      const articles = count(combine(condition, articlesOf, data.articles.length));
      const isLookedUp = articles === 0 && lookedUp++ < MOST_LOOKED_UP;
      return { term: node.text, articles, nearest: isLookedUp ? nearestTo(node.text, data) : [] };
    });
}

function relaxedQuery({ data, plan, node, within, countHits }: Searched): Suggest['relaxed'] {
  if (plan.rule === 'any') return null;
  const articlesOf = setsOf(data, plan);
  const nodes = node.kind === 'all' ? node.children : [node];
  const parts = nodes.map((part, i) => {
    const articles = combine(plan.condition.children[i]!, articlesOf, data.articles.length);
    return { node: part, articles };
  });
  return relax(parts, within, countHits);
}

/** By unit: the articles that have it. */
function setsOf(data: IndexData, { units }: Plan): (unit: number) => ArticleSet {
  const found = articlesByUnit(data, units);
  return (unit) => found[unit]!.articles;
}

function nearestTo(written: string, data: IndexData): string[] {
  const [word, ...more] = words(written, { query: true });
  if (more.length > 0 || written.length < SHORTEST_SIMILAR) return [];
  const errors = Math.max(forgivenErrors(written, 'auto'), forgivenErrors(written, '1'));
  return similarTerms(word!.term, errors, data)
    .slice(0, MOST_NEAREST)
    .map((number) => data.store.terms[number]!);
}
