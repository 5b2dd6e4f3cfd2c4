import { relative } from 'node:path';
import type { FolderDefaults } from '../clean/clean-document.ts';
import { OVERRIDES_FILE } from '../model/override.ts';
import { readFolder, type ReadOptions } from '../read/read-folder.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';
import { loadOverrides } from './load-overrides.ts';

/** Where the articles are, how to read them, and what holds for all of them. */
export interface CorpusSettings extends ReadOptions, FolderDefaults {
  readonly folder: string;
  /** The file of the operator's corrections; null for the one in the folder, if any. */
  readonly overrides?: string | null;
}

/** Reads a folder and builds the corpus of it. Throws CorpusError where there is no folder, nothing in it, or no use in the file of corrections. */
export async function loadCorpus(settings: CorpusSettings): Promise<Corpus> {
  const { folder, source, dateFrom, overrides = null } = settings;
  const except = overrides === null ? [] : [relative(folder, overrides)];
  const read = await readFolder(folder, { ...settings, except: [OVERRIDES_FILE, ...except] });
  return buildCorpus(read, { source, dateFrom }, await loadOverrides(folder, overrides));
}
