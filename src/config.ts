import { parseArgs } from 'node:util';
import {
  flagOf,
  isSwitch,
  SETTING_NAMES,
  SETTINGS,
  variableOf,
  type SettingName,
  type Settings,
} from './settings.ts';
import { nearest } from './text/nearest.ts';

/** The settings, and what to show instead of starting. */
export interface Config extends Settings {
  readonly show: 'help' | 'version' | null;
}

/** A setting that is wrong or unknown: the message has one line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A value as it was given, and where: `--port` or `PORT`. */
interface Given {
  readonly value: string;
  readonly said: string;
}
type GivenValues = ReadonlyMap<SettingName, Given>;

const BY_FLAG: ReadonlyMap<string, SettingName> = new Map(SETTING_NAMES.map((name) => [flagOf(name), name]));

/** Given more than once, its values add up; of every other setting the last one holds. */
const REPEATABLE: SettingName = 'map';

/**
 * Decides every setting: a flag wins over its environment variable, that over the default; an empty variable counts
 * as unset. Throws ConfigError for what is wrong or unknown. With `--help` or `--version` nothing else is looked at.
 */
export function readConfig(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const tokens = tokensOf(args);
  const show = shown(tokens);
  const given =
    show === null ? new Map([...fromEnvironment(env), ...fromFlags(tokens)]) : new Map<never, never>();
  return { ...decide(given), show };
}

type Token = ReturnType<typeof tokensOf>[number];
type Option = Extract<Token, { kind: 'option' }>;

function tokensOf(args: readonly string[]) {
  const options = Object.fromEntries(
    SETTING_NAMES.map((name) => [
      flagOf(name),
      { type: isSwitch(name) ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens;
}

function shown(tokens: readonly Token[]): Config['show'] {
  const named = (name: string) => tokens.some((token) => token.kind === 'option' && token.name === name);
  if (named('help') || named('h')) return 'help';
  return named('version') ? 'version' : null;
}

function fromEnvironment(env: Readonly<Record<string, string | undefined>>): GivenValues {
  const values = new Map<SettingName, Given>();
  for (const name of SETTING_NAMES) {
    const said = variableOf(name);
    const value = env[said] ?? '';
    if (value !== '') values.set(name, { value, said });
  }
  return values;
}

function fromFlags(tokens: readonly Token[]): GivenValues {
  const values = new Map<SettingName, Given>();
  const errors: string[] = [];
  for (const token of tokens) {
    const name = token.kind === 'option' ? BY_FLAG.get(token.name) : undefined;
    const error = flagError(token, name);
    if (error !== null) errors.push(error);
    else if (name !== undefined) values.set(name, flagValue(token as Option, name, values));
  }
  refuse(errors);
  return values;
}

function flagValue(token: Option, name: SettingName, values: GivenValues): Given {
  const before = name === REPEATABLE ? values.get(name) : undefined;
  const value = token.value ?? 'true';
  return { value: before === undefined ? value : `${before.value},${value}`, said: token.rawName };
}

function flagError(token: Token, name: SettingName | undefined): string | null {
  if (token.kind === 'positional') {
    return `Unexpected argument "${token.value}": expected flags only. A folder is named by --corpus DIR.`;
  }
  if (token.kind === 'option-terminator') return null;
  if (name === undefined) return unknownFlag(token.rawName);
  return hasValue(token) || (isSwitch(name) && token.value === undefined)
    ? null
    : `Setting ${token.rawName}: expected ${SETTINGS[name].expected}, got nothing.`;
}

/** `--port --host x` forgot the port: without `=`, what starts with hyphens is the next flag. */
function hasValue({ value, inlineValue }: Option): boolean {
  return value !== undefined && value !== '' && (inlineValue || !value.startsWith('--'));
}

function unknownFlag(said: string): string {
  const flags = [...BY_FLAG.keys(), 'help', 'version'];
  // The hyphens that all have in common make no two flags alike.
  const likely = nearest(said.replace(/^-+/, ''), flags);
  const allowed = flags.map((flag) => `--${flag}`);
  return `Unknown setting ${said}${likelyOf(likely && `--${likely}`)} Allowed: ${allowed.join(', ')}.`;
}

function decide(given: GivenValues): Settings {
  const errors: string[] = [];
  const values = SETTING_NAMES.map((name) => {
    const { schema, fallback, expected } = SETTINGS[name];
    const one = given.get(name);
    if (one === undefined) return [name, fallback];
    const parsed = schema.safeParse(one.value);
    if (!parsed.success) errors.push(wrongValue(one, expected));
    return [name, parsed.data];
  });
  refuse(errors);
  return Object.fromEntries(values) as Settings;
}

function wrongValue({ said, value }: Given, expected: string): string {
  return `Setting ${said}: expected ${expected}, got "${value}"${didYouMean(value, expected.split(/, | or /))}`;
}

function didYouMean(word: string, candidates: readonly string[]): string {
  return likelyOf(nearest(word, candidates));
}

function likelyOf(likely: string | undefined): string {
  return likely === undefined ? '.' : `; did you mean ${likely}?`;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new ConfigError(errors.join('\n'));
}
