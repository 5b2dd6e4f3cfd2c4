import type { EntityType } from '../../model/entity.ts';
import type { Numbered, Override, OverrideProblem, Overrides, Split } from '../../model/override.ts';
import { compareText } from '../../text/compare.ts';
import type { ResolvedEntities } from '../resolve.ts';
import { claimMentions, type ClaimedMentions } from './claim-mentions.ts';
import { contradictions, without, type Claim } from './contradictions.ts';
import { knownIds, withKnownEntities, withType, type KnownIds } from './find-entity.ts';
import { followMerges } from './follow-merges.ts';

/** What the corrections come to; entities go by the ids they had before, new ones by that of their `split`. */
export interface Decisions {
  readonly owners: ClaimedMentions['owners'];
  readonly headOf: (id: string) => string;
  readonly hidden: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, EntityType>;
  readonly externalIds: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Every entity that an entry is about. */
  readonly touched: ReadonlySet<string>;
  /** By number. */
  readonly problems: readonly OverrideProblem[];
}

/**
 * Decides what holds, whatever the order of the entries: 1. splits, 2. merges of what they made, 3. what is said of the
 * entities that are left. An entry that names what does not exist, or that others contradict, is reported instead.
 */
export function decide({ entries, problems }: Overrides, resolved: ResolvedEntities): Decisions {
  const recognised = new Set(resolved.entities.map(({ id }) => id));
  const split = decideSplits(entries, recognised, resolved); // 1
  const news = split.splits.map(({ override }) => override.into);
  const own = new Set([...recognised, ...news]);
  const ids = knownIds(own, entries);
  const rest = entries.filter(({ override }) => override.do !== 'split');
  const { known, problems: unknown } = withKnownEntities(rest, ids);
  const { headOf, problems: wrongMerges } = followMerges(ofKind(known, 'merge'), ids); // 2
  const said = sayings(known, { own, headOf, ids }); // 3
  const all = [...problems, ...split.problems, ...unknown, ...wrongMerges, ...said.problems];
  return {
    ...said,
    owners: split.owners,
    headOf,
    names: new Map([...namesOfSplits(split.splits, recognised), ...said.names]),
    touched: touchedBy([...split.splits, ...without(known, all)], ids),
    problems: all.sort((a, b) => a.number - b.number),
  };
}

function ofKind<K extends Override['do']>(entries: readonly Numbered[], kind: K) {
  return entries.filter(({ override }) => override.do === kind) as Numbered<
    Extract<Override, { readonly do: K }>
  >[];
}

function decideSplits(
  entries: readonly Numbered[],
  recognised: ReadonlySet<string>,
  { byArticle }: ResolvedEntities,
) {
  const { known, problems } = withKnownEntities(ofKind(entries, 'split'), knownIds(recognised, []));
  const claimed = claimMentions(known, byArticle);
  return { ...claimed, problems: [...problems, ...claimed.problems] };
}

/** The first by name where entries give one new entity several. */
function namesOfSplits(
  splits: readonly Numbered<Split>[],
  recognised: ReadonlySet<string>,
): [string, string][] {
  return splits
    .flatMap(({ override: { into, name } }): [string, string][] =>
      name === undefined || recognised.has(into) ? [] : [[into, name]],
    )
    .sort(([, a], [, b]) => compareText(b, a));
}

function touchedBy(entries: readonly Numbered[], ids: KnownIds): Set<string> {
  return new Set(entries.flatMap(({ override }) => mentionedIn(override).map((id) => ids.find(id)!)));
}

const mentionedIn = (override: Override): string[] =>
  override.do === 'merge'
    ? [override.into, ...override.entities]
    : [override.entity, ...(override.do === 'split' ? [override.into] : [])];

interface Heads {
  readonly own: ReadonlySet<string>;
  readonly headOf: (id: string) => string;
  readonly ids: KnownIds;
}

function sayings(known: readonly Numbered[], heads: Heads) {
  const headIn = ({ override }: Numbered<Exclude<Override, { do: 'merge' }>>): string =>
    heads.headOf(heads.ids.find(override.entity)!);
  const names = ofKind(known, 'rename').map((entry) => ({
    entry,
    subject: headIn(entry),
    value: entry.override.name,
  }));
  const types = ofKind(known, 'retype').map((entry) => ({
    entry,
    subject: headIn(entry),
    value: entry.override.type,
  }));
  const links = ofKind(known, 'link').flatMap((entry) =>
    Object.entries(entry.override.externalIds).map(([key, value]) => ({
      entry,
      subject: `${headIn(entry)} ${key}`,
      value: String(value),
      key,
      head: headIn(entry),
    })),
  );
  const problems = [
    ...contradictions(names, 'rename: gives another name'),
    ...contradictions(types, 'retype: gives another type'),
    ...contradictions(links, 'link: gives another identifier'),
  ];
  const clashes = clashing(sound(types, problems), heads);
  const hides = ofKind(known, 'hide').map((entry) => [headIn(entry), entry.number] as const);
  const said = [...names, ...types, ...links.map((link) => Object.assign({}, link, { subject: link.head }))];
  const all = [...problems, ...clashes, ...inVain(said, new Map(hides))];
  return {
    hidden: new Set(hides.map(([head]) => head)),
    names: new Map(sound(names, all).map(({ subject, value }) => [subject, value])),
    types: new Map(sound(types, all).map(({ subject, value }) => [subject, value])),
    externalIds: byHead(sound(links, all)),
    problems: all,
  };
}

/** What is said of an entity that another entry hides is seen nowhere. */
function inVain(claims: readonly Claim[], hides: ReadonlyMap<unknown, number>): OverrideProblem[] {
  const vain = new Map(claims.map(({ entry, subject }) => [entry, hides.get(subject)]));
  return [...vain]
    .filter(([, hide]) => hide !== undefined)
    .map(([{ number, override }, hide]) => ({
      number,
      reason: `${override.do}: entry ${hide} hides this entity, so that it has no effect.`,
    }));
}

function sound<C extends Claim>(claims: readonly C[], problems: readonly OverrideProblem[]): C[] {
  return claims.filter(({ entry }) => !problems.some(({ number }) => number === entry.number));
}

interface TypeClaim extends Claim {
  readonly subject: string;
  readonly value: EntityType;
}

/** Types under which another entity has the id already: such two are one, or one of them needs another. */
function clashing(types: readonly TypeClaim[], { own, headOf }: Heads): OverrideProblem[] {
  const moving = new Map(types.map(({ subject, value }) => [subject, value]));
  const heads = new Set([...own].map(headOf));
  const taken = new Map<string, Set<string>>();
  for (const id of heads) {
    const final = withType(id, moving.get(id) ?? id.slice(0, id.indexOf('/')));
    taken.set(final, (taken.get(final) ?? new Set()).add(id));
  }
  return types
    .map(({ entry, subject, value }) => ({ number: entry.number, id: withType(subject, value) }))
    .filter(({ id }) => taken.get(id)!.size > 1)
    .map(({ number, id }) => ({
      number,
      reason: `retype: "${id}" is another entity; merge the two instead.`,
    }));
}

function byHead(
  links: readonly { readonly head: string; readonly key: string; readonly value: string }[],
): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const { head, key, value } of links) found.set(head, { ...found.get(head), [key]: value });
  return found;
}
