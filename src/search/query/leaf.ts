import { editDistance } from '../../text/edit-distance.ts';
import { words } from '../../text/words.ts';
import type { LeafNode } from './ast.ts';
import { FIELD_NAMES, FIELD_SYNONYMS } from './field-names.ts';
import { quoted, type Report, type SlipCode } from './slips.ts';
import { QUOTES, type Token } from './tokens.ts';

/** The most words that may stand between the words of a phrase; beyond it a phrase means no more than its words. */
const WIDEST_PHRASE = 100;

/** `word~` forgives as much as is forgiven unasked, but at least one: two errors from this many letters on. */
const LONG_WORD = 9;

/** A word of the query: plain, `prefix*` or `fuzzy~1`. Null where it holds nothing to search. */
export function wordLeaf(token: Token, report: Report): LeafNode | null {
  const written = unescape(token.raw);
  warnOfUnknownField(written, report);
  const leaf = suffixed(written, token, report);
  if (leaf === null) noticeNothing(token.raw, report);
  return leaf;
}

/** A phrase of the query, with or without `~5`. Null where it holds nothing to search. */
export function phraseLeaf(token: Token, report: Report): LeafNode | null {
  const [, inside, distance] = PHRASE.exec(token.raw)!;
  const text = searchable(unescape(inside!).text);
  if (text === '') {
    if (inside!.trim() === '') report.slip('empty-quotes', token.at);
    else noticeNothing(token.raw, report);
    return null;
  }
  const slop = readSlop(token, distance, report);
  return slop > 0 ? { kind: 'phrase', text, slop } : { kind: 'phrase', text };
}

/**
 * A text without the punctuation around it: from its first word to the end of its last, '' if it has none.
 * What is searched is the same.
 */
export function searchable(text: string): string {
  const found = words(text, { query: true });
  return text.slice(found[0]?.start ?? 0, found.at(-1)?.end ?? 0);
}

/** What was written, and the same with every escaped character masked, so that only live operators are seen in it. */
interface Written {
  readonly text: string;
  readonly live: string;
}

const PHRASE = new RegExp(String.raw`^[${QUOTES}](.*)[${QUOTES}](?:~(\d*))?$`, 'su');
const ESCAPED = /\\(.)/gsu;
/** What may end a word and mean something; `~0.8` was Lucene's way and is answered with a hint. */
const SUFFIX = /(?:\*|~(?:\d(?:\.\d+)?)?)$/;
const KNOWN_SUFFIXES: ReadonlySet<string> = new Set(['', '*', '~', '~1', '~2']);
const MISPLACED = /\*|~\d?$/;

function unescape(raw: string): Written {
  return {
    text: raw.replace(ESCAPED, '$1'),
    live: raw.replace(ESCAPED, (_, character: string) => 'x'.repeat(character.length)),
  };
}

function suffixed({ text, live }: Written, token: Token, report: Report): LeafNode | null {
  const base = live.replace(SUFFIX, '');
  const suffix = live.slice(base.length);
  const kept = searchable(text.slice(0, base.length));
  if (kept === '') return plain(text);
  const slip = slipOf(base, suffix);
  if (slip) report.slip(slip, token.at, quoted(token.raw));
  if (slip || suffix === '') return plain(text);
  return suffix === '*'
    ? { kind: 'prefix', text: kept }
    : { kind: 'word', text: kept, edits: editsOf(suffix, kept) };
}

function slipOf(base: string, suffix: string): SlipCode | null {
  if (MISPLACED.test(base)) return 'misplaced-suffix';
  return KNOWN_SUFFIXES.has(suffix) ? null : 'edit-count';
}

function editsOf(suffix: string, word: string): 1 | 2 {
  if (suffix === '~') return Array.from(word).length < LONG_WORD ? 1 : 2;
  return suffix === '~1' ? 1 : 2;
}

function plain(text: string): LeafNode | null {
  const kept = searchable(text);
  return kept === '' ? null : { kind: 'word', text: kept };
}

function readSlop(token: Token, distance: string | undefined, report: Report): number {
  if (distance === '') report.slip('phrase-distance', token.at, quoted(token.raw));
  const slop = Number(distance ?? 0);
  if (slop > WIDEST_PHRASE)
    report.fail(
      `A phrase may spread over at most ${WIDEST_PHRASE} other words, not ${quoted(distance!)}`,
      token.at,
    );
  return slop;
}

function noticeNothing(raw: string, report: Report): void {
  report.notice('nothing-searchable', `${quoted(raw)} has no letters or digits and is ignored.`);
}

const NAME = /^(\p{L}+):[^/]/u;

/** `titel:foo` is plain words, as `Kerry:US` is; but where a field was likely meant, the caller should know. */
function warnOfUnknownField({ live }: Written, report: Report): void {
  const name = NAME.exec(live)?.[1]?.toLowerCase() ?? '';
  const advice = DATE_NAMES.has(name) ? DATES : adviceFor(name);
  if (advice === null) return;
  const fields = FIELD_NAMES.join(', ');
  report.notice(
    'unknown-field',
    `No field is called ${quoted(name)}; ${advice} It is searched as words. The fields are ${fields}.`,
  );
}

const DATE_NAMES: ReadonlySet<string> = new Set(
  'date year month day published since until before after from to'.split(' '),
);
const DATES = 'the parameters date, from and to ask for days.';

/** The field of which it is another name, or from which it is one letter away. */
function adviceFor(name: string): string | null {
  const field = FIELD_SYNONYMS.get(name) ?? FIELD_NAMES.find((one) => editDistance(name, one, 1) === 1);
  return field === undefined ? null : `did you mean ${field}:?`;
}
