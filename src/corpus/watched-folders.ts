import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A folder and those below it, each with a watcher where it can have one. */
export interface WatchedFolders {
  /** Watches the folders that there are now, and no others. */
  readonly follow: () => Promise<void>;
  /** Whether the folder itself is watched, and still the one that stands at its path. */
  readonly isWatched: () => Promise<boolean>;
  readonly close: () => void;
}

/** What the watchers tell. */
export interface FoldersListener {
  /** Something happened in one of the folders. */
  readonly onEvent: () => void;
  /** One cannot be watched. Of the folder itself it is told once, until it can be. */
  readonly onError: (error: Error) => void;
}

/** No watchers yet; `follow` makes them. Links are not followed, hidden names are none of it. */
export function watchedFolders(folder: string, { onEvent, onError }: FoldersListener): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  const closing = new AbortController();
  let identity: string | null = null;
  let isTold = false;

  const forget = (path: string): void => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const add = (path: string): void => {
    try {
      const watcher = watch(path, { signal: closing.signal }, (_event, name) => {
        // A folder that is gone tells its own name; another in its place has to be watched anew.
        if (name === basename(path)) forget(path);
        if (name?.startsWith('.') !== true) onEvent();
      });
      watcher.on('error', onError);
      watchers.set(path, watcher);
      if (path === folder) isTold = false;
    } catch (error) {
      if (path !== folder || !isTold) onError(error as Error);
      isTold ||= path === folder;
    }
  };
  const isWatched = async (): Promise<boolean> =>
    watchers.has(folder) && (await identityOf(folder)) === identity;
  return {
    follow: async () => {
      // What is below another folder in its place is another, too, whatever its name.
      const isKept = await isWatched();
      identity = await identityOf(folder);
      const folders = new Set(await foldersBelow(folder));
      [...watchers.keys()].filter((path) => !isKept || !folders.has(path)).forEach(forget);
      for (const path of folders) if (!watchers.has(path)) add(path);
    },
    isWatched,
    close: () => closing.abort(),
  };
}

/** What tells a folder from another that takes its place; null where there is none. */
async function identityOf(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  return found && `${found.dev} ${found.ino}`;
}

/** The folder and all below it, hidden ones aside; one that vanishes meanwhile has nothing below it. */
async function foldersBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const deeper = await Promise.all(below.map(({ name }) => foldersBelow(join(folder, name))));
  return [folder, ...deeper.flat()];
}
