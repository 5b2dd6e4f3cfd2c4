import type { Content } from '../content.ts';
import { failure } from '../failure.ts';
import { rejected } from '../read-whole.ts';
import { isIndex } from './is-index.ts';
import { layOutText } from './lay-out-text.ts';
import { mainText } from './main-text.ts';
import { pageMetadata } from './page-metadata.ts';
import { parseMarkup } from './parse-markup.ts';

/**
 * Reads a web page as one article: the text of the whole page, with marks for what is not of the article, and what its
 * markup says of it. Nothing is executed or fetched.
 */
export function readPage(html: string): Content {
  const root = parseMarkup(html, false);
  if ('code' in root) return rejected(root);
  const page = layOutText(root);
  if (page.raw === '') return rejected(noText());
  const document = { raw: page.raw, given: pageMetadata(root), marks: mainText(page) };
  if (isIndex(page.blocks, document.marks, document.given)) return rejected(noArticle());
  return { shared: false, documents: [document], rejected: [], warnings: [] };
}

function noText(): ReturnType<typeof failure> {
  const remedy = 'Save the page after its programs have run, or remove the file.';
  return failure('empty', { expected: 'a page with text', found: 'a page that shows none', remedy });
}

function noArticle(): ReturnType<typeof failure> {
  const remedy = 'Keep the pages that it leads to, and remove this one.';
  return failure('shape', { expected: 'an article', found: 'a page that only leads to others', remedy });
}
