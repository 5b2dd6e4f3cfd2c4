import type { Document } from '../../model/document.ts';
import type { Failure } from '../failure.ts';
import type { Element } from './element.ts';
import { EMPTY_LINE, layOutText } from './lay-out-text.ts';
import { marksOfBlocks } from './marks.ts';
import { parseMarkup } from './parse-markup.ts';

/**
 * The text of a piece of HTML that is an article already, such as the item of a feed; '' where it shows none. Empty lines
 * part its paragraphs where it relies on them.
 */
export function readFragment(html: string): Pick<Document, 'raw' | 'marks'> | Failure {
  const root = parseMarkup(html, false);
  if ('code' in root) return root;
  const { raw, blocks } = layOutText(root, isTyped(root) ? 'anywhere' : 'in-pre');
  return { raw, ...marksOfBlocks(blocks) };
}

/**
 * Whether somebody typed the text and put tags in it, as editors keep it: text that stands in no element has an empty
 * line. Templates leave empty lines between elements, and within them.
 */
function isTyped(root: Element): boolean {
  return root.children.some(
    (child) => typeof child === 'string' && child.trim() !== '' && EMPTY_LINE.test(child),
  );
}
