import type { z } from 'zod';
import { DUPLICATE_OVERRIDE_KINDS, DuplicateOverride } from '../model/duplicate-override.ts';
import {
  Override,
  OVERRIDE_KINDS,
  type Corrections,
  type Numbered,
  type OverrideProblem,
} from '../model/override.ts';
import { nearest } from '../text/nearest.ts';

/** What the entries of a file of corrections can be. */
export interface OverrideGrammar<O> {
  /** The values that `do` can have. */
  readonly kinds: readonly string[];
  readonly schema: z.ZodType<O>;
}

/** Corrections of entities. */
export const ENTITY_OVERRIDES: OverrideGrammar<Override> = { kinds: OVERRIDE_KINDS, schema: Override };

/** Decisions about duplicates. */
export const DUPLICATE_OVERRIDES: OverrideGrammar<DuplicateOverride> = {
  kinds: DUPLICATE_OVERRIDE_KINDS,
  schema: DuplicateOverride,
};

/** Sorts the entries of the operator's file into corrections and what is none, each with the reason in words. */
export function parseOverrides<O>(entries: readonly unknown[], grammar: OverrideGrammar<O>): Corrections<O> {
  const parsed = entries.map((entry, i) => parseEntry(entry, i + 1, grammar));
  return {
    entries: parsed.flatMap((one) => ('override' in one ? [one] : [])),
    problems: parsed.flatMap((one) => ('reason' in one ? [one] : [])),
  };
}

function parseEntry<O>(
  entry: unknown,
  number: number,
  { kinds, schema }: OverrideGrammar<O>,
): Numbered<O> | OverrideProblem {
  const kind = kindOf(entry);
  if (typeof kind !== 'string' || !kinds.includes(kind)) return { number, reason: unknownKind(entry, kinds) };
  const { success, data, error } = schema.safeParse(entry);
  if (success) return { number, override: data };
  const slips = error.issues.map(({ path, message }) => `${where(path)}${message}`);
  return { number, reason: `${kind}: ${slips.join('; ')}.` };
}

function kindOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? (entry as { do?: unknown }).do : undefined;
}

/** The most characters of an entry that a reason repeats. */
const LONGEST_ECHO = 60;

function unknownKind(entry: unknown, kinds: readonly string[]): string {
  const kind = kindOf(entry);
  const meant = typeof kind === 'string' ? nearest(kind, kinds) : undefined;
  const found =
    kind === undefined ? `${JSON.stringify(entry).slice(0, LONGEST_ECHO)} without it` : JSON.stringify(kind);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `Expected an object with "do": ${kinds.join(', ')}; found ${found}.${hint}`;
}

const where = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `"${path.map(String).join('.')}": `;
