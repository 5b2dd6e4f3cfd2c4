import type { ArticleEntity, Entity, Mention } from '../../model/entity.ts';
import type { OverrideProblem, Overrides } from '../../model/override.ts';
import type { RecognisedArticle, ResolvedEntities } from '../resolve.ts';
import { decide, type Decisions } from './decide.ts';
import { describeCorrected } from './describe-corrected.ts';

/** The entities as the operator has them, and the entries that had no effect, by number. */
export interface CorrectedEntities extends ResolvedEntities {
  readonly problems: readonly OverrideProblem[];
}

/**
 * Applies the operator's corrections to what resolution found, whatever their order. Entities that no entry is about
 * stay as they are, so that without an entry everything is as it was before it.
 */
export function applyOverrides(
  resolved: ResolvedEntities,
  articles: readonly Pick<RecognisedArticle, 'id' | 'published'>[],
  overrides: Overrides,
): CorrectedEntities {
  const decisions = decide(overrides, resolved);
  if (decisions.touched.size === 0) return { ...resolved, problems: decisions.problems };
  const corrected = correctedEntities(resolved, articles, decisions);
  const untouched = resolved.entities.filter(({ id }) => !decisions.touched.has(id));
  return {
    entities: [...untouched, ...corrected.values()].sort(byMentions),
    byArticle: new Map(
      [...resolved.byArticle].map(([id, entities]) => [id, inArticle(entities, decisions, corrected)]),
    ),
    problems: decisions.problems,
  };
}

/** By the id of the head: each entity that an entry is about and that is neither hidden nor left without mentions. */
function correctedEntities(
  { entities, byArticle }: ResolvedEntities,
  articles: readonly Pick<RecognisedArticle, 'id' | 'published'>[],
  decisions: Decisions,
): Map<string, Entity> {
  const members = new Map<string, Entity[]>();
  for (const entity of entities)
    if (decisions.touched.has(entity.id)) push(members, decisions.headOf(entity.id), entity);
  const mentions = new Map<string, Mention[]>();
  for (const found of byArticle.values())
    for (const [head, mention] of touchedMentions(found, decisions)) push(mentions, head, mention);
  const dates = new Map(articles.map(({ id, published }) => [id, published.value]));
  return new Map(
    [...mentions].map(([head, own]) => [
      head,
      describeCorrected({ head, mentions: own, members: members.get(head) ?? [] }, decisions, dates),
    ]),
  );
}

/** The mentions of one article that corrections are about and leave visible, with whom they mean. */
function touchedMentions(
  entities: readonly ArticleEntity[],
  { touched, owners, headOf, hidden }: Decisions,
): [string, Mention][] {
  return entities
    .filter(({ id }) => touched.has(id))
    .flatMap(({ id, mentions }) =>
      mentions.map((mention): [string, Mention] => [headOf(owners.get(mention) ?? id), mention]),
    )
    .filter(([head]) => !hidden.has(head));
}

function inArticle(
  entities: ArticleEntity[],
  decisions: Decisions,
  corrected: ReadonlyMap<string, Entity>,
): ArticleEntity[] {
  if (!entities.some(({ id }) => decisions.touched.has(id))) return entities;
  const mentions = new Map<string, Mention[]>();
  for (const [head, mention] of touchedMentions(entities, decisions)) push(mentions, head, mention);
  const changed = [...mentions].map(([head, own]) => {
    const { id, type, name } = corrected.get(head)!;
    return { id, type, name, mentions: own.sort(inReadingOrder) };
  });
  const untouched = entities.filter(({ id }) => !decisions.touched.has(id));
  return [...untouched, ...changed].sort(
    (a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1),
  );
}

const FIELDS: readonly Mention['field'][] = ['title', 'lead', 'text'];

function inReadingOrder(a: Mention, b: Mention): number {
  return FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.range[0] - b.range[0];
}

function byMentions(a: Entity, b: Entity): number {
  return b.counts.mentions - a.counts.mentions || (a.id < b.id ? -1 : 1);
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
