import { remember } from '../text/remember.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/words.ts';
import { isCommonWord } from './common-words.ts';
import type { StoryArticle } from './story-article.ts';

/** What a term is for a reader who tells events apart. */
export type TermKind = 'word' | 'name' | 'figure';

/** A term of one article. */
export interface CountedTerm {
  readonly kind: TermKind;
  /** 1 for a single mention far from the beginning; mentions near the beginning count several times. Logarithmic. */
  readonly frequency: number;
  /** The term as it first stands in the article, in lower case: for labels. */
  readonly written: string;
}

/** By stem. */
export type CountedTerms = ReadonlyMap<string, CountedTerm>;

/** The terms of an article in reading order, and their numbers: a term has the same number in every article. */
export interface NumberedTerms {
  readonly terms: readonly CountedTerm[];
  readonly numbers: Uint32Array;
}

/** News says first what happened (the inverted pyramid): the first word counts 1 + LEAD_BONUS times … */
const LEAD_BONUS = 6;
/** … and the bonus falls to a third after so many words. Both set on bench/stories, 2026-11; flat around. */
const LEAD_WORDS = 60;

/** Characters that are read: what comes later is background, and costs time. Set on bench/stories, 2026-11. */
const READ = 2000;

/**
 * The terms of an article: headline, standfirst and text without captions, as pictures are shared by many reports.
 * Common words are left out. A word that is written with a capital inside sentences more often than not is a name.
 */
export function countTerms(article: StoryArticle): CountedTerms {
  const counts = new Map<string, Count>();
  const text = reportedText(article);
  let end = 0;
  for (const [place, word] of words(text).entries()) {
    const written = word.term.toLowerCase();
    const term = telling(written);
    if (term !== '') {
      const count = countOf(counts, term, written);
      count.weight += 1 + LEAD_BONUS * Math.exp(-place / LEAD_WORDS);
      if (!beginsSentence(text, end, word.start)) count.capitals += CAPITAL.test(text[word.start]!) ? 1 : -1;
    }
    end = word.end;
  }
  return new Map([...counts].map(([term, count]) => [term, toTerm(term, count)]));
}

function countOf(counts: Map<string, Count>, term: string, written: string): Count {
  const known = counts.get(term);
  if (known) return known;
  const count = { weight: 0, capitals: 0, written };
  counts.set(term, count);
  return count;
}

/** A corpus has few different words: each is looked up once. */
const REMEMBERED = 200_000;

/** The stem of a word; '' for a common word. */
const telling = remember((written) => (isCommonWord(written) ? '' : stem(written)), REMEMBERED);

interface Count {
  weight: number;
  capitals: number;
  readonly written: string;
}

function toTerm(term: string, { weight, capitals, written }: Count): CountedTerm {
  const kind = FIGURE.test(term) ? 'figure' : capitals > 0 ? 'name' : 'word';
  return { kind, frequency: 1 + Math.log(weight), written };
}

const FIGURE = /^\p{Nd}/u;
const CAPITAL = /\p{Lu}/u;
const SENTENCE_END = /[.!?\n]/;

function beginsSentence(text: string, end: number, start: number): boolean {
  return end === 0 || SENTENCE_END.test(text.slice(end, start));
}

/** Whole paragraphs, until READ characters are full. */
function reportedText({ title, titleOrigin, lead, paragraphs }: StoryArticle): string {
  let text = [...(titleOrigin === 'given' ? [title] : []), ...(lead === null ? [] : [lead])].join('\n');
  for (const paragraph of paragraphs) {
    if (text.length >= READ) break;
    if (paragraph.kind !== 'caption') text += `\n${paragraph.text}`;
  }
  return text;
}
