import type { Range } from '../model/range.ts';
import type { Named, QuotableArticle } from './quotable-article.ts';

/** Who speaks, as written; `named` where it is the name of a person or organisation. */
export interface Subject {
  readonly range: Range;
  /** Where its noun phrase begins: "US President" before "Barack Obama". */
  readonly start: number;
  readonly named: Named | null;
}

/** A noun phrase has at most so many words before its name. */
const MOST_WORDS = 9;

/** Words that never stand between the beginning of a noun phrase and its name: what follows them is somebody else. */
const FOREIGN =
  /(?<![\p{L}'’-])(?:for|of|to|by|with|from|about|at|in|on|near|against|between|among|including|like|than|into|over|under|after|before|who|whom|whose|which|what|how|is|are|was|were|has|had|have|been|be|not|or|behind|towards?|versus|via|upon|without|said|told|asked|says|I|you|we|he|she|they|it|him|them|us|me)(?![\p{L}'’-])/u;

/** "Secretary of State John Kerry" is one name; "father of Michael Brown" is not. */
const OFFICE_OF =
  /\b(?:secretary|minister|director|head|chief|archbishop|bishop|governor|president|chancellor|chair(?:man|woman)?|king|queen|prince|speaker|leader|mayor|commissioner|ambassador|professor|dean|general|house|bank|board|department|ministry|university|chamber|council)(?: general)? of (?:the )?(?:\p{Lu}[\p{L}.'’-]+(?: and)? ?){1,4}/giu;

/** In front of a name these tell what somebody does to another: "police hunting Kerry". */
const DOING =
  /(?<![\p{L}-])(?!acting|managing|leading|sitting|ruling|visiting|outgoing|incoming|king|founding)\p{Ll}+ing(?![\p{L}-])/u;

/** What stands before a noun phrase: the end of another clause, a conjunction, a time. */
const BOUNDARY =
  /(?:[,;:—–(“”"]|(?<!\p{L})(?:but|and|while|as|when|where|because|though|although|that|since|so|yet|then|later|now|however|meanwhile|today|yesterday|tomorrow|\p{Lu}\p{L}+day|night|week|month|year|statement|interview|speech|conference|\d{4}))\s*$/u;

/** Longer than any word of it. */
const LONGEST_BOUNDARY = 30;

/**
 * Where the noun phrase that ends in a name begins, or null where the name is not its head: "the wife of Kerry",
 * "Lavrov and Kerry". `from` is where its clause begins at the earliest.
 */
export function phraseStart(article: QuotableArticle, from: number, name: Range): number | null {
  const { text } = article;
  let at = name[0];
  for (let words = 0; at > from; words++) {
    if (beginsPhrase(article, from, at)) break;
    if (words > MOST_WORDS) return null;
    at = wordStart(text, from, at);
  }
  if (isJoined(article, from, at)) return null;
  return isLead(text.slice(at, name[0])) ? at : null;
}

/** Where the word before an offset begins. */
function wordStart(text: string, from: number, at: number): number {
  const before = text.slice(from, at).trimEnd();
  return from + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
}

/** Whether a noun phrase can begin at an offset: at the beginning of a clause, behind a mark, a conjunction or a time. */
export function beginsPhrase({ text }: QuotableArticle, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - LONGEST_BOUNDARY), at);
  return before.trim() === '' || BOUNDARY.test(before);
}

/** Whether words may stand between the beginning of a noun phrase and the name that is its head. */
export function isLead(words: string): boolean {
  const plain = words.replace(OFFICE_OF, '');
  return words.trim().split(/\s+/).length <= MOST_WORDS && !FOREIGN.test(plain) && !DOING.test(plain);
}

/** "Lavrov and Kerry said": two speakers. */
function isJoined({ text, mentions }: QuotableArticle, from: number, at: number): boolean {
  const joint = /(?:,?\s+(?:and|or)\s+|\s*&\s*|,\s+)$/u.exec(text.slice(from, at));
  if (joint === null) return false;
  const end = from + joint.index;
  const isList = joint[0].includes('and') || joint[0].includes('or') || joint[0].includes('&');
  return isList && mentions.some(({ range, type }) => range[1] === end && type !== 'place');
}

/** What may follow a name that is the last of its phrase. */
const ENDS =
  /^(?:\s*$|\s*[,.;:!?—–"“”()\]]|\s+-|\s+(?:in|on|at|after|during|to|as|when|who|last|this|yesterday|today|earlier|later|from|with|while|before|via|through|adding|of|for|about|following|outside|near|since|late|early|over|by|but|shortly|referring|speaking|\p{Lu}\p{L}+day)(?!\p{L}))/u;

/** Whether a phrase may end at an offset; "Blair's" and "Bush adviser" go on. */
export function endsPhrase(text: string, at: number): boolean {
  return ENDS.test(text.slice(at, at + 40));
}
