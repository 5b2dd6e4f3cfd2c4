import type { Entity, EntityType, Mention } from '../../model/entity.ts';
import { compareText } from '../../text/compare.ts';
import { lexiconKey } from '../lexicon/lexicon.ts';
import { aliasesOf, bestName } from '../resolve/describe.ts';
import { entityLinks } from '../resolve/entity-links.ts';
import type { Decisions } from './decide.ts';
import { withType } from './find-entity.ts';

interface Draft {
  readonly head: string;
  /** At least one. */
  readonly mentions: readonly Mention[];
  /** What it was made of; none for one that a `split` made. */
  readonly members: readonly Entity[];
}

/** The entity that its mentions and the operator's decisions make; `dates` by article, null where unknown. */
export function describeCorrected(
  { head, mentions, members }: Draft,
  decisions: Decisions,
  dates: ReadonlyMap<string, string | null>,
): Entity {
  const own = members.find(({ id }) => id === head);
  const type = decisions.types.get(head) ?? (head.slice(0, head.indexOf('/')) as EntityType);
  const id = withType(head, type);
  const aliases = aliasesOf(mentions);
  const name = decisions.names.get(head) ?? own?.name ?? bestName(type, aliases);
  const ids = new Set(mentions.map(({ articleId }) => articleId));
  const known = [...ids].flatMap((article) => dates.get(article) ?? []).sort();
  return {
    id,
    type,
    name,
    aliases,
    alsoKnownAs: otherNames([name, ...members.flatMap(namesOf)], aliases),
    counts: { articles: ids.size, mentions: mentions.length },
    first: known[0] ?? null,
    last: known.at(-1) ?? null,
    externalIds: Object.assign(
      {},
      ...members.map(({ externalIds }) => externalIds),
      own?.externalIds,
      decisions.externalIds.get(head),
    ) as Record<string, string>,
    related: [],
    origin: 'override',
    confidence: meanConfidence(mentions),
    links: entityLinks(id),
  };
}

const namesOf = ({ name, alsoKnownAs }: Entity): string[] => [name, ...alsoKnownAs];

/** Names that no mention has; forms that differ in dots or case alone are one. */
function otherNames(names: readonly string[], aliases: Entity['aliases']): string[] {
  const known = new Set(aliases.map(({ text }) => lexiconKey(text)));
  const others = new Map(names.toSorted(compareText).map((name) => [lexiconKey(name), name]));
  return [...others].flatMap(([key, name]) => (known.has(key) ? [] : [name])).sort(compareText);
}

function meanConfidence(mentions: readonly Mention[]): number {
  const sum = mentions.reduce((total, { confidence }) => total + confidence, 0);
  return Math.round((sum / mentions.length) * 1000) / 1000;
}
