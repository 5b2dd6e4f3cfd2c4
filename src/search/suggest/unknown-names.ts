import type { Warning } from '../../model/page.ts';
import { count, everyArticle, noArticles } from '../match/article-set.ts';
import { combine } from '../match/find-articles.ts';
import type { Plan } from '../plan/plan-query.ts';
import type { PlannedLeaf } from '../plan/planning.ts';
import type { LeafNode } from '../query/ast.ts';
import { isLabel, type LabelField } from '../query/field-names.ts';
import type { Column } from '../store/column.ts';
import type { IndexData } from '../store/index-data.ts';
import { describeUnknown, MOST_HELPED } from './nearest-value.ts';

/** Names of the most mentioned entities come first; comparing these many takes some 10 ms. */
const MOST_NAMES = 10_000;

/** A warning for `entity:`, `source:`, `author:` and `language:` in the query with what no article has, and what may have been meant. */
export function unknownNames(data: IndexData, { leaves, units }: Plan): Warning[] {
  const isKnown = ({ condition }: PlannedLeaf): boolean => {
    const every = everyArticle(data.articles.length);
    const none = noArticles(data.articles.length);
    return (
      count(
        combine(condition, (unit) => (units[unit]!.entities.length > 0 ? every : none), data.articles.length),
      ) > 0
    );
  };
  const unknown = leaves.filter((leaf) => isLabel(leaf.node) && !isKnown(leaf)).map(({ node }) => node);
  if (unknown.length === 0) return [];
  const details = unknown.filter(isLabel).map((node, i) => describe(node, i < MOST_HELPED ? data : null));
  return [{ code: 'unknown-value', detail: details.join(' '), param: 'q' }];
}

/** The beginning of a name has nothing nearest. */
function describe(node: LeafNode & { readonly field: LabelField }, data: IndexData | null): string {
  if (node.kind === 'prefix') return describeUnknown(node.field, `${node.text}*`, null);
  return describeUnknown(node.field, node.text, data && KNOWN[node.field](data, node.text));
}

/** By field: what can be written there. A name is known by its words as well. */
const KNOWN: Readonly<Record<LabelField, (data: IndexData, written: string) => readonly string[]>> = {
  entity: ({ columns, names }, written) =>
    written.includes('/') ? valuesOf(columns.byName.entity) : names.allNames().slice(0, MOST_NAMES),
  source: ({ columns }) => [...valuesOf(columns.byName.source), ...namesOf(columns.byName.source)],
  author: ({ columns }) => namesOf(columns.byName.author),
  language: ({ columns }) => valuesOf(columns.byName.language),
};

function valuesOf({ written }: Column): string[] {
  return written.map(({ value }) => value);
}

function namesOf({ written }: Column): string[] {
  const names = written.map(({ label }) => label);
  return [...names, ...names.flatMap((name) => name.split(' '))];
}
