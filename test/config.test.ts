import { readdirSync } from 'node:fs';
import t from 'tap';
import { ConfigError, readConfig, type Config } from '../src/config.ts';
import { help } from '../src/help.ts';
import { flagOf, SETTING_NAMES, variableOf } from '../src/settings.ts';

type Env = Readonly<Record<string, string>>;

const check = (name: string, args: string, env: Env, expected: Partial<Config>): void => {
  t.match(readConfig(args.split(' ').filter(Boolean), env), expected, name);
};

t.strictSame(
  { ...readConfig([], {}), corpus: '', threads: 0, cache: '' },
  {
    show: null,
    corpus: '',
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    source: null,
    dateFrom: null,
    map: {},
    mapFile: null,
    overrides: null,
    duplicateOverrides: null,
    threads: 0,
    cache: '',
    maxFileBytes: 64 * 1024 * 1024,
    watch: false,
    adminKeySha256: null,
    logLevel: 'warn',
  },
  'the defaults',
);
t.equal(readdirSync(readConfig([], {}).corpus).length, 5, 'the sample articles, from any directory');
check('flags', '--corpus a --port 8080 --host ::', {}, { corpus: 'a', port: 8080, host: '::' });
check('flags with =', '--corpus=--odd --port=0', {}, { corpus: '--odd', port: 0 });
check('the environment', '', { CORPUS: 'a', MAX_FILE_BYTES: '10' }, { corpus: 'a', maxFileBytes: 10 });
check('a flag wins', '--port 1', { PORT: '2' }, { port: 1 });
check('the last flag wins', '--port 1 --port 2', {}, { port: 2 });
check('an empty variable is unset', '', { PORT: '', SOURCE: '' }, { port: 3000, source: null });
check('variables of others are let be', '', { PATH: '/bin', PROT: '1' }, { port: 3000 });
check(
  'names of fields',
  '--map title=headline,date=published_at',
  {},
  { map: { title: 'headline', date: 'published_at' } },
);
check(
  'names of fields, repeated',
  '--map title=a --map date=b',
  { MAP: 'url=c' },
  { map: { title: 'a', date: 'b' } },
);
check('a cache', '', { CACHE: '/c' }, { cache: '/c' });
check('and none', '--cache off', { CACHE: '/c' }, { cache: null });
check('where dates are', '--date-from path', {}, { dateFrom: 'path' });
check(
  'the slash at the end goes',
  '',
  { PUBLIC_URL: 'https://news.test/api/' },
  { publicUrl: 'https://news.test/api' },
);
check('a switch needs no value', '--watch --port 1', {}, { watch: true, port: 1 });
check('a switch may have one', '--watch=false', { WATCH: 'true' }, { watch: false });
check('a switch of the environment', '', { WATCH: 'true' }, { watch: true });
check('the hash of a key', `--admin-key-sha256 ${'aB'.repeat(32)}`, {}, { adminKeySha256: 'ab'.repeat(32) });
check('help', '--help --nonsense', { PORT: 'x' }, { show: 'help', port: 3000 });
check('help in short', '-h', {}, { show: 'help' });
check('version', '--version', {}, { show: 'version' });
check('nothing after --', '--port 1 --', {}, { port: 1 });

const refuse = (name: string, args: string, env: Env, message: string): void => {
  t.throws(() => readConfig(args.split(' ').filter(Boolean), env), new ConfigError(message), name);
};

const number = 'expected a whole number from 0 to 65535';
refuse('a flag that is no number', '--port abc', {}, `Setting --port: ${number}, got "abc".`);
refuse('a variable that is no number', '', { PORT: '0x10' }, `Setting PORT: ${number}, got "0x10".`);
refuse('a port too high', '--port 65536', {}, `Setting --port: ${number}, got "65536".`);
refuse('a port below 0', '--port=-1', {}, `Setting --port: ${number}, got "-1".`);
refuse('a flag without its value', '--port --host x', {}, `Setting --port: ${number}, got nothing.`);
refuse('a flag at the end', '--port', {}, `Setting --port: ${number}, got nothing.`);
refuse('a flag with nothing', '--port=', {}, `Setting --port: ${number}, got nothing.`);
refuse('a switch of nothing', '--watch=', {}, 'Setting --watch: expected true or false, got nothing.');
refuse(
  'a key in place of its hash',
  '',
  { ADMIN_KEY_SHA256: 'secret' },
  'Setting ADMIN_KEY_SHA256: expected 64 hexadecimal digits, as from: printf %s "$KEY" | sha256sum, got "secret".',
);
refuse(
  'a word not in the list',
  '--date-from pth',
  {},
  'Setting --date-from: expected path or name, got "pth"; did you mean path?',
);
refuse(
  'a level not in the list',
  '',
  { LOG_LEVEL: 'warning' },
  'Setting LOG_LEVEL: expected fatal, error, warn, info, debug, trace, silent, got "warning"; did you mean warn?',
);
refuse(
  'an unknown flag',
  '--prot 1',
  {},
  `Unknown setting --prot; did you mean --port? Allowed: --corpus, --port, --host, --public-url, --source, --date-from, --map, --map-file, --overrides, --duplicate-overrides, --threads, --cache, --max-file-bytes, --watch, --admin-key-sha256, --log-level, --help, --version.
Unexpected argument "1": expected flags only. A folder is named by --corpus DIR.`,
);
refuse(
  'a flag that is like no other but for its hyphens',
  '--zzz',
  {},
  'Unknown setting --zzz. Allowed: --corpus, --port, --host, --public-url, --source, --date-from, --map, --map-file, --overrides, --duplicate-overrides, --threads, --cache, --max-file-bytes, --watch, --admin-key-sha256, --log-level, --help, --version.',
);
for (const url of ['news.test', 'ftp://news.test', 'https://news.test/?a=1', 'https://news.test/#a']) {
  refuse(
    'no public URL',
    '',
    { PUBLIC_URL: url },
    `Setting PUBLIC_URL: expected an http or https URL without a query, got "${url}".`,
  );
}
for (const map of ['title', 'title=', '=a', 'title=a,,date=b', 'title=a=b']) {
  refuse(
    'no field map',
    `--map=${map}`,
    {},
    `Setting --map: expected FIELD=NAME, as in title=headline,date=published_at, got "${map}".`,
  );
}
refuse(
  'everything that is wrong at once',
  '--port x --max-file-bytes 0',
  {},
  `Setting --port: ${number}, got "x".\nSetting --max-file-bytes: expected a whole number from 1 to 535822336, got "0".`,
);

for (const name of SETTING_NAMES) {
  t.match(help(), `--${flagOf(name)} `, `help names the flag of ${name}`);
  t.match(help(), ` ${variableOf(name)}.`, `help names the variable of ${name}`);
}
