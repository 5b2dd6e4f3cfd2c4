import { escapeMarkup } from '../../text/escape.ts';
import type { MarkupNode } from '../markup/element.ts';

/** Text and elements of XML as HTML; attributes are left out, and a prefix too: only the text is wanted. */
export function toHtml(node: MarkupNode): string {
  if (typeof node === 'string') return escapeMarkup(node);
  const name = node.name.slice(node.name.indexOf(':') + 1);
  return `<${name}>${node.children.map(toHtml).join('')}</${name}>`;
}
