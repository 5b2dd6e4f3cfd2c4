import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
  type YAMLMap,
} from 'yaml';

/** A Markdown text with its metadata taken off. */
export interface FrontMatter {
  readonly body: string;
  /** What the metadata says; null where there is none, or none that can be read (then `body` is the whole text). */
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** What is wrong with it; null if nothing is. */
  readonly fault: { readonly found: string; readonly remedy: string } | null;
}

/** Letters of metadata: ten times what real ones need, and little enough for a parser that is quadratic on hostile text. */
const LONGEST = 16_384;

/**
 * The `yaml` package recurses, and a stack that overflows inside a regular expression ends the whole process (V8 takes it
 * for want of memory), so nesting is bounded before anything is parsed: by brackets, indentation and indicators in a line.
 */
const MOST_BRACKETS = 100;
const DEEP_INDENT = /^[ \t]{100}/m;
const MOST_INDICATORS = 32;

/** Failsafe: every scalar stays the text it was written as (`007`, `2015-10-23`), except null. */
const YAML = {
  schema: 'failsafe',
  customTags: ['null'],
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} satisfies DocumentOptions & ParseOptions & SchemaOptions;

/** Takes YAML front matter (between `---` lines at the very start) off a text. Never throws, never loses text. */
export function frontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (opening === null) return { body: text, fields: null, fault: null };
  const block = text.slice(opening[0].length, opening[0].length + LONGEST);
  const closing = /^(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/m.exec(block);
  if (closing === null) return unread(text, 'no line --- that closes it');
  const yaml = block.slice(0, closing.index);
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  const fields = yamlFields(yaml);
  if (fields !== null) return { body, fields, fault: null };
  const repaired = fieldsOneByOne(yaml);
  return repaired === null
    ? unread(text, 'front matter that is not YAML')
    : { body, fields: repaired, fault: SLIP };
}

const SLIP = {
  found: 'front matter that is not YAML as a whole',
  remedy: 'Its fields were read one by one; put values with a colon or a bracket in quotes.',
};

function unread(body: string, found: string): FrontMatter {
  const remedy = 'Repair it; until then the whole file is the text of the article.';
  return { body, fields: null, fault: { found, remedy } };
}

type Fields = Readonly<Record<string, unknown>>;

function yamlFields(yaml: string): Fields | null {
  if (isTooDeep(yaml)) return null;
  const { errors, contents } = parseDocument(yaml, YAML);
  if (errors.length > 0) return null;
  if (contents === null) return {};
  return isMap(contents) ? objectOf(contents) : null;
}

function isTooDeep(yaml: string): boolean {
  const isLong = (line: string): boolean => countOf(line, /[-?:][ \t]/g) > MOST_INDICATORS;
  return countOf(yaml, /[[{]/g) > MOST_BRACKETS || DEEP_INDENT.test(yaml) || yaml.split('\n').some(isLong);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Not the package's `toJS`: it follows aliases (a bomb) and spells out keys that are maps (exponential). */
function objectOf(map: YAMLMap): Fields {
  return Object.fromEntries(
    map.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), valueOf(value)]] : [])),
  );
}

/** What is neither text, list nor map (an alias) comes out as an empty object, which no field takes. */
function valueOf(node: unknown): unknown {
  if (node === null) return null;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(valueOf);
  return isMap(node) ? objectOf(node) : {};
}

/** The commonest slip is a headline with a colon: `title: Kyiv: the day`. Such a line is taken word for word. */
function fieldsOneByOne(yaml: string): Fields | null {
  const fields: Record<string, unknown>[] = [];
  for (const field of yaml.split(/\n(?=[A-Za-z])/)) {
    const read = yamlFields(field) ?? wordForWord(field.trimEnd());
    if (read === null) return null;
    fields.push(read);
  }
  return Object.fromEntries(fields.flatMap((field) => Object.entries(field)));
}

function wordForWord(line: string): Fields | null {
  const parts = /^([A-Za-z][\w -]{0,40}):[ \t]+(\S[^\n]*)$/.exec(line);
  return parts === null ? null : { [parts[1]!]: parts[2]! };
}
