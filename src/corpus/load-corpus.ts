import type { FolderDefaults } from '../clean/clean-document.ts';
import { readFolder, type ReadOptions } from '../read/read-folder.ts';
import { buildCorpus } from './build-corpus.ts';
import type { Corpus } from './corpus.ts';

/** Where the articles are, how to read them, and what holds for all of them. */
export interface CorpusSettings extends ReadOptions, FolderDefaults {
  readonly folder: string;
}

/** Reads a folder and builds the corpus of it. Throws CorpusError where there is no folder or nothing in it. */
export async function loadCorpus(settings: CorpusSettings): Promise<Corpus> {
  const { source, dateFrom } = settings;
  return buildCorpus(await readFolder(settings.folder, settings), { source, dateFrom });
}
