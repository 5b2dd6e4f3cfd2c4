import { sentences } from '../../text/sentences.ts';
import { mix } from './hashing.ts';
import { tokenize, type Token } from './tokens.ts';
import { topicOf } from './topic.ts';
import { Case, type WordForm } from './word.ts';

/** A text as the tagger sees it: its tokens and sentences, and what the whole text tells about its capitals. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The form of each token. */
  readonly forms: readonly WordForm[];
  /** Numbers of the first token of each sentence, and of the one behind its last. */
  readonly sentences: readonly SentenceSpan[];
  /** The keys that are written small, and those with a capital where grammar asks for none. */
  readonly smallUses: ReadonlySet<string>;
  readonly capitalUses: ReadonlySet<string>;
  /** What it is about: see `topicOf`. */
  readonly topic: number;
}

/** A sentence by its tokens. */
export interface SentenceSpan {
  readonly from: number;
  readonly to: number;
  /** Its first token with a letter or digit. */
  readonly first: number;
  /** True in headlines And Lines Written Like This or IN CAPITALS, where a capital tells nothing. */
  readonly shouted: boolean;
  /** 0–7: whether it ends like a sentence, has words in lower case, has digits; tables and captions do not. */
  readonly kind: number;
  /** A hash of its shape as a line ("Name 1 Name 0"), by which tables are known; 0 where it is long. */
  readonly pattern: number;
}

/** From this share of capitalised words on, a sentence is a headline. */
const SHOUTED_SHARE = 0.7;
const FEWEST_SHOUTED = 3;
/** What has no sentence ends (tables, hostile text) is read in pieces of so many tokens, to bound the work on each. */
const LONGEST_SENTENCE = 400;

/** A row of a table has so many tokens at most. */
const LONGEST_LINE = 14;

const CLOSES = /^[.!?"”’…]/;

/** Reads a text; `formOf` tells what a word is by itself. */
export function readText(text: string, formOf: (word: string) => WordForm): Reading {
  const tokens = tokenize(text);
  const forms = tokens.map((token) => formOf(token.text));
  const spans = sentenceSpans(text, tokens, forms);
  const smallUses = new Set<string>();
  const capitalUses = new Set<string>();
  for (const span of spans) {
    if (span.shouted) continue;
    for (let i = span.from; i < span.to; i++) {
      const form = forms[i]!;
      if (form.case === Case.lower) smallUses.add(form.key);
      else if (form.case !== Case.none && i !== span.first) capitalUses.add(form.key);
    }
  }
  return { tokens, forms, sentences: spans, smallUses, capitalUses, topic: topicOf(forms) };
}

function sentenceSpans(text: string, tokens: readonly Token[], forms: readonly WordForm[]): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let from = 0;
  for (const [, end] of sentences(text)) {
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    for (; from < to; from = Math.min(to, from + LONGEST_SENTENCE)) {
      spans.push(sentenceSpan(tokens, forms, { from, to: Math.min(to, from + LONGEST_SENTENCE) }));
    }
  }
  return spans;
}

function sentenceSpan(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  { from, to }: { readonly from: number; readonly to: number },
): SentenceSpan {
  let [letters, capitals, smalls, digits, first] = [0, 0, 0, 0, -1];
  for (let i = from; i < to; i++) {
    const { hasLetter, hasDigit, case: written } = forms[i]!;
    if (first < 0 && (hasLetter || hasDigit)) first = i;
    if (hasDigit) digits++;
    if (!hasLetter) continue;
    letters++;
    if (written === Case.capital || written === Case.upper) capitals++;
    if (written === Case.lower) smalls++;
  }
  const shouted = letters >= FEWEST_SHOUTED && capitals > SHOUTED_SHARE * letters;
  const ends = CLOSES.test(tokens[to - 1]!.text);
  const kind = (ends ? 4 : 0) + (smalls > 0 ? 2 : 0) + (digits > 0 ? 1 : 0);
  return { from, to, first, shouted, kind, pattern: patternOf(tokens, forms, { from, to }) };
}

/** Names, numbers and small words as one sign each, however many of a kind follow one another; marks as they are. */
function patternOf(
  tokens: readonly Token[],
  forms: readonly WordForm[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  if (to - from > LONGEST_LINE) return 0;
  let [hash, last] = [1, -1];
  for (let i = from; i < to; i++) {
    const sign = signOf(tokens[i]!.text, forms[i]!);
    if (sign !== last) hash = mix(hash, sign);
    last = sign;
  }
  return hash;
}

const NUMBER_SIGN = 4;

function signOf(text: string, form: WordForm): number {
  if (form.case !== Case.none) return form.case;
  return form.hasDigit ? NUMBER_SIGN : text.charCodeAt(0);
}
