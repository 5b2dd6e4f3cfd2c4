import type { DuplicateOverride, DuplicateOverrides } from '../../model/duplicate-override.ts';
import type { Numbered, OverrideProblem } from '../../model/override.ts';
import type { DedupeArticle } from '../dedupe-article.ts';
import { articleFinder, type FoundArticle } from './find-articles.ts';

/** What the operator decided about duplicates, by the ids of articles. */
export interface DuplicateDecisions {
  /** The articles that are one report by decision, in any of their order; undefined where nothing was decided. */
  readonly sameAs: (id: string) => ReadonlySet<string> | undefined;
  /** Whether two articles may be in one group, as they are or through articles that are the same as they. */
  readonly mayJoin: (id: string, members: readonly string[]) => boolean;
  /** The articles that stand for their report, and the entries that say so. */
  readonly preferred: ReadonlyMap<string, readonly number[]>;
  /** Every article that an entry in effect is about. */
  readonly touched: ReadonlySet<string>;
  readonly problems: readonly OverrideProblem[];
}

/**
 * Decides what holds, whatever the order of the entries: 1. find the articles that are named, 2. join the sets that are
 * the same report, 3. leave out entries that contradict one another, 4. keep apart what is different.
 */
export function decideDuplicates(
  { entries, problems }: DuplicateOverrides,
  articles: readonly DedupeArticle[],
): DuplicateDecisions {
  if (entries.length === 0) return { ...NOTHING_DECIDED, problems };
  const found = findArticles(entries, articles); // 1
  const contradictions = contradictionsIn(found.entries); // 2, 3
  const sound = found.entries.filter(({ number }) => !contradictions.some((one) => one.number === number));
  const sets = joinSets(sound);
  const apart = keepApart(sound, sets); // 4
  return {
    sameAs: (id) => sets.get(id),
    mayJoin: mayJoin(apart, sets),
    preferred: preferredIn(sound),
    touched: new Set(sound.flatMap(({ ids }) => ids)),
    problems: [...problems, ...found.problems, ...contradictions],
  };
}

/** Nothing was decided. */
export const NOTHING_DECIDED: DuplicateDecisions = {
  sameAs: () => undefined,
  mayJoin: () => true,
  preferred: new Map(),
  touched: new Set(),
  problems: [],
};

/** An entry, with the ids of its articles. */
interface Decision {
  readonly number: number;
  readonly kind: DuplicateOverride['do'];
  /** Each once. */
  readonly ids: readonly string[];
}

function ofKind(decisions: readonly Decision[], kind: Decision['kind']): Decision[] {
  return decisions.filter((decision) => decision.kind === kind);
}

function findArticles(
  entries: readonly Numbered<DuplicateOverride>[],
  articles: readonly DedupeArticle[],
): { entries: Decision[]; problems: OverrideProblem[] } {
  const find = articleFinder(articles);
  const decisions = entries.map(({ number, override }) => {
    const references = override.do === 'prefer' ? [override.article] : override.articles;
    return { number, kind: override.do, found: references.map(find) };
  });
  return {
    entries: decisions
      .filter((one) => reasonAgainst(one) === null)
      .map(({ number, kind, found }) => ({ number, kind, ids: idsOf(found) })),
    problems: decisions.flatMap((one) => {
      const reason = reasonAgainst(one);
      return reason === null ? [] : [{ number: one.number, reason: `${one.kind}: ${reason}` }];
    }),
  };
}

function reasonAgainst({ kind, found }: Pick<Decision, 'kind'> & { found: FoundArticle[] }): string | null {
  const reasons = found.flatMap((one) => ('reason' in one ? [one.reason] : []));
  const [id, another] = idsOf(found);
  if (reasons.length > 0) return reasons.join(' ');
  return kind === 'prefer' || another !== undefined ? null : `All of these are one article, "${id}".`;
}

function idsOf(found: readonly FoundArticle[]): string[] {
  return [...new Set(found.flatMap((one) => ('id' in one ? [one.id] : [])))];
}

function preferredIn(decisions: readonly Decision[]): ReadonlyMap<string, readonly number[]> {
  const preferred = new Map<string, number[]>();
  for (const { ids, number } of ofKind(decisions, 'prefer'))
    preferred.set(ids[0]!, [...(preferred.get(ids[0]!) ?? []), number]);
  return preferred;
}

type Sets = ReadonlyMap<string, ReadonlySet<string>>;

/** Articles that are the same as a third are the same. */
function joinSets(decisions: readonly Decision[]): Sets {
  const sets = new Map<string, Set<string>>();
  for (const { ids } of ofKind(decisions, 'same')) {
    const joined = new Set<string>();
    for (const id of ids) for (const one of sets.get(id) ?? [id]) joined.add(one);
    for (const id of joined) sets.set(id, joined);
  }
  return sets;
}

/** Entries that say of two articles that they are the same and that they are not: none of them is applied. */
function contradictionsIn(decisions: readonly Decision[]): OverrideProblem[] {
  const sets = joinSets(decisions);
  const same = ofKind(decisions, 'same');
  const opponents = new Map<Decision, Set<number>>();
  const oppose = (a: Decision, b: Decision): void => {
    opponents.set(a, (opponents.get(a) ?? new Set()).add(b.number));
    opponents.set(b, (opponents.get(b) ?? new Set()).add(a.number));
  };
  for (const different of ofKind(decisions, 'different'))
    for (const set of new Set(different.ids.map((id) => sets.get(id))))
      if (set !== undefined && different.ids.filter((id) => set.has(id)).length > 1)
        for (const one of same.filter(({ ids }) => set.has(ids[0]!))) oppose(different, one);
  return [...opponents].map(([{ number, kind }, others]) => ({
    number,
    reason: `${kind}: entry ${[...others].sort((a, b) => a - b).join(', ')} says otherwise of some of these; none of them is applied.`,
  }));
}

type Key = string | ReadonlySet<string>;

const keyOf = (sets: Sets, id: string): Key => sets.get(id) ?? id;

function keepApart(decisions: readonly Decision[], sets: Sets): ReadonlyMap<Key, ReadonlySet<Key>> {
  const apart = new Map<Key, Set<Key>>();
  for (const { ids } of ofKind(decisions, 'different')) {
    const keys = ids.map((id) => keyOf(sets, id));
    for (const key of keys) {
      const others = apart.get(key) ?? new Set();
      apart.set(key, others);
      for (const other of keys) if (other !== key) others.add(other);
    }
  }
  return apart;
}

function mayJoin(apart: ReadonlyMap<Key, ReadonlySet<Key>>, sets: Sets): DuplicateDecisions['mayJoin'] {
  return (id, members) => {
    const others = apart.get(keyOf(sets, id));
    return others === undefined || !members.some((member) => others.has(keyOf(sets, member)));
  };
}
