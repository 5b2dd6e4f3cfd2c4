import { calmOperators } from './plan/calm-operators.ts';
import { type Plan, planQuery } from './plan/plan-query.ts';
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

/** The plan for a query under the settings of a request. */
export function planFor(data: IndexData, request: SearchRequest, node: QueryNode): Plan {
  const { match, fuzzy, expand } = request;
  return planQuery(node, data, { match, fuzzy, expand: expand === 'on', fields: fieldMask(request.in) });
}
