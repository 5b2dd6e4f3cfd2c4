/** Two clusters made one; later merges cost more. A cluster is named by one of its members. */
interface Merge {
  readonly a: number;
  readonly b: number;
  readonly cost: number;
}

/** Groups of vectors, by Ward's criterion: for each cut, the group (0 … cut − 1) of every vector. */
export function wardCuts(values: Float32Array, dimensions: number, cuts: readonly number[]): Uint16Array[] {
  const count = values.length / dimensions;
  const merges = wardTree(distances(values, dimensions), count);
  return cuts.map((cut) => groupsAfter(merges.slice(0, Math.max(0, count - cut)), count));
}

/** Squared Euclidean distances, count × count. */
function distances(values: Float32Array, dimensions: number): Float64Array {
  const count = values.length / dimensions;
  const found = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let n = 0; n < dimensions; n++)
        sum += (values[i * dimensions + n]! - values[j * dimensions + n]!) ** 2;
      found[i * count + j] = sum;
      found[j * count + i] = sum;
    }
  }
  return found;
}

/** All merges, cheapest first, by the nearest-neighbour chain (Murtagh 1983) and the Lance–Williams update. */
function wardTree(distance: Float64Array, count: number): Merge[] {
  const sizes = new Float64Array(count).fill(1);
  const merges: Merge[] = [];
  let chain: number[] = [];
  while (merges.length < count - 1) {
    if (chain.length === 0) chain = [sizes.findIndex((size) => size > 0)];
    const tip = chain.at(-1)!;
    const before = chain.at(-2) ?? -1;
    const next = nearestTo(tip, before, { distance, sizes });
    if (next !== before) chain.push(next);
    else {
      chain = chain.slice(0, -2);
      merges.push({ a: before, b: tip, cost: distance[before * count + tip]! });
      join(before, tip, { distance, sizes });
    }
  }
  return merges.sort((x, y) => x.cost - y.cost);
}

interface State {
  readonly distance: Float64Array;
  /** 0 for what has been merged into another. */
  readonly sizes: Float64Array;
}

/** The nearest other cluster; the preferred one where several are equally near, so that chains end. */
function nearestTo(tip: number, preferred: number, { distance, sizes }: State): number {
  const count = sizes.length;
  let best = preferred;
  let least = preferred < 0 ? Infinity : distance[tip * count + preferred]!;
  for (let other = 0; other < count; other++) {
    if (other === tip || sizes[other] === 0 || distance[tip * count + other]! >= least) continue;
    best = other;
    least = distance[tip * count + other]!;
  }
  return best;
}

function join(a: number, b: number, { distance, sizes }: State): void {
  const count = sizes.length;
  const [na, nb, between] = [sizes[a]!, sizes[b]!, distance[a * count + b]!];
  for (let other = 0; other < count; other++) {
    const n = sizes[other]!;
    if (other === a || other === b || n === 0) continue;
    const far =
      (na + n) * distance[a * count + other]! + (nb + n) * distance[b * count + other]! - n * between;
    distance[a * count + other] = far / (na + nb + n);
    distance[other * count + a] = distance[a * count + other]!;
  }
  sizes[a] = na + nb;
  sizes[b] = 0;
}

function groupsAfter(merges: readonly Merge[], count: number): Uint16Array {
  const parent = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  for (const { a, b } of merges) parent[rootOf(b)] = rootOf(a);
  const numbers = new Map<number, number>();
  return Uint16Array.from({ length: count }, (_, i) => {
    const root = rootOf(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}
