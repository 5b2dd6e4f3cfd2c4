import type { Numbered, Override, OverrideProblem } from '../../model/override.ts';

/** What an entry says of one subject. */
export interface Claim<O extends Override = Override> {
  readonly entry: Numbered<O>;
  /** What it is about: no two entries may say different things of one subject. */
  readonly subject: unknown;
  readonly value: string;
}

/**
 * The entries that others contradict: of two that disagree neither holds, whichever came first. Entries that agree are
 * one.
 */
export function contradictions(claims: readonly Claim[], about: string): OverrideProblem[] {
  const bySubject = new Map<unknown, Claim[]>();
  for (const claim of claims) {
    const known = bySubject.get(claim.subject);
    if (known) known.push(claim);
    else bySubject.set(claim.subject, [claim]);
  }
  const opponents = new Map<number, Set<number>>();
  for (const same of bySubject.values())
    for (const { entry, value } of same)
      for (const other of same)
        if (other.value !== value)
          opponents.set(entry.number, (opponents.get(entry.number) ?? new Set()).add(other.entry.number));
  return [...opponents].map(([number, others]) => ({
    number,
    reason: `${about} than entry ${[...others].sort((a, b) => a - b).join(', ')} says; neither is applied.`,
  }));
}

/** The entries without those that have a problem. */
export function without<O extends Override>(
  entries: readonly Numbered<O>[],
  problems: readonly OverrideProblem[],
): Numbered<O>[] {
  const wrong = new Set(problems.map(({ number }) => number));
  return entries.filter(({ number }) => !wrong.has(number));
}
