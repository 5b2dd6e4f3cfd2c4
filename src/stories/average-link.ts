/** Two articles, by number, and how alike they are, from 1 to -1. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
}

/**
 * Two groups with this mean similarity tell of one event. Set on the texts of `bench/stories.ts`, 2026-11, together with
 * the weights of terms; the seeds agree. A few hundredths more or less cost up to a twentieth of F1.
 */
const ONE_EVENT = 0.25;

/** The first and the last day on which an article may have been published; null where nothing is known. */
export type Days = readonly [number, number] | null;

/** The dated articles of a group lie within so many days: what goes on for longer is a chain of events. */
const LONGEST = 30;

/**
 * Groups of at least two, by average link: in rounds, any two groups that are each other's nearest neighbour become one
 * while the mean similarity of their members is at least ONE_EVENT; pairs without a link count as 0. Chains do not form,
 * as every member has to resemble the group as a whole, and undated ones do not bridge more than LONGEST days.
 *
 * Average link is reducible, so joining all mutual neighbours at once gives the tree that joining the nearest first
 * gives (Sumengen et al. 2021, https://arxiv.org/abs/2105.11653). Each decision looks at neighbours only: what is not
 * connected to an article has no influence on its group, and the order of the links has none either.
 * Members are rising, groups in the order of their first members.
 */
export function averageLink(days: readonly Days[], links: readonly Link[]): number[][] {
  const groups = new Map(days.map((published, at) => [at, newGroup(at, published)]));
  for (const { a, b, similarity } of links) {
    groups.get(a)!.sums.set(b, similarity);
    groups.get(b)!.sums.set(a, similarity);
  }
  let changed = new Set(groups.keys());
  while (changed.size > 0) changed = joinMutualNeighbours(groups, changed);
  return [...groups.values()]
    .map(({ members }) => members.sort((a, b) => a - b))
    .filter((members) => members.length > 1);
}

/** A group goes by the number of its first member. */
interface Group {
  readonly id: number;
  readonly members: number[];
  /** For each linked group, the sum of the similarities between members of the two. */
  readonly sums: Map<number, number>;
  /** The last day of what may be earliest, and the first of what may be latest: all members were published around them. */
  span: readonly [number, number];
  nearest: number | null;
}

type Groups = Map<number, Group>;

function newGroup(id: number, days: Days): Group {
  const [first, last] = days ?? [-Infinity, Infinity];
  return { id, members: [id], sums: new Map(), span: [last, first], nearest: null };
}

/** One round; answers the groups whose nearest neighbour may now be another. */
function joinMutualNeighbours(groups: Groups, changed: ReadonlySet<number>): Set<number> {
  for (const id of changed) groups.get(id)!.nearest = nearestTo(groups.get(id)!, groups);
  const joined = mutualPairs(groups, changed).map(([first, second]) => join(groups, first, second));
  const changedNow = new Set<number>();
  for (const { id, sums } of joined) {
    changedNow.add(id);
    for (const neighbour of sums.keys()) changedNow.add(neighbour);
  }
  return changedNow;
}

/** The pairs of groups that are each other's nearest, the smaller first, in the order of the smaller. */
function mutualPairs(groups: Groups, changed: ReadonlySet<number>): [Group, Group][] {
  const pairs = new Map<number, [Group, Group]>();
  for (const id of changed) {
    const group = groups.get(id)!;
    const other = group.nearest === null ? undefined : groups.get(group.nearest);
    if (other?.nearest !== id) continue;
    if (id < other.id) pairs.set(id, [group, other]);
    else pairs.set(other.id, [other, group]);
  }
  return [...pairs.values()].sort(([a], [b]) => a.id - b.id);
}

/** The linked group of the greatest mean similarity that is enough, the first of equals. */
function nearestTo({ members, sums, span }: Group, groups: Groups): number | null {
  let nearest: number | null = null;
  let best = ONE_EVENT;
  for (const [id, sum] of sums) {
    const other = groups.get(id)!;
    const [earliest, latest] = around(span, other.span);
    if (latest - earliest > LONGEST) continue;
    const mean = sum / (members.length * other.members.length);
    if (mean > best || (mean === best && id < (nearest ?? Infinity))) {
      nearest = id;
      best = mean;
    }
  }
  return nearest;
}

function around(a: Group['span'], b: Group['span']): Group['span'] {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function join(groups: Groups, first: Group, second: Group): Group {
  first.members.push(...second.members);
  first.span = around(first.span, second.span);
  first.sums.delete(second.id);
  for (const [id, sum] of second.sums) {
    if (id === first.id) continue;
    const other = groups.get(id)!;
    const both = sum + (first.sums.get(id) ?? 0);
    first.sums.set(id, both);
    other.sums.set(first.id, both);
    other.sums.delete(second.id);
  }
  groups.delete(second.id);
  return first;
}
