import { flagOf, SETTING_NAMES, SETTINGS, variableOf } from '../src/settings.ts';

/** What the tables need of an OpenAPI document. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary?: string }>>>>;
}

/** The README with its generated tables as they should be: each stands between `<!-- name:begin … -->` and `<!-- name:end -->`. */
export function withTables(readme: string, api: ApiDocument): string {
  const tables = { endpoints: endpointTable(api), settings: settingTable() };
  return Object.entries(tables).reduce((text, [name, lines]) => replaceBetween(text, name, lines), readme);
}

function replaceBetween(text: string, name: string, lines: string): string {
  const begin = text.indexOf('-->\n', text.indexOf(`<!-- ${name}:begin`));
  const end = text.indexOf(`<!-- ${name}:end -->`);
  if (begin < 0 || end < begin) throw new Error(`README.md has no place for the table "${name}".`);
  return `${text.slice(0, begin + '-->\n'.length)}\n${lines}\n\n${text.slice(end)}`;
}

function endpointTable({ paths }: ApiDocument): string {
  const rows = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary = '' }]) => [
      `\`${method.toUpperCase()} ${path}\``,
      summary,
    ]),
  );
  return table(['Route', 'What it answers'], rows);
}

function settingTable(): string {
  const rows = SETTING_NAMES.map((name) => {
    const { description, value, usual } = SETTINGS[name];
    return [`\`--${flagOf(name)} ${value}\``, `\`${variableOf(name)}\``, usual, description];
  });
  return table(['Flag', 'Environment', 'Default', 'What it decides'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
