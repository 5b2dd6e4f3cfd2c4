import { join } from 'node:path';

/** What decides where a user's caches are. */
export interface Home {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
}

/** By platform, below the home of the user; elsewhere as the XDG base directories have it. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  darwin: ['Library', 'Caches'],
  win32: ['AppData', 'Local'],
};

/** The folder for what the program can make again: `dateline` in the user's cache folder. */
export function cacheFolder({ env, platform, home }: Home): string {
  const usual = join(home, ...(USUAL[platform] ?? ['.cache']));
  return join(env['XDG_CACHE_HOME'] || usual, 'dateline');
}
