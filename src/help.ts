import { flagOf, SETTING_NAMES, SETTINGS, variableOf } from './settings.ts';

/** The answer to `--help`: every setting with its flag, environment variable and default. */
export function help(): string {
  return [
    'Dateline turns a folder of news articles into a search API.',
    '',
    'Usage: npm start -- [settings]',
    '',
    ...SETTING_NAMES.flatMap((name) => {
      const { description, value, usual } = SETTINGS[name];
      return [
        `  --${flagOf(name)} ${value}`,
        `      ${description}`,
        `      Environment: ${variableOf(name)}. Default: ${usual}.`,
      ];
    }),
    '  --help, --version',
    '      Show this, or the version, and stop.',
    '',
    'A flag wins over its environment variable; an empty variable counts as unset.',
  ].join('\n');
}
