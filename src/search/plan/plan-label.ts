import { words } from '../../text/words.ts';
import { addAll, type ArticleSet, articlesWhere, noArticles } from '../match/article-set.ts';
import type { LeafNode } from '../query/ast.ts';
import type { IndexData } from '../store/index-data.ts';
import type { LabelIndex } from '../store/label-index.ts';
import { nameKey } from '../store/name-index.ts';
import { addUnit, type Planning, type Position } from './planning.ts';
import type { Condition } from './unit.ts';

/** `entity:` by id, by name, by the beginning of a name, or `none`: finds and marks the mentions. */
export function planEntity(planning: Planning, leaf: LeafNode, position: Position): Condition {
  const { names } = planning.data;
  if (isNone(leaf)) return { kind: 'articles', articles: withoutValue(planning.data, 'entity') };
  const byId = names.byId(leaf.text.toLowerCase());
  const key = nameKey(leaf.text);
  const named = leaf.kind === 'prefix' ? names.bearersOfBeginning(key) : names.bearersOf(key);
  const entities = byId ? [byId] : named;
  if (!position.excluded) for (const entity of entities) planning.named.add(entity);
  return addUnit(planning, { query: leaf.text, entities, fields: planning.settings.fields }, position);
}

/** The value that is missing. */
const NONE = 'none';

/** `source:`, `author:` and `language:` by id, or by words of the name, or `none`: finds articles, and marks and scores nothing. */
export function planLabel({ data }: Planning, leaf: LeafNode, field: keyof LabelIndex): Condition {
  const wanted = words(leaf.text, { query: true }).map((word) => word.term);
  const last = leaf.kind === 'prefix' ? wanted.pop()! : '';
  const articles = isNone(leaf) ? withoutValue(data, field) : noArticles(data.store.articles);
  for (const label of data.labels[field]) {
    const hasWords = wanted.every((term) => label.terms.has(term));
    const hasPrefix = last === '' || [...label.terms].some((term) => term.startsWith(last));
    if (label.id === leaf.text.toLowerCase() || (hasWords && hasPrefix)) addAll(articles, label.articles);
  }
  return { kind: 'articles', articles };
}

function isNone({ kind, text }: LeafNode): boolean {
  return kind === 'word' && text.toLowerCase() === NONE;
}

function withoutValue({ columns }: IndexData, field: keyof LabelIndex | 'entity'): ArticleSet {
  const { bounds } = columns.byName[field];
  return articlesWhere(columns.articles, (article) => bounds[article] === bounds[article + 1]);
}
