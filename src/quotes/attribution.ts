import type { Range } from '../model/range.ts';
import { CUE, LEADING_CUE, OTHER_CUES } from './cues.ts';
import type { Subject } from './noun-phrase.ts';
import type { QuotableArticle } from './quotable-article.ts';
import type { Quotation } from './quotations.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/** Who is said to have said something, by which verb. */
export interface Attribution {
  readonly subject: Subject;
  readonly cue: Range;
  /** Whether the words are a sentence of their own, or a part of the reporter's. */
  readonly kind: 'whole' | 'partial';
}

/** The text around a quotation that can say whose it is. */
export interface Surroundings {
  /** From the quotation or paragraph before it. */
  readonly before: Range;
  /** To the quotation after it or the end of the paragraph. */
  readonly after: Range;
}

/** Inside the reporter's sentence fewer words are scare quotes, a title or a name. */
const LEAST_PARTIAL = 4;
/** From the verb to the words it reports, at most. */
const LONGEST_LINK = 110;

/** Whose words a quotation is, for certain; null where the text around it does not say. */
export function attribute(
  article: QuotableArticle,
  quotation: Quotation,
  { before, after }: Surroundings,
): Attribution | null {
  const led = attributedBefore(article, quotation, before);
  const isName = isTitle(article.text, quotation, before[0]);
  const behind = isName ? null : attributedAfter(article, quotation, after);
  if (led?.kind !== 'whole' || behind === null) return behind ?? led;
  return isRepeated(article.text, behind, after) ? behind : led; // Else who is named behind says what comes next.
}

/** 'Kerry said: "…," he said.' is told of one speaker; 'Kerry said: "…," he added: "…"' of two speeches. */
function isRepeated(text: string, { subject }: Attribution, after: Range): boolean {
  return /^(?:s?he|they)$/iu.test(text.slice(...subject.range)) && !/[,:]\s*$/u.test(text.slice(...after));
}

/** How many words stand between the marks. */
export function wordsIn(text: string, { parts }: Quotation): number {
  return parts.reduce((sum, [start, end]) => sum + text.slice(start, end).trim().split(/\s+/).length, 0);
}

/** In the middle of a sentence a capital begins a title: on "The Long Way Home," Kerry said. */
const MID_SENTENCE = /[\p{L}\p{N}]\s$/u;

function isTitle(text: string, { range: [start], parts }: Quotation, from: number): boolean {
  return MID_SENTENCE.test(text.slice(from, start)) && /^\p{Lu}/u.test(text.slice(...parts[0]!));
}

/** The words end so that the sentence goes on: "…," said Kerry. */
const GOES_ON = /[,?!…—–-]\s*$/u;
const SENTENCE_END =
  /[.!?](?:\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gen|Gov|Lt|Col|Prof|Sgt|Rev|St|Jr|\p{Lu})\.\s)|\n/u;

function attributedAfter(
  article: QuotableArticle,
  { parts }: Quotation,
  [from, to]: Range,
): Attribution | null {
  const { text } = article;
  const after = text.slice(from, to);
  const words = text.slice(...parts.at(-1)!);
  if (!GOES_ON.test(words) && !after.startsWith(',')) return null;
  if (/^\p{Ll}[^]*[?!]\s*$/u.test(words)) return null; // A part of the reporter's question.
  const leading = LEADING_CUE.exec(after);
  if (leading !== null) {
    const cue = cueAt(from + leading[0].indexOf(leading[1]!), leading[1]!);
    const subject = subjectAfter(article, from + leading[0].length, to);
    return subject && { subject, cue, kind: 'whole' };
  }
  const stop = after.search(SENTENCE_END);
  const clause = stop === -1 ? after : after.slice(0, stop + 1);
  const [verb] = clause.matchAll(CUE);
  if (verb === undefined) return null;
  const subject = subjectBefore(article, from, from + verb.index);
  if (subject === null || !/^,?\s*$/u.test(text.slice(from, subject.start))) return null;
  return { subject, cue: cueAt(from + verb.index, verb[0]), kind: 'whole' };
}

function attributedBefore(
  article: QuotableArticle,
  quotation: Quotation,
  [from, to]: Range,
): Attribution | null {
  const { text } = article;
  const start = sentenceStart(text, from, to);
  const verb = [...text.slice(start, to).matchAll(CUE)].at(-1);
  if (verb === undefined) return null;
  const cue = cueAt(start + verb.index, verb[0]);
  const kind = kindOf(article, quotation, text.slice(cue[1], to));
  const subject = kind && subjectBefore(article, start, cue[0]);
  return subject && { subject, cue, kind };
}

/** How the words are led to: `said: "…"`, `said in Geneva, "…"`, `said that the talks were "…"`; null for a name. */
function kindOf({ text }: QuotableArticle, quotation: Quotation, link: string): Attribution['kind'] | null {
  const linked = link.trimEnd();
  if (linked.length > LONGEST_LINK || OTHER_CUES.test(linked)) return null;
  if (linked.endsWith(':') || linked === ',') return 'whole';
  const words = text.slice(...quotation.parts[0]!);
  if (/^\p{Ll}/u.test(words)) return wordsIn(text, quotation) >= LEAST_PARTIAL ? 'partial' : null;
  return /(?:^|,|that)$/u.test(linked) ? 'whole' : null;
}

function sentenceStart(text: string, from: number, to: number): number {
  let start = from;
  for (;;) {
    const stop = text.slice(start, to).search(SENTENCE_END);
    if (stop === -1 || text.slice(start + stop + 1, to).trim() === '') return start;
    start += stop + 1;
  }
}

const cueAt = (at: number, verb: string): Range => [at, at + verb.length];
