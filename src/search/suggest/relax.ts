import { type Articles, type ArticleSet, has, intersection, members } from '../match/article-set.ts';
import type { QueryNode } from '../query/ast.ts';
import { printQuery } from '../query/print.ts';
import type { CountHits } from './alternatives.ts';

/** A part of the query and the articles that have it. */
export interface QueryPart {
  readonly node: QueryNode;
  readonly articles: ArticleSet;
}

/** A query with fewer parts, and what it would find. */
export interface Relaxed {
  readonly q: string;
  readonly dropped: string[];
  readonly total: number;
}

/**
 * The largest part of a query that has hits: the most parts that stand together in one article, and among equal numbers
 * the parts that most articles have, then the first ones. What is excluded stays excluded, unless it alone is the cause.
 * Null where there is nothing to leave out or nothing would be found.
 */
export function relax(parts: readonly QueryPart[], within: ArticleSet, countHits: CountHits): Relaxed | null {
  const excluded = parts.filter(({ node }) => node.kind === 'not');
  const wanted = parts.filter(({ node }) => node.kind !== 'not');
  const allowed = excluded.reduce((set, { articles }) => intersection(set, articles), within);
  const together = mostTogether(wanted, members(allowed));
  const best = together ?? mostTogether(wanted, members(within));
  if (best === null) return null;
  const kept = parts.filter((part) => best.has(part) || (together !== null && part.node.kind === 'not'));
  const children = kept.map(({ node }) => node);
  const node: QueryNode = children.length === 1 ? children[0]! : { kind: 'all', children };
  const dropped = parts.filter((part) => !kept.includes(part)).map((part) => printQuery(part.node));
  return { q: printQuery(node), dropped, total: countHits(node) };
}

/** The parts that stand together; null where no article has any. */
function mostTogether(wanted: readonly QueryPart[], articles: Articles): Set<QueryPart> | null {
  const covered = (article: number): QueryPart[] => wanted.filter((part) => has(part.articles, article));
  let most = 0;
  for (const article of articles) most = Math.max(most, covered(article).length);
  if (most === 0) return null;
  const groups = new Map<string, { readonly parts: QueryPart[]; count: number }>();
  for (const article of articles) {
    const parts = covered(article);
    if (parts.length < most) continue;
    const key = wanted.map((part) => (parts.includes(part) ? '0' : '1')).join('');
    const group = groups.get(key) ?? { parts, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  const [best] = [...groups].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1));
  return new Set(best![1].parts);
}
