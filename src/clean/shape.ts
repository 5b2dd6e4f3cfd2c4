/** What a line looks like, without its meaning: the few questions that all steps of cleaning ask. */

/** A full sentence of this weight is running text; shorter ones stand in captions, links and notices as well. */
const BODY_WEIGHT = 80;
/** Scripts without spaces say in one character what takes about two and a half letters. */
const UNSPACED_WEIGHT = 2.5;
/** The longest crosshead, in words and characters: above it is a sentence that lost its full stop. */
const HEADING_WORDS = 12;
const HEADING_LENGTH = 90;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]」』]{0,3}$/u;
const STATEMENT_END = /[.…。]["'”’»)\]」』]{0,3}$/u;
const OPEN_END = /[:;,，：；]$/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** A small letter begins no headline, but for names like iTunes and eBay. */
const LOWER_START = /^\p{Ll}(?!\p{Lu})/u;
const LIST_ITEM = /^(?:[-*•‣·>]|\d{1,3}[.)])\s/u;
const LETTER = /\p{L}/u;

/** Does it close a sentence, also inside quotes and brackets? */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-8));
}

/** Is it running text: a full sentence and long enough for one? */
export function isBody(line: string): boolean {
  return endsSentence(line) && weight(line) >= BODY_WEIGHT;
}

/** Could it stand as a headline or crosshead: no statement, nothing left open, no list item, and some letter? */
export function isHeadingLike(line: string): boolean {
  const tail = line.slice(-8);
  if (STATEMENT_END.test(tail) || OPEN_END.test(tail)) return false;
  return !LOWER_START.test(line) && !LIST_ITEM.test(line) && LETTER.test(line);
}

/** Is it a heading within the text: heading-like and short? */
export function isCrosshead(line: string): boolean {
  return (
    line.length <= HEADING_LENGTH && isHeadingLike(line) && wordsIn(line, HEADING_WORDS + 1) <= HEADING_WORDS
  );
}

/** How many words, told apart by spaces; counting stops at `most`. Lines have single spaces. */
export function wordsIn(line: string, most: number): number {
  let count = 1;
  for (let at = line.indexOf(' '); at !== -1 && count < most; at = line.indexOf(' ', at + 1)) count++;
  return count;
}

/** How many words of scripts without spaces, which `wordsIn` takes for one. */
export function unspacedWords(line: string): number {
  return Math.floor((line.match(UNSPACED)?.length ?? 0) / UNSPACED_WEIGHT);
}

function weight(line: string): number {
  const sample = line.slice(0, BODY_WEIGHT);
  return sample.length + (sample.match(UNSPACED)?.length ?? 0) * (UNSPACED_WEIGHT - 1);
}
