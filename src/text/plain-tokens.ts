/**
 * What a token is: letters and digits (`plain`), the same with apostrophes inside (`joined`), a number with separators,
 * or letters with dots between them.
 */
export type PlainKind = 'plain' | 'joined' | 'number' | 'dotted';

/** Takes one token: the text from `start` to `end`, in UTF-16 offsets. */
export type TakeToken<Kind> = (kind: Kind, start: number, end: number) => void;

/** Has more than ASCII and the usual quotes, dashes and dots. */
const NOT_PLAIN = /[^\u0000-\u007f\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/;

/** Whether all letters and digits of a text are ASCII. */
export function isPlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

const LETTER = 1;
const DIGIT = 2;

/** The class of each ASCII character; 0 for those that stand between words. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z]/i.test(character) ? LETTER : /\d/.test(character) ? DIGIT : 0;
});

/**
 * Tells the tokens of a plain text, in reading order: those that the expression in
 * `words.ts` finds in it, several times as fast, as no token becomes an object.
 */
export function scanPlain(text: string, take: TakeToken<PlainKind>): void {
  for (let at = 0; at < text.length;) {
    const run = endOfRun(text, at);
    if (run === at) at++;
    else if (JOINERS.has(text.charCodeAt(run))) at = takeLonger(text, { at, run }, take);
    else {
      take('plain', at, run);
      at = run;
    }
  }
}

/** Characters that may stand inside a token: . , ' ’ */
const [DOT, COMMA, APOSTROPHE, RAISED_APOSTROPHE] = [0x2e, 0x2c, 0x27, 0x2019];
const JOINERS: ReadonlySet<number> = new Set([DOT, COMMA, APOSTROPHE, RAISED_APOSTROPHE]);

/** Takes a token that begins with this run and may go on behind the joiner after it; answers where it ends. */
function takeLonger(
  text: string,
  { at, run }: { readonly at: number; readonly run: number },
  take: TakeToken<PlainKind>,
): number {
  const isLetter = classAt(text, at) === LETTER;
  const special = isLetter ? endOfDotted(text, at) : endOfNumber(text, at);
  if (special > at) {
    take(isLetter ? 'dotted' : 'number', at, special);
    return special;
  }
  const end = endOfPlain(text, run);
  take(end > run ? 'joined' : 'plain', at, end);
  return end;
}

/** Where a run of letters and digits ends; `from` where none begins there. */
function endOfRun(text: string, from: number): number {
  let end = from;
  while (classAt(text, end) !== 0) end++;
  return end;
}

/** 0 beyond the end of the text, too. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < CLASSES.length ? CLASSES[code]! : 0;
}

/** "U.S." with its last dot; `from` where no such letters begin there. */
function endOfDotted(text: string, from: number): number {
  let end = from + 1;
  while (text.charCodeAt(end) === DOT && classAt(text, end + 1) === LETTER) end += 2;
  // "U.S.Army": the last letter belongs to a word.
  if (classAt(text, end) !== 0) end -= 2;
  if (end <= from + 1) return from;
  return text.charCodeAt(end) === DOT ? end + 1 : end;
}

/** "1,002.5"; `from` where what begins there is a word, such as "3rd". */
function endOfNumber(text: string, from: number): number {
  let before = from;
  let end = endOfDigits(text, from);
  while (isSeparator(text.charCodeAt(end)) && classAt(text, end + 1) === DIGIT) {
    before = end;
    end = endOfDigits(text, end + 1);
  }
  // "1,3rd": the last digits belong to a word.
  return classAt(text, end) === 0 ? end : before;
}

function isSeparator(code: number): boolean {
  return code === DOT || code === COMMA;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (classAt(text, end) === DIGIT) end++;
  return end;
}

/** Behind a run: more letters and digits, after single apostrophes. */
function endOfPlain(text: string, run: number): number {
  let end = run;
  while (isApostrophe(text.charCodeAt(end)) && classAt(text, end + 1) !== 0) end = endOfRun(text, end + 1);
  return end;
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === RAISED_APOSTROPHE;
}
