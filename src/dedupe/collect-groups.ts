import type { DedupeArticle } from './dedupe-article.ts';
import type { Match } from './match.ts';
import type { DuplicateDecisions } from './overrides/decide-duplicates.ts';

/** An article of a group, and what made it a copy; null where nothing did but the operator, or it was there first. */
export interface Member {
  readonly article: DedupeArticle;
  readonly found: Match | null;
}

/** Articles that are one report. */
export interface Group {
  readonly members: Member[];
  readonly ids: string[];
}

/** Groups that grow while one article after the other comes. */
export interface Groups {
  /** Whether an article may become a copy of that canonical one, as the operator has decided. */
  readonly mayJoin: (id: string, canonical: string) => boolean;
  /** Puts an article where it was found to belong, and where the operator wants it: so two groups may become one. */
  readonly put: (member: Member) => void;
  readonly all: () => readonly Group[];
}

/** No groups yet. Only articles with copies, or that a decision is about, take memory. */
export function collectGroups({ sameAs, mayJoin }: DuplicateDecisions): Groups {
  const groupOf = new Map<string, Group>();
  const firstOf = new Map<ReadonlySet<string>, string>();

  const add = (group: Group, member: Member): Group => {
    group.members.push(member);
    group.ids.push(member.article.id);
    groupOf.set(member.article.id, group);
    return group;
  };
  const open = (article: DedupeArticle): Group => add({ members: [], ids: [] }, { article, found: null });
  const unite = (a: Group, b: Group): Group => {
    if (a === b || b.ids.some((id) => !mayJoin(id, a.ids))) return a;
    for (const member of b.members) add(a, member);
    return a;
  };

  return {
    mayJoin: (id, canonical) => mayJoin(id, groupOf.get(canonical)?.ids ?? [canonical]),
    put(member) {
      const { article, found } = member;
      const set = sameAs(article.id);
      const first = set && firstOf.get(set);
      const decided = first === undefined ? undefined : groupOf.get(first);
      const matched = found && (groupOf.get(found.canonical.id) ?? open(found.canonical));
      const group = decided && matched ? unite(decided, matched) : (decided ?? matched);
      if (group) add(group, member);
      else if (set) open(article);
      if (set && first === undefined) firstOf.set(set, article.id);
    },
    all: () => [...new Set(groupOf.values())].filter(({ ids }) => ids.length > 1),
  };
}
