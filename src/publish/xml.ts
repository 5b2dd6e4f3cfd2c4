import { escapeMarkup } from '../text/escape.ts';

/** An XML element; a string among its children is text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** An element with attributes; for one without, write `element(name, {}, …)`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Element | string)[]
): Element {
  return { name, attributes, children };
}

/** The XML 1.0 document with this root, as UTF-8 declares it. Texts and attribute values are escaped here and nowhere else. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`;
}

function write(node: Element | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(write).join('')}</${node.name}>`;
}

/** Characters that XML 1.0 forbids even as references (its production 2, Char). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escapeXml(text: string): string {
  return escapeMarkup(text.toWellFormed().replace(FORBIDDEN, ''));
}
