import type { Content } from './content.ts';
import { decodedText } from './decoded-text.ts';

/** Reads a file that is nothing but the article. */
export async function readPlainText(text: string): Promise<Content> {
  const document = { raw: await decodedText(text), given: {} };
  return { shared: false, documents: [document], rejected: [], warnings: [] };
}
