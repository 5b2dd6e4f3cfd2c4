import { textContent, type Element } from './element.ts';
import { parseMarkup } from './parse-markup.ts';

/** A character reference (HTML Standard, 13.1.4) with its semicolon: without one it is as often part of an address. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i;
const NO_REFERENCE = new RegExp(`&(?!${REFERENCE.source.slice(1)})`, 'gi');

/** A text that is no HTML, but was once: its character references become characters, all else stays. */
export function withoutReferences(text: string): string {
  if (!REFERENCE.test(text)) return text;
  const plain = text.replace(NO_REFERENCE, '&amp;').replaceAll('<', '&lt;');
  // Nothing without elements is refused.
  return textContent(parseMarkup(plain, false) as Element);
}
