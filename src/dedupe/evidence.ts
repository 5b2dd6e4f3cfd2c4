import { avalanche } from '../text/hash.ts';
import { once } from '../text/once.ts';
import { shinglesOfHashes } from '../text/shingles.ts';
import { hashWords } from '../text/word-hashes.ts';
import { words } from '../text/words.ts';
import type { DedupeArticle } from './dedupe-article.ts';
import { shingleSet } from './shingle-set.ts';

/** What the text of one article says for or against being the same report as another. */
export interface Evidence {
  /** How many words lead and text have, and how many of these count as evidence. */
  readonly words: number;
  readonly length: number;
  /** Of all words, 53 bits: equal where whitespace, case, quotes and punctuation alone differ. */
  readonly textHash: number;
  /** Of the words that count, in reading order. */
  readonly shingles: Uint32Array;
  /** The different ones; the very same list where none stands twice, as in most texts. */
  readonly different: () => Uint32Array;
  /** The words that count, in lower case: made when they are asked for, as most texts resemble no other. */
  readonly terms: () => readonly string[];
}

/** Words in a shingle: shorter ones are shared by chance, longer ones do not survive a changed word. */
const SHINGLE_WORDS = 5;

/** A paragraph with fewer words is a label, a link or a crosshead, whatever mark it ends with. */
const SENTENCE_WORDS = 8;

/** A line with as many figures is a row of a table: "Sales 126.8 mln vs 120.1 mln". */
const ROW_FIGURES = 2;

/** With a smaller share of its words in sentences and rows, an article is a list: then every line is the report. */
const REPORT_SHARE = 0.3;

/**
 * Reads the evidence of an article: the sentences and rows of figures in its lead and text. Captions are none: pictures
 * are shared by many reports. Lines that are no sentence count only where there is little else: links, labels and
 * crossheads come and go with the page, and would make pages alike that share nothing but their site.
 */
export function readEvidence({ lead, paragraphs }: Pick<DedupeArticle, 'lead' | 'paragraphs'>): Evidence {
  const texts = paragraphs.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);
  const blocks = readBlocks(lead === null ? texts : [lead, ...texts]);
  const all = joinHashes(blocks);
  const reported = blocks.filter((block) => isSentence(block) || isRow(block));
  const isReport = countWords(reported) >= REPORT_SHARE * all.length;
  const counted = isReport ? reported : blocks;
  const hashes = counted.length === blocks.length ? all : joinHashes(counted);
  const counting = counted.map(({ text }) => text);
  const shingles = shinglesOfHashes(hashes, SHINGLE_WORDS);
  return {
    words: all.length,
    length: hashes.length,
    textHash: hashOf(all),
    shingles,
    different: once(() => withoutRepeats(shingles)),
    terms: once(() => counting.flatMap(termsOf)),
  };
}

function withoutRepeats(shingles: Uint32Array): Uint32Array {
  const { members, size } = shingleSet(shingles);
  return size === shingles.length ? shingles : members.slice();
}

/** A paragraph, and its words as hashes: in lower case throughout, also `US`, as a copy in capitals is a copy. */
interface Block {
  readonly text: string;
  readonly hashes: Uint32Array;
}

function readBlocks(texts: readonly string[]): Block[] {
  const all = new Uint32Array(texts.reduce((sum, text) => sum + text.length, 0));
  let end = 0;
  return texts.map((text) => {
    const start = end;
    end = hashWords(text, all, start);
    return { text, hashes: all.subarray(start, end) };
  });
}

function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { hashes }) => sum + hashes.length, 0);
}

function joinHashes(blocks: readonly Block[]): Uint32Array {
  const all = new Uint32Array(countWords(blocks));
  let at = 0;
  for (const { hashes } of blocks) {
    all.set(hashes, at);
    at += hashes.length;
  }
  return all;
}

/** Two hashes of the sequence, together as many bits as a number holds. */
function hashOf(hashes: Uint32Array): number {
  let [high, low] = [0, 1];
  for (let at = 0; at < hashes.length; at++) {
    high = Math.imul(high ^ hashes[at]!, 0x9e3779b1) + 0x7f4a7c15;
    low = Math.imul(low ^ hashes[at]!, 0x85ebca6b) + 0x165667b1;
  }
  return avalanche(high) * 2 ** 21 + (avalanche(low) >>> 11);
}

function termsOf(text: string): string[] {
  return words(text).map(({ term }) => term.toLowerCase());
}

const SENTENCE_END = /\p{STerm}[\p{Pe}\p{Pf}\p{Pi}"']{0,4}(?:\s|$)/u;

function isSentence(block: Block): boolean {
  return block.hashes.length >= SENTENCE_WORDS && SENTENCE_END.test(block.text);
}

const DIGIT = /^\p{Nd}/u;
const TWO_DIGITS = /\p{Nd}[^]*\p{Nd}/u;

function isRow({ text }: Block): boolean {
  return TWO_DIGITS.test(text) && termsOf(text).filter((term) => DIGIT.test(term)).length >= ROW_FIGURES;
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion'
  ).split(' '),
);

function isFigure(term: string): boolean {
  return DIGIT.test(term) || NUMBER_WORDS.has(term);
}

/** The figures that terms state, by the words before and after: a figure is compared with its counterpart only. */
export function figuresByContext(terms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (let at = 0; at < terms.length; at++) {
    const end = endOfFigure(terms, at);
    if (end === at) continue;
    const context = `${terms[at - 1] ?? ''} ${terms[end] ?? ''}`;
    const figure = terms.slice(at, end).join(' ');
    found.set(context, [...(found.get(context) ?? []), figure]);
    at = end;
  }
  return found;
}

/** "1.5 billion" and "6-3/16" are one figure of several terms. */
function endOfFigure(terms: readonly string[], from: number): number {
  let end = from;
  while (end < terms.length && isFigure(terms[end]!)) end++;
  return end;
}
