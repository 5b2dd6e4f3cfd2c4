import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { sentence } from '../../read/failure.ts';
import type { Place } from './shelf.ts';
import { Refused } from './refused.ts';

const REMEDY = {
  shared:
    'Change that file, and load the folder with POST /admin/reload; or send the article under another id.',
  gone: 'Load the folder with POST /admin/reload, and send it again.',
};

/**
 * The file of an article that is the only one in it; throws Refused where it stands with others, is gone, or is reached
 * through a link, which would lead out of the folder.
 */
export async function ownFile(folder: string, { path, shared }: Place): Promise<string> {
  const file = join(folder, path);
  const kind = await kindOf(file);
  if (shared || kind === 'ENOTDIR') throw conflict(`${path}, which holds others, too`, REMEDY.shared);
  if (kind !== 'file') throw conflict(`nothing that could be read at ${path}`, REMEDY.gone);
  if ((await realpath(dirname(file))) !== join(await realpath(folder), posix.dirname(path)))
    throw conflict(`${path}, to which a link leads`, REMEDY.gone);
  return file;
}

/** What stands at a path: a file, something else, or the system's code where nothing does. */
export async function kindOf(path: string): Promise<string> {
  try {
    return (await lstat(path)).isFile() ? 'file' : 'other';
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}

function conflict(found: string, remedy: string): Refused {
  return new Refused(
    'article-conflict',
    sentence({ expected: 'an article that has a file of its own', found, remedy }),
  );
}
