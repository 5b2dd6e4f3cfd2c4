import type { Article } from '../model/article.ts';
import type { EntityGraph, EntityGraphParams, GraphEdge, GraphNode } from '../model/entity-graph.ts';
import type { EntityType } from '../model/entity.ts';
import { compareText } from '../text/compare.ts';
import { pushTo } from '../text/push-to.ts';
import type { Corpus } from './corpus.ts';
import { npmi } from './npmi.ts';

/** Which entities are nodes, how often a pair has to meet, and the most of both. */
export type GraphLimits = Pick<EntityGraphParams, 'type' | 'min' | 'nodes' | 'edges'>;

/** What is drawn, and how many reports it was drawn from. */
export interface DrawnGraph extends Pick<EntityGraph, 'nodes' | 'edges' | 'counts'> {
  readonly reports: number;
}

/**
 * Who is mentioned together with whom in these articles of the corpus, counted in reports: copies of an article count
 * once. The work is linear in the articles but for the pairs of nodes within one, of which the nodes are the limit.
 */
export function drawGraph(corpus: Corpus, articleIds: readonly string[], limits: GraphLimits): DrawnGraph {
  const reports = groupByReport(articleIds.map((id) => corpus.articles.get(id)!));
  const mentioned = countReports(reports, limits.type);
  const ranked = [...mentioned].sort(byCount).slice(0, limits.nodes);
  const nodes = ranked.map(([id, count]): GraphNode => {
    const { type, name } = corpus.entities.get(id)!;
    return { id, type, name, reports: count };
  });
  const edges = edgesBetween(nodes, reports, limits.min);
  const shown = edges.slice(0, limits.edges);
  return {
    nodes,
    edges: shown,
    counts: {
      nodes: { shown: nodes.length, total: mentioned.size },
      edges: { shown: shown.length, total: edges.length },
    },
    reports: reports.length,
  };
}

/** An article and its copies. */
type Report = readonly Article[];

function groupByReport(articles: readonly Article[]): Report[] {
  const reports = new Map<string, Article[]>();
  for (const article of articles) pushTo(reports, article.duplicates.canonical, article);
  return [...reports.values()];
}

/** By entity of these types: the reports that mention it. */
function countReports(reports: readonly Report[], types: readonly EntityType[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const report of reports) {
    const entities = report.flatMap((article) => article.entities);
    const ids = entities.filter(({ type }) => types.includes(type)).map(({ id }) => id);
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Every pair that at least `min` reports mention together, those that meet most often first. */
function edgesBetween(nodes: readonly GraphNode[], reports: readonly Report[], min: number): GraphEdge[] {
  const meetings = countMeetings(nodes, reports);
  const edges: GraphEdge[] = [];
  for (const [low, source] of nodes.entries())
    for (const [high, target] of nodes.entries()) {
      const together = meetings[low * nodes.length + high]!;
      if (together < min) continue;
      const counts = { all: reports.length, own: source.reports, other: target.reports, together };
      edges.push({ source: source.id, target: target.id, together, npmi: npmi(counts) });
    }
  return edges.sort(byMeetings);
}

/** A square of counts, by the places of the two nodes, the lower first: 1 MB for 500 nodes. */
function countMeetings(nodes: readonly GraphNode[], reports: readonly Report[]): Uint32Array {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const counts = new Uint32Array(nodes.length ** 2);
  for (const report of reports) for (const cell of cellsOf(report, places)) counts[cell] = counts[cell]! + 1;
  return counts;
}

/** The pairs of nodes that one of the copies mentions, each once. */
function cellsOf(report: Report, places: ReadonlyMap<string, number>): Iterable<number> {
  const cells = report.map(({ entities }) => {
    const here = entities.flatMap(({ id }) => places.get(id) ?? []).sort((a, b) => a - b);
    return here.flatMap((low, index) => here.slice(index + 1).map((high) => low * places.size + high));
  });
  return cells.length === 1 ? cells[0]! : new Set(cells.flat());
}

function byCount([idA, a]: readonly [string, number], [idB, b]: readonly [string, number]): number {
  return b - a || compareText(idA, idB);
}

function byMeetings(a: GraphEdge, b: GraphEdge): number {
  return (
    b.together - a.together ||
    b.npmi - a.npmi ||
    compareText(a.source, b.source) ||
    compareText(a.target, b.target)
  );
}
