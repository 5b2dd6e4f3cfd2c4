import type { OverrideProblem } from '../model/override.ts';
import type { Group, Member } from './collect-groups.ts';
import type { DuplicateDecisions } from './overrides/decide-duplicates.ts';
import type { Survey } from './survey.ts';

/** A group, and which of its members stands for it. */
export interface CentredGroup {
  readonly canonical: Member;
  readonly members: readonly Member[];
}

/** The preferred member stands for a group, else the most complete one. Two preferred ones contradict each other. */
export function chooseCanonicals(
  groups: readonly Group[],
  { entries }: Survey,
  { preferred, touched }: DuplicateDecisions,
): { groups: CentredGroup[]; problems: OverrideProblem[] } {
  const ranks = new Map(touched.size === 0 ? [] : entries.map(({ article }, rank) => [article.id, rank]));
  const rankOf = ({ article }: Member): number => ranks.get(article.id) ?? 0;
  const wanted = groups.map(({ ids }) => ids.filter((id) => preferred.has(id)));
  const used = new Set(wanted.flat());
  return {
    groups: groups.map(({ members }, i) => {
      const sorted = members.toSorted((a, b) => rankOf(a) - rankOf(b));
      const choice =
        wanted[i]!.length === 1 ? sorted.find(({ article }) => article.id === wanted[i]![0]) : undefined;
      return { canonical: choice ?? sorted[0]!, members: sorted };
    }),
    problems: [
      ...wanted.filter((ids) => ids.length > 1).flatMap((ids) => rivals(ids, preferred)),
      ...[...preferred].filter(([id]) => !used.has(id)).flatMap(([id, numbers]) => alone(id, numbers)),
    ],
  };
}

function rivals(ids: readonly string[], preferred: DuplicateDecisions['preferred']): OverrideProblem[] {
  return ids.flatMap((id) => {
    const others = ids.filter((other) => other !== id).flatMap((other) => preferred.get(other)!);
    const said = others.sort((a, b) => a - b).join(', ');
    const reason = `prefer: entry ${said} prefers another version of the same report; none of them is applied.`;
    return preferred.get(id)!.map((number) => ({ number, reason }));
  });
}

function alone(id: string, numbers: readonly number[]): OverrideProblem[] {
  return numbers.map((number) => ({ number, reason: `prefer: "${id}" has no other versions to stand for.` }));
}
