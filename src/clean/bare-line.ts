/** Bullets, arrows and brackets that pages put around their links. */
const BEFORE = /^[\s>»›•*|\-–—_▸►▼■▶+([]{1,10}/u;
const AFTER = /[\s>»›•*|\-–—_▸►▼■▶+)\]:]{1,10}$/u;
const MOST_AFTER = 10;
const CURLY_SINGLE = /[‘’ʼ]/g;
const CURLY_DOUBLE = /[“”]/g;

/** A line as rules look at it: quotes straight, the decoration around it gone. */
export function bareLine(line: string): string {
  const text = line.replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"').replace(BEFORE, '');
  // Only the end is searched: looking for it from every place of a long line costs as much as the rules do.
  const tail = Math.max(0, text.length - MOST_AFTER);
  return text.slice(0, tail) + text.slice(tail).replace(AFTER, '');
}
