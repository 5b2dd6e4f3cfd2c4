import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError, readConfig, type Config } from './config.ts';
import { createIngest } from './corpus/ingest/ingest.ts';
import { createLiveCorpus } from './corpus/live-corpus.ts';
import type { FolderWatch } from './corpus/watch-folder.ts';
import { followFolder } from './follow-folder.ts';
import { help } from './help.ts';
import { progressLines } from './progress-lines.ts';
import { createServer } from './http/server.ts';
import { readFieldMap } from './read/read-field-map.ts';
import { READING_LIMITS } from './read/reading-thread.ts';
import { SETTINGS } from './settings.ts';
import { startReport } from './start-report.ts';
import { sha256 } from './text/hash.ts';
import { version } from './version.ts';

/** What the program has around it. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Takes lines for the person who starts the program. */
  readonly out: (text: string) => void;
  /** Writes over the last line of a terminal; null where there is none. */
  readonly draw: ((text: string) => void) | null;
  /** Takes what has to be called before the program ends, as soon as there is something to end. */
  readonly onStop: (stop: Stop) => void;
}

/** Stops being ready, lets a load balancer see it, finishes the open requests and closes. */
export type Stop = (reason: { readonly err?: Error | undefined }) => Promise<void>;

/** Between "not ready" and closing, in milliseconds: a load balancer that asks twice a second stops sending in time. */
const DRAIN = 500;

const HELP: Readonly<Record<NonNullable<Config['show']>, () => string>> = { help, version };

/**
 * Starts the program: reads the settings, listens, then loads the corpus, then is ready.
 * Resolves to the address, or to null where only help or the version was asked for.
 * Throws ConfigError and CorpusError, whose message is all that a person needs.
 */
export async function start({ args, env, out, draw, onStop }: Surroundings): Promise<string | null> {
  const config = readConfig(args, env);
  if (config.show !== null) {
    out(HELP[config.show]());
    return null;
  }
  const { publicUrl, adminKeySha256: keyHash } = config;
  const settings = await corpusSettings(config);
  const progress = progressLines({ out, draw, now: () => performance.now() });
  const live = createLiveCorpus(settings, {
    remember: config.watch || keyHash !== null,
    onProgress: progress.hear,
    names: { threads: config.threads, cache: namesFile(config), warn: out },
  });
  let watch: FolderWatch | null = null;
  let isStopping = false;
  const server = await createServer({
    corpus: live.corpus,
    live,
    ...(keyHash !== null && {
      admin: { keyHash, reload: live.reload, ingest: createIngest(live, settings) },
    }),
    isStopping: () => isStopping,
    publicUrl,
    version: version(),
    logger: { level: config.logLevel },
  });
  onStop(async ({ err }) => {
    if (err !== undefined) server.log.fatal(err);
    isStopping = true;
    watch?.close();
    if (live.corpus() !== null) await sleep(DRAIN);
    await server.close();
  });
  try {
    const url = await listen(server, config);
    out(`Dateline ${version()} reads ${config.corpus}`);
    await live.reload();
    progress.end();
    if (config.watch) watch = await followFolder(live, config.corpus, server.log);
    out([...startReport(live.corpus()!.stats), '', ...addresses(url, config)].join('\n'));
    return url;
  } catch (error) {
    await server.close();
    throw error;
  }
}

interface Listener {
  listen(options: { readonly port: number; readonly host: string }): Promise<string>;
}

/** What to do where the system refuses the address. */
const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use. Stop the program that has it, or choose another with --port N.',
  EACCES: 'the port is not allowed for this user. Choose one above 1023 with --port N.',
};

async function listen(server: Listener, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ port, host });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new ConfigError(`Cannot listen on ${host}, port ${port}: ${REMEDIES[code] ?? message}`);
  }
}

async function corpusSettings({
  corpus,
  maxFileBytes,
  mapFile,
  map,
  source,
  dateFrom,
  overrides,
  duplicateOverrides,
  adminKeySha256,
}: Config) {
  const fields = mapFile === null ? map : { ...(await readFieldMap(mapFile)), ...map };
  const limits = READING_LIMITS;
  const mayBeEmpty = adminKeySha256 !== null;
  const files = { folder: corpus, maxBytes: maxFileBytes, fields, limits, mayBeEmpty };
  return { ...files, source, dateFrom, overrides, duplicateOverrides };
}

/** A file for each corpus, named by its folder. */
function namesFile({ cache, corpus }: Config): string | null {
  return cache === null ? null : join(cache, `names-${sha256(resolve(corpus)).slice(0, 16)}.jsonl`);
}

function addresses(url: string, { corpus }: Config): readonly string[] {
  const query = corpus === SETTINGS.corpus.fallback ? '?q=Lavrov' : '';
  return [`Open       ${url}/`, `           ${url}/docs`, `           ${url}/search${query}`];
}
