/** Writes over the last line of a terminal again and again; null for a stream that is none, such as a file. */
export function drawLine(stream: {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}): ((text: string) => void) | null {
  if (stream.isTTY !== true) return null;
  return (text) => void stream.write(`\r${ERASE}${text}`);
}

/** Erases to the end of the line (ECMA-48, EL). */
const ERASE = '\u001b[K';
