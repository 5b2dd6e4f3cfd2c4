import { normalize } from './normalize.ts';

/** One line of a text that shows something, without the white space around it. */
export interface Line {
  /** Where it stands in the text as read, in UTF-16 units, half-open. */
  readonly start: number;
  readonly end: number;
  /** The line as shown: normalised, with single spaces. */
  readonly text: string;
  /** How many spaces (a tab is one) stand before it. */
  readonly indent: number;
  /** True at the beginning of the text and where an empty line stands before it. */
  readonly apart: boolean;
}

const BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const SPACES = / {2,}/g;

/** The lines of a text, in order; empty ones are dropped and leave a mark on the next. Ranges count in `raw`. */
export function lines(raw: string): Line[] {
  const found: Line[] = [];
  let from = 0;
  let apart = true;
  const take = (end: number): void => {
    const line = lineAt(raw, from, end, apart);
    if (line) found.push(line);
    apart = !line;
  };
  for (const match of raw.matchAll(BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(raw.length);
  return found;
}

function lineAt(raw: string, from: number, to: number, apart: boolean): Line | undefined {
  const piece = raw.slice(from, to);
  const head = piece.trimStart();
  const written = head.trimEnd();
  const text = show(written);
  if (text === '') return undefined;
  const indent = piece.length - head.length;
  return { start: from + indent, end: from + indent + written.length, text, indent, apart };
}

function show(written: string): string {
  if (PLAIN.test(written)) return written;
  return normalize(written).replace(SPACES, ' ').trim();
}
