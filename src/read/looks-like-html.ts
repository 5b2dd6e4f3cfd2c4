/** Elements that only markup has: nobody writes them in a plain text but to write about them. */
const BLOCK_TAG =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|figure|section|article|table)(?:\s[^<>]{0,500})?\/?>/i;

/** Tags of an element in a line: links and emphasis that hold text. */
const INLINE_PAIR = /<(a|em|strong|b|i|span)(?:\s[^<>]{0,500})?>[^<]{0,2000}<\/\1>/i;

/** True where a text from a record is HTML, not prose: it holds a block element, or a pair of inline tags. */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && (BLOCK_TAG.test(text) || INLINE_PAIR.test(text));
}
