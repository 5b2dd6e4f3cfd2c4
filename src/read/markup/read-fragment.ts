import type { Document } from '../../model/document.ts';
import type { Failure } from '../failure.ts';
import { layOutText } from './lay-out-text.ts';
import { marksOfBlocks } from './marks.ts';
import { parseMarkup } from './parse-markup.ts';

/** The text of a piece of HTML that is an article already, such as the item of a feed; '' where it shows none. */
export function readFragment(html: string): Pick<Document, 'raw' | 'marks'> | Failure {
  const root = parseMarkup(html, false);
  if ('code' in root) return root;
  const { raw, blocks } = layOutText(root);
  return { raw, ...marksOfBlocks(blocks) };
}
