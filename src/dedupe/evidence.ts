import { shingles } from '../text/shingles.ts';
import { words } from '../text/words.ts';
import type { DedupeArticle } from './dedupe-article.ts';

/** What the text of one article says for or against being the same report as another. */
export interface Evidence {
  /** All words of lead and text, folded: equal where whitespace, case, quotes and punctuation alone differ. */
  readonly words: readonly string[];
  /** Those that count as evidence. */
  readonly terms: readonly string[];
  /** The shingles of these, in reading order. */
  readonly shingles: Uint32Array;
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
  const blocks = (lead === null ? texts : [lead, ...texts]).map(readBlock);
  const all = termsOf(blocks);
  const reported = termsOf(blocks.filter((block) => isSentence(block) || isRow(block)));
  const terms = reported.length < REPORT_SHARE * all.length ? all : reported;
  return { words: all, terms, shingles: shingles(terms, SHINGLE_WORDS) };
}

interface Block {
  readonly text: string;
  readonly terms: readonly string[];
}

/** In lower case throughout, also `US`: a copy in capitals is a copy. */
function readBlock(text: string): Block {
  return { text, terms: words(text).map((word) => word.term.toLowerCase()) };
}

const SENTENCE_END = /\p{STerm}[\p{Pe}\p{Pf}\p{Pi}"']{0,4}(?:\s|$)/u;

function isSentence(block: Block): boolean {
  return block.terms.length >= SENTENCE_WORDS && SENTENCE_END.test(block.text);
}

const DIGIT = /^\p{Nd}/u;

function isRow(block: Block): boolean {
  return block.terms.filter((term) => DIGIT.test(term)).length >= ROW_FIGURES;
}

function termsOf(blocks: readonly Block[]): string[] {
  const terms: string[] = [];
  for (const block of blocks) for (const term of block.terms) terms.push(term);
  return terms;
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
