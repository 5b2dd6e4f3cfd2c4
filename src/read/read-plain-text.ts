import type { Content } from './content.ts';

/** Reads a file that is nothing but the article. */
export function readPlainText(text: string): Content {
  return { shared: false, documents: [{ raw: text, given: {} }], rejected: [], warnings: [] };
}
