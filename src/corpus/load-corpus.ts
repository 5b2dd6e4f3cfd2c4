import { relative } from 'node:path';
import type { FolderDefaults } from '../clean/clean-document.ts';
import { OVERRIDES_FILE } from '../model/override.ts';
import { readFolder, type ReadBeside, type ReadOptions } from '../read/read-folder.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Ingredients } from './ingredients.ts';
import { loadOverrides } from './load-overrides.ts';

/** Where the articles are, how to read them, and what holds for all of them. */
export interface CorpusSettings extends ReadOptions, FolderDefaults {
  readonly folder: string;
  /** The file of the operator's corrections; null for the one in the folder, if any. */
  readonly overrides?: string | null;
}

/** Reads a folder and builds the corpus of it. Throws CorpusError as `readIngredients` does. */
export async function loadCorpus(settings: CorpusSettings): Promise<Corpus> {
  const { read, defaults, overrides } = await readIngredients(settings);
  return buildCorpus(read, defaults, overrides);
}

/** Reads all that a corpus is made of. Throws CorpusError where there is no folder, nothing in it, or no use in the file of corrections. */
export async function readIngredients(settings: CorpusSettings, beside?: ReadBeside): Promise<Ingredients> {
  const { folder, source, dateFrom, overrides = null } = settings;
  const except = overrides === null ? [] : [relative(folder, overrides)];
  const read = await readFolder(folder, { ...settings, except: [OVERRIDES_FILE, ...except] }, beside);
  return { read, defaults: { source, dateFrom }, overrides: await loadOverrides(folder, overrides) };
}
