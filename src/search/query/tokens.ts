import { FIELD_NAMES } from './field-names.ts';

/** What the characters of a query can be, one kind each. */
export type TokenKind =
  | 'space'
  | 'open'
  | 'close'
  | 'phrase'
  | 'quote'
  | 'field'
  | 'not'
  | 'must'
  | 'dash'
  | 'glue'
  | 'sign'
  | 'operator'
  | 'word'
  | 'backslash';

/** A stretch of a query; `at` is where it begins, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly raw: string;
  readonly at: number;
}

/** Straight, curly, low and angle quotes: each opens a phrase, and each closes it, as languages differ in which. */
export const QUOTES = '"“”„‟«»＂';

/** The names that a `field:` prefix can have, as alternatives of a pattern. */
export const FIELDS = FIELD_NAMES.join('|');

/**
 * The first alternative that fits is the token, and together they take every character.
 * A sign is an operator only where a word could begin and something follows it: `counter-ISIL`, `"U.S."-led` and ` - ` are none.
 * Punctuation glued to a quote or parenthesis, as in `(AFP).`, is passed over in silence.
 * `Source: Reuters`, pasted from a text, is words; `source: reuters`, typed, names the field.
 */
const PATTERNS: Readonly<Record<TokenKind, string>> = {
  space: String.raw`\s+`,
  open: String.raw`\(`,
  close: String.raw`\)`,
  phrase: String.raw`[${QUOTES}](?:\\.|[^${QUOTES}\\])*[${QUOTES}](?:~\d*)?`,
  quote: `[${QUOTES}]`,
  field: String.raw`(?:${FIELDS}):\s*|(?:${anyCase(FIELDS)}):(?=[^\s)])`,
  not: String.raw`(?<![^\s(:])-(?=[^\s)+\-])`,
  must: String.raw`(?<![^\s(:])\+(?=[^\s)+\-])`,
  dash: String.raw`(?<=\S\s+)[+\-]+(?=\s+\S)`,
  glue: String.raw`(?<=[${QUOTES})])(?:(?![${QUOTES}()\\*])[\p{P}+])+`,
  sign: String.raw`[+\-]+`,
  operator: String.raw`(?:AND|OR|NOT)(?![^\s()${QUOTES}])`,
  word: String.raw`(?:\\.|[^\s()${QUOTES}\\])+`,
  backslash: String.raw`\\`,
};

const TOKEN = new RegExp(
  Object.entries(PATTERNS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|'),
  'gsu',
);

/** Cuts a query into its tokens, in order; together they are the query. */
export function tokens(query: string): Token[] {
  return [...query.matchAll(TOKEN)].map((match) => ({
    kind: Object.entries(match.groups!).find(([, raw]) => raw !== undefined)![0] as TokenKind,
    raw: match[0],
    at: match.index,
  }));
}

function anyCase(pattern: string): string {
  return pattern.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
