import { dirname, join, relative, sep } from 'node:path';
import { sentence } from '../../read/failure.ts';
import { kindOf, ownFile } from './own-file.ts';
import { Refused } from './refused.ts';
import type { Place } from './shelf.ts';

/** Where an article is to be written. */
export interface ChosenFile {
  readonly file: string;
  /** Below the corpus folder. */
  readonly path: string;
  /** The article's file of another format, whose place it takes. */
  readonly obsolete: string | null;
  /** Whether something stands there that may be overwritten. */
  readonly isThere: boolean;
}

/**
 * The file for an article: the one it has if that is JSON, else `ID.json` beside it, or in the corpus folder. Throws
 * Refused where it has no file of its own.
 */
export async function chooseFile(folder: string, id: string, held: Place | undefined): Promise<ChosenFile> {
  const own = held === undefined ? null : await ownFile(folder, held);
  if (own !== null && own.endsWith('.json'))
    return { file: own, path: held!.path, obsolete: null, isThere: true };
  const file = join(own === null ? folder : dirname(own), `${id}.json`);
  const path = relative(folder, file).replaceAll(sep, '/');
  return { file, path, obsolete: own, isThere: false };
}

/** Throws Refused where a file stands at a name that is none of the article's. */
export async function refuseForeign({ file, path, isThere }: ChosenFile): Promise<void> {
  if (isThere || (await kindOf(file)) === 'ENOENT') return;
  throw new Refused(
    'article-conflict',
    sentence({
      expected: `no file ${path}`,
      found: 'one that holds something else',
      remedy: 'Give the article another id, or move the file away.',
    }),
  );
}
