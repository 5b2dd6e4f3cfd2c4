import {
  Override,
  OVERRIDE_KINDS,
  type Numbered,
  type OverrideProblem,
  type Overrides,
} from '../../model/override.ts';
import { nearest } from '../../text/nearest.ts';

/** Sorts the entries of the operator's file into corrections and what is none, each with the reason in words. */
export function parseOverrides(entries: readonly unknown[]): Overrides {
  const parsed = entries.map((entry, i) => parseEntry(entry, i + 1));
  return {
    entries: parsed.flatMap((one) => ('override' in one ? [one] : [])),
    problems: parsed.flatMap((one) => ('reason' in one ? [one] : [])),
  };
}

function parseEntry(entry: unknown, number: number): Numbered | OverrideProblem {
  const kind = kindOf(entry);
  if (!isKind(kind)) return { number, reason: unknownKind(kind) };
  const { success, data, error } = Override.safeParse(entry);
  if (success) return { number, override: data };
  const slips = error.issues.map(({ path, message }) => `${where(path)}${message}`);
  return { number, reason: `${kind}: ${slips.join('; ')}.` };
}

function kindOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? (entry as { do?: unknown }).do : undefined;
}

const isKind = (kind: unknown): kind is (typeof OVERRIDE_KINDS)[number] =>
  OVERRIDE_KINDS.some((known) => known === kind);

function unknownKind(kind: unknown): string {
  const meant = typeof kind === 'string' ? nearest(kind, OVERRIDE_KINDS) : undefined;
  const found = kind === undefined ? 'nothing' : JSON.stringify(kind);
  const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `Expected an object with "do": ${OVERRIDE_KINDS.join(', ')}; found ${found}.${hint}`;
}

const where = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `"${path.map(String).join('.')}": `;
