import { relative } from 'node:path';
import type { FolderDefaults } from '../clean/clean-document.ts';
import { DUPLICATE_OVERRIDES_FILE } from '../model/duplicate-override.ts';
import { OVERRIDES_FILE } from '../model/override.ts';
import { readFolder, type ReadBeside, type ReadOptions } from '../read/read-folder.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';
import type { Ingredients, OperatorFiles } from './ingredients.ts';
import { loadOverrides } from './load-overrides.ts';
import { DUPLICATE_OVERRIDES, ENTITY_OVERRIDES } from './parse-overrides.ts';

/** Where the articles are, how to read them, and what holds for all of them. */
export interface CorpusSettings extends ReadOptions, FolderDefaults {
  readonly folder: string;
  /** The file with the operator's corrections of entities; null for the one in the folder, if any. */
  readonly overrides?: string | null;
  /** The file with the operator's decisions about duplicates; null for the one in the folder, if any. */
  readonly duplicateOverrides?: string | null;
}

/** Reads a folder and builds the corpus of it. Throws CorpusError as `readIngredients` does. */
export async function loadCorpus(settings: CorpusSettings): Promise<Corpus> {
  const { read, defaults, ...corrections } = await readIngredients(settings);
  return buildCorpus(read, defaults, corrections);
}

/** Reads all that a corpus is made of. Throws CorpusError where there is no folder, nothing in it, or no use in the file of corrections. */
export async function readIngredients(settings: CorpusSettings, beside?: ReadBeside): Promise<Ingredients> {
  const { folder, source, dateFrom, overrides = null, duplicateOverrides = null } = settings;
  const elsewhere = [overrides, duplicateOverrides].filter((path) => path !== null);
  const except = [
    OVERRIDES_FILE,
    DUPLICATE_OVERRIDES_FILE,
    ...elsewhere.map((path) => relative(folder, path)),
  ];
  return {
    read: await readFolder(folder, { ...settings, except }, beside),
    defaults: { source, dateFrom },
    ...(await readCorrections(settings)),
  };
}

/** Reads what the operator corrects. Throws CorpusError where there is no use in a file of corrections. */
export async function readCorrections({
  folder,
  overrides = null,
  duplicateOverrides = null,
}: CorpusSettings): Promise<OperatorFiles> {
  const entityFile = { named: overrides, folder, usual: OVERRIDES_FILE };
  const duplicateFile = { named: duplicateOverrides, folder, usual: DUPLICATE_OVERRIDES_FILE };
  return {
    overrides: await loadOverrides(entityFile, ENTITY_OVERRIDES),
    duplicateOverrides: await loadOverrides(duplicateFile, DUPLICATE_OVERRIDES),
  };
}
