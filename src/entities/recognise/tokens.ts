import type { TextField } from '../../model/range.ts';
import { sentences } from '../../text/sentences.ts';
import { words, type Word } from '../../text/words.ts';
import { OPENERS } from '../lexicon/common-words.ts';
import { listed, lookup } from '../lexicon/lexicon.ts';

/** How a word is written: `initial` is one capital letter, `mixed` has capitals behind the first letter. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'other';

/** A word with what its surroundings tell about its capital. */
export interface Token extends Word {
  readonly text: string;
  /** What stands between the word before and this one; a line break at the start of a sentence. */
  readonly gap: string;
  readonly shape: Shape;
  /** True at the start of a sentence or a quotation, where every word has a capital. */
  readonly first: boolean;
}

/** One sentence of one field. */
export interface Sentence {
  readonly field: TextField;
  readonly tokens: readonly Token[];
  /** True in headlines And Lines Written Like This or IN CAPITALS, where a capital tells nothing. */
  readonly quiet: boolean;
  /** What follows the last word. */
  readonly tail: string;
}

/** Words that nobody writes with a capital inside a sentence. */
const COMMON = listed(OPENERS);

/** So many long words, and such a share of them in capitals, make a line a headline in title case. */
const TITLE_WORDS = 4;
const TITLE_SHARE = 0.9;
/** Shorter words stay small in title case ("of", "and") or say little. */
const LONG_WORD = 4;

/** The end of a gap after which a quotation, a list item or a new thought begins. */
const BEGINS = /["“‘«:•*|] ?$|\s['-] ?$|[–—] ?$/;
/** "I've", "Don't": no name, whatever its capital. */
const CONTRACTION = /['’](?:m|ve|ll|re|d|t)$/;
/** Second halves of Korean and Chinese given names, written small behind a hyphen: Kim Jong-un, Ban Ki-moon. */
const GIVEN_NAME_ENDS = listed(
  'baek,bok,bum,chan,chang,cheol,chul,chun,dong,eun,goo,guk,gun,gyu,hak,han,hee,ho,hong,hoon,hun,hwa,hwan,hye,hyuk,hyun,hyung,il,in,jae,jin,jong,joo,joon,ju,jun,jung,kew,ki,kook,ku,kuk,kun,kwan,kwang,kyu,kyun,kyung,mi,min,mo,moo,moon,myung,nam,nyong,ok,pil,pyo,ryong,sang,seo,seok,seong,seung,shik,sik,sok,sol,song,soo,sook,su,suk,sun,sung,tae,uk,un,wan,won,woo,wook,woong,wu,yeol,yeon,yeong,yol,yong,yoo,yoon,youl,young,yul,yun',
);
const ENDS = /[.!?…]["'”’»)\]]*$/;

/** The sentences of a field with their words; sentences without words are left out. */
export function tokenize(field: TextField, text: string): Sentence[] {
  const all = words(text);
  let next = 0;
  const found: Sentence[] = [];
  for (const [, to] of sentences(text)) {
    const tokens: Token[] = [];
    for (; next < all.length && all[next]!.start < to; next++)
      tokens.push(token(text, all[next]!, tokens.at(-1)));
    if (tokens.length > 0) found.push(sentence(field, tokens, text.slice(tokens.at(-1)!.end, to)));
  }
  return found;
}

function token(text: string, { term, start, end }: Word, before: Token | undefined): Token {
  const written = text.slice(start, end);
  const gap = before === undefined ? '\n' : gapBetween(text, before.end, start);
  const first = before === undefined || (gap !== ' ' && BEGINS.test(gap.slice(-3)));
  const ends = gap === '-' && before?.shape === 'capital' && GIVEN_NAME_ENDS.has(written);
  return { term, start, end, text: written, gap, shape: ends ? 'capital' : shapeOf(written, term), first };
}

/** Nearly every gap is one space: no need to cut it out of the text. */
function gapBetween(text: string, from: number, to: number): string {
  return to === from + 1 && text[from] === ' ' ? ' ' : text.slice(from, to);
}

function sentence(field: TextField, tokens: readonly Token[], tail: string): Sentence {
  const quiet = isShouted(tokens) || (!ENDS.test(tail) && isTitleCase(tokens));
  return { field, tokens, quiet, tail };
}

/** Most words equal their term: small letters, digits, or the capitals of `US`, told apart by the first. */
function shapeOf(word: string, term: string): Shape {
  if (word === term) return word >= 'a' ? 'lower' : word >= 'A' ? 'upper' : 'other';
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 'other';
  if (word === lower || CONTRACTION.test(lower)) return 'lower';
  if (word === upper) return word.length === 1 ? 'initial' : 'upper';
  if (word[0] === lower[0]) return 'mixed';
  return word.slice(1) === lower.slice(1) ? 'capital' : 'mixed';
}

function isShouted(tokens: readonly Token[]): boolean {
  if (tokens.some(({ shape }) => shape === 'lower' || shape === 'capital' || shape === 'mixed')) return false;
  return tokens.filter(({ term }) => term.length >= LONG_WORD).length >= 2;
}

/** Title case is betrayed by a common word with a capital inside the line. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ term, shape }) => term.length >= LONG_WORD && shape !== 'other');
  const high = long.filter(({ shape }) => shape !== 'lower');
  if (long.length < TITLE_WORDS || high.length < TITLE_SHARE * long.length) return false;
  return tokens.some(
    ({ term, shape }, i) => i > 0 && shape === 'capital' && COMMON.has(term) && !lookup(term),
  );
}
