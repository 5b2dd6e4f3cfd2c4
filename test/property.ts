import fc from 'fast-check';

interface Reporter {
  comment(text: string): void;
  ok(value: unknown, name: string): unknown;
}

/** One seed for every random test of a run; `SEED=… npm test` repeats it. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['RUNS'] ?? 300);

/** Holds a statement for many random inputs; the seed is printed, and the smallest counterexample when it fails. */
export function property<T extends [unknown, ...unknown[]]>(
  t: Reporter,
  name: string,
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => boolean,
): void {
  t.comment(`SEED=${seed} ${name}`);
  const result = fc.check(
    fc.property(...inputs, (...values: unknown[]) => holds(...(values as T))),
    { seed, numRuns },
  );
  t.ok(!result.failed, result.failed ? `${name}: ${fc.stringify(result.counterexample)}` : name);
}

/** The same for a statement that takes its time; `runs` of it. */
export async function slowProperty<T extends [unknown, ...unknown[]]>(
  t: Reporter,
  name: string,
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  { runs, holds }: { readonly runs: number; readonly holds: (...values: T) => Promise<boolean> },
): Promise<void> {
  t.comment(`SEED=${seed} ${name}`);
  const result = await fc.check(
    fc.asyncProperty(...inputs, (...values: unknown[]) => holds(...(values as T))),
    { seed, numRuns: Number(process.env['RUNS'] ?? runs) },
  );
  t.ok(!result.failed, result.failed ? `${name}: ${fc.stringify(result.counterexample)}` : name);
}
