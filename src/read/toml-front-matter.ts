import type { FrontMatter } from './front-matter.ts';

/** Letters of metadata, as for YAML. */
const LONGEST = 16_384;

/**
 * Takes TOML front matter (between `+++` lines at the very start, as Hugo has it) off a text; null where there is none.
 * Of the metadata it takes what stands above the first table: texts, dates, and lists of texts in one line. Linear.
 */
export function tomlFrontMatter(text: string): FrontMatter | null {
  const opening = /^\+\+\+[ \t]*\r?\n/.exec(text);
  if (opening === null) return null;
  const block = text.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^\+\+\+[ \t]*\r?(?:\n|$)/m.exec(block);
  if (closing === null) return { body: text, fields: null, fault: NOT_CLOSED };
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  return { body, ...fieldsOf(block.slice(0, closing.index)) };
}

const NOT_CLOSED = {
  found: 'no line +++ that closes it',
  remedy: 'Repair it; until then the whole file is the text of the article.',
};

function fieldsOf(toml: string): Omit<FrontMatter, 'body'> {
  const above = toml.split(/^[ \t]*\[/m, 1)[0]!;
  const lines = above.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line));
  const pairs = lines.map(pairOf);
  const fields = Object.fromEntries(pairs.filter((pair) => pair !== null));
  return { fields, fault: pairs.includes(null) ? SLIP : null };
}

const SLIP = {
  found: 'a line of TOML that is not understood',
  remedy: 'Write each field in one line: name = "its text", or name = ["one", "another"].',
};

/** A string in double quotes with escapes, or in single ones without. */
const STRING = /"(?:[^"\\]|\\.)*"|'[^']*'/;
const PAIR = new RegExp(
  String.raw`^\s*"?(?<name>[\w-]+)"?\s*=\s*(?:(?<text>${STRING.source})|\[(?<list>(?:[^"'\]]|${STRING.source})*)\]|(?<bare>[^\s"'[\]{}#][^"'[\]{}#]*))\s*(?:#.*)?$`,
);

function pairOf(line: string): [string, unknown] | null {
  const { name, text, list, bare } = PAIR.exec(line)?.groups ?? {};
  if (name === undefined) return null;
  if (text !== undefined) return [name, textOf(text)];
  if (list === undefined) return [name, bare!.trim()];
  return [name, Array.from(list.matchAll(new RegExp(STRING, 'g')), ([one]) => textOf(one))];
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function textOf(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (quoted.startsWith("'")) return inner;
  return inner.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_all, code?: string, char?: string) =>
    code === undefined ? (ESCAPES[char!] ?? char!) : String.fromCodePoint(parseInt(code, 16)),
  );
}
