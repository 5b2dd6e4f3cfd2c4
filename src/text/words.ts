import { fold } from './fold.ts';
import { isPlain, scanPlain, type PlainKind, type TakeToken } from './plain-tokens.ts';

/** One word of a text. `start` and `end` are UTF-16 offsets: `text.slice(start, end)` is the word as written. */
export interface Word {
  /** The form that is matched: folded, or in capitals for an acronym that is also a common word (`US`, `IS`). */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Common words that are acronyms when written in capitals or with dots. Only these keep their capitals as terms;
 * every other acronym (`nato`, `isis`) ignores case.
 */
const ALSO_WORDS: ReadonlySet<string> = new Set(['us', 'is', 'it', 'who', 'aid']);

/** In a line all in capitals these are the word, not the acronym; `US` there is the country far more often … */
const SHOUTED_WORDS: ReadonlySet<string> = new Set(['is', 'it', 'who', 'aid']);

/** … but for the pronoun after these: "GIVE US OUR MONEY". */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  (
    'give gives gave given tell tells told let lets help helps helped show shows showed make makes made teach teaches ' +
    'taught save saves saved send sends sent leave leaves left ask asks asked pay pays paid keep keeps kept bring ' +
    'brings brought cost costs owe owes owed spare spared deny denied offer offered robbed cheated betrayed'
  ).split(' '),
);

/** A line needs this many words in capitals before it counts as shouted rather than as a query or a label. */
const SHOUTED_LINE = 4;

/** Scripts written without spaces: cut into overlapping pairs of characters, so that any part of a run is found. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

const DOTTED = String.raw`(?<![\p{L}\p{N}])\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}\p{M}])\.?`;
const LETTER = String.raw`(?![${UNSPACED}])[\p{L}\p{N}]`;
const INNER = String.raw`(?![${UNSPACED}])[\p{L}\p{N}\p{M}\u200c\u200d]`;
const NUMBER = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?!${INNER})`;
const PLAIN = String.raw`${LETTER}(?:${INNER})*(?:['’ʼ](?:${INNER})+)*`;

const TOKEN = new RegExp(`(${DOTTED})|((?:[${UNSPACED}]\\p{M}*)+)|(${NUMBER})|${PLAIN}`, 'gu');

const THOUSANDS = /^\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?$/u;
const POSSESSIVE = /['’ʼ]s$/i;
const JOINER = /['’ʼ\u200c\u200d]/;
const APOSTROPHES = new RegExp(JOINER, 'g');
const LOWER = /\p{Ll}/u;
const SPACED_WORD = /\p{Lu}\S*/gu;

/**
 * The one tokenizer: what search, fingerprints and name lists call a word, in reading order.
 *
 * `U.S.`, `U.S` and `US` are one term, distinct from the pronoun `us`; possessives are cut (`Lavrov's` is `lavrov`);
 * hyphenated words come as their parts; `250,000` is `250000`; scripts without spaces come as pairs of characters.
 * Joiners and accents that stand alone, as inside emoji, are no words.
 * With `query`, capitals always mean the acronym: nobody shouts a headline into a search box.
 */
export function words(text: string, options: { readonly query?: boolean } = {}): Word[] {
  const found: Word[] = [];
  const shouted = options.query ? noLine : shoutedLines(text);
  scan(text, (kind, start, end) => {
    const written = text.slice(start, end);
    if (kind === 'unspaced') for (const pair of pairs(written, start)) found.push(pair);
    else if (kind === 'dotted') found.push({ term: acronym(written), start, end });
    else if (kind === 'number') found.push({ term: numberTerm(written), start, end });
    else {
      const owner = kind === 'joined' ? written.replace(POSSESSIVE, '') : written;
      found.push(plainWord(owner, start, shouted(start) && { before: found.at(-1)?.term }));
    }
  });
  return found.filter((word) => word.term !== '');
}

/** The terms of tokens of a plain text, in lower case throughout. */
export const PLAIN_TERMS: Readonly<Record<PlainKind, (written: string) => string>> = {
  plain: fold,
  joined: (written) => ownerTerm(written.replace(POSSESSIVE, '')),
  number: numberTerm,
  dotted: (written) => fold(written.replaceAll('.', '')),
};

type Kind = PlainKind | 'unspaced';

function scan(text: string, take: TakeToken<Kind>): void {
  if (isPlain(text)) scanPlain(text, take);
  else scanAny(text, take);
}

function scanAny(text: string, take: TakeToken<Kind>): void {
  for (const { index, 0: written, 1: dotted, 2: unspaced, 3: number } of text.matchAll(TOKEN)) {
    const kind = dotted ? 'dotted' : unspaced ? 'unspaced' : number ? 'number' : 'joined';
    take(kind, index, index + written.length);
  }
}

/** What stands before a word in a line all in capitals; false in any other line. */
type Shouted = false | { readonly before: string | undefined };

function plainWord(owner: string, start: number, shouted: Shouted): Word {
  const term = ownerTerm(owner);
  const isAcronym =
    ALSO_WORDS.has(term) && !LOWER.test(owner) && !(shouted && isShoutedWord(term, shouted.before));
  return { term: isAcronym ? term.toUpperCase() : term, start, end: start + owner.length };
}

function ownerTerm(owner: string): string {
  return fold(JOINER.test(owner) ? owner.replace(APOSTROPHES, '') : owner);
}

function isShoutedWord(term: string, before = ''): boolean {
  return SHOUTED_WORDS.has(term) || (term === 'us' && BEFORE_PRONOUN.has(before));
}

function acronym(dotted: string): string {
  const term = PLAIN_TERMS.dotted(dotted);
  return ALSO_WORDS.has(term) ? term.toUpperCase() : term;
}

function numberTerm(number: string): string {
  const digits = isPlain(number) ? number : number.normalize('NFKC');
  return THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits;
}

function pairs(run: string, start: number): Word[] {
  const letters = [...run.matchAll(/\P{M}\p{M}*/gu)].map((match) => ({
    text: match[0],
    at: start + match.index,
  }));
  const last = Math.max(1, letters.length - 1);
  return letters.slice(0, last).map((letter, i) => {
    const next = letters[i + 1];
    return {
      term: fold(letter.text + (next?.text ?? '')),
      start: letter.at,
      end: next ? next.at + next.text.length : letter.at + letter.text.length,
    };
  });
}

const noLine = (): boolean => false;

/** Tells of an offset whether its line is all in capitals; offsets must be asked in rising order. */
function shoutedLines(text: string): (offset: number) => boolean {
  let end = -1;
  let shouted = false;
  return (offset) => {
    if (offset < end) return shouted;
    const from = text.lastIndexOf('\n', offset) + 1;
    const next = text.indexOf('\n', offset);
    end = next === -1 ? text.length : next;
    const line = text.slice(from, end);
    shouted = !LOWER.test(line) && (line.match(SPACED_WORD)?.length ?? 0) >= SHOUTED_LINE;
    return shouted;
  };
}
