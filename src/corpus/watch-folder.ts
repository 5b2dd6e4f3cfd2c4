import { watchedFolders } from './watched-folders.ts';

/** A folder that is watched. */
export interface FolderWatch {
  readonly close: () => void;
}

/** What a watch tells. */
export interface WatchListener {
  /** Something below the folder may have changed, and it has been quiet since. */
  readonly onChange: () => void;
  /** A folder cannot be watched: what changes in it is not noticed. Of the folder itself it is told once, until it can be. */
  readonly onError: (error: Error) => void;
}

/** Milliseconds without an event after which a change counts as complete … */
const QUIET = 200;
/** … and after which it is told even if it never gets quiet. Both together stay well below the promised 2 s. */
const LONGEST = 1000;
/** Milliseconds between looks at whether the folder itself is still the one that is watched. */
const BEAT = 1000;

/**
 * Watches a folder and those below it, without following links. Events are only hints (inotify and its kin tell too
 * much, too little and too early), so nothing is told but that it is time to look. A folder that was away, or might not
 * be read, tells nothing when it is back, nor does one that takes its place: so that is looked for.
 */
export async function watchFolder(
  folder: string,
  { onChange, onError }: WatchListener,
): Promise<FolderWatch> {
  let timer: NodeJS.Timeout | undefined;
  let since: number | null = null;
  const hint = (): void => {
    since ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.max(0, Math.min(QUIET, since + LONGEST - Date.now())));
  };
  const folders = watchedFolders(folder, { onEvent: hint, onError });
  // New folders are watched before they are read, so that nothing falls between.
  const look = async (): Promise<void> => {
    since = null;
    await folders.follow();
    onChange();
  };
  const lookForFolder = async (): Promise<void> => {
    if (await folders.isWatched()) return;
    await folders.follow();
    if (await folders.isWatched()) onChange();
  };
  await folders.follow();
  const beat = setInterval(() => void lookForFolder(), BEAT);
  return {
    close: () => {
      clearTimeout(timer);
      clearInterval(beat);
      folders.close();
    },
  };
}
