import type { LiveCorpus } from './corpus/live-corpus.ts';
import { watchFolder, type FolderWatch } from './corpus/watch-folder.ts';

/** Where it is written what happened. */
export interface FollowLog {
  readonly info: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}

/**
 * Reloads a live corpus whenever its folder changes, and once now, for it may have changed since it was read. What
 * fails is logged, and the last generation stays.
 */
export async function followFolder(
  { reload }: Pick<LiveCorpus, 'reload'>,
  folder: string,
  log: FollowLog,
): Promise<FolderWatch> {
  const onError = (err: unknown): void => log.error({ err }, 'The folder cannot be followed');
  const onChange = (): void => {
    reload().then(
      ({ files, corpusVersion }) => log.info({ files, corpusVersion }, 'Read the folder again'),
      onError,
    );
  };
  const watch = await watchFolder(folder, { onChange, onError });
  onChange();
  return watch;
}
