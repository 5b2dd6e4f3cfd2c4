/** Bullets, arrows and brackets that pages put around their links. */
const DECORATION = /^[\s>»›•*|\-–—_▸►▼■▶+([]{1,10}|[\s>»›•*|\-–—_▸►▼■▶+)\]:]{1,10}$/gu;
const CURLY_SINGLE = /[‘’ʼ]/g;
const CURLY_DOUBLE = /[“”]/g;

/** A line as rules look at it: quotes straight, the decoration around it gone. */
export function bareLine(line: string): string {
  return line.replace(CURLY_SINGLE, "'").replace(CURLY_DOUBLE, '"').replace(DECORATION, '');
}
