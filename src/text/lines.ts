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

const WRITTEN = /[^\n\r\u000b\u000c\u0085\u2028\u2029]+/g;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const SPACES = / {2,}/g;

/** The lines of a text, in order; empty ones are dropped and leave a mark on the next. Ranges count in `raw`. */
export function lines(raw: string): Line[] {
  const found: Line[] = [];
  let end = -1;
  for (const { 0: written, index } of raw.matchAll(WRITTEN)) {
    const line = lineAt(written, index, end === -1 || !isOneBreak(raw.slice(end, index)));
    if (!line) continue;
    found.push(line);
    end = index + written.length;
  }
  return found;
}

/** Between two lines stands one break, or an empty line too. A line that shows nothing is no break. */
function isOneBreak(gap: string): boolean {
  return gap.length === 1 || gap === '\r\n';
}

function lineAt(piece: string, from: number, apart: boolean): Line | undefined {
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
