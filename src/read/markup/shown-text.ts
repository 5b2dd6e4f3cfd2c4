import type { MarkupNode } from './element.ts';

/** What holds no text for readers: programs, style, controls, pictures, other documents. */
export const TEXTLESS: ReadonlySet<string> = new Set(
  'title script style noscript template svg math iframe object embed canvas audio video map head select textarea input noframes'.split(
    ' ',
  ),
);

/** The text inside that readers see, as written: not the name that a drawn logo has. */
export function shownText(node: MarkupNode): string {
  if (typeof node === 'string') return node;
  return TEXTLESS.has(node.name) ? '' : node.children.map(shownText).join('');
}
