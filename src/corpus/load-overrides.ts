import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseOverrides } from '../entities/overrides/parse-overrides.ts';
import { NO_OVERRIDES, OVERRIDES_FILE, type Overrides } from '../model/override.ts';
import { CorpusError } from '../read/corpus-error.ts';
import { loadText } from '../read/load-text.ts';
import { parseJson } from '../read/parse-json.ts';

/** Far more than anybody corrects by hand: 64 MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The operator's corrections: from the file named, else from `entities.overrides.json` in the folder, where there is one.
 * Entries that are none are reported in the answer. Throws CorpusError where the file named cannot be read, or a file is
 * no JSON list: to serve without what was hidden or corrected would be a surprise.
 */
export async function loadOverrides(folder: string, named: string | null): Promise<Overrides> {
  const path = named ?? join(folder, OVERRIDES_FILE);
  if (named === null && !existsSync(path)) return NO_OVERRIDES;
  const text = await loadText(path, MOST_BYTES);
  if (typeof text !== 'string') throw unusable(path, text.reason);
  const { value, failure } = parseJson(text, 'Repair the file, or take it away.');
  if (failure !== null) throw unusable(path, failure.reason);
  if (!Array.isArray(value)) throw unusable(path, 'Expected a list: [ … ], with one object a correction.');
  return parseOverrides(value);
}

function unusable(path: string, reason: string): CorpusError {
  return new CorpusError(`The corrections in ${JSON.stringify(path)} cannot be used. ${reason}`);
}
