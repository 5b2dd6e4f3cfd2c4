import { availableParallelism, homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { cacheFolder } from './cache-folder.ts';

/** One thing that can be set when the server starts. */
export interface Setting<T> {
  /** What it decides, in one sentence. */
  readonly description: string;
  /** What stands for the value in `--help`. */
  readonly value: string;
  /** The default, in words. */
  readonly usual: string;
  /** Completes "expected …" where a value does not fit. */
  readonly expected: string;
  readonly fallback: T;
  readonly schema: z.ZodType<T, string>;
}

/** What stands for the value of a setting whose flag alone means yes. */
const SWITCH = '[=true|false]';

const MEBIBYTE = 1024 * 1024;

/** V8 holds no string of 512 MiB or more, so a larger file could not be decoded whole. */
const LARGEST_FILE = 511 * MEBIBYTE;

/** Each holds about 120 MB (measured 2026-11): a large machine does not spend gigabytes on it unasked. */
const MOST_THREADS = 8;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Every setting, once: `readConfig` parses by this table, and `--help` and the README show it.
 * A key like `publicUrl` is the flag `--public-url` and the environment variable `PUBLIC_URL`.
 */
export const SETTINGS = {
  corpus: setting<string>({
    description: 'The folder of articles to serve, with everything below it.',
    value: 'DIR',
    usual: 'the sample articles in `seeds/`',
    expected: 'a folder',
    fallback: fileURLToPath(new URL('../seeds', import.meta.url)),
    schema: z.string(),
  }),
  port: setting<number>({
    description: 'The TCP port to listen on; 0 takes a free one.',
    value: 'N',
    usual: '3000',
    expected: 'a whole number from 0 to 65535',
    fallback: 3000,
    schema: wholeNumber(0, 65_535),
  }),
  host: setting<string>({
    description: 'The address to listen on; `0.0.0.0` serves other machines too.',
    value: 'ADDRESS',
    usual: '127.0.0.1',
    expected: 'an address',
    fallback: '127.0.0.1',
    schema: z.string(),
  }),
  publicUrl: setting<string | null>({
    description: 'Where the public reaches this server; feeds link to it.',
    value: 'URL',
    usual: 'the address asked',
    expected: 'an http or https URL without a query',
    fallback: null,
    schema: z
      .url({ protocol: /^https?$/ })
      .regex(/^[^?#]*$/)
      .transform((url) => url.replace(/\/$/, '')),
  }),
  source: setting<string | null>({
    description: 'Who published the articles that do not say it themselves.',
    value: 'NAME',
    usual: 'unknown',
    expected: 'a name',
    fallback: null,
    schema: z.string(),
  }),
  dateFrom: setting<'path' | 'name' | null>({
    description:
      'Where to look for the date of an article that does not give one: its path, or its file name.',
    value: 'path|name',
    usual: 'nowhere',
    expected: 'path or name',
    fallback: null,
    schema: z.enum(['path', 'name']),
  }),
  map: setting<Readonly<Record<string, string>>>({
    description: 'What your files call a field, as `title=headline`; repeat, or separate by commas.',
    value: 'FIELD=NAME',
    usual: 'none',
    expected: 'FIELD=NAME, as in title=headline,date=published_at',
    fallback: {},
    schema: z
      .string()
      .regex(/^[a-z]+=[^=,]+(,[a-z]+=[^=,]+)*$/i)
      .transform((text) => Object.fromEntries(text.split(',').map((pair) => pair.split('=')))),
  }),
  mapFile: setting<string | null>({
    description: 'A file in YAML or JSON that says the same for many fields; `--map` wins over it.',
    value: 'FILE',
    usual: 'none',
    expected: 'a file',
    fallback: null,
    schema: z.string(),
  }),
  overrides: setting<string | null>({
    description:
      'The file with your corrections of entities: merged, split, hidden, renamed, retyped, linked.',
    value: 'FILE',
    usual: '`entities.overrides.json` in the corpus folder, if it is there',
    expected: 'a file',
    fallback: null,
    schema: z.string(),
  }),
  duplicateOverrides: setting<string | null>({
    description: 'The file with your decisions about duplicates: the same, different, preferred.',
    value: 'FILE',
    usual: '`duplicates.overrides.json` in the corpus folder, if it is there',
    expected: 'a file',
    fallback: null,
    schema: z.string(),
  }),
  threads: setting<number>({
    description: 'How many threads find the names of a large corpus; 0 finds them in the main thread.',
    value: 'N',
    usual: 'one for each core, at most 8',
    expected: 'a whole number from 0 to 64',
    fallback: Math.min(availableParallelism(), MOST_THREADS),
    schema: wholeNumber(0, 64),
  }),
  cache: setting<string | null>({
    description:
      'The folder that keeps which names were found in a large corpus, so that the next start need not find them again; `off` keeps nothing.',
    value: 'DIR|off',
    usual: '`dateline` in the cache folder of the user',
    expected: 'a folder, or off',
    fallback: cacheFolder({ env: process.env, platform: process.platform, home: homedir() }),
    schema: z.string().transform((folder) => (folder === 'off' ? null : folder)),
  }),
  maxFileBytes: setting<number>({
    description:
      'The largest file to read, in bytes, or the largest record of a file of JSON lines or CSV; a larger one is rejected.',
    value: 'N',
    usual: '67108864 (64 MiB)',
    expected: `a whole number from 1 to ${LARGEST_FILE}`,
    fallback: 64 * MEBIBYTE,
    schema: wholeNumber(1, LARGEST_FILE),
  }),
  watch: setting<boolean>({
    description: 'Whether files that are added, changed or removed are picked up while the server runs.',
    value: SWITCH,
    usual: 'false',
    expected: 'true or false',
    fallback: false,
    schema: z.enum(['true', 'false']).transform((text) => text === 'true'),
  }),
  adminKeySha256: setting<string | null>({
    description:
      'The SHA-256 of the key that opens the routes that change something; without it they do not exist.',
    value: 'HASH',
    usual: 'none',
    expected: '64 hexadecimal digits, as from: printf %s "$KEY" | sha256sum',
    fallback: null,
    schema: z
      .string()
      .regex(/^[\da-f]{64}$/i)
      .transform((text) => text.toLowerCase()),
  }),
  logLevel: setting<LogLevel>({
    description: 'The least severe log records to write; `info` has every request.',
    value: 'LEVEL',
    usual: 'warn',
    expected: LOG_LEVELS.join(', '),
    fallback: 'warn',
    schema: z.enum(LOG_LEVELS),
  }),
};
export type SettingName = keyof typeof SETTINGS;

/** Every setting with its value decided. */
export type Settings = {
  readonly [Name in SettingName]: (typeof SETTINGS)[Name] extends Setting<infer T> ? T : never;
};

/** The names of the settings, in the order of the table. */
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** Whether the flag of a setting needs no value: `--watch` is `--watch=true`. */
export function isSwitch(name: SettingName): boolean {
  return SETTINGS[name].value === SWITCH;
}

/** The flag without its hyphens: `publicUrl` → `public-url`. */
export function flagOf(name: SettingName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The environment variable: `publicUrl` → `PUBLIC_URL`. */
export function variableOf(name: SettingName): string {
  return flagOf(name).replaceAll('-', '_').toUpperCase();
}

function setting<T>(one: Setting<T>): Setting<T> {
  return one;
}

function wholeNumber(min: number, max: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max));
}
