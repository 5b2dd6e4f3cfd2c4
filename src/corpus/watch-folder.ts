import { type FSWatcher, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A folder that is watched. */
export interface FolderWatch {
  readonly close: () => void;
}

/** What a watch tells. */
export interface WatchListener {
  /** Something below the folder may have changed, and it has been quiet since. */
  readonly onChange: () => void;
  /** A folder cannot be watched: what changes in it is not noticed. */
  readonly onError: (error: Error) => void;
}

/** Milliseconds without an event after which a change counts as complete … */
const QUIET = 200;
/** … and after which it is told even if it never gets quiet. Both together stay well below the promised 2 s. */
const LONGEST = 1000;

/**
 * Watches a folder and those below it, without following links. Events are only hints (inotify and its kin tell too
 * much, too little and too early), so nothing is told but that it is time to look.
 */
export async function watchFolder(
  folder: string,
  { onChange, onError }: WatchListener,
): Promise<FolderWatch> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let since: number | null = null;
  const closing = new AbortController();

  const hint = (): void => {
    since ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(0, Math.min(QUIET, since + LONGEST - Date.now())));
  };
  // New folders are watched before they are read, so that nothing falls between.
  const look = async (): Promise<void> => {
    since = null;
    await follow();
    onChange();
  };
  const follow = async (): Promise<void> => {
    const folders = new Set(await foldersBelow(folder));
    [...watchers].filter(([path]) => !folders.has(path)).forEach(forget);
    for (const path of folders) if (!watchers.has(path)) add(path);
  };
  const forget = ([path, watcher]: readonly [string, FSWatcher]): void => {
    watcher.close();
    watchers.delete(path);
  };
  const add = (path: string): void => {
    try {
      const watcher = watch(path, { signal: closing.signal }, (_event, name) => {
        // A folder that is gone tells its own name; another in its place has to be watched anew.
        if (name === basename(path)) forget([path, watcher]);
        if (name?.startsWith('.') !== true) hint();
      });
      watcher.on('error', onError);
      watchers.set(path, watcher);
    } catch (error) {
      onError(error as Error);
    }
  };
  await follow();
  return {
    close: () => {
      clearTimeout(timer);
      closing.abort();
    },
  };
}

/** The folder and all below it, hidden ones aside; one that vanishes meanwhile has nothing below it. */
async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(join(folder, name))));
  return [folder, ...deeper.flat()];
}
