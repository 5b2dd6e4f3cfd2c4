import { count, everyArticle } from './match/article-set.ts';
import { findArticles } from './match/find-articles.ts';
import { calmOperators } from './plan/calm-operators.ts';
import { type Plan, planQuery } from './plan/plan-query.ts';
import type { PlanSettings } from './plan/planning.ts';
import type { QueryNode } from './query/ast.ts';
import { type ParsedQuery, parseQuery } from './query/parse.ts';
import type { SearchRequest } from './search-index.ts';
import { fieldMask } from './store/fields.ts';
import type { IndexData } from './store/index-data.ts';

/** What a request asks for: the query as parsed, and what that means in this corpus. Throws QueryError as the parser does. */
export function understand(data: IndexData, request: SearchRequest): ParsedQuery & { readonly plan: Plan } {
  const parsed = parseQuery(calmOperators(request.q), { strict: request.strict });
  return { ...parsed, plan: planFor(data, request, parsed.node ?? EVERYTHING) };
}

/** What asks for nothing in particular. */
export const EVERYTHING: QueryNode = { kind: 'all', children: [] };

/**
 * The plan for a query under the settings of a request. Of a few keywords all are asked for as long as any article of the
 * corpus has them all. Neither filters nor what the query excludes decide that: leaving something out never changes the
 * rule, and so never adds a hit.
 */
export function planFor(data: IndexData, request: SearchRequest, node: QueryNode): Plan {
  const settings = settingsOf(request);
  const plan = planQuery(node, data, settings);
  if (!plan.isShort) return plan;
  const everyKeyword = { ...settings, everyKeyword: true };
  const wanted = planQuery(withoutExclusions(node), data, everyKeyword);
  const isMet = count(findArticles(data, wanted, everyArticle(data.articles.length)).articles) > 0;
  return isMet ? planQuery(node, data, everyKeyword) : plan;
}

function settingsOf({ match, fuzzy, expand, in: fields }: SearchRequest): PlanSettings {
  return { match, fuzzy, expand: expand === 'on', everyKeyword: false, fields: fieldMask(fields) };
}

/** For several words side by side: they always are an `all`. */
function withoutExclusions(node: QueryNode): QueryNode {
  const { kind, children } = node as Extract<QueryNode, { kind: 'all' }>;
  return { kind, children: children.filter((part) => part.kind !== 'not') };
}
