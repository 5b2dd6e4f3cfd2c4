import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corrections } from '../model/override.ts';
import { NO_CORRECTIONS } from '../model/override.ts';
import { CorpusError } from '../read/corpus-error.ts';
import { loadText } from '../read/load-text.ts';
import { parseJson } from '../read/parse-json.ts';
import { parseOverrides, type OverrideGrammar } from './parse-overrides.ts';

/** Far more than anybody corrects by hand: 64 MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Where a file of corrections is looked for. */
export interface OverridesPlace {
  /** Its path; null for the usual one, if it is there. */
  readonly named: string | null;
  readonly folder: string;
  /** The name of the usual one in the folder. */
  readonly usual: string;
}

/**
 * The operator's corrections of one kind. Entries that are none are reported in the answer. Throws CorpusError where the
 * file named cannot be read, or a file is no JSON list: to serve without what was hidden or corrected would be a surprise.
 */
export async function loadOverrides<O>(
  { named, folder, usual }: OverridesPlace,
  grammar: OverrideGrammar<O>,
): Promise<Corrections<O>> {
  const path = named ?? join(folder, usual);
  if (named === null && !existsSync(path)) return NO_CORRECTIONS;
  const text = await loadText(path, MOST_BYTES);
  if (typeof text !== 'string') throw unusable(path, text.reason);
  const { value, failure } = parseJson(text, 'Repair the file, or take it away.');
  if (failure !== null) throw unusable(path, failure.reason);
  if (!Array.isArray(value)) throw unusable(path, 'Expected a list: [ … ], with one object a correction.');
  return parseOverrides(value, grammar);
}

function unusable(path: string, reason: string): CorpusError {
  return new CorpusError(`The corrections in ${JSON.stringify(path)} cannot be used. ${reason}`);
}
